using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>The 500 tickets of <c>service/tickets</c>, their events, and what is expected of them.</summary>
internal static class TicketLog
{
    private const string Folder = "service/tickets/";

    public static JsonElement Expected { get; } = GoldenFile.Root(Folder + "expected.json");

    public static JsonElement Summary { get; } = Expected.GetProperty("summary");

    public static DateTimeOffset AsOf { get; } = Summary.GetProperty("as_of").GetDateTimeOffset();

    public static BusinessCalendar Calendar { get; } = ReadCalendar(Summary.GetProperty("calendar"));

    public static IReadOnlyList<Ticket> Tickets { get; } = [.. Rows("tickets.csv").Select(row => new Ticket(
        row["ticket_id"], Moment(row["created_utc"]), Enum.Parse<TicketActor>(row["created_by"], ignoreCase: true))
    {
        Channel = new ContactChannel(row["channel"]),
        Priority = row["priority"],
        TeamId = row["team"],
    })];

    public static IReadOnlyList<TicketEvent> Events { get; } = [.. Rows("ticket_events.csv").Select(row => new TicketEvent(
        row["ticket_id"],
        Moment(row["at_utc"]),
        Kind(row["event"]),
        Enum.Parse<TicketActor>(row["actor_type"], ignoreCase: true),
        long.Parse(row["seq"], CultureInfo.InvariantCulture))
    {
        Status = Status(row["status"]),
        ActorId = row["actor_id"].Length == 0 ? null : row["actor_id"],
    })];

    public static TicketDefinition Definition { get; } = TicketDefinition.Standard.InBusinessTime(Calendar);

    /// <summary>Seven replies lie before the creation of their ticket, which is an invalid fact.</summary>
    public static TicketReport Measurements { get; } =
        CxMetrics.Tickets.Measure(Tickets, Events, AsOf, Definition, InvalidFacts.Count);

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Golden", Folder, file));
        string[] names = lines[0].Split(',');
        return lines.Skip(1).Select(line => names.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static TicketEventKind Kind(string text) => text switch
    {
        "status" => TicketEventKind.Status,
        "public_reply" => TicketEventKind.PublicReply,
        "internal_note" => TicketEventKind.InternalNote,
        "customer_reply" => TicketEventKind.CustomerReply,
        _ => throw new FormatException(text),
    };

    private static TicketStatus? Status(string text) => text switch
    {
        "" => null,
        "hold" => TicketStatus.OnHold,
        _ => Enum.Parse<TicketStatus>(text, ignoreCase: true),
    };

    private static BusinessCalendar ReadCalendar(JsonElement calendar)
    {
        WeeklyHours week = WeeklyHours.Closed;
        foreach (JsonProperty day in calendar.GetProperty("weekly").EnumerateObject())
        {
            DayOfWeek weekday = Enum.GetValues<DayOfWeek>().Single(known => known.ToString().StartsWith(day.Name, StringComparison.OrdinalIgnoreCase));
            week = week.With(weekday, Windows(day.Value));
        }

        return new BusinessCalendar(
            calendar.GetProperty("name").GetString()!,
            TimeZoneInfo.FindSystemTimeZoneById(calendar.GetProperty("tz").GetString()!),
            week,
            calendar.GetProperty("holidays").EnumerateArray().Select(date => Date(date.GetString()!)),
            calendar.GetProperty("overrides").EnumerateObject().Select(day => new SpecialDay(Date(day.Name), Windows(day.Value))));
    }

    private static DayHours Windows(JsonElement windows) =>
        [.. windows.EnumerateArray().Select(window => OpeningWindow.Parse($"{window[0].GetString()}-{window[1].GetString()}"))];

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
