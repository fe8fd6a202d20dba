using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="TicketThroughputTally"/> and reads it back.</summary>
/// <remarks><c>{"v":1,"created":4,"solved":5}</c>. Thread-safe.</remarks>
public sealed class TicketThroughputTallyJsonConverter : JsonConverter<TicketThroughputTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member.</exception>
    public override TicketThroughputTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(TicketThroughputTally), Version);
        return new TicketThroughputTally(state.Count("created"), state.Count("solved"));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TicketThroughputTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteNumber("created", value.Created);
        writer.WriteNumber("solved", value.Solved);
        writer.WriteEndObject();
    }
}
