using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes <see cref="WeeklyHours"/> as an object with the hours of each day and reads it back.</summary>
/// <remarks>
/// <c>{"Monday":["09:00-17:00"],...,"Sunday":[]}</c>. When reading, a day that is missing is closed; a name that is no day of the week,
/// or appears twice, throws. Thread-safe.
/// </remarks>
internal sealed class WeeklyHoursJsonConverter : JsonConverter<WeeklyHours>
{
    private static readonly DayHoursJsonConverter Days = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no object of days, or a name in it is no day or appears twice.</exception>
    public override WeeklyHours Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"The hours of a week are a JSON {reader.TokenType}; expected an object such as {{\"Monday\":[\"09:00-17:00\"]}}.");
        }

        WeeklyHours week = WeeklyHours.Closed;
        HashSet<DayOfWeek> seen = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            DayOfWeek day = ReadDay(reader.GetString());
            if (!seen.Add(day))
            {
                throw new JsonException($"The hours of {day} appear twice in a week; expected each day once.");
            }

            reader.Read();
            week = week.With(day, Days.Read(ref reader, typeof(DayHours), options));
        }

        return week;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WeeklyHours value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        for (int day = 0; day < 7; day++)
        {
            writer.Write(WeeklyHours.DayFromMonday(day).ToString(), value.FromMonday(day), Days, options);
        }

        writer.WriteEndObject();
    }

    private static DayOfWeek ReadDay(string? name)
    {
        foreach (DayOfWeek day in Enum.GetValues<DayOfWeek>())
        {
            if (string.Equals(name, day.ToString(), StringComparison.Ordinal))
            {
                return day;
            }
        }

        throw new JsonException($"{Quote.Of(name)} is no day of the week; expected one of {string.Join(", ", Enum.GetNames<DayOfWeek>())}.");
    }
}
