namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string LiveTallyOf = "M:CxMetrics.LiveTally`2.";
    private const string LiveSnapshot = "Add(CxMetrics.Breakdown{System.DateTimeOffset,`1})";

    private static readonly DateTimeOffset LiveStart = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static ThrowingCase[] LiveTallies =>
    [
        new($"{LiveTallyOf}#ctor(CxMetrics.ITallyDefinition{{`0,`1}},System.Nullable{{System.TimeSpan}},CxMetrics.InvalidFacts,CxMetrics.DuplicateCheck) | ArgumentOutOfRangeException", () => _ = Live(TimeSpan.Zero)),
        new($"{LiveTallyOf}#ctor(CxMetrics.ITallyDefinition{{`0,`1}},System.Nullable{{System.TimeSpan}},CxMetrics.InvalidFacts,CxMetrics.DuplicateCheck) | ArgumentOutOfRangeException", () => _ = Live(TimeSpan.FromDays(2))),
        new($"{LiveTallyOf}#ctor(CxMetrics.ITallyDefinition{{`0,`1}},System.Nullable{{System.TimeSpan}},CxMetrics.InvalidFacts,CxMetrics.DuplicateCheck) | ArgumentOutOfRangeException", () => _ = new LiveTally<Interaction, CostTally>(ContactCostDefinition.AllContacts, duplicates: (DuplicateCheck)9)),
        new($"{LiveTallyOf}Add(`0) | ArgumentNullException", () => Live().Add((Interaction)null!)),
        new($"{LiveTallyOf}Add(`0) | ArgumentException", () => Live(costs: [("a", "EUR"), ("a", "EUR")])),
        new($"{LiveTallyOf}{LiveSnapshot} | ArgumentException", () => Live(TimeSpan.FromMinutes(2)).Add(Breakdown.From([KeyValuePair.Create(LiveStart.AddMinutes(1), CostTally.AdditiveIdentity)]))),
        new($"{LiveTallyOf}{LiveSnapshot} | ArgumentException", () => Live(costs: [("a", "EUR")]).Add(Breakdown.From([KeyValuePair.Create(LiveStart.AddHours(1), Live(costs: [("b", "USD")]).ToTally())]))),
        new($"{LiveTallyOf}{LiveSnapshot} | OverflowException", () => _ = TooMany(LiveStart, LiveStart)),
        new($"{LiveTallyOf}ToTally | InvalidOperationException", () => Live(costs: [("a", "EUR"), ("b", "USD")]).ToTally()),
        new($"{LiveTallyOf}ToTally | OverflowException", () => TooMany(LiveStart, LiveStart.AddHours(1)).ToTally()),
        new($"{LiveTallyOf}Window(CxMetrics.Moment,System.TimeSpan) | ArgumentOutOfRangeException", () => Live().Window(LiveStart, TimeSpan.FromSeconds(90))),
        new($"{LiveTallyOf}Window(CxMetrics.Moment,System.TimeSpan) | InvalidOperationException", () => Live(costs: [("a", "EUR"), ("b", "USD")]).Window(LiveStart.AddHours(1), TimeSpan.FromHours(1))),
        new($"{LiveTallyOf}Window(CxMetrics.Moment,System.TimeSpan) | OverflowException", () => TooMany(LiveStart, LiveStart.AddHours(1)).Window(LiveStart.AddHours(2), TimeSpan.FromHours(2))),
        new($"{LiveTallyOf}ToBreakdown | InvalidOperationException", () => Live(costs: [("a", "EUR"), ("b", "USD")]).ToBreakdown()),
        new($"{LiveTallyOf}ToBreakdown | OverflowException", () => TooMany(LiveStart, LiveStart.AddHours(1)).ToBreakdown()),
        new($"{LiveTallyOf}RemoveBefore(CxMetrics.Moment) | InvalidOperationException", () => Live(costs: [("a", "EUR"), ("b", "USD")]).RemoveBefore(LiveStart.AddHours(1))),
        new($"{LiveTallyOf}RemoveBefore(CxMetrics.Moment) | OverflowException", () => TooMany(LiveStart, LiveStart.AddHours(1)).RemoveBefore(LiveStart.AddHours(2))),
    ];

    private static LiveTally<Interaction, CostTally> Live(TimeSpan? interval = null, params ReadOnlySpan<(string Id, string Currency)> costs)
    {
        LiveTally<Interaction, CostTally> live = new(ContactCostDefinition.AllContacts, interval);
        foreach ((string id, string currency) in costs)
        {
            // Each in an interval of its own.
            live.Add(PlainContact with { Id = id, Start = LiveStart.AddMinutes(costs.IndexOf((id, currency)) * 10), End = null, Cost = 3, Currency = currency });
        }

        return live;
    }

    private static LiveTally<SurveyResponse, ScoreTally> TooMany(DateTimeOffset one, DateTimeOffset other)
    {
        ScoreTally most = ScoreTally.FromCounts(SurveyScale.ZeroToOne, [long.MaxValue - 1, 0]);
        LiveTally<SurveyResponse, ScoreTally> live = new(CsatDefinition.ThumbsUp);
        live.Add(Breakdown.From([KeyValuePair.Create(one, most)]));
        live.Add(Breakdown.From([KeyValuePair.Create(other, most)]));
        return live;
    }
}
