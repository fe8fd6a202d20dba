using System.Text.Json;

namespace CxMetrics.Serialization;

/// <summary>Reads and writes an object of two numbers, both mandatory, such as the ends of a scale or a band, and the step between, which is 1 unless it says so.</summary>
internal static class EndsReader
{
    private const string Step = "step";

    public static T Read<T>(ref Utf8JsonReader reader, string lower, string upper, Func<decimal, decimal, decimal, T> build)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{typeof(T).Name} is a JSON {reader.TokenType}; expected an object with \"{lower}\" and \"{upper}\".");
        }

        decimal? low = null;
        decimal? high = null;
        decimal step = 1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isLower = reader.ValueTextEquals(lower);
            bool isUpper = reader.ValueTextEquals(upper);
            bool isStep = reader.ValueTextEquals(Step);
            reader.Read();
            if (isLower)
            {
                low = ReadEnd(ref reader, lower);
            }
            else if (isUpper)
            {
                high = ReadEnd(ref reader, upper);
            }
            else if (isStep)
            {
                step = ReadEnd(ref reader, Step);
            }
            else
            {
                reader.Skip();
            }
        }

        return Build(
            Whole(low ?? throw Missing<T>(lower), step, lower),
            Whole(high ?? throw Missing<T>(upper), step, upper),
            step,
            build);
    }

    public static void Write(Utf8JsonWriter writer, string lower, double low, string upper, double high, double step = 1)
    {
        writer.WriteStartObject();
        writer.WriteNumber(lower, low);
        writer.WriteNumber(upper, high);
        if (step != 1)
        {
            writer.WriteNumber(Step, step);
        }

        writer.WriteEndObject();
    }

    private static decimal ReadEnd(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal end)
            ? end
            : throw new JsonException($"The member \"{name}\" is not a whole number.");

    /// <summary>An end, which is whole where steps are.</summary>
    private static decimal Whole(decimal end, decimal step, string name) =>
        step != 1 || (decimal.IsInteger(end) && end is >= int.MinValue and <= int.MaxValue)
            ? end
            : throw new JsonException($"The member \"{name}\" is not a whole number.");

    private static T Build<T>(decimal low, decimal high, decimal step, Func<decimal, decimal, decimal, T> build)
    {
        try
        {
            return build(low, high, step);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    private static JsonException Missing<T>(string name) => new($"{typeof(T).Name} has no member \"{name}\".");
}
