using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="HandlingTally"/> and reads it back, bit by bit the same.</summary>
/// <remarks>
/// <c>{"v":1,"definition":{"name":..,"parts":"TalkHoldWrap","missing":"LeavesTimeUnknown","direction":null},"handleTimes":{..},
/// "talkTimes":{..},"holdTimes":{..},"wrapTimes":{..},"transfersKnown":2,"transferred":1,"transfers":3,"outcomesKnown":2,"escalated":0,
/// "incomplete":{},"assumed":{},"excluded":{}}</c>. Thread-safe.
/// </remarks>
public sealed class HandlingTallyJsonConverter : JsonConverter<HandlingTally>
{
    private const int Version = 1;
    private static readonly DurationTallyJsonConverter Durations = new();
    private static readonly ReasonCountsJsonConverter Reasons = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override HandlingTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(HandlingTally), Version);
        HandlingDefinition? definition = state.Definition("definition", DefinitionJsonContext.Default.HandlingDefinition);
        HandlingTimes times = new(
            state.Read("handleTimes", Durations, options),
            state.Read("talkTimes", Durations, options),
            state.Read("holdTimes", Durations, options),
            state.Read("wrapTimes", Durations, options));
        HandlingCounts counts = new(
            state.Count("transfersKnown"),
            state.Count("transferred"),
            state.Count("transfers"),
            state.Count("outcomesKnown"),
            state.Count("escalated"));
        HandlingTally tally = state.Consistent(() => new HandlingTally(
            definition,
            times,
            counts,
            state.Read("incomplete", Reasons, options),
            state.Read("assumed", Reasons, options),
            state.Read("excluded", Reasons, options)));
        if (TallyDefinitions.IsNothing(state, tally, definition))
        {
            return tally;
        }

        Check(state, tally);
        HandlingTimesCheck.Refuse(state, tally);
        return tally;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HandlingTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteDefinition("definition", value.Definition, DefinitionJsonContext.Default.HandlingDefinition);
        writer.Write("handleTimes", value.HandleTimes, Durations, options);
        writer.Write("talkTimes", value.TalkTimes, Durations, options);
        writer.Write("holdTimes", value.HoldTimes, Durations, options);
        writer.Write("wrapTimes", value.WrapTimes, Durations, options);
        writer.WriteNumber("transfersKnown", value.TransfersKnown);
        writer.WriteNumber("transferred", value.Transferred);
        writer.WriteNumber("transfers", value.Transfers);
        writer.WriteNumber("outcomesKnown", value.OutcomesKnown);
        writer.WriteNumber("escalated", value.Escalated);
        writer.Write("incomplete", value.Incomplete, Reasons, options);
        writer.Write("assumed", value.Assumed, Reasons, options);
        writer.Write("excluded", value.Excluded, Reasons, options);
        writer.WriteEndObject();
    }

    private static void Check(StateReader state, HandlingTally tally)
    {
        SameCount(state, "talkTimes", tally.TalkTimes, tally.Handled);
        SameCount(state, "holdTimes", tally.HoldTimes, tally.Handled);
        SameCount(state, "wrapTimes", tally.WrapTimes, tally.Handled);
        Between(state, "transfersKnown", tally.TransfersKnown, 0, tally.Handled);
        Between(state, "transferred", tally.Transferred, 0, tally.TransfersKnown);
        Between(state, "transfers", tally.Transfers, tally.Transferred, tally.Transferred == 0 ? 0 : long.MaxValue);
        Between(state, "outcomesKnown", tally.OutcomesKnown, 0, tally.Handled);
        Between(state, "escalated", tally.Escalated, 0, tally.OutcomesKnown);
        Between(state, "incomplete", tally.Incomplete.Total, tally.HandleTimes.Missing, tally.HandleTimes.Missing);
        Between(state, "assumed", tally.Assumed.Total, 0, tally.HandleTimes.Count);
    }

    private static void SameCount(StateReader state, string name, DurationTally times, long handled) =>
        Between(state, name, (Int128)times.Count + times.Missing, handled, handled);

    private static void Between(StateReader state, string name, Int128 count, long least, long most)
    {
        if (count < least || count > most)
        {
            throw state.Unexpected(name, state.Member(name), FormattableString.Invariant($"a count of {least} to {most}"));
        }
    }
}
