namespace CxMetrics.Tests.Tallies;

/// <summary>A moment that no period holds, such as the one that a program leaves unset, is an invalid fact like any other.</summary>
public sealed class SentinelMomentTests
{
    private static readonly Periods Months = Periods.Months(CalendarZones.Zone("America/New_York"));
    private static readonly DateTimeOffset March = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly SurveyResponse[] Answers =
    [
        Answer("r1", March), Answer("r2", default(DateTimeOffset)), Answer("r3", null), Answer("r4", DateTimeOffset.MaxValue),
    ];

    [Fact]
    public void TallyBy_MomentInNoPeriod_IsCountedWithItsReason()
    {
        Breakdown<Period, ScoreTally> scores = Answers.TallyScores(SurveyKind.Nps, Months, invalid: InvalidFacts.Count);

        scores.Groups.Select(group => group.Key).Should().Equal(Period.Month(2026, 3), Period.Month(9999, 12));
        scores.NoKey.Count.Should().Be(1, "an answer without a moment counts without a month");
        scores.NoKey.Excluded[ExclusionReasons.NotAMoment].Should().Be(1);
        (scores.Count + scores.Total.Excluded.Total).Should().Be(4);
        Answers.TallyWeightedScores(SurveyKind.Nps, Months, invalid: InvalidFacts.Count).NoKey.Excluded[ExclusionReasons.NotAMoment].Should().Be(1);
        Answers.TallyBy(NpsDefinition.Standard, Months, invalid: InvalidFacts.Count).NoKey.Excluded[ExclusionReasons.NotAMoment].Should().Be(1);
    }

    [Fact]
    public void TallyBy_MomentInNoPeriod_IsRefusedWithItsPlace() =>
        FluentActions.Invoking(() => Answers.TallyScores(SurveyKind.Nps, Months))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("responses")
            .WithMessage("The fact at index 1: *0001-01-01T00:00:00*expected a Month that lies wholly within 0001-01-01 to 9999-12-31.*");

    [Fact]
    public void TallyBy_RepeatedFactInNoPeriod_IsADuplicate()
    {
        SurveyResponse[] twice = [Answers[1], Answers[1]];

        twice.TallyScores(SurveyKind.Nps, Months, invalid: InvalidFacts.Count).NoKey.Excluded.ToString()
            .Should().Be("duplicate: 1, not a moment: 1");
    }

    [Fact]
    public void TakeLatest_MomentInNoPeriod_IsInvalid()
    {
        Answers.TakeLatestPerCustomer(SurveyKind.Nps, Months, InvalidFacts.Count).Invalid.Should().Be(1);
        FluentActions.Invoking(() => Answers.TakeLatestPerCustomer(SurveyKind.Nps, Months))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("The response at index 1 (id \"r2\"): *");
    }

    [Fact]
    public void ResponseRate_SentInNoPeriod_IsInvalid()
    {
        SurveyResponse[] sent = [Answer("r1", March) with { SentAt = March }, Answer("r2", March) with { SentAt = default(DateTimeOffset) }];

        sent.TallyResponseRate(SurveyKind.Nps, Months, ResponseRateDefinition.SentAndAnsweredInPeriod, InvalidFacts.Count).Total.Excluded[ExclusionReasons.NotAMoment].Should().Be(1);
        FluentActions.Invoking(() => sent.TallyResponseRate(SurveyKind.Nps, Months, ResponseRateDefinition.SentAndAnsweredInPeriod))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("The fact at index 1: *");
    }

    [Fact]
    public void Cohorts_StartInNoPeriod_IsInvalid()
    {
        CohortDefinition monthly = new("monthly", Months);
        CustomerActivity[] activity = [new("a", March), new("b", default(DateTimeOffset))];

        Retention.Cohorts(activity, monthly, March.AddDays(90), invalid: InvalidFacts.Count).Tally.Excluded[ExclusionReasons.NotAMoment].Should().Be(1);
        FluentActions.Invoking(() => Retention.Cohorts(activity, monthly, March.AddDays(90)))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("The fact at index 1: *");
    }

