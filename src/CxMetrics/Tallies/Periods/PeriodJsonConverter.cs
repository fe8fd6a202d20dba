using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Reads and writes a <see cref="Period"/> as <c>{"unit":"Quarter","start":"2026-04-01","firstMonth":4}</c>.</summary>
/// <remarks>
/// <c>firstMonth</c> is written only where it is not 1. <c>unit</c> is the exact name of a <see cref="PeriodUnit"/> and
/// <c>start</c> a date on which such a period starts; both are mandatory. Other members are refused. Whatever is not a period
/// throws a <see cref="JsonException"/> that says what was expected.
/// </remarks>
internal sealed class PeriodJsonConverter : JsonConverter<Period>
{
    private const string UnitName = "unit";
    private const string StartName = "start";
    private const string FirstMonthName = "firstMonth";

    /// <summary>Reads a period.</summary>
    /// <param name="reader">The reader, at the start of the object.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="JsonException">The JSON is not a period.</exception>
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A period is a JSON {reader.TokenType}; expected an object with {UnitName} and {StartName}.");
        }

        PeriodUnit? unit = null;
        DateOnly? start = null;
        int firstMonth = 1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case UnitName:
                    unit = ReadUnit(ref reader);
                    break;
                case StartName:
                    start = ReadStart(ref reader);
                    break;
                case FirstMonthName:
                    firstMonth = ReadFirstMonth(ref reader);
                    break;
                default:
                    throw new JsonException($"A period has the member {Quote.Of(name)}; expected {UnitName}, {StartName} and {FirstMonthName}.");
            }
        }

        return Create(
            unit ?? throw new JsonException($"A period has no {UnitName}."),
            start ?? throw new JsonException($"A period has no {StartName}."),
            firstMonth);
    }

    /// <summary>Writes a period.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The period.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(UnitName, value.Unit.ToString());
        writer.WriteString(StartName, value.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (value.FirstMonth != 1)
        {
            writer.WriteNumber(FirstMonthName, value.FirstMonth);
        }

        writer.WriteEndObject();
    }

    private static Period Create(PeriodUnit unit, DateOnly start, int firstMonth)
    {
        try
        {
            return Period.StartingOn(unit, start, firstMonth);
        }
        catch (ArgumentException notAPeriod)
        {
            string label = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            throw new JsonException(
                string.Create(CultureInfo.InvariantCulture, $"No {unit} with {FirstMonthName} {firstMonth} starts on {label}."),
                notAPeriod);
        }
    }

    private static PeriodUnit ReadUnit(ref Utf8JsonReader reader)
    {
        string? text = Text(ref reader);
        foreach (PeriodUnit unit in Enum.GetValues<PeriodUnit>())
        {
            if (string.Equals(text, unit.ToString(), StringComparison.Ordinal))
            {
                return unit;
            }
        }

        throw new JsonException(
            $"A period's {UnitName} is {Shown(text, ref reader)}; expected one of {string.Join(", ", Enum.GetNames<PeriodUnit>())}.");
    }

    private static DateOnly ReadStart(ref Utf8JsonReader reader)
    {
        string? text = Text(ref reader);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly start)
            ? start
            : throw new JsonException(
                $"A period's {StartName} is {Shown(text, ref reader)}; expected a date such as \"2026-11-01\".");
    }

    private static int ReadFirstMonth(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int month) && month is >= 1 and <= 12
            ? month
            : throw new JsonException($"A period's {FirstMonthName} is not a whole number from 1 to 12.");

    private static string? Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : null;

    private static string Shown(string? text, ref Utf8JsonReader reader) =>
        text is null ? $"a JSON {reader.TokenType}" : Quote.Of(text);
}
