using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Writes an <see cref="AttributeDictionary"/> as an object of strings; <c>null</c> is read as the empty map.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class AttributeDictionaryJsonConverter : JsonConverter<AttributeDictionary>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not an object of strings, or a name is blank or appears twice.</exception>
    public override AttributeDictionary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return AttributeDictionary.Empty;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Attributes are a JSON {reader.TokenType}; expected an object of strings.");
        }

        Dictionary<string, string> attributes = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (string.IsNullOrWhiteSpace(name))
            {
                throw new JsonException($"An attribute's name is {Quote.Of(name)}; expected text that is not blank.");
            }

            reader.Read();
            string value = reader.TokenType == JsonTokenType.String
                ? reader.GetString()!
                : throw new JsonException($"The attribute {Quote.Of(name)} is a JSON {reader.TokenType}; expected a string.");
            if (!attributes.TryAdd(name, value))
            {
                throw new JsonException($"The attribute {Quote.Of(name)} appears twice; expected each name once.");
            }
        }

        return AttributeDictionary.Create([.. attributes]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AttributeDictionary value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string name, string text) in value ?? AttributeDictionary.Empty)
        {
            writer.WriteString(name, text);
        }

        writer.WriteEndObject();
    }
}
