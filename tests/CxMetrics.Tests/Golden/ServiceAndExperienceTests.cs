using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>Service and experience side by side, and who began contacts, in the reference log. Counts are exact; means and rates within 1e-12, limits within 1e-9 of a point.</summary>
public class ServiceAndExperienceTests
{
    private const double Limit = 1e-9;

    private static readonly JsonElement Expected = JourneyReference.Expected.GetProperty("service_and_experience");
    private static readonly ServiceComparison Landmark = ServiceAndExperience.Compare(JourneyReference.Log);
    private static readonly ServiceComparison WholeLog = ServiceAndExperience.CompareWholeLog(JourneyReference.Log);

    [Fact]
    public void Compare_ReferenceLog_SortsEachCustomer()
    {
        JsonElement customers = Expected.GetProperty("customers");
        RateResult never = WholeLog.NeverNeededService;

        never.Numerator.Should().Be(customers.GetProperty("without").GetInt64());
        (never.Denominator - never.Numerator).Should().Be(customers.GetProperty("with").GetInt64());
        never.Excluded[ExclusionReasons.UnknownTouchpoint].Should().Be(customers.GetProperty("unknown").GetInt64());
        (WholeLog.Retention.Before.Trials - WholeLog.RetentionWithJourney.Before.Trials).Should().Be(Expected.GetProperty("without_of_which_no_step").GetInt64());
        Landmark.NeverNeededService.Should().Be(never);
        JourneyTests.ShouldBe(Landmark.ServiceSteps, JourneyReference.Expected.GetProperty("summary").GetProperty("service_steps_of_known"));
    }

    [Fact]
    public void Compare_ReferenceLog_HasRetentionBesideAndAfterTheLandmark()
    {
        ShouldBe(WholeLog.Retention, Expected.GetProperty("retained"));
        ShouldBe(WholeLog.RetentionWithJourney, Expected.GetProperty("retained_with_journey"));
        ShouldBe(Landmark.Retention, Expected.GetProperty("retained_landmark90"));
        Landmark.Excluded[ExclusionReasons.UnknownTouchpoint].Should().Be(Expected.GetProperty("retained_landmark90").GetProperty("unknown").GetInt64());
        foreach (ServiceComparison comparison in new[] { WholeLog, Landmark })
        {
            (comparison.Retention.Before.Trials + comparison.Retention.After.Trials + comparison.Excluded.Total)
                .Should().Be(JourneyReference.Log.Everyone().Count());
        }
    }

    [Fact]
    public void CompareWholeLog_ReferenceLog_StandardisesBySteps()
    {
        JsonElement bySteps = Expected.GetProperty("retained_by_steps");
        JsonElement[] bands = [.. bySteps.GetProperty("bands").EnumerateArray()];

        WholeLog.RetentionBySteps.Should().HaveSameCount(bands);
        foreach ((RateComparison comparison, JsonElement band) in WholeLog.RetentionBySteps.Zip(bands))
        {
            comparison.Name.Should().Be($"retention at {band.GetProperty("steps").GetString()} steps");
            new[] { comparison.After.Successes, comparison.After.Trials }.Should().Equal(band.GetProperty("with").Longs());
            new[] { comparison.Before.Successes, comparison.Before.Trials }.Should().Equal(band.GetProperty("without").Longs());
        }

        WholeLog.StandardisedDifference.ShouldBeNear(100 * bySteps.GetProperty("standardised_difference").Double("value"), 1e-12, 0, "points");
        WholeLog.StandardisedInterval.Contains(WholeLog.StandardisedDifference!.Value).Should().BeTrue();
    }

    [Fact]
    public void Compare_ReferenceLog_HasNpsAsOfTheAnswer()
    {
        ShouldBe(WholeLog.Nps, Expected.GetProperty("nps"));
        ShouldBe(Landmark.Nps, Expected.GetProperty("nps_as_of_answer"));
    }

    [Fact]
    public void CompareWholeLog_ReferenceLog_HasCsatCesAndSentiment()
    {
        JsonElement csat = Expected.GetProperty("csat");
        ShouldBe(new Proportion(WholeLog.Csat.Before.Satisfied, WholeLog.Csat.Before.Responses), csat.GetProperty("without"));
        ShouldBe(new Proportion(WholeLog.Csat.After.Satisfied, WholeLog.Csat.After.Responses), csat.GetProperty("with"));
        WholeLog.Csat.Difference.ShouldBeNear(100 * csat.Double("difference"), 1e-12, 0, "CSAT");
        ShouldBe(WholeLog.Csat.Interval, csat.GetProperty("newcombe95"), 100);

        JsonElement ces = Expected.GetProperty("ces_mean");
        new[] { WholeLog.Ces.After.Responses, WholeLog.Ces.Before.Responses }.Should().Equal(ces.GetProperty("n").Longs());
        ShouldBe(WholeLog.Ces.Test, WholeLog.Ces.Interval, [WholeLog.Ces.After.Mean, WholeLog.Ces.Before.Mean], ces);

        JsonElement sentiment = Expected.GetProperty("sentiment_per_customer");
        new[] { WholeLog.SentimentWith.Count, WholeLog.SentimentWithout.Count }.Should().Equal(sentiment.GetProperty("n").Longs());
        ShouldBe(WholeLog.SentimentTest, WholeLog.SentimentInterval, [WholeLog.SentimentWith.Mean, WholeLog.SentimentWithout.Mean], sentiment);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("service")]
    public void Proactive_ReferenceLog_CountsWhoBegan(string scope)
    {
        JsonElement expected = JourneyReference.Expected.GetProperty("proactive").GetProperty(scope);
        ProactiveResult result = Calculated(scope);

        JourneyTests.ShouldBe(result.Share, expected.GetProperty("share"));
        result.Share.Numerator.Should().Be(expected.GetProperty("company").GetInt64());
        (result.Share.Denominator - result.Share.Numerator).Should().Be(expected.GetProperty("customer").GetInt64());
        result.Share.Excluded[ExclusionReasons.NoInitiator].Should().Be(expected.GetProperty("unknown").GetInt64());
        JourneyTests.ShouldBe(result.ByDirection, expected.GetProperty("by_direction"));
        result.Callbacks.Should().Be(expected.GetProperty("callbacks").GetInt64());
        (result.Share.Denominator + result.Share.Excluded.Total).Should().Be(Calculated("all").ByDirection.Denominator, "every contact counts or is left out by reason");
    }

