using System.Text.Json;
using System.Text.Json.Serialization;

namespace CxMetrics.Tests.Serialization;

/// <summary>A record that guards its members, as those of the library do.</summary>
public sealed record GuardedAnswer
{
    [JsonConstructor]
    public GuardedAnswer(string id, int score)
    {
        Id = id;
        Score = score;
    }

    [JsonPropertyName("id")]
    [JsonRequired]
    public string Id
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.Length > 0 ? value : throw new ArgumentException("The id is empty; expected text.", nameof(value));
        }
    }

    [JsonPropertyName("score")]
    [JsonRequired]
    public int Score
    {
        get;
        init => field = value is >= 0 and <= 10
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is {value}; expected 0 to 10.");
    }
}

/// <summary>A value whose converter throws the exception that the JSON text names, or makes null of "nothing".</summary>
[JsonConverter(typeof(TripwireConverter))]
public sealed record Tripwire(string Text);

public sealed class TripwireConverter : JsonConverter<Tripwire>
{
    public override Tripwire? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() switch
        {
            "nothing" => null,
            "argument" => throw Refusal(name: null),
            "argument of a name" => throw Refusal("name"),
            "argument null" => throw Missing("name"),
            "argument range" => throw OffRange("name"),
            "json" => throw new JsonException("Not as agreed."),
            "json elsewhere" => throw new JsonException("Not as agreed.", "$.inner", lineNumber: 3, bytePositionInLine: 1),
            "format" => throw new FormatException("From the converter."),
            "overflow" => throw new OverflowException("From the converter."),
            "invalid operation" => throw new InvalidOperationException("From the converter."),
            "not supported" => throw new NotSupportedException("From the converter."),
            "io" => throw new IOException("From the converter."),
            string text => new Tripwire(text),
            null => null,
        };

    public override void Write(Utf8JsonWriter writer, Tripwire value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);

    private static ArgumentException Refusal(string? name) => new("No good.", name);

    private static ArgumentNullException Missing(string name) => new(name);

    private static ArgumentOutOfRangeException OffRange(string name) => new(name, 11, "Too much.");
}

[JsonSerializable(typeof(GuardedAnswer))]
[JsonSerializable(typeof(Tripwire))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(int))]
public sealed partial class NdjsonTestContext : JsonSerializerContext;
