using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="RateTally"/> and reads it back.</summary>
/// <remarks><c>{"v":1,"numerator":3,"denominator":4,"definition":null,"excluded":{}}</c>. Thread-safe.</remarks>
public sealed class RateTallyJsonConverter : JsonConverter<RateTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override RateTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(RateTally), Version);
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        string? definition = state.Nullable("definition") is not { } name
            ? null
            : name.ValueKind == JsonValueKind.String ? name.GetString() : throw state.Unexpected("definition", name, "a string or null");
        return state.Consistent(() => new RateTally(state.Count("numerator"), state.Count("denominator"), definition, excluded));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RateTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteNumber("numerator", value.Numerator);
        writer.WriteNumber("denominator", value.Denominator);
        writer.WriteString("definition", value.Definition);
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        writer.WriteEndObject();
    }
}
