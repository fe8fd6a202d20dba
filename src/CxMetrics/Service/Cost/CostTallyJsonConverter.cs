using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes the versioned state of a <see cref="CostTally"/> and reads it back.</summary>
/// <remarks>
/// <c>{"v":1,"total":8.01,"currency":"USD","contacts":1,"resolved":1,"definition":{..},"excluded":{}}</c>; the total keeps its decimals, all
/// of them: a number of up to 57 digits. Thread-safe.
/// </remarks>
public sealed class CostTallyJsonConverter : JsonConverter<CostTally>
{
    private const int Version = 1;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The state is of another version, or lacks a member, or contradicts itself.</exception>
    public override CostTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(ref reader, nameof(CostTally), Version);
        ReasonCounts excluded = state.Read("excluded", new ReasonCountsJsonConverter(), options);
        return state.Consistent(() => new CostTally(
            state.Sum("total"),
            state.OptionalText("currency"),
            state.Count("contacts"),
            state.Count("resolved"),
            state.Definition("definition", DefinitionJsonContext.Default.ContactCostDefinition),
            excluded));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CostTally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WritePropertyName("total");
        writer.WriteRawValue(value.Sum.ToString());
        writer.WriteString("currency", value.Currency);
        writer.WriteNumber("contacts", value.Contacts);
        writer.WriteNumber("resolved", value.Resolved);
        writer.WriteDefinition("definition", value.Definition, DefinitionJsonContext.Default.ContactCostDefinition);
        writer.Write("excluded", value.Excluded, new ReasonCountsJsonConverter(), options);
        writer.WriteEndObject();
    }
}
