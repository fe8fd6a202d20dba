using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Retention figures that others printed. The file has 16 digits.</summary>
public sealed class CohortAnchorsTests
{
    private const string Path = "service/published_anchors.json";
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("n_day", CohortRule.Bounded)]
    [InlineData("unbounded", CohortRule.Unbounded)]
    public void Cohorts_ThreeUsers_AreThePublishedRates(string name, CohortRule rule)
    {
        JsonElement anchor = Anchor("N-day vs unbounded, 3 users");
        CustomerActivity[] log =
        [
            .. anchor.GetProperty("inputs").GetProperty("return_days").EnumerateArray().SelectMany((days, user) =>
                days.Longs().Prepend(0).Select(day => new CustomerActivity($"u{user}", Start.AddDays(day)))),
        ];
        int last = anchor.GetProperty("inputs").GetProperty("days").GetInt32() - 1;
        CohortDefinition definition = CohortDefinition.Standard with { Rule = rule, Ages = CohortAge.Days, LastAge = last };

        CohortMatrix matrix = Retention.Cohorts(log, definition, Start.AddDays(last + 1));

        double[] expected = [.. anchor.GetProperty("expected").GetProperty(name).EnumerateArray().Select(rate => rate.GetDouble())];
        matrix.Averages.Should().HaveSameCount(expected);
        foreach ((RateResult average, double rate) in matrix.Averages.Zip(expected))
        {
            average.Rate.ShouldBeNear(rate, 1e-15, 0, name);
        }
    }

    [Fact]
    public void Averages_TwoCohorts_AreWeighted()
    {
        JsonElement anchor = Anchor("weighted vs simple mean");
        CustomerActivity[] log =
        [
            .. anchor.GetProperty("inputs").GetProperty("cohorts").EnumerateArray().SelectMany((cohort, week) =>
                Enumerable.Range(0, cohort[0].GetInt32()).SelectMany(user => Visits(
                    $"{week}/{user}", Start.AddDays(7 * week), user < cohort[0].GetInt32() * cohort[1].GetDouble()))),
        ];

        CohortMatrix matrix = Retention.Cohorts(log, new CohortDefinition("weekly", Periods.Weeks(TimeZoneInfo.Utc, DayOfWeek.Sunday)), Start.AddDays(21));

        matrix.Averages[1].Rate.ShouldBeNear(anchor.GetProperty("expected").Double("weighted"), 1e-15, 0, "a cohort of 100 weighs ten times as much");
        matrix.Cohorts.Average(cohort => cohort.Rates[1].Rate).ShouldBeNear(anchor.GetProperty("expected").Double("simple"), 1e-15, 0, "not here");
    }

    private static IEnumerable<CustomerActivity> Visits(string customer, DateTimeOffset first, bool returns) =>
        returns ? [new(customer, first), new(customer, first.AddDays(7))] : [new(customer, first)];

    private static JsonElement Anchor(string name) =>
        GoldenFile.Root(Path).EnumerateArray().Single(anchor => string.Equals(anchor.GetProperty("name").GetString(), name, StringComparison.Ordinal));
}
