using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="MoneySum"/> and reads it back.</summary>
/// <remarks>
/// <c>{"v":1,"total":8.01,"currency":"USD","count":1}</c>; the total keeps its decimals, all of them: a number of up to 57 digits. Thread-safe.
/// </remarks>
internal sealed class MoneySumJsonConverter : JsonConverter<MoneySum>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override MoneySum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(MoneySum), Version, "total", "currency", "count");
        return state.Consistent(() => new MoneySum(state.Sum("total"), state.OptionalText("currency"), state.Count("count")));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MoneySum value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WritePropertyName("total");
        writer.WriteRawValue(value.Exact.ToString());
        writer.WriteString("currency", value.Currency);
        writer.WriteNumber("count", value.Count);
        writer.WriteEndObject();
    }
}
