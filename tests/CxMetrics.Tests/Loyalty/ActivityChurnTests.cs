namespace CxMetrics.Tests.Loyalty;

public sealed class ActivityChurnTests
{
    private static readonly ActivityDefinition ThirtyDays = new(30, TimeZoneInfo.Utc);
    private static readonly Period February = Period.Month(2026, 2);

    [Fact]
    public void Calculate_SilentAndBackWithinTheMonth_IsRetainedBySnapshotsAndLeftByEvents()
    {
        CustomerActivity[] log = [At("c", 1, 1), At("c", 2, 28)];

        ChurnResult snapshots = Churn.Calculate(log, February, ThirtyDays, Moment(3, 1));
        ChurnResult events = Churn.Calculate(log, February, ThirtyDays, Moment(3, 1), ChurnDefinition.Leavers);

        (snapshots.MembersAtStart, snapshots.MembersAtEnd, snapshots.Rate).Should().Be((1, 1, 0));
        (events.Rate, events.Tally.Leavers).Should().Be((1, 1));
        Churn.Calculate(log, February, ThirtyDays, Moment(3, 1), ChurnDefinition.Daily).Tally.Days[new DateOnly(2026, 2, 1)].Should()
            .Be(new RateTally(1, 1), "1 February is the first day on which 1 January lies more than 30 days back");
        Retention.Calculate(log, February, ThirtyDays, Moment(3, 1)).Rate.Should().Be(1);
        snapshots.Definition.ToString().Should().Be("churn, any activity within 30 days in UTC (lost of the opening, no grace)");
    }

    [Fact]
    public void Calculate_LateAndDoubleActivity_IsCounted()
    {
        CustomerActivity first = At("c", 1, 20) with { Id = "x" };
        CustomerActivity[] log = [first, first, At("c", 3, 5)];

        ReasonCounts left = Churn.Calculate(log, February, ThirtyDays, Moment(3, 1), invalid: InvalidFacts.Count).RecordsExcluded;

        (left.Total, left[ExclusionReasons.Duplicate]).Should().Be((2, 1));
        Retention.Calculate(log, February, ThirtyDays, Moment(3, 1), invalid: InvalidFacts.Count).RecordsExcluded.Should().Equal(left);
        SubscriptionHistory history = SubscriptionHistory.Link([new(new DateOnly(2026, 4, 1), "c", "s", 1)], new DateOnly(2026, 3, 1));
        Churn.Calculate(history, February).RecordsExcluded.Total.Should().Be(1);
    }

    [Theory]
    [InlineData(1, 1, 30, 1, 0)]
    [InlineData(1, 1, 29, 0, 0)]
    [InlineData(1, 29, 30, 1, 1)]
    [InlineData(1, 28, 30, 1, 0)]
    [InlineData(2, 1, 30, 0, 1)]
    [InlineData(1, 31, 0, 1, 0)]
    [InlineData(2, 28, 0, 0, 1)]
    public void Calculate_OneActivity_CountsBothEndsOfItsDays(int month, int day, int days, int start, int end)
    {
        // At an hour of the day that does not matter: days are whole.
        CustomerActivity[] log = [new("c", Moment(month, day).AddHours(23))];

        ChurnResult result = Churn.Calculate(log, February, new ActivityDefinition(days, TimeZoneInfo.Utc), Moment(3, 1));

        (result.MembersAtStart, result.MembersAtEnd).Should().Be((start, end));
    }

    [Fact]
    public void Calculate_DaysOfAZone_AreItsOwn()
    {
        CustomerActivity[] log = [new("c", new DateTimeOffset(2026, 1, 1, 3, 0, 0, TimeSpan.Zero))];
        ActivityDefinition newYork = new(30, TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));

