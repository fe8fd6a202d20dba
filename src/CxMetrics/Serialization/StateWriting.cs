using System.Text.Json;
using System.Text.Json.Serialization;

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
}