    [Fact]
    public void RepeatPurchase_FirstInNoPeriod_IsInvalid()
    {
        RepeatPurchaseDefinition merged = RepeatPurchaseDefinition.Standard with { MergedBy = Months };
        IReadOnlyList<CustomerHistory<Purchase>> histories = Retention.Link([new Purchase("a", March, 1), new Purchase("b", default(DateTimeOffset), 1)], March.AddDays(90));

        merged.Calculate(histories, InvalidFacts.Count).Tally.Excluded[ExclusionReasons.NotAMoment].Should().Be(1);
        merged.Reasons.Should().Contain(ExclusionReasons.NotAMoment);
        FluentActions.Invoking(() => merged.Calculate(histories)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The fact at index 1: *");
    }

    [Fact]
    public void Lifecycle_ActivityInNoPeriod_NamesTheCustomer() =>
        FluentActions.Invoking(() => Retention.Lifecycle(Retention.Link([new CustomerActivity("a", March), new CustomerActivity("b", default(DateTimeOffset))], March), Months))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("customers").WithMessage("The customer at index 1 (\"b\"): *");

    [Fact]
    public void Lifecycle_ActivityInNoPeriod_IsInvalid()
    {
        CustomerActivity[] activity = [new("a", March), new("b", default(DateTimeOffset))];

        Retention.Lifecycle(activity, Months, March.AddDays(90), InvalidFacts.Count).Should().Equal(Retention.Lifecycle(activity[..1], Months, March.AddDays(90)));
        FluentActions.Invoking(() => Retention.Lifecycle(activity, Months, March.AddDays(90)))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("activity").WithMessage("activity[1]: *");
    }

    [Fact]
    public void ChurnByActivity_ActivityOnNoDay_IsInvalid()
    {
        ActivityDefinition active = new(30, Months.Zone);
        CustomerActivity[] activity = [new("a", March), new("b", default(DateTimeOffset))];

        Churn.Calculate(activity, Period.Month(2026, 4), active, March.AddDays(90), invalid: InvalidFacts.Count).RecordsExcluded[ExclusionReasons.NotAMoment].Should().Be(1);
        FluentActions.Invoking(() => Churn.Calculate(activity, Period.Month(2026, 4), active, March.AddDays(90)))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("activity[1]: *");
        FluentActions.Invoking(() => active.Units(Retention.Link(activity, March.AddDays(90)), Period.Month(2026, 4)))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("customers").WithMessage("The customer at index 1 (\"b\"): *");
    }

    /// <summary>In UTC the unset moment has a day, and 739,677 ages of a day by now.</summary>
    [Fact]
    public void Cohorts_FromYearOne_AreInvalid()
    {
        CohortDefinition daily = new("daily", Periods.Days(TimeZoneInfo.Utc));
        CustomerActivity[] activity = [new("a", March), new("b", default(DateTimeOffset))];

        Retention.Cohorts(activity, daily, March.AddDays(9), invalid: InvalidFacts.Count).Tally.Excluded[ExclusionReasons.NotAMoment].Should().Be(1);
        FluentActions.Invoking(() => Retention.Cohorts(activity, daily, March.AddDays(9)))
            .Should().Throw<ArgumentException>().WithMessage("The fact at index 1: A customer has 739686 ages*");
        FluentActions.Invoking(() => Retention.Cohorts(new[] { 0, 1 }, new[] { 0, 739_000 }, daily, March.AddDays(9)))
            .Should().Throw<ArgumentException>().WithMessage("*expected at most 100000*");
        Retention.Cohorts(activity[1..], daily with { LastAge = 7 }, March.AddDays(9)).Tally.Count.Should().Be(1, "no more ages than are asked for");
    }

    [Fact]
    public void Throughput_CreatedInNoPeriod_NamesTheTicket() =>
        FluentActions.Invoking(() => Tickets.Throughput(Tickets.Measure([new Ticket("a", March), new Ticket("b", default(DateTimeOffset))], [], March).Tickets, Months))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("tickets[1] has the moment 0001-01-01*");

    /// <summary>In UTC the unset moment has a day, and the days since then would be 739,677 windows.</summary>
    [Fact]
    public void Rolling_FromYearOne_IsRefused()
    {
        Breakdown<Period, ScoreTally> days = Answers[..2].TallyScores(SurveyKind.Nps, Periods.Days(TimeZoneInfo.Utc));

        FluentActions.Invoking(() => days.Rolling(7))
            .Should().Throw<ArgumentException>().WithParameterName("breakdown")
            .WithMessage("The periods of breakdown run from 0001-01-01 to 2026-03-02, 739677 in a row; expected at most 100000.*");
        Answers[..1].TallyScores(SurveyKind.Nps, Periods.Days(TimeZoneInfo.Utc)).Rolling(7).Should().ContainSingle();
    }

    [Fact]
    public void BacklogOverTime_CreatedInNoPeriod_NamesTheTicket() =>
        FluentActions.Invoking(() => Tickets.BacklogOverTime(FromTheUnset(), Months))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("tickets").WithMessage("tickets[1] has the moment 0001-01-01*");

    [Fact]
    public void BacklogOverTime_KnownUpToNoPeriod_NamesTheTicket() =>
        FluentActions.Invoking(() => Tickets.BacklogOverTime(
            Tickets.Measure([new Ticket("a", March)], [], DateTimeOffset.MaxValue).Tickets, Periods.Weeks(TimeZoneInfo.Utc)))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("tickets[0] has the moment 9999-12-31*");

    [Fact]
    public void BacklogOverTime_FromYearOne_NamesTheTicket() =>
        FluentActions.Invoking(() => Tickets.BacklogOverTime(FromTheUnset(), Periods.Days(TimeZoneInfo.Utc)))
            .Should().Throw<ArgumentException>().WithParameterName("tickets")
            .WithMessage("The periods of tickets run from 0001-01-01, that of tickets[1], to 2026-03-02, 739677 in a row; expected at most 100000*");

    private static IReadOnlyList<MeasuredTicket> FromTheUnset() =>
        Tickets.Measure([new Ticket("a", March), new Ticket("b", default(DateTimeOffset))], [], March).Tickets;

    private static SurveyResponse Answer(string id, DateTimeOffset? at) => new(id, SurveyKind.Nps, SurveyScale.ZeroToTen, 9) { CustomerId = id, AnsweredAt = at };
}
