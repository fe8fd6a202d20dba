using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="TicketTimeTally"/> and reads it back.</summary>
/// <remarks><c>{"v":1,"calendar":{..},"business":{..},"excluded":{}}</c>, durations as <see cref="DurationTally"/> has them. Thread-safe.</remarks>
public sealed class TicketTimeTallyJsonConverter : JsonConverter<TicketTimeTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override TicketTimeTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(TicketTimeTally), Version);
        DurationTallyJsonConverter durations = new();
        DurationTally calendar = state.Read("calendar", durations, options);
        DurationTally business = state.Read("business", durations, options);
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        return state.Consistent(() => new TicketTimeTally(calendar, business, excluded));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TicketTimeTally value, JsonSerializerOptions options)
    {
        DurationTallyJsonConverter durations = new();
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.Write("calendar", value.Calendar, durations, options);
        writer.Write("business", value.Business, durations, options);
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        writer.WriteEndObject();
    }
}
