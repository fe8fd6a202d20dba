using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Counts are exact; averages are quotients of counts, so that they agree to the last digit but one.</summary>
public sealed class RetentionEventsTests
{
    private const double Rounding = 1e-15;

    public static TheoryData<int> Matrices() => [.. Enumerable.Range(0, RetentionLog.Expected.GetProperty("matrices").GetArrayLength())];

    public static TheoryData<int> DaySets() => [.. Enumerable.Range(0, RetentionLog.Expected.GetProperty("n_day").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Matrices))]
    public void Cohorts_Calendar_HasTheFigures(int index)
    {
        JsonElement expected = RetentionLog.Expected.GetProperty("matrices")[index];
        CohortDefinition definition = new("calendar", RetentionLog.PeriodsOf(expected));

        CohortMatrix bounded = Retention.Cohorts(RetentionLog.Activity, definition, RetentionLog.End);
        CohortMatrix unbounded = Retention.Cohorts(RetentionLog.Activity, definition with { Rule = CohortRule.Unbounded }, RetentionLog.End);

        JsonElement[] cohorts = [.. expected.GetProperty("cohorts").EnumerateArray()];
        bounded.Cohorts.Should().HaveSameCount(cohorts);
        foreach ((Cohort cohort, Cohort open, JsonElement row) in bounded.Cohorts.Zip(unbounded.Cohorts, cohorts))
        {
            string label = cohort.Period.Unit is PeriodUnit.Week ? cohort.Period.ToString()[..10] : cohort.Period.ToString();
            label.Should().Be(row.GetProperty("cohort").GetString());
            cohort.Customers.Should().Be(row.GetProperty("size").GetInt64());
            cohort.RetainedSoFar.Should().Equal(row.GetProperty("bounded").Longs());
            open.RetainedSoFar.Should().Equal(row.GetProperty("unbounded").Longs());
            cohort.IsComplete.TakeWhile(isComplete => isComplete).Should().HaveCount(row.GetProperty("complete_offsets").GetInt32());
            cohort.IsComplete.Count(isComplete => isComplete).Should().Be(row.GetProperty("complete_offsets").GetInt32());
            open.IsComplete.Should().NotContain(isComplete => isComplete, "whoever stayed away may come back");
        }

        foreach (JsonElement average in expected.GetProperty("average_over_complete").EnumerateArray())
        {
            int age = average.GetProperty("offset").GetInt32();
            RateResult[] complete = [.. bounded.Cohorts.Where(cohort => age < cohort.Rates.Count && cohort.IsComplete[age]).Select(cohort => cohort.Rates[age])];
            complete.Should().HaveCount(average.GetProperty("cohorts").GetInt32());
            bounded.Averages[age].Rate.ShouldBeNear(average.Double("weighted"), Rounding, 0, "it is weighted by customers");
            complete.Average(cell => cell.Rate).ShouldBeNear(average.Double("simple"), Rounding, 0, "each cohort weighs the same there");
            unbounded.Averages[age].Rate.Should().BeNull("cohorts were not followed equally long");
        }

        bounded.Averages.Count(average => average.Rate is not null).Should().Be(expected.GetProperty("average_over_complete").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(DaySets))]
    public void Cohorts_ByDay_HasTheFigures(int index)
    {
        JsonElement expected = RetentionLog.Expected.GetProperty("n_day")[index];
        CohortDefinition days = Days(expected);
        CohortCounts bounded = Total(days);
        CohortCounts unbounded = Total(days with { Rule = CohortRule.Unbounded });

        foreach (JsonProperty figures in expected.GetProperty("n_day").EnumerateObject())
        {
            int day = int.Parse(figures.Name, System.Globalization.CultureInfo.InvariantCulture);
            long eligible = figures.Value.GetProperty("eligible").GetInt64();
            CohortCounts until = Total(days with { AgeLengths = [1, day] });
            (bounded.Mature[day], bounded.Retained[day]).Should().Be((eligible, figures.Value.GetProperty("on_day").GetInt64()));
            (unbounded.Mature[day], unbounded.Retained[day]).Should().Be((eligible, figures.Value.GetProperty("on_or_after").GetInt64()));
            (until.Mature[1], until.Retained[1]).Should().Be((eligible, figures.Value.GetProperty("on_or_before_from_day1").GetInt64()));
        }
    }

    [Theory]
    [MemberData(nameof(DaySets))]
    public void Cohorts_ByBracket_HasTheFigures(int index)
    {
        JsonElement expected = RetentionLog.Expected.GetProperty("n_day")[index];
        JsonElement[] brackets = [.. expected.GetProperty("brackets").EnumerateArray()];
        int[] lengths = [.. brackets.Select(bracket => bracket.GetProperty("to_day").GetInt32() - bracket.GetProperty("from_day").GetInt32() + 1)];

        CohortCounts total = Total(Days(expected) with { AgeLengths = lengths, LastAge = lengths.Length - 1 });

        total.Mature.Should().Equal(brackets.Select(bracket => bracket.GetProperty("eligible").GetInt64()));
        total.Retained.Should().Equal(brackets.Select(bracket => bracket.GetProperty("retained").GetInt64()));
    }

    [Fact]
    public void Lifecycle_Months_HasTheFigures()
    {
        IReadOnlyList<LifecyclePeriod> months = Retention.Lifecycle(RetentionLog.Activity, Periods.Months(TimeZoneInfo.Utc), RetentionLog.End);

        JsonElement[] expected = [.. RetentionLog.Expected.GetProperty("lifecycle_month_utc").EnumerateArray()];
        months.Select(month => month.Period.ToString()).Should().Equal(expected.Select(row => row.GetProperty("month").GetString()));
        foreach ((LifecyclePeriod month, JsonElement row) in months.Zip(expected))
        {
            new[] { month.New, month.Returning, month.Resurrecting, month.Dormant, month.Active }.Should().Equal(
                new[] { "new", "returning", "resurrected", "dormant", "active" }.Select(name => row.GetProperty(name).GetInt64()));
        }

        months.Select(month => month.IsComplete).Should().Equal(true, true, true, true, true, true, false);
    }

    [Fact]
    public void Stickiness_Months_HasTheFigures()
    {
        IReadOnlyList<LifecyclePeriod> months = Retention.Lifecycle(RetentionLog.Activity, Periods.Months(TimeZoneInfo.Utc), RetentionLog.End);

        JsonElement[] expected = [.. RetentionLog.Expected.GetProperty("stickiness").EnumerateArray()];
        months.Should().HaveSameCount(expected);
        foreach ((LifecyclePeriod month, JsonElement row) in months.Zip(expected))
        {
            (month.Days, month.Active).Should().Be((row.GetProperty("days").GetInt64(), row.GetProperty("mau").GetInt64()));
            month.DailyActive.ShouldBeNear(row.Double("mean_dau"), Rounding, 0, "it is the sum of the daily actives over the days of the log");
            month.Stickiness.ShouldBeNear(row.Double("stickiness"), Rounding, 0, "it is their mean over the monthly actives");
        }
    }

    private static CohortDefinition Days(JsonElement expected) => new(
        "days",
        Periods.Months(TimeZoneInfo.FindSystemTimeZoneById(expected.GetProperty("time_zone").GetString()!)),
        ages: expected.GetProperty("mode").GetString() is "calendar" ? CohortAge.Days : CohortAge.Rolling24Hours);

    private static CohortCounts Total(CohortDefinition definition) =>
        Retention.Cohorts(RetentionLog.Activity, definition, RetentionLog.End).Tally.Cohorts.Total;
}
