using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CxMetrics.Serialization;

internal readonly partial struct StateReader
{
    public string Text(string name) =>
        Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw Unexpected(name, Member(name), "text");

    /// <summary>A mandatory object whose values a converter of their own reads; a name may appear twice.</summary>
    public List<KeyValuePair<string, T>> Entries<T>(string name, JsonConverter<T> converter, JsonSerializerOptions options)
    {
        if (Member(name) is not { ValueKind: JsonValueKind.Object } map)
        {
            throw Unexpected(name, Member(name), "an object");
        }

        List<KeyValuePair<string, T>> entries = [];
        foreach (JsonProperty entry in map.EnumerateObject())
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(entry.Value.GetRawText()));
            reader.Read();
            entries.Add(KeyValuePair.Create(entry.Name, converter.Read(ref reader, typeof(T), options)!));
        }

        return entries;
    }
}
