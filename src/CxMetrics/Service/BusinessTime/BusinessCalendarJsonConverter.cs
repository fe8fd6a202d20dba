using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Writes a <see cref="BusinessCalendar"/> as versioned JSON and reads it back.</summary>
/// <remarks>
/// <c>{"v":1,"name":"support","zone":"Europe/Berlin","hours":{"Monday":["09:00-17:00"],...},"hoursChanges":{"2026-07-01":{...}},
/// "holidays":["2026-01-01"],"specialDays":{"2026-12-24":["09:00-12:00"]}}</c>. The zone is looked up by its id on the machine that
/// reads. Thread-safe.
/// </remarks>
internal sealed class BusinessCalendarJsonConverter : JsonConverter<BusinessCalendar>
{
    private const int Version = 1;
    private const string DateFormat = "yyyy-MM-dd";
    private static readonly WeeklyHoursJsonConverter Weeks = new();
    private static readonly DayHoursJsonConverter Days = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The state is of another version, lacks a member or contradicts itself, or the machine does not know its zone.
    /// </exception>
    public override BusinessCalendar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        StateReader state = StateReader.Read(
            ref reader, nameof(BusinessCalendar), Version, "name", "zone", "hours", "hoursChanges", "holidays", "specialDays");
        TimeZoneInfo zone = state.Zone("zone");
        WeeklyHours hours = state.Read("hours", Weeks, options);
        List<DateOnly> holidays = [];
        foreach (JsonElement holiday in state.Items("holidays"))
        {
            string? date = holiday.ValueKind == JsonValueKind.String ? holiday.GetString() : null;
            holidays.Add(TryDate(date, out DateOnly day) ? day : throw state.Unexpected("holidays", holiday, "a date such as \"2026-12-25\""));
        }

        return state.Consistent(() => new BusinessCalendar(
            state.Text("name"),
            zone,
            hours,
            holidays,
            [.. ByDate(state, "specialDays", Days, options).Select(day => new SpecialDay(day.Key, day.Value))],
            [.. ByDate(state, "hoursChanges", Weeks, options).Select(change => new HoursChange(change.Key, change.Value))]));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The calendar's zone is not the one that this machine knows by its id, so nobody could read it.</exception>
    public override void Write(Utf8JsonWriter writer, BusinessCalendar value, JsonSerializerOptions options)
    {
        if (ZoneRules.Of(value.Zone).IsMadeByHand)
        {
            throw new JsonException(
                $"The zone of the calendar {Quote.Of(value.Name)} is {value.Zone.Id}, made by hand; expected one that the machine knows by its id.");
        }

        writer.WriteStartObject();
        writer.WriteNumber("v", Version);
        writer.WriteString("name", value.Name);
        writer.WriteString("zone", value.Zone.Id);
        writer.Write("hours", value.Hours, Weeks, options);
        writer.WriteStartObject("hoursChanges");
        foreach (HoursChange change in value.HoursChanges)
        {
            writer.Write(Text(change.From), change.Hours, Weeks, options);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("holidays");
        foreach (DateOnly holiday in value.Holidays)
        {
            writer.WriteStringValue(Text(holiday));
        }

        writer.WriteEndArray();
        writer.WriteStartObject("specialDays");
        foreach (SpecialDay special in value.SpecialDays)
        {
            writer.Write(Text(special.Date), special.Hours, Days, options);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static List<KeyValuePair<DateOnly, T>> ByDate<T>(
        StateReader state, string name, JsonConverter<T> converter, JsonSerializerOptions options)
    {
        List<KeyValuePair<DateOnly, T>> items = [];
        foreach ((string key, T value) in state.Entries(name, converter, options))
        {
            items.Add(TryDate(key, out DateOnly date)
                ? KeyValuePair.Create(date, value)
                : throw state.Unexpected(name, state.Member(name), "an object whose names are dates such as \"2026-12-24\""));
        }

        return items;
    }

    private static bool TryDate(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static string Text(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);
}
