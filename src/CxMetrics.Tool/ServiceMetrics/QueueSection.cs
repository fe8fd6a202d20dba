using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>How long customers wait, and how many give up: overall and by hour of the day.</summary>
internal static class QueueSection
{
    public static ReportSection? Of(ContactFacts log, LeftOut leftOut)
    {
        QueueDefinition definition = QueueDefinition.Standard;
        QueueResult result = Queues.Calculate(log.Contacts.Tally(definition, InvalidFacts.Count), definition);
        if (result.Offered == 0)
        {
            return leftOut.All("queues, for which contacts have to say whether they were answered or abandoned (queueOutcome or abandoned)");
        }

        bool isTimed = result.Waits.Count > 0;
        string[] timed =
        [
            .. isTimed ? [Words.Of(result.ServiceLevel(), log.Confidence)] : Array.Empty<string>(),
            Words.Of(result.Abandonment(), log.Confidence),
            isTimed ? Waits(result) : "How long they waited is not known.",
        ];
        ReportSection section = new("queue", "Queues")
        {
            Sentences =
            [
                .. timed,
                $"{Words.Count(result.Offered)} offered = {Words.Count(result.Answered)} answered + {Words.Count(result.Abandoned)} abandoned{Words.Without(result.Excluded)}.",
            ],
            Tables =
            [
                Table(log, definition, "hour", $"By hour of the day ({log.Periods.Zone.Id})", contact => Hour(contact.Start, log.Periods.Zone)),
            ],
            Results = new() { ["queue"] = ResultJson.Of(result) },
        };
        leftOut.Some(!isTimed, "service level and waits, for which contacts have to say how long they waited (queue)");
        return section;
    }

    public static IEnumerable<SectionColumn<QueueResult>> Columns =>
    [
        new("Service level %", queue => Words.Percent(queue.ServiceLevel().Rate)),
        new("Abandoned %", queue => Words.Percent(queue.Abandonment().Rate), ColumnNeed.Interval),
        new("Answered after", queue => Words.Time(queue.AverageSpeedOfAnswer), ColumnNeed.Change),
    ];

    private static string Waits(QueueResult result)
    {
        string answered = result.AverageSpeedOfAnswer is { } speed ? $"Answered after {Words.Time(speed)} on average; all" : "All";
        return $"{answered} offered waited {Words.Time(result.AverageWait)}, half of them less than "
            + $"{Words.Time(result.Waits.Median)}, one in ten more than {Words.Time(result.Waits.P90)}; the longest {Words.Time(result.Waits.Maximum)}.";
    }

    private static SectionTable Table(ContactFacts log, QueueDefinition definition, string key, string heading, Func<Interaction, string?> group)
    {
        Interaction[] queued = [.. log.Contacts.Where(contact => contact.Direction == ContactDirection.Inbound && contact.QueueOutcome is not null && contact.HandledBy is null or ContactHandler.Human)];
        GroupTable table = new(key, heading, "offered", queued.Select(group));
        table.Add("queue", queued.TallyBy(definition, group, InvalidFacts.Count), tally => Queues.Calculate(tally, definition), [.. Columns, new("P90 wait", queue => Words.Time(queue.Waits.P90), ColumnNeed.ChangeTest)]);
        return table.ToTable();
    }

    private static string Hour(DateTimeOffset start, TimeZoneInfo zone) =>
        string.Create(CultureInfo.InvariantCulture, $"{TimeZoneInfo.ConvertTime(start, zone).Hour:00}:00");
}
