using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;
using CxMetrics.Service;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="TicketTally"/> and reads it back.</summary>
/// <remarks>
/// <c>{"v":1,"definition":"tickets","solved":{..},"reopened":{..},"oneTouch":{..},"twoTouch":{..},"solvedWithoutReply":{..},"reopenings":3,
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
        string? definition = state.Nullable("definition") is not { } name
            ? null
            : name.ValueKind == JsonValueKind.String ? name.GetString() : throw state.Unexpected("definition", name, "a string or null");
        TicketRates rates = new(
            Rate(state, "solved", options),
            Rate(state, "reopened", options),
            Rate(state, "oneTouch", options),
            Rate(state, "twoTouch", options),
            Rate(state, "solvedWithoutReply", options));
        TicketTimeTallyJsonConverter converter = new();
        TicketTimeTally[] times = [.. TicketTally.Kinds.Select(kind => state.Read(kind.ToString(), converter, options))];
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        return state.Consistent(() => new TicketTally(definition, rates, state.Count("reopenings"), times, excluded));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TicketTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteString("definition", value.Definition);
        Write(writer, "solved", value.Solved, options);
        Write(writer, "reopened", value.Reopened, options);
        Write(writer, "oneTouch", value.OneTouch, options);
        Write(writer, "twoTouch", value.TwoTouch, options);
        Write(writer, "solvedWithoutReply", value.SolvedWithoutReply, options);
        writer.WriteNumber("reopenings", value.Reopenings);
        writer.WritePropertyName("excluded");
        new ReasonCountsJsonConverter().Write(writer, value.Excluded, options);
        TicketTimeTallyJsonConverter converter = new();
        foreach (TicketDurationKind kind in TicketTally.Kinds)
        {
            writer.WritePropertyName(kind.ToString());
            converter.Write(writer, value[kind], options);
        }

        writer.WriteEndObject();
    }

    private static RateTally Rate(StateReader state, string name, JsonSerializerOptions options) =>
        state.Read(name, new RateTallyJsonConverter(), options);

    private static void Write(Utf8JsonWriter writer, string name, RateTally rate, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        new RateTallyJsonConverter().Write(writer, rate, options);
    }
}
