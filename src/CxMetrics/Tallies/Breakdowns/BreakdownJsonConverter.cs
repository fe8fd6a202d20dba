using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CxMetrics;

/// <summary>Writes and reads a breakdown of any key and tally, closed where its types are known: no combination has to be listed.</summary>
internal sealed class BreakdownJsonConverter<TKey, TTally>(JsonTypeInfo<TKey> keys, JsonTypeInfo<TTally> tallies) : JsonConverter<Breakdown<TKey, TTally>>
    where TKey : notnull
    where TTally : class, ITally<TTally>
{
    public override Breakdown<TKey, TTally> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int version = 0;
        List<BreakdownGroup<TKey, TTally>>? groups = null;
        TTally? noKey = null;
        Expect(ref reader, JsonTokenType.StartObject, "a breakdown");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "v":
                    version = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number) ? number : 0;
                    break;
                case "groups":
                    groups = ReadGroups(ref reader);
                    break;
                case "noKey":
                    noKey = JsonSerializer.Deserialize(ref reader, tallies);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new Breakdown<TKey, TTally>(version, groups!, noKey);
    }

    public override void Write(Utf8JsonWriter writer, Breakdown<TKey, TTally> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("v", value.Version);
        writer.WriteStartArray("groups");
        foreach ((TKey key, TTally tally) in value)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("key");
            JsonSerializer.Serialize(writer, key, keys);
            writer.WritePropertyName("tally");
            JsonSerializer.Serialize(writer, tally, tallies);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("noKey");
        JsonSerializer.Serialize(writer, value.NoKey, tallies);
        writer.WriteEndObject();
    }

    private List<BreakdownGroup<TKey, TTally>> ReadGroups(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartArray, "\"groups\"");
        List<BreakdownGroup<TKey, TTally>> groups = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                groups.Add(ReadGroup(ref reader));
            }
            catch (JsonException refused)
            {
                throw new JsonException(FormattableString.Invariant($"The group at index {groups.Count}: {refused.Message}"), refused);
            }
        }

        return groups;
    }

    private BreakdownGroup<TKey, TTally> ReadGroup(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject, "a group");
        TKey? key = default;
        TTally? tally = null;
        bool hasKey = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKey = reader.ValueTextEquals("key"u8);
            bool isTally = reader.ValueTextEquals("tally"u8);
            reader.Read();
            if (isKey)
            {
                key = JsonSerializer.Deserialize(ref reader, keys);
                hasKey = true;
            }
            else if (isTally)
            {
                tally = JsonSerializer.Deserialize(ref reader, tallies);
            }
            else
            {
                reader.Skip();
            }
        }

        return hasKey && key is not null && tally is not null
            ? new BreakdownGroup<TKey, TTally>(key, tally)
            : throw new JsonException("It lacks a key or a tally, or has a null one; expected both.");
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType expected, string what)
    {
        if (reader.TokenType != expected)
        {
            throw new JsonException($"The JSON of {what} is {reader.TokenType}; expected {expected}.");
        }
    }
}
