using CxMetrics.Experience;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string OfDailyColumns = "M:CxMetrics.Experience.Emerging.FromColumns``1(System.ReadOnlySpan{System.DateOnly},System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Int64},CxMetrics.Breakdown{System.DateOnly,CxMetrics.Experience.DayCount}) | ";
    private const string OfDailyTopics = "M:CxMetrics.Experience.Emerging.CountTopics(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.TimeZoneInfo,System.Int32,CxMetrics.ContactScope,CxMetrics.InvalidFacts) | ";
    private const string OfDailyKeys = "M:CxMetrics.Experience.Emerging.CountBy``1(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.TimeZoneInfo,System.Func{CxMetrics.Interaction,``0},CxMetrics.ContactScope,CxMetrics.InvalidFacts) | ";
    private const string OfDailyValueKeys = "M:CxMetrics.Experience.Emerging.CountBy``1(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.TimeZoneInfo,System.Func{CxMetrics.Interaction,System.Nullable{``0}},CxMetrics.ContactScope,CxMetrics.InvalidFacts) | ";
    private const string OfEmergingDefinition = "M:CxMetrics.Experience.EmergingDefinition.#ctor(System.String,CxMetrics.Experience.EmergingExposure,System.Int32,System.Int32,System.Int32,System.Int32,System.Double,System.Nullable{System.DayOfWeek}) | ";

    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DateOnly[] OneDay = [Today];
    private static readonly Interaction[] RepeatedTwice = [Repeated, Repeated];

    private static Interaction Repeated => new("i", ContactChannel.Phone, ContactDirection.Inbound, DateTimeOffset.UnixEpoch) { Topic = "a" };

    private static ThrowingCase[] SignalCases => [.. CountingCases, .. EmergingCases, .. ChartCases];

    private static ThrowingCase[] CountingCases =>
    [
        new(OfDailyTopics + "ArgumentException", () => Emerging.CountTopics(RepeatedTwice, TimeZoneInfo.Utc)),
        new(OfDailyKeys + "ArgumentException", () => Emerging.CountBy(RepeatedTwice, TimeZoneInfo.Utc, contact => contact.Topic)),
        new(OfDailyKeys + "ArgumentException", () => Emerging.CountBy(RepeatedTwice[..1], TimeZoneInfo.Utc, contact => (contact.Topic, contact.Channel))),
        new(OfDailyValueKeys + "ArgumentException", () => Emerging.CountBy(RepeatedTwice, TimeZoneInfo.Utc, contact => contact.Converted)),
        new(OfDailyColumns + "ArgumentException", () => Emerging.FromColumns(OneDay, ["a", "b"], [1], DaysOf(Today))),
        new(OfDailyColumns + "ArgumentException", () => Emerging.FromColumns(OneDay, ["a"], [1, 2], DaysOf(Today))),
        new(OfDailyColumns + "ArgumentException", () => Emerging.FromColumns(OneDay, ["a"], [1], DaysOf(Today.AddDays(1)))),
        new(OfDailyColumns + "ArgumentException", () => Emerging.FromColumns(OneDay, ["a"], [1], Breakdown.From<DateOnly, DayCount>([KeyValuePair.Create(Today, new DayCount())], new DayCount { Contacts = 1 }))),
        new(OfDailyColumns + "ArgumentException", () => Emerging.FromColumns(OneDay, [("a", "b")], [1], DaysOf(Today))),
        new(OfDailyColumns + "ArgumentNullException", () => Emerging.FromColumns(OneDay, ["a"], [1], null!)),
        new(OfDailyColumns + "ArgumentNullException", () => Emerging.FromColumns(OneDay, [(string)null!], [1], DaysOf(Today))),
        new(OfDailyColumns + "ArgumentOutOfRangeException", () => Emerging.FromColumns(OneDay, ["a"], [-1], DaysOf(Today))),
    ];

    private static ThrowingCase[] EmergingCases =>
    [
        new("M:CxMetrics.Experience.Emerging.Look``1(CxMetrics.Experience.DailyCounts{``0},System.DateOnly,CxMetrics.Experience.EmergingDefinition) | ArgumentException", () => Emerging.Look(new DailyCounts<string> { Counts = Emerging.FromColumns(OneDay, ["a"], [1], DaysOf(Today)).Counts }, Today)),
        new("M:CxMetrics.Experience.Emerging.Replay``1(CxMetrics.Experience.DailyCounts{``0},CxMetrics.Experience.EmergingDefinition) | ArgumentException", () => Emerging.Replay(Emerging.FromColumns(OneDay, ["a"], [1], DaysOf(default, Today)))),
        new(OfEmergingDefinition + "ArgumentOutOfRangeException", () => _ = new EmergingDefinition("a", currentDays: 0)),
        new(OfEmergingDefinition + "ArgumentOutOfRangeException", () => _ = new EmergingDefinition("a", falseDiscoveryRate: 1)),
        new("M:CxMetrics.Experience.EmergingTopic`1.RatioInterval(System.Double) | ArgumentOutOfRangeException", () => Rising.RatioInterval(1)),
        new("P:CxMetrics.Experience.EmergingDefinition.CurrentDays | ArgumentOutOfRangeException", () => _ = EmergingDefinition.Standard with { CurrentDays = 0 }),
        new("P:CxMetrics.Experience.EmergingDefinition.BaselineDays | ArgumentOutOfRangeException", () => _ = EmergingDefinition.Standard with { BaselineDays = 3661 }),
        new("P:CxMetrics.Experience.EmergingDefinition.GapDays | ArgumentOutOfRangeException", () => _ = EmergingDefinition.Standard with { GapDays = -1 }),
        new("P:CxMetrics.Experience.EmergingDefinition.BaselineStep | ArgumentOutOfRangeException", () => _ = EmergingDefinition.Standard with { BaselineStep = 0 }),
        new("P:CxMetrics.Experience.EmergingDefinition.LookOn | ArgumentOutOfRangeException", () => _ = EmergingDefinition.Standard with { LookOn = (DayOfWeek)7 }),
    ];

    private static EmergingTopic<string> Rising =>
        Emerging.Look(
            Emerging.FromColumns(OneDay, ["a"], [1], DaysOf(Today.AddDays(-1), Today)),
            Today,
            EmergingDefinition.Standard with { CurrentDays = 1, BaselineDays = 1, Exposure = EmergingExposure.Days }).Topics[0];

    private static Breakdown<DateOnly, DayCount> DaysOf(params DateOnly[] days) => Breakdown.From(days.Select(day => KeyValuePair.Create(day, new DayCount { Contacts = 1 })));
}
