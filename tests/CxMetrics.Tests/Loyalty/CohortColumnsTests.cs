namespace CxMetrics.Tests.Loyalty;

public sealed class CohortColumnsTests
{
    private const long Day = TimeSpan.TicksPerDay;
    private static readonly DateTimeOffset AsOf = new(2026, 3, 9, 12, 0, 0, TimeSpan.Zero);
    private static readonly CohortDefinition Weekly = new("weekly", Periods.Weeks(TimeZoneInfo.Utc));

    [Fact]
    public void Cohorts_ColumnsOfTicks_CountsWhatIsLeftOut()
    {
        long now = AsOf.UtcTicks;
        int[] customers = [0, 0, 1, -1, 7, 1, 0];
        long[] ticks = [now - (8 * Day), now, now + 1, now - Day, now + Day, -1, long.MaxValue];

        CohortMatrix matrix = Retention.Cohorts(customers, ticks, Weekly, AsOf, InvalidFacts.Count);

        matrix.Cohorts.Select(cohort => $"{cohort}").Should().Equal("2026-02-23/P7D: 1 customer, some of them perhaps older | age 0: 100.0%, 1 of 1 | age 1: 0.0%, 0 of 1 | age 2: 1 so far");
        matrix.Cohorts[0].RetainedSoFar.Should().Equal(1, 0, 1);
        matrix.Activities.Should().Be(2);
        matrix.ActivitiesExcluded.ToString().Should().Be("after the moment: 2, no customer id: 1, not a moment: 2");
        matrix.Excluded.ToString().Should().Be("never started: 2");
    }

    [Fact]
    public void Cohorts_ColumnsOfDays_AreTheirWeeks()
    {
        int monday = new DateOnly(2026, 2, 23).DayNumber;
        int[] days = [monday, monday + 6, monday + 7, monday, monday + 13, monday + 15];
        CohortDefinition tokyo = new("weekly", Periods.Weeks(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")));

        CohortMatrix matrix = Retention.Cohorts(Retention.CustomerCodes(["a", "b", "a", null, "b", "a"]), days, tokyo, AsOf);

        matrix.Cohorts.Should().ContainSingle().Which.RetainedSoFar.Should().Equal(2, 2, 0);
        matrix.Cohorts[0].IsComplete.Should().Equal(true, true, false);
        matrix.ActivitiesExcluded.ToString().Should().Be("after the moment: 1, no customer id: 1");
        (matrix.Cohorts[0].HasUnseenPast, matrix.Tally.ObservedFrom).Should().Be((true, new DateTimeOffset(2026, 2, 22, 15, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void Cohorts_RowOutsideTheCalendar_IsNamed()
    {
        Action ticks = () => Retention.Cohorts(new[] { 0, 0 }, new[] { 0, long.MinValue }, Weekly, AsOf);
        Action days = () => Retention.Cohorts(new[] { 0, 0 }, new[] { 1, 3_652_059 }, Weekly, AsOf);

        ticks.Should().ThrowExactly<ArgumentException>().WithMessage("Row 1 is at -9223372036854775808; expected ticks of the calendar, 0 to 3155378975999999999*").WithParameterName("ticks");
        days.Should().ThrowExactly<ArgumentException>().WithMessage("Row 1 is at 3652059; expected a day of the calendar, 0 to 3652058*").WithParameterName("days");
    }

    [Fact]
    public void Cohorts_DefinitionThatColumnsCannotServe_IsRefused()
    {
        CohortDefinition[] definitions =
        [
            Weekly with { StartKind = "order" }, Weekly with { ReturnKind = "order" }, Weekly with { Start = CohortStart.CustomerSince },
            Weekly with { Ages = CohortAge.Rolling24Hours },
        ];

        definitions.Should().OnlyContain(definition => IsRefused(definition));
    }

    [Fact]
    public void Cohorts_NoRows_AreTheSameAsNoRecords()
    {
        CohortMatrix matrix = Retention.Cohorts(default, default(ReadOnlyMemory<long>), Weekly, AsOf);

        matrix.Tally.Should().Be(Retention.Cohorts([], Weekly, AsOf).Tally);
    }

    [Theory]
    [InlineData("UTC", CohortAge.Periods, CohortRule.Bounded)]
    [InlineData("America/New_York", CohortAge.Periods, CohortRule.Unbounded)]
    [InlineData("Australia/Lord_Howe", CohortAge.Rolling24Hours, CohortRule.Bounded)]
    [InlineData("Pacific/Apia", CohortAge.Days, CohortRule.EveryAge)]
    public void Cohorts_LargeColumns_AreThoseOfTheRecordsOnAnyThreads(string zone, CohortAge ages, CohortRule rule)
    {
        Random random = new(20260302);
        DateTimeOffset first = new(2011, 11, 20, 0, 0, 0, TimeSpan.Zero);
        int[] customers = [.. Enumerable.Range(0, 200_000).Select(_ => (int)Math.Sqrt(random.Next(40_000_000)))];
        long[] ticks = [.. customers.Select(customer => first.UtcTicks + (long)((random.NextDouble() + (customer / 9_000.0)) * 100 * Day))];
        CohortDefinition definition = new("any", Periods.Weeks(TimeZoneInfo.FindSystemTimeZoneById(zone)), rule, ages);
        DateTimeOffset asOf = first.AddDays(140);

        CohortTally records = Retention.Cohorts(
            customers.Zip(ticks, (customer, at) => new CustomerActivity($"c{customer}", new DateTimeOffset(at, TimeSpan.Zero))), definition, asOf).Tally;

        foreach (int threads in new[] { 1, 2, 3, 8 })
        {
            Retention.Cohorts(customers, ticks, definition, asOf, maxDegreeOfParallelism: threads).Tally.Should().Be(records);
        }

        (records.Count, records.ActivitiesExcluded.Total).Should().Match<(long Customers, long Excluded)>(counts => counts.Customers > 5_000 && counts.Excluded > 1_000);
    }

    [Fact]
    public void CustomerCodes_Text_AreCountedInTheOrderOfTheirAppearance() =>
        Retention.CustomerCodes(["x", "y", null, "x", " ", "z"]).Should().Equal(0, 1, -1, 0, -1, 2);

    private static bool IsRefused(CohortDefinition definition)
    {
        Action calculate = () => Retention.Cohorts(new[] { 0 }, new[] { 1 }, definition, AsOf);
        calculate.Should().ThrowExactly<ArgumentException>().WithParameterName(nameof(definition));
        return true;
    }
}
