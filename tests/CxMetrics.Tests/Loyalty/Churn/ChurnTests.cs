using static CxMetrics.Tests.Loyalty.SubscriptionSamples;

namespace CxMetrics.Tests.Loyalty;

public class ChurnTests
{
    private static readonly Period January = Period.Month(2026, 1);
    private static readonly Period February = Period.Month(2026, 2);
    private static readonly DateOnly YearEnd = Day(12, 31);
    private static readonly SubscriptionChange[] Before = [.. Enumerable.Range(0, 10).Select(i => new SubscriptionChange(new DateOnly(2025, 6, 1), $"c{i}", "s", 10))];

    [Fact]
    public void Calculate_MidMonthToMidMonth_IsNewThenLost()
    {
        SubscriptionHistory history = Linked(Change("long", 1, 15, 100), Change("long", 2, 9, 0), Change("short", 1, 5, 100), Change("short", 1, 24, 0));

        Counts(history, January).Should().Be((0, 1, 1, 0, 1));
        Counts(history, February).Should().Be((1, 0, 0, 1, 0));
        Churn.Calculate(history, January).Rate.Should().BeNull("nobody was there at the opening");
        Churn.Calculate(history, February).Rate.Should().Be(1);
        Churn.Calculate(history, January, ChurnDefinition.OpeningPlusNew).Rate.Should().Be(0.5);
        Churn.Calculate(history, January, ChurnDefinition.Daily).Rate.Should().Be(0.5, "on the 24th two were there");
        Churn.Calculate(history, January).Leavers.Should().Be(1);
    }

    [Fact]
    public void Calculate_OpenEnded_HasNotEnded()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([Change("c", 1, 1, 100)], Day(6, 30));

