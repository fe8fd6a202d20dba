using System.Globalization;

namespace CxMetrics.Tests.Loyalty;

/// <summary>What cohorts mean, at the edges where other tools were reported to be wrong.</summary>
public sealed class CohortTests
{
    private static readonly CohortDefinition Weekly = new("weekly", Periods.Weeks(TimeZoneInfo.Utc));

    [Fact]
    public void Cohorts_LogThatStartsInMidMonth_KeepsItsFirstMonth()
    {
        CustomerActivity[] log = [Of("c", Day(2023, 11, 20)), Of("c", Day(2023, 12, 3))];
        IReadOnlyList<CustomerHistory<CustomerActivity>> customers = Retention.Link(log, Day(2024, 2, 1), observedFrom: Day(2023, 11, 15));

        CohortMatrix matrix = Retention.Cohorts(customers, CohortDefinition.Standard);

        Cohort cohort = matrix.Cohorts.Should().ContainSingle().Subject;
        (cohort.Period, cohort.HasUnseenPast).Should().Be((Period.Month(2023, 11), true));
        cohort.Rates.Select(rate => rate.Numerator).Should().Equal(1, 1, 0);
        matrix.ToString().Should().StartWith("monthly retention: 1 customer in 1 cohort; Retention at age 1: 100.0%, 1 of 1");
    }

