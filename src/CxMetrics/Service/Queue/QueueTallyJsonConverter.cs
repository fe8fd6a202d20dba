using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="QueueTally"/> and reads it back, bit by bit the same.</summary>
/// <remarks>
/// <c>{"v":1,"definition":{"name":..,"threshold":"00:00:20","shortAbandon":"00:00:05"},"answeredWaits":{..},"abandonedWaits":{..},
/// "answeredWithin":2,"abandonedWithin":1,"shortAbandons":0,"answeredUntimed":0,"abandonedUntimed":0,"flowedOut":0,"excluded":{}}</c>.
/// Thread-safe.
/// </remarks>
public sealed class QueueTallyJsonConverter : JsonConverter<QueueTally>
{
    private const int Version = 1;
    private static readonly DurationTallyJsonConverter Durations = new();
    private static readonly ReasonCountsJsonConverter Reasons = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override QueueTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(QueueTally), Version);
        QueueDefinition? definition = state.Definition("definition", DefinitionJsonContext.Default.QueueDefinition);
        QueueCounts counts = new(
            state.Count("answeredWithin"),
            state.Count("abandonedWithin"),
            state.Count("shortAbandons"),
            state.Count("answeredUntimed"),
            state.Count("abandonedUntimed"),
            state.Count("flowedOut"));
        DurationTally answered = state.Read("answeredWaits", Durations, options);
        DurationTally abandoned = state.Read("abandonedWaits", Durations, options);
        if (answered.Accuracy is { } accuracy && abandoned.Accuracy is { } other && accuracy != other)
        {
            throw state.Unexpected("abandonedWaits", state.Member("abandonedWaits"), FormattableString.Invariant($"the accuracy of \"answeredWaits\", {accuracy}"));
        }

        QueueTally tally = state.Consistent(() => new QueueTally(definition, answered, abandoned, counts, state.Read("excluded", Reasons, options)));
        if (TallyDefinitions.IsNothing(state, tally, definition))
        {
            return tally;
        }

        Check(state, "answeredUntimed", counts.AnsweredUntimed, (0, answered.Missing));
        Check(state, "abandonedUntimed", counts.AbandonedUntimed, (0, abandoned.Missing));
        Check(state, "answeredWithin", counts.AnsweredWithin, Within(answered, counts.AnsweredUntimed, definition.Threshold));
        Check(state, "abandonedWithin", counts.AbandonedWithin, Within(abandoned, counts.AbandonedUntimed, definition.Threshold));
        Check(state, "shortAbandons", counts.ShortAbandons, Short(abandoned, counts, definition));
        return tally;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, QueueTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteDefinition("definition", value.Definition, DefinitionJsonContext.Default.QueueDefinition);
        writer.Write("answeredWaits", value.AnsweredWaits, Durations, options);
        writer.Write("abandonedWaits", value.AbandonedWaits, Durations, options);
        writer.WriteNumber("answeredWithin", value.AnsweredWithin);
        writer.WriteNumber("abandonedWithin", value.AbandonedWithin);
        writer.WriteNumber("shortAbandons", value.ShortAbandons);
        writer.WriteNumber("answeredUntimed", value.AnsweredUntimed);
        writer.WriteNumber("abandonedUntimed", value.AbandonedUntimed);
        writer.WriteNumber("flowedOut", value.FlowedOut);
        writer.Write("excluded", value.Excluded, Reasons, options);
        writer.WriteEndObject();
    }

    /// <summary>How few and how many can have waited no longer than a limit: those of known waits, and those whose wait is only classed.</summary>
    private static (long Least, long Most) Within(DurationTally waits, long untimed, TimeSpan limit)
    {
        long classed = waits.Missing - untimed;
        return (waits.Maximum <= limit ? waits.Count : 0, classed + (waits.Minimum > limit ? 0 : waits.Count));
    }

    private static (long Least, long Most) Short(DurationTally waits, QueueCounts counts, QueueDefinition definition)
    {
        if (definition.ShortAbandon == TimeSpan.Zero)
        {
            return (0, 0);
        }

        (long least, long most) = Within(waits, counts.AbandonedUntimed, definition.ShortAbandon - TimeSpan.FromTicks(1));
        return definition.ShortAbandon <= definition.Threshold
            ? (least, Math.Min(most, counts.AbandonedWithin))
            : (Math.Max(least, counts.AbandonedWithin), most);
    }

    private static void Check(StateReader state, string name, long count, (long Least, long Most) range)
    {
        if (count < range.Least || count > range.Most)
        {
            throw state.Unexpected(name, state.Member(name), FormattableString.Invariant($"{range.Least} to {range.Most}, as the waits say"));
        }
    }
}
