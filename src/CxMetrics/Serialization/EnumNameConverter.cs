using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Serialization;

/// <summary>Writes an enum as the exact name of its value and reads nothing else.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <remarks>
/// Unlike the built-in converter it accepts neither numbers, nor lists of names, nor another letter case, so that a value that
/// this version does not know is refused instead of guessed. Attached to the enums of this library; thread-safe.
/// </remarks>
public sealed class EnumNameConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ValueOf =
        Enum.GetValues<TEnum>().ToDictionary(value => value.ToString(), StringComparer.Ordinal);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not the exact name of an enum value.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"{typeof(TEnum).Name} is a JSON {reader.TokenType}; expected {Expected()}.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no name.</exception>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(NameOf(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name is not the exact name of an enum value.</exception>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has no name.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(NameOf(value));

    private static TEnum Parse(string name) =>
        ValueOf.TryGetValue(name, out TEnum value)
            ? value
            : throw new JsonException($"{typeof(TEnum).Name} is {Quote.Of(name)}; expected {Expected()}.");

    private static string NameOf(TEnum value) =>
        Enum.GetName(value) ?? throw new JsonException($"{typeof(TEnum).Name} is {value:D}; expected {Expected()}.");

    private static string Expected() => "one of " + string.Join(", ", Enum.GetNames<TEnum>());
}