    [Fact]
    public void Cohorts_RunningWeek_IsIncompleteAndInNoAverage()
    {
        DateTimeOffset wednesday = Day(2026, 3, 11).AddHours(12);
        CustomerActivity[] log =
        [
            Of("a", Day(2026, 3, 2)), Of("a", Day(2026, 3, 10)), Of("b", Day(2026, 3, 3)), Of("c", Day(2026, 2, 23)), Of("c", Day(2026, 3, 4)),
            Of("new", Day(2026, 3, 9)),
        ];

        CohortMatrix matrix = Retention.Cohorts(log, Weekly, wednesday);

        matrix.AsOf.Should().Be(wednesday);
        Cohort running = matrix.Cohorts[1];
        (running.IsComplete[1], running.Rates[1].Rate, running.RetainedSoFar[1]).Should().Be((false, null, 1));
        running.ToString().Should().EndWith(" | age 1: 1 so far");
        (matrix.Averages[1].Numerator, matrix.Averages[1].Denominator).Should().Be((1, 1), "only the cohort of 23 February had a whole second week");
        (matrix.Averages[0].Numerator, matrix.Averages[0].Denominator).Should().Be((3, 3));
        matrix.Cohorts[2].IsComplete.Should().Equal(false);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Cohorts_WeekThatEndsAtTheMoment_IsComplete(long ticks, bool isComplete)
    {
        CohortMatrix matrix = Retention.Cohorts([Of("a", Day(2026, 3, 2))], Weekly, Day(2026, 3, 9).AddTicks(ticks));

        matrix.Cohorts[0].IsComplete.Should().Equal([isComplete], "the next week has not begun");
    }

    [Fact]
    public void Averages_CohortWithoutReturns_WeighsWithItsCustomers()
    {
        CustomerActivity[] log =
        [
            .. Enumerable.Range(0, 8).Select(i => Of($"a{i}", Day(2026, 1, 5))), Of("a0", Day(2026, 2, 10)), Of("a1", Day(2026, 2, 11)),
            .. Enumerable.Range(0, 12).Select(i => Of($"b{i}", Day(2026, 1, 12))),
        ];

        CohortMatrix matrix = Retention.Cohorts(log, Weekly, Day(2026, 2, 23));

        matrix.Cohorts.Select(cohort => cohort.Rates[5].Rate).Should().Equal(0.25, 0);
        matrix.Cohorts[1].Rates[5].Interval95.Upper.Should().BeApproximately(0.2425, 0.0001, "it is Wilson's of 0 of 12");
        matrix.Averages[5].Rate.Should().Be(0.1, "2 of 20; the mean of the rates is 12.5 %, and 25 % without the zero");
    }

    [Fact]
    public void Cohorts_MonthsOfThirtyDays_CountThirtyDays()
    {
        CohortDefinition months = CohortDefinition.Standard with { Ages = CohortAge.Rolling24Hours, AgeLengths = [30] };
        CustomerActivity[] log = [Of("c", Day(2025, 12, 3)), Of("c", Day(2026, 1, 2))];

        Retained(log, months).Should().Equal(1, 1, 0);
        Retained([log[0], Of("c", log[1].At.AddTicks(-1))], months).Should().Equal(1, 0, 0);

        static IEnumerable<long> Retained(CustomerActivity[] log, CohortDefinition definition) =>
            Retention.Cohorts(log, definition, Day(2026, 3, 3)).Cohorts[0].Rates.Select(rate => rate.Numerator);
    }

    [Fact]
    public void Cohorts_WeekWithoutStarts_IsThereWithoutARate()
    {
        CohortMatrix matrix = Retention.Cohorts([Of("a", Day(2026, 3, 2)), Of("b", Day(2026, 3, 16))], Weekly, Day(2026, 3, 30));

        matrix.Cohorts.Select(cohort => cohort.Customers).Should().Equal(1, 0, 1);
        matrix.Cohorts[1].Rates.Should().HaveCount(3).And.OnlyContain(rate => rate.Rate == null && rate.Denominator == 0);
        matrix.Cohorts[1].IsComplete.Should().OnlyContain(isComplete => !isComplete);
        matrix.Averages.Select(average => average.Denominator).Should().Equal(2, 2, 1, 1);
        matrix.Cohorts.Select(cohort => cohort.HasUnseenPast).Should().Equal(true, false, false);
    }

    [Fact]
    public void Cohorts_WeeksOfThreeKinds_DifferInDayAndName()
    {
        // A Sunday and the Monday behind it.
        CustomerActivity[] log = [Of("c", Day(2027, 1, 3)), Of("c", Day(2027, 1, 4))];

        Rows(Periods.IsoWeeks(TimeZoneInfo.Utc)).Should().Be("2026-W53: 1, 1");
        Rows(Periods.Weeks(TimeZoneInfo.Utc)).Should().Be("2026-12-28/P7D: 1, 1");
        Rows(Periods.Weeks(TimeZoneInfo.Utc, DayOfWeek.Sunday)).Should().Be("2027-01-03/P7D: 1");
        Rows(Periods.Quarters(TimeZoneInfo.Utc, 4)).Should().Be("FY2027-Q4: 1");
        Rows(Periods.Days(TimeZoneInfo.Utc)).Should().Be("2027-01-03: 1, 1");

        string Rows(Periods periods) => string.Join("; ", Retention.Cohorts(log, new CohortDefinition("kind", periods), Day(2027, 1, 5)).Cohorts
            .Select(cohort => $"{cohort.Period}: {string.Join(", ", cohort.RetainedSoFar)}"));
    }

    [Fact]
    public void Cohorts_ActivityAfterTheMoment_IsLeftOutAndCounted()
    {
        DateTimeOffset asOf = Day(2026, 3, 20);
        CustomerActivity[] log = [Of("a", Day(2026, 3, 2)), Of("a", asOf), Of("a", asOf.AddTicks(1)), Of("later", Day(2026, 4, 1))];

        CohortMatrix matrix = Retention.Cohorts(log, Weekly, asOf);

        (matrix.Customers, matrix.Activities).Should().Be((1, 2));
        matrix.ActivitiesExcluded.Equals(ReasonCounts.None.With(ExclusionReasons.AfterAsOf, 2)).Should().BeTrue();
        matrix.Excluded.Equals(ReasonCounts.None.With(ExclusionReasons.NeverStarted, 1)).Should().BeTrue();
        matrix.Cohorts[0].RetainedSoFar.Should().Equal(1, 0, 1);
    }

    [Fact]
    public void Cohorts_StartAndReturnOfOtherKinds_AgeZeroNeedNotBeAll()
    {
        CohortDefinition orders = Weekly with { StartKind = "sign-up", ReturnKind = "order" };
        CustomerActivity[] log =
        [
            Of("a", Day(2026, 3, 2), "order"), Of("a", Day(2026, 3, 3), "sign-up"), Of("a", Day(2026, 3, 9), "order"),
            Of("b", Day(2026, 3, 4), "sign-up"), Of("b", Day(2026, 3, 4), "order"),
            Of("c", Day(2026, 3, 5), "sign-up"), Of("c", Day(2026, 3, 12), "visit"),
            Of("d", Day(2026, 3, 5), "order"),
        ];

        CohortMatrix matrix = Retention.Cohorts(log, orders, Day(2026, 3, 16));

        matrix.Cohorts.Should().ContainSingle().Which.Rates.Select(rate => rate.Numerator).Should().Equal([1, 1], "an order before the start is no return");
        matrix.Excluded[ExclusionReasons.NeverStarted].Should().Be(1);
    }

    [Fact]
    public void Cohorts_BySince_CountsThoseWhoNeverCameBack()
    {
        CohortDefinition since = CohortDefinition.Standard with { Start = CohortStart.CustomerSince };
        Customer[] customers =
        [
            new("a") { Since = Day(2026, 1, 20) }, new("silent") { Since = Day(2026, 1, 2) }, new("b") { Since = Day(2026, 2, 2) },
            new("unknown"), new("later") { Since = Day(2026, 5, 1) },
        ];
        CustomerActivity[] log = [Of("a", Day(2026, 1, 1)), Of("a", Day(2026, 2, 1)), Of("b", Day(2026, 2, 3)), Of("nobody", Day(2026, 2, 3))];

        CohortMatrix matrix = Retention.Cohorts(log, since, Day(2026, 4, 1), customers);

        matrix.Cohorts.Select(cohort => (cohort.Customers, cohort.HasUnseenPast)).Should().Equal((2, false), (1, false));
        matrix.Cohorts[0].Rates.Select(rate => rate.Numerator).Should().Equal([0, 1, 0], "what a did before becoming a customer is no return");
        matrix.Excluded.Equals(ReasonCounts.None.With(ExclusionReasons.SinceUnknown, 2).With(ExclusionReasons.NotYetCustomer, 1)).Should().BeTrue();
    }

    [Theory]
    [InlineData(CohortAge.Periods, 15, "null, null, 1/1, 0/1")]
    [InlineData(CohortAge.Periods, 1, "null, 0/1, 1/1, 0/1")]
    public void Cohorts_BySinceBeforeTheLog_KnowNothingOfTheTimeBefore(CohortAge ages, int logFrom, string expected)
    {
        CohortDefinition since = CohortDefinition.Standard with { Start = CohortStart.CustomerSince, Ages = ages };
        CustomerActivity[] log = [Of("other", Day(2026, 2, logFrom)), Of("a", Day(2026, 3, 3))];

        CohortMatrix matrix = Retention.Cohorts(log, since, Day(2026, 5, 1), [new Customer("a") { Since = Day(2026, 1, 5) }]);

        string.Join(", ", matrix.Cohorts[0].Rates.Select(rate => rate.Rate is null ? "null" : $"{rate.Numerator}/{rate.Denominator}")).Should().Be(expected);
    }

    [Fact]
    public void Cohorts_Rules_DifferAsTheySay()
    {
        CustomerActivity[] log = [.. new[] { 2, 10, 30, 31 }.Select(day => Of("c", Day(2026, 3, day))), Of("o", Day(2026, 3, 3)), Of("o", Day(2026, 3, 18))];

        Rates(CohortRule.Bounded, null).Should().Equal(1, 0.5, 0.5, 0, 0.5);
        Rates(CohortRule.EveryAge, null).Should().Equal(1, 0.5, 0, 0, 0);
        Rates(CohortRule.Unbounded, null).Should().Equal(1, 1, 1, 0.5, 0.5);
        Rates(CohortRule.Unbounded, 2).Should().Equal([1, 1, 0.5], "what comes after age 2 does not count then");

        CohortMatrix open = Matrix(CohortRule.Unbounded, null);
        open.Cohorts[0].FollowUp.Should().Equal(4, 3, 2, 1, 0);
        open.Cohorts[0].IsComplete.Should().NotContain(isComplete => isComplete);
        Matrix(CohortRule.Unbounded, 2).Averages.Select(average => average.Rate).Should().Equal(1, 1, 0.5);
        Matrix(CohortRule.Unbounded, 9).Cohorts[0].Rates.Should().OnlyContain(rate => rate.Rate == null, "age 9 is over for nobody");

        CohortMatrix Matrix(CohortRule rule, int? last) => Retention.Cohorts(log, Weekly with { Rule = rule, LastAge = last }, Day(2026, 4, 6));
        IEnumerable<double?> Rates(CohortRule rule, int? last) => Matrix(rule, last).Cohorts[0].Rates.Select(rate => rate.Rate);
    }

    [Fact]
    public void Cohorts_PartlyMatureCohort_RatesThoseWhoseTimeIsOver()
    {
        CohortDefinition daily = CohortDefinition.Standard with { Ages = CohortAge.Days };
        CustomerActivity[] log = [Of("early", Day(2026, 3, 1)), Of("early", Day(2026, 3, 2)), Of("late", Day(2026, 3, 9)), Of("later", Day(2026, 3, 9).AddHours(8))];

        Cohort march = Retention.Cohorts(log, daily, Day(2026, 3, 10).AddHours(3)).Cohorts[0];
        RateResult second = march.Rates[1];

        (second.Numerator, second.Denominator, march.IsComplete[1]).Should().Be((1, 1, false));
        second.Interval(0.5).Lower.Should().BeGreaterThan(second.Interval95.Lower!.Value);
    }

    [Fact]
    public void Cohorts_OfASegment_AreThoseOfItsCustomers()
    {
        CustomerActivity[] log = [Of("a1", Day(2026, 3, 2)), Of("a1", Day(2026, 3, 9)), Of("b1", Day(2026, 3, 3)), Of("a2", Day(2026, 3, 4))];
        Breakdown<string, CohortTally> segments = Retention.Link(log, Day(2026, 3, 16)).TallyBy(Weekly, customer => customer.CustomerId[..1]);

        Retention.Cohorts(segments["a"]).Averages.Select(average => average.Rate).Should().Equal(1, 0.5);
        Retention.Cohorts(segments["b"]).Averages.Select(average => average.Rate).Should().Equal(1, 0);
        Retention.Cohorts(segments.Total).Tally.Should().Be(Retention.Cohorts(log, Weekly, Day(2026, 3, 16)).Tally);
    }

    [Fact]
    public void Add_TalliesOfTwoMoments_IsRefused()
    {
        CustomerActivity[] log = [Of("a", Day(2026, 3, 2))];
        CohortTally first = Retention.Cohorts(log, Weekly, Day(2026, 3, 9)).Tally;
        CohortTally second = Retention.Cohorts(log, Weekly, Day(2026, 3, 16)).Tally;

        FluentActions.Invoking(() => first + second).Should().ThrowExactly<ArgumentException>().WithMessage("Cannot add a tally as of 2026-03-16T*to one as of 2026-03-09T*");
    }

    [Fact]
    public void Link_RepeatedIds_AreRefusedOrCounted()
    {
        CustomerActivity visit = Of("a", Day(2026, 3, 2)) with { Id = "v1" };

        FluentActions.Invoking(() => Retention.Link([visit, visit], Day(2026, 3, 9))).Should().ThrowExactly<ArgumentException>()
            .WithMessage("activity[1] has the id \"v1\" of an earlier one*").WithParameterName("activity");
        FluentActions.Invoking(() => Retention.Link([visit], Day(2026, 3, 9), [new Customer("a"), new Customer("a")])).Should().ThrowExactly<ArgumentException>()
            .WithMessage("customers[1] is customer \"a\" again*").WithParameterName("customers");
        Retention.Cohorts([visit, visit], Weekly, Day(2026, 3, 9), invalid: InvalidFacts.Count).ActivitiesExcluded[ExclusionReasons.Duplicate].Should().Be(1);
    }

    [Fact]
    public void Cohorts_NoActivityAtAll_IsAnEmptyMatrix()
    {
        CohortMatrix matrix = Retention.Cohorts([], Weekly, Day(2026, 3, 9));

        (matrix.Cohorts.Count, matrix.Averages.Count, matrix.Customers).Should().Be((0, 0, 0));
        matrix.ToString().Should().Be("weekly: 0 customers in 0 cohorts");
        Retention.Cohorts(matrix.Tally).Definition.Should().Be(Weekly);
    }

    /// <summary>Samoa had no 30 December 2011: an age that would begin on it begins with the 31st, and a log from then on has seen it from its beginning.</summary>
    [Theory]
    [InlineData("2011-12-30T16:00:00Z", 1)]
    [InlineData("2012-01-01T16:00:00Z", 0)]
    public void Cohorts_LogFromTheDayAfterASkippedOne_KnowsTheAgeThatBeginsWithIt(string observedFrom, long mature)
    {
        TimeZoneInfo samoa = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Apia");
        CohortDefinition definition = new("days", Periods.Weeks(samoa), ages: CohortAge.Days, start: CohortStart.CustomerSince, ageLengths: [1, 3, 2], lastAge: 2);
        Customer customer = new("c") { Since = new DateTimeOffset(2011, 12, 29, 12, 0, 0, TimeSpan.FromHours(-10)) };
        DateTimeOffset from = DateTimeOffset.Parse(observedFrom, CultureInfo.InvariantCulture);

        CohortTally tally = Retention.Link([Of("c", from)], Day(2012, 2, 1), [customer], from).Tally(definition);

        tally.Cohorts.Total.Mature[1].Should().Be(mature);
    }

    /// <summary>As of the moment at which the 29th ends and the 31st begins, the 30th is over and has not begun.</summary>
    [Fact]
    public void Cohorts_AsOfTheMomentOfASkippedDay_CountTheDaysBeforeIt()
    {
        CohortDefinition definition = new("days", Periods.Weeks(TimeZoneInfo.FindSystemTimeZoneById("Pacific/Apia")), ages: CohortAge.Days);
        DateTimeOffset asOf = new(2011, 12, 30, 10, 0, 0, TimeSpan.Zero);

        CohortTally tally = Retention.Link([Of("c", asOf.AddHours(-20))], asOf).Tally(definition);

        tally.Cohorts.Total.Mature.Should().Equal(1);
        tally.Cohorts.Total.Retained.Should().Equal(1);
    }

    [Fact]
    public void Definition_WithAnyMember_IsAnother()
    {
        CohortDefinition definition = CohortDefinition.Standard;
        CohortDefinition[] others =
        [
            definition with { Name = "other" }, definition with { Periods = Periods.Weeks(TimeZoneInfo.Utc) }, definition with { Rule = CohortRule.EveryAge },
            definition with { Ages = CohortAge.Days }, definition with { Start = CohortStart.CustomerSince }, definition with { StartKind = "a" },
            definition with { ReturnKind = "b" }, definition with { AgeLengths = [1, 2] }, definition with { LastAge = 3 },
        ];

        others.Append(definition).Should().OnlyHaveUniqueItems();
        others.Append(definition).Select(other => other.ToString()).Should().OnlyHaveUniqueItems();
        (definition with { AgeLengths = [1] }).Should().Be(definition);
        others[7].ToString().Should().Be("monthly retention (Months in UTC, since the first activity, Bounded by any activity in Periods of 1, 2)");
    }

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);

    private static CustomerActivity Of(string customer, DateTimeOffset at, string? kind = null) => new(customer, at) { Kind = kind };
}
