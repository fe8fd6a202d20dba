using System.Text.Json;

namespace CxMetrics.Serialization;

/// <summary>Reads and writes an object of two whole numbers, both mandatory, such as the ends of a scale or a band.</summary>
internal static class EndsReader
{
    public static T Read<T>(ref Utf8JsonReader reader, string lower, string upper, Func<int, int, T> build)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{typeof(T).Name} is a JSON {reader.TokenType}; expected an object with \"{lower}\" and \"{upper}\".");
        }

        int? low = null;
        int? high = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isLower = reader.ValueTextEquals(lower);
            bool isUpper = reader.ValueTextEquals(upper);
            reader.Read();
            if (isLower)
            {
                low = ReadEnd(ref reader, lower);
            }
            else if (isUpper)
            {
                high = ReadEnd(ref reader, upper);
            }
            else
            {
                reader.Skip();
            }
        }

        return Build(
            low ?? throw Missing<T>(lower),
            high ?? throw Missing<T>(upper),
            build);
    }

    public static void Write(Utf8JsonWriter writer, string lower, int low, string upper, int high)
    {
        writer.WriteStartObject();
        writer.WriteNumber(lower, low);
        writer.WriteNumber(upper, high);
        writer.WriteEndObject();
    }

    private static int ReadEnd(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int end)
            ? end
            : throw new JsonException($"The member \"{name}\" is not a whole number.");

    private static T Build<T>(int low, int high, Func<int, int, T> build)
    {
        try
        {
            return build(low, high);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    private static JsonException Missing<T>(string name) => new($"{typeof(T).Name} has no member \"{name}\".");
}
