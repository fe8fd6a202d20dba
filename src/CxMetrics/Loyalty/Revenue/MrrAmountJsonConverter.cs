using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="MrrAmount"/> and reads it back.</summary>
/// <remarks><c>{"v":1,"amount":1253.00,"count":7}</c>; the amount keeps its decimals, all of them. Thread-safe.</remarks>
internal sealed class MrrAmountJsonConverter : JsonConverter<MrrAmount>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override MrrAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(MrrAmount), Version, "amount", "count");
        return state.Consistent(() => new MrrAmount(state.Sum("amount"), state.Count("count")));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MrrAmount value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WritePropertyName("amount");
        writer.WriteRawValue(value.Exact.ToString());
        writer.WriteNumber("count", value.Count);
        writer.WriteEndObject();
    }
}
