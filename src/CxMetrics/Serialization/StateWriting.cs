using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CxMetrics.Serialization;

/// <summary>Writes the members of a tally's JSON state that are more than a number or a text.</summary>
internal static class StateWriting
{
    /// <summary>A member that a converter of its own writes.</summary>
    public static void Write<T>(this Utf8JsonWriter writer, string name, T value, JsonConverter<T> converter, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        converter.Write(writer, value, options);
    }

    /// <summary>A definition as it stands on its own, or null.</summary>
    public static void WriteDefinition<T>(this Utf8JsonWriter writer, string name, T? definition, JsonTypeInfo<T> type)
        where T : class
    {
        writer.WritePropertyName(name);
        if (definition is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(writer, definition, type);
        }
    }
}
