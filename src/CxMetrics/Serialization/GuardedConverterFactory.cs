using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CxMetrics.Internal;

namespace CxMetrics.Serialization;

/// <summary>
/// Writes the library's types in their own way, whatever the options say of the caller's, and turns what guards refuse into errors of the JSON.
/// </summary>
/// <param name="own">Knows the library's types as they are written by themselves.</param>
internal sealed class GuardedConverterFactory(IJsonTypeInfoResolver own) : JsonConverterFactory
{
    private readonly JsonSerializerOptions _own = new() { TypeInfoResolver = own, AllowDuplicateProperties = false };
    private readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> _unguarded = [];

    public override bool CanConvert(Type typeToConvert) => typeToConvert.Assembly == typeof(GuardedConverterFactory).Assembly;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        JsonTypeInfo type = _own.TryGetTypeInfo(typeToConvert, out JsonTypeInfo? known)
            ? known
            : _unguarded.GetValue(options, Without).GetTypeInfo(typeToConvert);

        // What has a converter of its own refuses in its own words.
        return type.Kind == JsonTypeInfoKind.None ? type.Converter : new GuardedConverter(type);
    }

    private JsonSerializerOptions Without(JsonSerializerOptions options)
    {
        JsonSerializerOptions copy = new(options);
        copy.Converters.Remove(this);
        return copy;
    }

    /// <summary>A converter of any type, which the serializer casts: no generic type has to be made at run time.</summary>
    private sealed class GuardedConverter(JsonTypeInfo type) : JsonConverter<object>
    {
        public override bool CanConvert(Type typeToConvert) => true;

        public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            bool isRoot = reader.CurrentDepth == 0;
            try
            {
                return JsonSerializer.Deserialize(ref reader, type);
            }
            catch (JsonException refused) when (!isRoot)
            {
                // Without a path of its own it gets the one from the root.
                throw new JsonException(refused.Message, refused);
            }
            catch (ArgumentException refused)
            {
                throw new JsonException(Refusal.Reason(refused), refused);
            }
            catch (OverflowException refused)
            {
                throw new JsonException(refused.Message, refused);
            }
        }

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, type);
    }
}