        Enumerable.Range(2, 5).Select(month => Churn.Calculate(history, Period.Month(2026, month)).Rate).Should().AllBeEquivalentTo(0);
    }

    [Fact]
    public void Calculate_AfterAsOf_IsNotDefinedAndSaysWhy()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([Change("c", 1, 1, 100), new(new DateOnly(2027, 7, 1), "c", "s", 0)], Day(11, 30));

        Churn.Calculate(history, Period.Month(2026, 11)).Rate.Should().Be(0);
        ChurnResult december = Churn.Calculate(history, Period.Month(2026, 12));
        (december.Rate, december.MembersAtStart, december.Excluded[ExclusionReasons.PeriodNotOver]).Should().Be(((double?)null, 0L, 1L));
        december.ToString().Should().Be("churn is not defined: period not over: 1");
        history.Excluded[ExclusionReasons.Future].Should().Be(1);
    }

    [Fact]
    public void Calculate_WhoLeft_WasThereAtTheOpening()
    {
        SubscriptionHistory history = Linked([.. Before, Change("c0", 1, 10, 0), Change("c1", 1, 10, 0)]);

        ChurnResult result = Churn.Calculate(history, January);

        (result.Rate, result.MembersAtStart, result.Lost).Should().Be((0.2, 10L, 2L));
        result.ToString().Should().Be("churn: 20.0%, 2 of 10 lost, 95% interval 5.7 to 51.0; 0 new, 0 returned, 8 at the end");
    }

    [Fact]
    public void Calculate_ChangeOfPlan_IsNoChurnOnOneDayAndALossWithADayBetween()
    {
        SubscriptionChange[] sameDay = [Change("c", "s1", 1, 1, 100), Change("c", "s1", 2, 10, 0), Change("c", "s2", 2, 10, 150)];
        SubscriptionChange[] dayLater = [sameDay[0], sameDay[1], Change("c", "s2", 2, 11, 150)];

        Churn.Calculate(Linked(sameDay), February).Should().Match<ChurnResult>(result => result.Lost == 0 && result.Leavers == 0);
        Churn.Calculate(Linked(dayLater), February).Should().Match<ChurnResult>(result => result.Lost == 0 && result.Leavers == 1 && result.Rate == 0);
        Churn.Calculate(Linked(dayLater), February, ChurnDefinition.Daily).Rate.Should().Be(1);
        Churn.Calculate(Linked(dayLater), February, ChurnDefinition.Daily with { GraceDays = 1 }).Rate.Should().Be(0);
        Churn.Calculate(SubscriptionHistory.Link(sameDay, YearEnd, change => change.SubscriptionId), February).Rate
            .Should().Be(1, "a subscription by itself was lost");
    }

    [Theory]
    [InlineData(28, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Calculate_Grace_ForgivesAReturnUntilTheLossCounts(int silentDays, bool isForgiven)
    {
        SubscriptionHistory history = Linked(Change("c", 1, 1, 10), Change("c", 2, 1, 0), new(Day(2, 1).AddDays(silentDays), "c", "s", 10));
        ChurnDefinition grace = new("grace", ChurnFormula.Daily, graceDays: 30);

        Churn.Calculate(history, Period.Month(2026, 2), grace).Rate.Should().Be(0, "the loss counts 30 days later at the earliest");
        Churn.Calculate(history, Period.Month(2026, 3), grace).Rate.Should().Be(isForgiven ? 0 : 1);
        Churn.Calculate(history, Period.Month(2026, 2)).Rate.Should().Be(1);
    }

    [Fact]
    public void Calculate_SilenceInsideAPeriod_IsSeenByEventsAndNotByItsEnds()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([Change("c", 1, 1, 10), Change("c", 1, 2, 0), Change("c", 2, 28, 10)], Day(2, 28));
        ChurnDefinition thirtyDays = new("30 days", graceDays: 30);

        Retention.Calculate(history, February, thirtyDays).Rate.Should().Be(1, "there when February opens, 30 days later, and when it closes");
        ChurnTally days = Churn.Calculate(history, February, thirtyDays with { Formula = ChurnFormula.Daily }).Tally;
        days.Days[Day(2, 1)].Should().Be(new RateTally(1, 1), "the first day past the limit");
        (days.Days[Day(2, 2)].Denominator, days.Days[Day(2, 28)].Denominator, days.Closing).Should().Be((0L, 0L, 1L), "back on the 28th");
        Churn.Calculate(history, January, thirtyDays).MembersAtEnd.Should().Be(1);
    }

    [Fact]
    public void Calculate_FirstAndLastDay_BelongToThePeriod()
    {
        SubscriptionHistory history = Linked(
            Change("out on the first", 1, 1, 1), Change("out on the first", 2, 1, 0), Change("out on the last", 1, 1, 1), Change("out on the last", 2, 28, 0),
            Change("out after", 1, 1, 1), Change("out after", 3, 1, 0), Change("in on the first", 2, 1, 1), Change("in on the last", 2, 28, 1), Change("in after", 3, 1, 1));

        Counts(history, February).Should().Be((3, 3, 2, 2, 0));
    }

    [Fact]
    public void Calculate_ReasonOfTheLoss_SplitsTheLost()
    {
        SubscriptionHistory history = Linked(
        [
            .. Before, Change("c0", 1, 10, 0) with { Reason = ChurnReason.Voluntary }, Change("c1", 1, 10, 0) with { Reason = ChurnReason.Involuntary },
            Change("c2", 1, 31, 0) with { Reason = ChurnReason.Involuntary }, Change("c3", 1, 5, 0),
            Change("c4", 1, 5, 0) with { Reason = ChurnReason.Voluntary }, Change("c4", 1, 6, 10), Change("c4", 1, 7, 0),
        ]);

        ChurnResult result = Churn.Calculate(history, January);

        (result.Lost, result.Voluntary.Numerator, result.Involuntary.Numerator, result.LostWithoutReason, result.Voluntary.Rate)
            .Should().Be((5, 1, 2, 2, 0.1), "of two nobody said why they were lost at last");
    }

    [Fact]
    public void TallyBy_AnyKey_GroupsTheMembers()
    {
        AttributeDictionary gold = [KeyValuePair.Create("plan", "gold")];
        SubscriptionHistory history = Linked(
            Change("a", 1, 1, 9) with { Attributes = gold }, Change("a", 2, 9, 0), Change("b", 1, 1, 1), Change("b", 1, 9, 0), Change("b", 1, 20, 1), Change("b", 2, 1, 0), Change("c", 1, 1, 1));

        Breakdown<string, ChurnTally> plans = history.Units(February).TallyBy(ChurnDefinition.Standard, unit => unit.Attributes.GetValueOrDefault("plan"));
        Breakdown<bool, ChurnTally> back = history.Units(February).TallyBy(ChurnDefinition.Standard, unit => unit.HadLeftBefore);

        Churn.Calculate(plans["gold"]).Rate.Should().Be(1);
        Churn.Calculate(plans.NoKey).Rate.Should().Be(0.5);
        Retention.Calculate(plans.Total).Rate.Should().Be(1 / 3.0);
        (back[true].Opening.Numerator, back[false].Opening.Numerator, back[false].Opening.Denominator).Should().Be((1, 1, 2));
        Breakdown<Period, ChurnTally> months = new[] { January, February }.SelectMany(history.Units).TallyBy(ChurnDefinition.Daily, unit => unit.Period);
        months.Total.Opening.Denominator.Should().Be(3);
        Churn.Calculate(months.Total).Rate.Should().BeApproximately((1 / 3.0) + (1 / 3.0) + (1 / 2.0), 1e-15, "each day by those there at its start");
        Churn.Calculate(months[January]).EmptyDays.Should().Be(1);
        history.Units(February).First().ToString().Should().Be("a in 2026-02: 9 to 0");
        history.Units(February).First().FirstActive.Should().Be(Day(1, 1));
    }

    [Fact]
    public void FromCounts_ImpossibleCounts_AreRefused()
    {
        Refused(() => Churn.FromCounts(10, 11), "customersLost", "*expected at most customersAtStart, 10: who joined in the period cannot be lost of its start.*");
        Refused(() => Retention.FromCounts(10, 6, 5), "newCustomers", "*expected at most customersAtEnd, 5: only those still there at the end.*");
        Refused(() => Retention.FromCounts(10, 4, 15), "customersAtEnd", "*so that 11 would be retained; expected at most customersAtStart, 10: who came back is new too.*");
        Retention.FromCounts(0, 5, 5).Rate.Should().BeNull();
        Retention.FromCounts(200, 40, 220).ToString().Should().Be("Retention: 90.0%, 180 of 200, 95% interval 85.1 to 93.4; 220 at the end");

        static void Refused(Action call, string parameter, string message) =>
            call.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter).WithMessage(message);
    }

    private static SubscriptionHistory Linked(params SubscriptionChange[] changes) => SubscriptionHistory.Link(changes, YearEnd);

    /// <summary>At the start, at the end, new, lost, and joined and lost.</summary>
    private static (long Start, long End, long New, long Lost, long JoinedAndLost) Counts(SubscriptionHistory history, Period period)
    {
        ChurnResult result = Churn.Calculate(history, period);
        (result.MembersAtStart - result.Lost + result.New + result.Returned).Should().Be(result.MembersAtEnd);
        return (result.MembersAtStart, result.MembersAtEnd, result.New, result.Lost, result.JoinedAndLost);
    }
}
