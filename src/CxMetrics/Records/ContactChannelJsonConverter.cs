using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Writes a <see cref="ContactChannel"/> as its name, also where it is a key.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class ContactChannelJsonConverter : JsonConverter<ContactChannel>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string, or blank.</exception>
    public override ContactChannel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"A channel is a JSON {reader.TokenType}; expected its name as a string.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The channel is the empty one, which could not be read back.</exception>
    public override void Write(Utf8JsonWriter writer, ContactChannel value, JsonSerializerOptions options) =>
        writer.WriteStringValue(NameOf(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name is blank.</exception>
    public override ContactChannel ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The channel is the empty one, which could not be read back.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ContactChannel value, JsonSerializerOptions options) =>
        writer.WritePropertyName(NameOf(value));

    private static string NameOf(ContactChannel channel) =>
        channel == default ? throw new JsonException("A channel is the empty one; expected one with a name.") : channel.Name;

    private static ContactChannel Parse(string name) =>
        string.IsNullOrWhiteSpace(name)
            ? throw new JsonException($"A channel is {Quote.Of(name)}; expected a name that is not blank.")
            : new ContactChannel(name);
}
