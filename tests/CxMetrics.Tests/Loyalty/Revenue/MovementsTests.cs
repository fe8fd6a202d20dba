using static CxMetrics.Tests.Loyalty.SubscriptionSamples;

namespace CxMetrics.Tests.Loyalty;

/// <summary>What public tools were reported to get wrong, and its neighbours; amounts are exact.</summary>
public class MovementsTests
{
    private static readonly DateOnly YearEnd = Day(12, 31);

    [Fact]
    public void Movements_NoRowAtTheClose_IsChurnAndAClosingOfZero()
    {
        MrrWaterfall june = Movements(6, MovementMethod.Snapshot, Change("c", 4, 20, 50), Change("c", 6, 1, 0));

        june.ToString().Should().Be(
            "MRR 2026-06 by snapshot: 50.00 + 0.00 new + 0.00 reactivation + 0.00 expansion - 0.00 contraction - 50.00 churn = 0.00");
        (june.Closing.Count, june.Churn.Count, june.Arpa).Should().Be((0L, 1L, (decimal?)null));
    }

    [Theory]
    [InlineData(MovementMethod.Snapshot, "200 + 0 new + 0 reactivation + 0 expansion - 0 contraction - 0 churn = 200")]
    [InlineData(MovementMethod.Event, "200 + 30 new + 0 reactivation + 0 expansion - 0 contraction - 30 churn = 200")]
    public void Movements_JoinedAndLeftInOneMonth_AreSeenByEventOnly(MovementMethod method, string expected) =>
        Rows(3, method, Change("a", 1, 1, 200), Change("x", 3, 4, 30), Change("x", 3, 20, 0)).Should().Be(expected);

    [Fact]
    public void Movements_DiscountOnOneInvoice_IsNotInTheLevel()
    {
        SubscriptionChange[] levels = [.. Enumerable.Range(0, 77).Select(i => Change($"c{i}", 5, 1, 15))];

        Rows(5, MovementMethod.Event, levels).Should().Be("0 + 1155 new + 0 reactivation + 0 expansion - 0 contraction - 0 churn = 1155");
        Rows(6, MovementMethod.Event, levels).Should().Be("1155 + 0 new + 0 reactivation + 0 expansion - 0 contraction - 0 churn = 1155");
    }

    [Fact]
    public void Movements_InvoicesFedAsLevels_ShowTheExpansionThatTheFactWarnsOf()
    {
        SubscriptionChange[] invoices = [.. Enumerable.Range(0, 77).SelectMany(i => new[] { Change($"c{i}", 5, 1, 1), Change($"c{i}", 6, 1, 15) })];

        Rows(6, MovementMethod.Snapshot, invoices).Should().Be("77 + 0 new + 0 reactivation + 1078 expansion - 0 contraction - 0 churn = 1155");
    }

    [Fact]
    public void Movements_FromMidMonthToMidMonth_AppearWhereTheMonthEnds()
    {
        SubscriptionChange[] changes = [Change("c", 1, 15, 100), Change("c", 2, 9, 0)];

        Rows(1, MovementMethod.Snapshot, changes).Should().Be("0 + 100 new + 0 reactivation + 0 expansion - 0 contraction - 0 churn = 100");
        Rows(2, MovementMethod.Snapshot, changes).Should().Be("100 + 0 new + 0 reactivation + 0 expansion - 0 contraction - 100 churn = 0");
    }

    [Fact]
    public void Movements_WithinOneMonth_AppearByEventOnly()
    {
        SubscriptionChange[] changes = [Change("c", 1, 5, 100), Change("c", 1, 24, 0)];

        Rows(1, MovementMethod.Snapshot, changes).Should().Be("0 + 0 new + 0 reactivation + 0 expansion - 0 contraction - 0 churn = 0");
        Rows(1, MovementMethod.Event, changes).Should().Be("0 + 100 new + 0 reactivation + 0 expansion - 0 contraction - 100 churn = 0");
    }

    [Fact]
    public void Movements_OpenEnd_IsNoChurnInTheLastMonth()
    {
        MrrWaterfall june = RecurringRevenue.Movements(SubscriptionHistory.Link([Change("c", 1, 1, 100)], Day(6, 30)), Period.Month(2026, 6));

        (june.Opening.Total, june.Churn.Total, june.Closing.Total, june.IsComplete).Should().Be((100m, 0m, 100m, true));
    }

    [Fact]
    public void Movements_AfterTheLastKnownDay_AreNone()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([Change("c", 1, 1, 100), new(new DateOnly(2027, 7, 1), "c", "s", 0)], Day(11, 30));

        MrrWaterfall december = RecurringRevenue.Movements(history, Period.Month(2026, 12));

