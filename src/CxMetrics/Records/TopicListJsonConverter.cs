using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Writes a <see cref="TopicList"/> as an array of strings; <c>null</c> is read as the empty list.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class TopicListJsonConverter : JsonConverter<TopicList>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not an array of strings that are not blank.</exception>
    public override TopicList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return TopicList.Empty;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Topics are a JSON {reader.TokenType}; expected an array of strings.");
        }

        List<string> topics = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            string? topic = reader.TokenType == JsonTokenType.String
                ? reader.GetString()
                : throw new JsonException($"A topic is a JSON {reader.TokenType}; expected a string.");
            topics.Add(string.IsNullOrWhiteSpace(topic)
                ? throw new JsonException($"A topic is {Quote.Of(topic)}; expected text that is not blank.")
                : topic);
        }

        return TopicList.Create([.. topics]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TopicList value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (string topic in value ?? TopicList.Empty)
        {
            writer.WriteStringValue(topic);
        }

        writer.WriteEndArray();
    }
}