        Churn.Calculate(log, February, ThirtyDays, Moment(3, 2)).MembersAtStart.Should().Be(1);
        Churn.Calculate(log, February, newYork, Moment(3, 2)).MembersAtStart.Should().Be(0, "it was 31 December there");
    }

    [Fact]
    public void Calculate_KindsAndSilentCustomers_AreCountedApart()
    {
        CustomerActivity[] log = [At("a", 1, 20, "order"), At("a", 2, 20, "order"), At("b", 1, 20, "visit"), At("later", 3, 9, "order"), At("old", 1, 1, "order") with { At = Moment(1, 1).AddYears(-1) }];

        ChurnResult orders = Churn.Calculate(log, February, new ActivityDefinition(30, TimeZoneInfo.Utc, "order"), Moment(3, 1));

        (orders.MembersAtStart, orders.MembersAtEnd, orders.Excluded[ExclusionReasons.NotActive]).Should().Be((1, 1, 3));
        (orders.Tally.Count + orders.Excluded.Total).Should().Be(4, "there are four customers");
    }

    [Fact]
    public void Calculate_PeriodThatIsNotOver_HasNoRate()
    {
        CustomerActivity[] log = [At("a", 1, 20)];

        ChurnResult running = Churn.Calculate(log, February, ThirtyDays, Moment(3, 1).AddTicks(-1));

        (running.Rate, running.Excluded[ExclusionReasons.PeriodNotOver]).Should().Be((null, 1));
        Churn.Calculate(log, February, ThirtyDays, Moment(3, 1)).Rate.Should().Be(1);
    }

    [Fact]
    public void Units_BySegment_AddUpAndRefuseOtherDays()
    {
        CustomerActivity[] log = [At("a1", 1, 20), At("a2", 1, 30) with { Attributes = [KeyValuePair.Create("plan", "basic")] }, At("b1", 1, 5), At("a2", 2, 10)];
        IReadOnlyList<CustomerHistory<CustomerActivity>> customers = Retention.Link(log, Moment(3, 1));
        IReadOnlyList<MemberPeriod> units = ThirtyDays.Units(customers, February);
        ChurnDefinition churn = ThirtyDays.For(ChurnDefinition.Standard);

        Breakdown<string, ChurnTally> segments = units.TallyBy(churn, unit => unit.Member[..1]);
        Action mixed = () => _ = segments.Total + new ActivityDefinition(7, TimeZoneInfo.Utc).Units(customers, February).Tally(new ActivityDefinition(7, TimeZoneInfo.Utc).For(ChurnDefinition.Standard));

        Churn.Calculate(segments["a"]).Rate.Should().Be(0.5);
        Churn.Calculate(segments.Total).Rate.Should().Be(Churn.Calculate(log, February, ThirtyDays, Moment(3, 1)).Rate);
        units[1].Attributes["plan"].Should().Be("basic", "it is the latest before the month");
        mixed.Should().ThrowExactly<ArgumentException>().WithMessage("*within 7 days in UTC*");
    }

    [Fact]
    public void Calculate_ActivityEveryDay_IsTheContractOfThoseDays()
    {
        // Active from 10 January up to 20 February, with 5 days behind each visit.
        CustomerActivity[] log = [.. Enumerable.Range(0, 42).Select(day => new CustomerActivity("c", Moment(1, 10).AddDays(day)))];
        SubscriptionHistory contract = SubscriptionHistory.Link(
            [new SubscriptionChange(new DateOnly(2026, 1, 10), "c", "s", 10), new SubscriptionChange(new DateOnly(2026, 2, 26), "c", "s", 0)], new DateOnly(2026, 3, 31));
        ActivityDefinition fiveDays = new(5, TimeZoneInfo.Utc);

        foreach (ChurnDefinition definition in ChurnDefinition.Presets)
        {
            ChurnTally byActivity = Churn.Calculate(log, February, fiveDays, Moment(3, 31), definition).Tally;
            byActivity.Should().Be(Churn.Calculate(contract, February, definition).Tally with { Definition = fiveDays.For(definition) });
        }
    }

    private static DateTimeOffset Moment(int month, int day) => new(2026, month, day, 0, 0, 0, TimeSpan.Zero);

    private static CustomerActivity At(string customer, int month, int day, string? kind = null) => new(customer, Moment(month, day)) { Kind = kind };
}