        history.Excluded[ExclusionReasons.Future].Should().Be(1);
        (december.Opening, december.Closing).Should().Be((MoneySum.AdditiveIdentity, MoneySum.AdditiveIdentity));
        december.Excluded[ExclusionReasons.PeriodNotOver].Should().Be(1);
        RecurringRevenue.Movements(history, Period.Month(2026, 11)).Closing.Total.Should().Be(100);
    }

    [Fact]
    public void Movements_RunningMonth_EndsWithTheLastKnownDayAndSaysSo()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([Change("c", 10, 1, 100), Change("c", 11, 9, 90), Change("c", 11, 10, 80)], Day(11, 9));

        MrrWaterfall november = RecurringRevenue.Movements(history, Period.Month(2026, 11));

        (november.Closing.Total, november.IsComplete).Should().Be((90m, false));
        november.ToString().Should().EndWith("= 90.00; not over yet");
    }

    [Fact]
    public void Movements_FutureMonth_AreNotDefined()
    {
        MrrWaterfall december = RecurringRevenue.Movements(SubscriptionHistory.Link([Change("c", 10, 1, 100)], Day(11, 9)), Period.Month(2026, 12));

        december.ToString().Should().Be("MRR 2026-12 is not defined: period not over");
        december.IsComplete.Should().BeFalse();
    }

    [Theory]
    [InlineData(MovementMethod.Snapshot)]
    [InlineData(MovementMethod.Event)]
    public void Movements_PlanChangeOnOneDay_IsExpansion(MovementMethod method) =>
        Rows(3, method, Change("c", "s1", 1, 1, 100), Change("c", "s1", 3, 7, 0), Change("c", "s2", 3, 7, 150))
            .Should().Be("100 + 0 new + 0 reactivation + 50 expansion - 0 contraction - 0 churn = 150");

    [Theory]
    [InlineData(MovementMethod.Snapshot, "100 + 0 new + 0 reactivation + 50 expansion - 0 contraction - 0 churn = 150")]
    [InlineData(MovementMethod.Event, "100 + 0 new + 150 reactivation + 0 expansion - 0 contraction - 100 churn = 150")]
    public void Movements_PlanChangeADayApart_IsChurnAndReactivationByEvent(MovementMethod method, string expected) =>
        Rows(3, method, Change("c", "s1", 1, 1, 100), Change("c", "s1", 3, 7, 0), Change("c", "s2", 3, 8, 150)).Should().Be(expected);

    [Fact]
    public void Movements_DroppingOneOfTwoSubscriptions_IsContractionUnlessSubscriptionsAreFollowed()
    {
        SubscriptionChange[] changes = [Change("c", "s1", 1, 1, 100), Change("c", "s2", 1, 1, 40), Change("c", "s2", 3, 7, 0)];

        Rows(3, MovementMethod.Snapshot, changes).Should().Be("140 + 0 new + 0 reactivation + 0 expansion - 40 contraction - 0 churn = 100");
        MrrWaterfall bySubscription = RecurringRevenue.Movements(
            SubscriptionHistory.Link(changes, YearEnd, change => change.SubscriptionId), Period.Month(2026, 3));
        (bySubscription.Contraction.Total, bySubscription.Churn.Total).Should().Be((0m, 40m));
    }

    [Fact]
    public void Movements_NetZeroOfADay_IsNone()
    {
        SubscriptionChange[] changes =
            [Change("c", "s1", 1, 1, 100), Change("c", "s1", 3, 7, 60), Change("c", "s2", 3, 7, 40), Change("d", "s", 3, 9, 5, 1), Change("d", "s", 3, 9, 0, 2)];

        RecurringRevenue.Movements(Link(changes), Period.Month(2026, 3)).Tally.ByEvent.Count.Should().Be(0);
    }

    [Fact]
    public void Movements_OnTheFirstAndTheLastDay_BelongToThePeriod() =>
        Rows(3, MovementMethod.Event, Change("c", 2, 28, 10), Change("c", 3, 1, 12), Change("c", 3, 31, 9), Change("c", 4, 1, 0))
            .Should().Be("10 + 0 new + 0 reactivation + 2 expansion - 3 contraction - 0 churn = 9");

    [Fact]
    public void Movements_BackAfterAStayBetweenTwoSnapshots_IsReactivationAndNotNew() =>
        Rows(3, MovementMethod.Snapshot, Change("c", 2, 5, 10), Change("c", 2, 9, 0), Change("c", 3, 3, 20))
            .Should().Be("0 + 0 new + 20 reactivation + 0 expansion - 0 contraction - 0 churn = 20");

    [Fact]
    public void Movements_TrialFirst_IsNewWhereItTurnsPaid()
    {
        SubscriptionChange[] changes = [Change("c", 2, 5, 0), Change("c", 3, 3, 20)];

        Rows(2, MovementMethod.Event, changes).Should().Be("0 + 0 new + 0 reactivation + 0 expansion - 0 contraction - 0 churn = 0");
        Rows(3, MovementMethod.Event, changes).Should().Be("0 + 20 new + 0 reactivation + 0 expansion - 0 contraction - 0 churn = 20");
    }

    [Fact]
    public void Movements_MonthInWhichTheLogStarts_IsFlagged()
    {
        SubscriptionChange[] changes = [Change("c", 2, 1, 10), Change("d", 2, 9, 10)];

        MrrWaterfall february = Movements(2, MovementMethod.Snapshot, changes);

        (february.New.Count, february.StartsWithLog).Should().Be((2L, true));
        february.ToString().Should().EndWith("= 20.00; the log starts no earlier");
        Movements(1, MovementMethod.Snapshot, changes).StartsWithLog.Should().BeTrue();
        Movements(3, MovementMethod.Snapshot, changes).StartsWithLog.Should().BeFalse();
    }

    [Fact]
    public void Movements_NothingLost_HasNoQuickRatio()
    {
        Movements(2, MovementMethod.Event, Change("c", 2, 1, 10)).QuickRatio.Should().BeNull();
        Movements(3, MovementMethod.Event, Change("c", 2, 1, 10), Change("d", 3, 1, 3), Change("c", 3, 9, 4)).QuickRatio.Should().Be(0.5);
    }

    [Fact]
    public void Movements_PricesThatWereDivided_ReconcileToTheLastDigit()
    {
        decimal third = RecurringRevenue.PerMonth(100, BillingInterval.Year);
        SubscriptionChange[] changes =
            [.. Enumerable.Range(0, 12).Select(i => Change($"c{i}", 1, 1, third)), Change("c0", 2, 3, RecurringRevenue.PerMonth(10, BillingInterval.Week)), Change("c1", 2, 5, 0)];

        decimal.Round(Movements(1, MovementMethod.Event, changes).Closing.Total, 2).Should().Be(100.00m);
        MrrWaterfall february = Movements(2, MovementMethod.Event, changes);
        february.Unexplained.Should().Be(0);
        (february.Expansion.Total, february.Churn.Total).Should().Be((35m, third));
    }

    [Fact]
    public void TallyBy_Plan_AddsUpToTheTotalAndCarriesTheCurrency()
    {
        SubscriptionHistory history = Link(
            Change("a", 1, 1, 10) with { Currency = "EUR" }, Change("b", 2, 5, 20) with { Currency = "EUR" }, Change("c", 1, 9, 40) with { Currency = "EUR" }, Change("c", 2, 9, 0));

        Breakdown<string, MrrTally> byPlan = history.Units(Period.Month(2026, 2))
            .TallyBy(MrrDefinition.Standard, unit => unit.Opening >= 40 ? "pro" : "basic");

        RecurringRevenue.Movements(byPlan["basic"]).ToString().Should().Be(
            "MRR 2026-02 by snapshot: 10.00 + 20.00 new + 0.00 reactivation + 0.00 expansion - 0.00 contraction - 0.00 churn = 30.00 EUR");
        RecurringRevenue.Movements(byPlan["pro"], MovementMethod.Event).Churn.Should().Be(new MoneySum(40, "EUR", 1));
        byPlan.Total.Should().Be(RecurringRevenue.Movements(history, Period.Month(2026, 2)).Tally);
    }

    [Fact]
    public void Add_OtherCurrencyOrOtherPeriod_IsRefused()
    {
        MrrTally euros = Movements(2, MovementMethod.Snapshot, Change("a", 1, 1, 10) with { Currency = "EUR" }).Tally;
        MrrTally dollars = Movements(2, MovementMethod.Snapshot, Change("b", 1, 1, 10) with { Currency = "USD" }).Tally;
        MrrTally march = Movements(3, MovementMethod.Snapshot, Change("a", 1, 1, 10) with { Currency = "EUR" }).Tally;

        FluentActions.Invoking(() => euros + dollars).Should().Throw<ArgumentException>()
            .WithMessage("Cannot add revenue in USD to revenue in EUR; expected one currency.*");
        FluentActions.Invoking(() => euros + march).Should().Throw<ArgumentException>()
            .WithMessage("Cannot add revenue of 2026-03 to revenue of 2026-02; expected one period, since one opens with what the other closes.*");
    }

    [Fact]
    public void Add_PartsWithoutMembers_KeepThePeriodAndTheCurrencyOfTheOthers()
    {
        MrrTally euros = Movements(2, MovementMethod.Snapshot, Change("a", 1, 1, 10) with { Currency = "EUR" }).Tally;
        MrrTally empty = Movements(2, MovementMethod.Snapshot).Tally;
        MrrTally march = Movements(3, MovementMethod.Snapshot).Tally;

        (empty + euros).Should().Be(euros + empty);
        (empty + euros).Currency.Should().Be("EUR");
        FluentActions.Invoking(() => march + euros).Should().Throw<ArgumentException>().WithMessage("Cannot add revenue of 2026-02 to revenue of 2026-03*");
    }

    [Fact]
    public void Tally_UnitsOfTwoPeriods_AreRefused()
    {
        SubscriptionHistory history = Link(Change("a", 1, 1, 10));
        IEnumerable<MemberPeriod> units = new[] { Period.Month(2026, 2), Period.Month(2026, 3) }.SelectMany(history.Units);

        FluentActions.Invoking(() => units.Tally(MrrDefinition.Standard)).Should().Throw<ArgumentException>()
            .WithMessage("*Cannot add revenue of 2026-03 to revenue of 2026-02*").WithParameterName("facts");
        FluentActions.Invoking(() => units.TallyBy(MrrDefinition.Standard, unit => (Period?)unit.Period)).Should().Throw<ArgumentException>()
            .WithMessage("*Cannot add revenue of 2026-03 to revenue of 2026-02*").WithParameterName("facts");
    }

    [Fact]
    public void Tally_MemberByActivity_IsRefused()
    {
        ActivityDefinition active = new(30, TimeZoneInfo.Utc);
        DateTimeOffset asOf = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);
        IReadOnlyList<MemberPeriod> units = active.Units(Retention.Link([new CustomerActivity("a", asOf.AddDays(-40))], asOf), Period.Month(2026, 3));

        units[0].Opening.Should().BeNull();
        units[0].Closing.Should().BeNull();
        FluentActions.Invoking(() => units.Tally(MrrDefinition.Standard)).Should().Throw<ArgumentException>()
            .WithMessage("*a in 2026-03 is a member by activity; expected one of a subscription history*").WithParameterName("facts");
    }

    [Fact]
    public void Units_OfAPeriod_ShowWhoMovedAndWhatTheyWere()
    {
        SubscriptionChange basic = Change("a", 1, 1, 10) with { Attributes = [KeyValuePair.Create("plan", "basic")] };
        SubscriptionHistory history = Link(basic, Change("a", 3, 5, 30) with { Attributes = [KeyValuePair.Create("plan", "pro")] }, Change("b", 4, 1, 5));

        MemberPeriod[] march = [.. history.Units(Period.Month(2026, 3))];

        march.Select(unit => unit.ToString()).Should().Equal("a in 2026-03: 10 to 30", "b in 2026-03: 0 to 0");
        march[0].Attributes["plan"].Should().Be("basic", "that was the plan before the period");
    }

    [Fact]
    public void Movements_ByAccount_ACustomerWhoLeavesIsAContractionOfTheAccount()
    {
        AttributeDictionary account = [KeyValuePair.Create("account", "A")];
        SubscriptionHistory history = SubscriptionHistory.Link(
            [Change("c1", 1, 1, 100) with { Attributes = account }, Change("c2", 1, 1, 40) with { Attributes = account }, Change("c2", 3, 7, 0) with { Attributes = account }],
            YearEnd,
            change => change.Attributes.GetValueOrDefault("account"));

        MrrWaterfall march = RecurringRevenue.Movements(history, Period.Month(2026, 3));

        (march.Opening.Count, march.Contraction.Total, march.Churn.Total, march.Closing.Total).Should().Be((1L, 40m, 0m, 100m));
    }

    private static SubscriptionHistory Link(params SubscriptionChange[] changes) => SubscriptionHistory.Link(changes, YearEnd);

    private static MrrWaterfall Movements(int month, MovementMethod method, params SubscriptionChange[] changes) =>
        RecurringRevenue.Movements(Link(changes), Period.Month(2026, month), method);

    private static string Rows(int month, MovementMethod method, params SubscriptionChange[] changes)
    {
        MrrWaterfall rows = Movements(month, method, changes);
        rows.Unexplained.Should().Be(0);
        return FormattableString.Invariant(
            $"{rows.Opening.Total} + {rows.New.Total} new + {rows.Reactivation.Total} reactivation + {rows.Expansion.Total} expansion - {rows.Contraction.Total} contraction - {rows.Churn.Total} churn = {rows.Closing.Total}");
    }
}
