using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="TicketTally"/> and reads it back.</summary>
/// <remarks>
/// <c>{"v":1,"definition":{"name":"tickets",..},"solved":{..},"reopened":{..},"oneTouch":{..},"twoTouch":{..},"solvedWithoutReply":{..},"reopenings":3,
/// "excluded":{},"Response":{..},"ReplyWait":{..},...}</c>: each rate as <see cref="RateTally"/> has it, and a <see
/// cref="TicketTimeTally"/> for each kind of duration. Thread-safe.
/// </remarks>
public sealed class TicketTallyJsonConverter : JsonConverter<TicketTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override TicketTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(TicketTally), Version);
        TicketDefinition? definition = state.Definition("definition", DefinitionJsonContext.Default.TicketDefinition);
        TicketRates rates = new(
            Rate(state, "solved"),
            Rate(state, "reopened"),
            Rate(state, "oneTouch"),
            Rate(state, "twoTouch"),
            Rate(state, "solvedWithoutReply"));
        TicketTimeTallyJsonConverter converter = new();
        TicketTimeTally[] times = [.. TicketTally.Kinds.Select(kind => state.Read(kind.ToString(), converter, options))];
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        TicketTally tally = state.Consistent(() => new TicketTally(definition, rates, state.Count("reopenings"), times, excluded));
        _ = TallyDefinitions.IsNothing(state, tally, definition, "tickets were tallied");
        return tally;
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The zone of the definition's calendar is not the one that this machine knows by its id.</exception>
    public override void Write(Utf8JsonWriter writer, TicketTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteDefinition("definition", value.Definition, DefinitionJsonContext.Default.TicketDefinition);
        Write(writer, "solved", value.Solved);
        Write(writer, "reopened", value.Reopened);
        Write(writer, "oneTouch", value.OneTouch);
        Write(writer, "twoTouch", value.TwoTouch);
        Write(writer, "solvedWithoutReply", value.SolvedWithoutReply);
        writer.WriteNumber("reopenings", value.Reopenings);
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        TicketTimeTallyJsonConverter converter = new();
        foreach (TicketDurationKind kind in TicketTally.Kinds)
        {
            writer.Write(kind.ToString(), value[kind], converter, options);
        }

        writer.WriteEndObject();
    }

    private static RateTally Rate(StateReader state, string name) =>
        state.Definition(name, DefinitionJsonContext.Default.RateTally) ?? throw state.Unexpected(name, state.Member(name), "an object");

    private static void Write(Utf8JsonWriter writer, string name, RateTally rate) =>
        writer.WriteDefinition(name, rate, DefinitionJsonContext.Default.RateTally);
}
