using CxMetrics.Tests.Tallies;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] FactTallyings =>
    [
        new(
            "M:CxMetrics.FactTallying.Tally``2(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},CxMetrics.InvalidFacts) | ArgumentException",
            () => Contacts(Call, Call).Tally(Flagged)),
        new(
            "M:CxMetrics.FactTallying.Tally``2(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},CxMetrics.InvalidFacts) | ArgumentException",
            () => Contacts(Call with { End = Call.Start.AddSeconds(-1) }).Tally(Flagged)),
        new(
            "M:CxMetrics.FactTallying.Tally``2(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},CxMetrics.InvalidFacts) | OverflowException",
            () => Contacts(Call).Tally(new FlaggedShare(MostFlags))),
        new(
            "M:CxMetrics.FactTallying.TallyBy``3(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},System.Func{``0,``2},CxMetrics.InvalidFacts) | ArgumentException",
            () => Contacts(Call, Call).TallyBy(Flagged, ByTeam)),
        new(
            "M:CxMetrics.FactTallying.TallyBy``3(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},System.Func{``0,``2},CxMetrics.InvalidFacts) | ArgumentException",
            () => Contacts(Call with { End = Call.Start.AddSeconds(-1) }).TallyBy(Flagged, ByTeam)),
        new(
            "M:CxMetrics.FactTallying.TallyBy``3(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},System.Func{``0,``2},CxMetrics.InvalidFacts) | ArgumentException",
            () => Contacts().TallyBy(Flagged, i => Tuple.Create(i.Id))),
        new(
            "M:CxMetrics.FactTallying.TallyBy``3(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},System.Func{``0,``2},CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoCurrencies.TallyBy(ContactCostDefinition.AllContacts, i => i.Currency)),
        new(
            "M:CxMetrics.FactTallying.TallyBy``3(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},System.Func{``0,System.Nullable{``2}},CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoCurrencies.TallyBy(ContactCostDefinition.AllContacts, i => (DateTimeOffset?)i.Start)),
        new(
            "M:CxMetrics.FactTallying.Tally``2(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoCurrencies.Tally(ContactDriverDefinition.AllContacts)),
        new(
            "M:CxMetrics.FactTallying.TallyBy``3(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},System.Func{``0,``2},CxMetrics.InvalidFacts) | OverflowException",
            () => Contacts(Call).TallyBy(new FlaggedShare(MostFlags), ByTeam)),
        new(
            "M:CxMetrics.FactTallying.TallyBy``3(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},System.Func{``0,System.Nullable{``2}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Contacts(Call, Call).TallyBy(Flagged, ByHandler)),
        new(
            "M:CxMetrics.FactTallying.TallyBy``3(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},System.Func{``0,System.Nullable{``2}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Contacts(Call with { End = Call.Start.AddSeconds(-1) }).TallyBy(Flagged, ByHandler)),
        new(
            "M:CxMetrics.FactTallying.TallyBy``3(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},System.Func{``0,System.Nullable{``2}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Contacts().TallyBy(Flagged, i => ((string, int)?)(i.Id, 1))),
        new(
            "M:CxMetrics.FactTallying.TallyBy``3(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},System.Func{``0,System.Nullable{``2}},CxMetrics.InvalidFacts) | OverflowException",
            () => Contacts(Call).TallyBy(new FlaggedShare(MostFlags), ByHandler)),
        new(
            "M:CxMetrics.FactTallying.TallyBy``2(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},CxMetrics.Periods,System.Func{``0,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Contacts(Call, Call).TallyBy(Flagged, InUtc, ByStart)),
        new(
            "M:CxMetrics.FactTallying.TallyBy``2(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},CxMetrics.Periods,System.Func{``0,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoCurrencies.TallyBy(ContactCostDefinition.AllContacts, Periods.Days(TimeZoneInfo.Utc), ByStart)),
        new(
            "M:CxMetrics.FactTallying.TallyBy``2(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},CxMetrics.Periods,System.Func{``0,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Contacts(Call).TallyBy(Flagged, Periods.IsoWeeks(TimeZoneInfo.Utc), _ => DateTimeOffset.MaxValue)),
        new(
            "M:CxMetrics.FactTallying.TallyBy``2(System.Collections.Generic.IEnumerable{``0},CxMetrics.ITallyDefinition{``0,``1},CxMetrics.Periods,System.Func{``0,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | OverflowException",
            () => Contacts(Call).TallyBy(new FlaggedShare(MostFlags), InUtc, ByStart)),
        new(
            "M:CxMetrics.ITallyBuilder`2.Add(`0) | ArgumentNullException",
            () => Flags.Add(default(Interaction)!)),
        new(
            "M:CxMetrics.ITallyBuilder`2.Add(`0) | ArgumentException",
            () => Flags.Add(Call with { End = Call.Start.AddSeconds(-1) })),
        new(
            "M:CxMetrics.ITallyBuilder`2.Add(`0) | OverflowException",
            () => OccupancyDefinition.Standard.Staffing.NewBuilder().Add(new AgentStaffing("ann", TimeSpan.MaxValue))),
        new(
            "M:CxMetrics.ITallyBuilder`2.Exclude(System.String,System.Int64) | ArgumentNullException",
            () => QueueDefinition.Standard.NewBuilder().Exclude(null!)),
        new(
            "M:CxMetrics.ITallyBuilder`2.Exclude(System.String,System.Int64) | ArgumentException",
            () => QueueDefinition.Standard.NewBuilder().Exclude(" ")),
        new(
            "M:CxMetrics.ITallyBuilder`2.Exclude(System.String,System.Int64) | ArgumentOutOfRangeException",
            () => QueueDefinition.Standard.NewBuilder().Exclude("r", -1)),
        new(
            "M:CxMetrics.ITallyBuilder`2.Exclude(System.String,System.Int64) | OverflowException",
            () => ExcludeTwice(Flags, Most)),
    ];

    private static Interaction[] TwoCurrencies =>
        [Call with { Cost = 1, Currency = "EUR", Topic = "a" }, Call with { Id = "I2", Start = Call.Start.AddDays(1), Cost = 1, Currency = "USD", Topic = "b" }];

    private static FlaggedShare Flagged => new();

    private static RateTally MostFlags => new(0, Most);

    private static ITallyBuilder<Interaction, RateTally> Flags => Flagged.NewBuilder();

    private static Interaction Call => new("I1", ContactChannel.Phone, ContactDirection.Inbound, DateTimeOffset.UnixEpoch) { Flagged = true };

    private static string? ByTeam(Interaction interaction) => interaction.TeamId;

    private static Moment? ByStart(Interaction interaction) => interaction.Start;

    private static ContactHandler? ByHandler(Interaction interaction) => interaction.HandledBy;

    private static Interaction[] Contacts(params Interaction[] interactions) => interactions;

    private static void ExcludeTwice(ITallyBuilder<Interaction, RateTally> builder, long count)
    {
        builder.Exclude("late", count);
        builder.Exclude("late", count);
    }
}
