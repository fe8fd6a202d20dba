using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of an <see cref="OccupancyTally"/> and reads it back, bit by bit the same.</summary>
/// <remarks>
/// <c>{"v":1,"definition":{"name":"occupancy","handling":{..}},"contacts":2,"handling":60000000,"staffings":1,"available":288000000000,
/// "paid":0,"paidUnknown":1,"incomplete":{},"assumed":{},"excluded":{}}</c>; times in ticks. Thread-safe.
/// </remarks>
public sealed class OccupancyTallyJsonConverter : JsonConverter<OccupancyTally>
{
    private const int Version = 1;
    private static readonly ReasonCountsJsonConverter Reasons = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override OccupancyTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(OccupancyTally), Version);
        OccupancyDefinition? definition = state.Definition("definition", DefinitionJsonContext.Default.OccupancyDefinition);
        OccupancySums sums = new(
            state.Count("contacts"),
            state.Count("handling"),
            state.Count("staffings"),
            state.Count("available"),
            state.Count("paid"),
            state.Count("paidUnknown"));
        OccupancyTally tally = state.Consistent(() => new OccupancyTally(
            definition,
            sums,
            state.Read("incomplete", Reasons, options),
            state.Read("assumed", Reasons, options),
            state.Read("excluded", Reasons, options)));
        if (TallyDefinitions.IsNothing(state, tally, definition))
        {
            return tally;
        }

        Check(state, "handling", sums.Handling, sums.Contacts > 0);
        Check(state, "available", sums.Available, sums.Staffings > 0);
        Check(state, "paid", sums.Paid, sums.PaidUnknown < sums.Staffings);
        Check(state, "paidUnknown", sums.PaidUnknown - sums.Staffings, false);
        Check(state, "assumed", tally.Assumed.Total - sums.Contacts, false);
        return tally;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OccupancyTally value, JsonSerializerOptions options)
    {
        OccupancySums sums = value.Sums;
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteDefinition("definition", value.Definition, DefinitionJsonContext.Default.OccupancyDefinition);
        writer.WriteNumber("contacts", sums.Contacts);
        writer.WriteNumber("handling", sums.Handling);
        writer.WriteNumber("staffings", sums.Staffings);
        writer.WriteNumber("available", sums.Available);
        writer.WriteNumber("paid", sums.Paid);
        writer.WriteNumber("paidUnknown", sums.PaidUnknown);
        writer.Write("incomplete", value.Incomplete, Reasons, options);
        writer.Write("assumed", value.Assumed, Reasons, options);
        writer.Write("excluded", value.Excluded, Reasons, options);
        writer.WriteEndObject();
    }

    /// <summary>An amount above 0 needs facts that it comes from.</summary>
    private static void Check(StateReader state, string name, long amount, bool hasSource)
    {
        if (amount > 0 && !hasSource)
        {
            throw state.Unexpected(name, state.Member(name), "no more than the contacts and the staffings give rise to");
        }
    }
}
