using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="DriverTally"/> and reads it back.</summary>
/// <remarks>
/// <c>{"v":1,"contacts":1,"timed":1,"handleTicks":3000000000,"cost":{..},"definition":{..},"excluded":{}}</c>; the cost is the state of a
/// <see cref="CostTally"/>, and a tick is 100 nanoseconds. Thread-safe.
/// </remarks>
public sealed class DriverTallyJsonConverter : JsonConverter<DriverTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override DriverTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(DriverTally), Version);
        CostTally cost = state.Read("cost", new CostTallyJsonConverter(), options);
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        ContactDriverDefinition? definition = state.Definition("definition", DefinitionJsonContext.Default.ContactDriverDefinition);
        DriverTally tally = state.Consistent(() => new DriverTally(
            state.Count("contacts"), state.Count("timed"), TimeSpan.FromTicks(state.Count("handleTicks")), cost, definition, excluded));
        if (TallyDefinitions.IsNothing(state, tally, definition))
        {
            return tally;
        }

        if (cost.Definition is not null || (Int128)cost.Contacts + cost.Excluded.Total != tally.Contacts)
        {
            throw state.Unexpected(
                "cost", state.Member("cost"), FormattableString.Invariant($"{tally.Contacts} contacts with a cost or without, and no definition of its own"));
        }

        return tally;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DriverTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteNumber("contacts", value.Contacts);
        writer.WriteNumber("timed", value.Timed);
        writer.WriteNumber("handleTicks", value.HandleTime.Ticks);
        writer.Write("cost", value.Cost, new CostTallyJsonConverter(), options);
        writer.WriteDefinition("definition", value.Definition, DefinitionJsonContext.Default.ContactDriverDefinition);
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        writer.WriteEndObject();
    }
}