    [Fact]
    public void Proactive_ReferenceLog_HasTheOutcomeOfEach()
    {
        JsonElement outcomes = JourneyReference.Expected.GetProperty("proactive").GetProperty("outcomes");
        ProactiveResult result = Proactive.Calculate(JourneyReference.Log);
        ShouldBe(result, result.CompanySentiment.Count, result.CompanySentiment.Mean, comparison => comparison.After, result.Csat.After, outcomes.GetProperty("company"));
        ShouldBe(result, result.CustomerSentiment.Count, result.CustomerSentiment.Mean, comparison => comparison.Before, result.Csat.Before, outcomes.GetProperty("customer"));
    }

    internal static void ShouldBe(Proportion actual, JsonElement expected)
    {
        actual.Successes.Should().Be(expected.GetProperty("numerator").GetInt64());
        actual.Trials.Should().Be(expected.GetProperty("denominator").GetInt64());
    }

    internal static void ShouldBe(ConfidenceInterval actual, JsonElement expected, double scale)
    {
        double[] limits = [.. expected.EnumerateArray().Select(limit => scale * limit.GetDouble())];
        actual.Lower.ShouldBeNear(limits[0], 0, scale * Limit, "lower limit");
        actual.Upper.ShouldBeNear(limits[1], 0, scale * Limit, "upper limit");
    }

    private static ProactiveResult Calculated(string scope) =>
        scope is "all" ? Proactive.CalculateAllTouchpoints(JourneyReference.Log) : Proactive.Calculate(JourneyReference.Log);

    private static void ShouldBe(RateComparison actual, JsonElement expected)
    {
        ShouldBe(actual.After, expected.GetProperty("with"));
        ShouldBe(actual.Before, expected.GetProperty("without"));
        actual.Difference.ShouldBeNear(100 * expected.Double("difference"), 1e-12, 0, actual.Name);
        ShouldBe(actual.Interval, expected.GetProperty("newcombe95"), 100);
    }

    private static void ShouldBe(NpsComparison actual, JsonElement expected)
    {
        foreach ((NpsResult side, JsonElement figures) in new[] { (actual.After, expected.GetProperty("with")), (actual.Before, expected.GetProperty("without")) })
        {
            new[] { side.Promoters, side.Passives, side.Detractors }.Should().Equal(figures.GetProperty("promoters_passives_detractors").Longs());
            side.Score.ShouldBeNear(figures.Double("nps"), 1e-12, 0, "score");
            ShouldBe(side.Interval95, figures.GetProperty("score95"), 1);
        }

        actual.Difference.ShouldBeNear(expected.Double("difference"), 1e-12, 0, "difference");
        ShouldBe(actual.Interval, expected.GetProperty("hybrid95"), 1);
    }

    private static void ShouldBe(SignificanceTest test, ConfidenceInterval interval, double?[] means, JsonElement expected)
    {
        means.Should().HaveCount(2);
        foreach ((double? mean, JsonElement figure) in means.Zip(expected.GetProperty("means").EnumerateArray()))
        {
            mean.ShouldBeNear(figure.GetDouble(), 1e-12, 0, "mean");
        }

        test.Difference.ShouldBeNear(expected.Double("difference"), 1e-11, 0, "difference");
        test.StandardError.ShouldBeNear(expected.Double("se"), 1e-11, 0, "standard error");
        test.DegreesOfFreedom.ShouldBeNear(expected.Double("df"), 1e-11, 0, "degrees of freedom");
        test.Statistic.ShouldBeNear(expected.Double("t"), 1e-11, 0, "t");
        test.PValue.ShouldBeNear(expected.Double("p_two_sided"), 1e-9, 0, "p");
        ShouldBe(interval, expected.GetProperty("ci95"), 1);
    }

    private static void ShouldBe(ProactiveResult result, long scored, double mean, Func<RateComparison, Proportion> side, CsatResult csat, JsonElement expected)
    {
        side(result.Negative).Trials.Should().Be(expected.GetProperty("n").GetInt64());
        scored.Should().Be(expected.GetProperty("scored").GetInt64());
        (1000 * mean * scored).Should().BeApproximately(expected.GetProperty("sum_m").GetInt64(), 1e-6);
        ShouldBe(side(result.Negative), expected.GetProperty("negative"));
        ShouldBe(side(result.Resolved), expected.GetProperty("resolved"));
        ShouldBe(side(result.CameBack), expected.GetProperty("came_back"));
        ShouldBe(new Proportion(csat.Satisfied, csat.Responses), expected.GetProperty("csat_top2"));
    }
}
