using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>Journeys of the reference log: every figure of each, and what they add up to. Counts and seconds are exact; means within 1e-12.</summary>
public class JourneyTests
{
    private static readonly JsonElement Expected = JourneyReference.Expected;

    [Fact]
    public void Link_ReferenceLog_CountsEverythingReceived()
    {
        JourneyLog log = JourneyReference.Log;
        JsonElement counts = Expected.GetProperty("counts");
        long Count(string name) => counts.GetProperty(name).GetInt64();

        log.Excluded[ExclusionReasons.NotYetKnown].Should().Be(Count("future"));
        log.Excluded[ExclusionReasons.NoCustomer].Should().Be(Count("no_customer"));
        log.StepCount.Should().Be((int)Count("steps"));
        (log.Legs + log.Excluded.Total).Should().Be(Count("interactions"));
        log.Count.Should().Be((int)Count("customers_with_journey"));
        log.Customers.Should().HaveCount((int)Count("customers_in_base_file"));
        log.UnlinkedAnswers.Should().Be(Count("orphan_answers"));
        log.Units().Sum(journey => journey.UnknownSteps).Should().Be((int)Count("unknown_touchpoint_steps"));
        log.Units().Count(journey => !(journey.Customer?.Since <= log.AsOf)).Should().Be((int)Count("journeys_of_customers_not_in_base"));
        log.Units().Sum(journey => journey.Steps.Count(step => step.Start < journey.Customer?.Since)).Should().Be((int)Count("steps_before_since"));
        Customer[] joined = [.. log.Customers.Where(customer => customer.Since <= log.AsOf)];
        joined.Should().HaveCount((int)Count("base"));
        log.Everyone().Count(journey => journey.Count == 0 && joined.Contains(journey.Customer)).Should().Be((int)Count("base_without_any_step"));
        log.Units().Sum(journey => journey.Steps.Zip(journey.Steps.Skip(1)).Count(pair => pair.First.Start == pair.Second.Start)).Should().Be((int)Count("ties"));
    }

    [Fact]
    public void Units_ReferenceLog_HaveEveryFigure()
    {
        JsonElement[] rows = [.. Expected.GetProperty("journeys").GetProperty("rows").EnumerateArray()];
        Journey[] journeys = [.. JourneyReference.Log.Units()];

        journeys.Select(journey => journey.CustomerId).Should().Equal(rows.Select(row => row[0].GetString()));
        foreach ((Journey journey, JsonElement row) in journeys.Zip(rows))
        {
            Figures(journey).Should().Equal(row.EnumerateArray().Skip(1).Select(figure => figure.ToString()), journey.CustomerId);
        }
    }

    [Fact]
    public void Calculate_ReferenceLog_AddsUp()
    {
        JsonElement summary = Expected.GetProperty("summary");
        JourneyResult result = Journeys.Calculate(JourneyReference.Log);

        result.Journeys.Should().Be(866);
        result.MeanSteps.ShouldBeNear(Mean("steps"), 1e-12, 0, "steps");
        result.MeanTouchpoints.ShouldBeNear(Mean("touchpoints"), 1e-12, 0, "touchpoints");
        result.MeanHops.ShouldBeNear(Mean("hops"), 1e-12, 0, "hops");
        Journey[] journeys = [.. JourneyReference.Log.Units()];
        ShouldBe(journeys.Select(journey => journey.Duration), summary.GetProperty("duration_s"));
        ShouldBe(journeys.Select(journey => (TimeSpan?)journey.LongestWait), summary.GetProperty("longest_wait_s"));
        result.MeanSentiment.ShouldBeNear(summary.GetProperty("mean_sentiment_of_steps").Double("value"), 1e-12, 0, "sentiment of steps");
        result.MeanOfJourneys.ShouldBeNear(summary.GetProperty("mean_of_customer_means").Double("value"), 1e-12, 0, "sentiment of journeys");
        result.NegativeSteps.Numerator.Should().Be(summary.GetProperty("negative_steps").GetInt64());
        result.WithNegative.Numerator.Should().Be(summary.GetProperty("customers_with_negative").GetInt64());
        ShouldBe(result.ServiceSteps, summary.GetProperty("service_steps_of_known"));
        ShouldBe(result.WithService, summary.GetProperty("customers_with_service"));
        result.PeakAtWorst.Numerator.Should().Be(summary.GetProperty("peak_equals_worst").GetInt64());
        result.EndedNegative.Numerator.Should().Be(summary.GetProperty("end_negative").GetInt64());

        double Mean(string name) => summary.GetProperty(name).Double("mean");
    }

    [Fact]
    public void RunningImpressions_ReferenceLog_FollowEachScoredStep()
    {
        Dictionary<string, Journey> journeys = JourneyReference.Log.Units().ToDictionary(journey => journey.CustomerId, StringComparer.Ordinal);
        foreach (JsonElement expected in Expected.GetProperty("running").EnumerateArray())
        {
            Journey journey = journeys[expected.GetProperty("customer_id").GetString()!];
            double[] values = [.. expected.GetProperty("values").EnumerateArray().Select(value => value.GetDouble())];
            string[] scored = [.. journey.Steps.Where(step => step.Sentiment is not null).Select(step => step.Interaction.Id)];
            scored.Should().HaveCount(values.Length);
            for (int i = 0; i < values.Length; i++)
            {
                journey.Part(step => scored.Take(i + 1).Contains(step.Interaction.Id, StringComparer.Ordinal)).Impression.ShouldBeNear(values[i], 1e-12, 0, scored[i]);
            }

            journey.Impression.ShouldBeNear(values[^1], 1e-12, 0, journey.CustomerId);
        }
    }

    [Theory]
    [InlineData("by_stage")]
    [InlineData("by_channel")]
    [InlineData("by_department")]
    public void TallySteps_ReferenceLog_AddsUpByKey(string name)
    {
        Breakdown<string, JourneyTally> groups = Journeys.TallySteps(JourneyReference.Log, (JourneyStep step) => name switch
        {
            "by_stage" => step.Stage ?? "(unknown)",
            "by_channel" => step.Channel.Name,
            _ => step.Department ?? "(unknown)",
        });

        groups.Groups.Should().HaveCount(Expected.GetProperty(name).EnumerateObject().Count());
        foreach (JsonProperty expected in Expected.GetProperty(name).EnumerateObject())
        {
            JourneyTally tally = groups[expected.Name];
            new[] { tally.Steps, tally.Journeys, tally.Sentiment.Count, (long)Math.Round(1000 * tally.Sentiment.Sum), tally.NegativeSteps, tally.ServiceSteps }
                .Should().Equal(
                    new[] { "steps", "customers", "scored", "sum_m", "negative", "service" }.Select(figure => expected.Value.GetProperty(figure).GetInt64()), expected.Name);
        }
    }

    private static IEnumerable<string> Figures(Journey journey) =>
    [
        .. new[]
        {
            journey.Count, journey.UnknownSteps, journey.Touchpoints, journey.Channels, journey.Departments, journey.Stages, journey.Hops,
            journey.Handovers, journey.ServiceSteps, journey.CompanySteps, journey.CustomerSteps, journey.ScoredSteps,
        }.Select(count => FormattableString.Invariant($"{count}")),
        Thousandths(journey.MeanSentiment * journey.ScoredSteps) is { Length: > 0 } sum ? sum : "0",
        Thousandths(journey.Best), Thousandths(journey.Worst), Thousandths(journey.Peak), Thousandths(journey.LastSentiment),
        FormattableString.Invariant($"{journey.NegativeSteps}"),
        FormattableString.Invariant($"{journey.Start:yyyy-MM-ddTHH:mm:ssZ}"),
        FormattableString.Invariant($"{journey.End:yyyy-MM-ddTHH:mm:ssZ}"),
        Seconds(journey.Duration), Seconds(journey.Wait), Seconds(journey.LongestWait),
    ];

    private static string Thousandths(double? value) => value is { } known ? FormattableString.Invariant($"{Math.Round(1000 * known):0}") : "";

    private static string Seconds(TimeSpan? time) => FormattableString.Invariant($"{time!.Value.Ticks / TimeSpan.TicksPerSecond}");

    internal static void ShouldBe(RateResult rate, JsonElement expected)
    {
        rate.Numerator.Should().Be(expected.GetProperty("numerator").GetInt64());
        rate.Denominator.Should().Be(expected.GetProperty("denominator").GetInt64());
    }

    private static void ShouldBe(IEnumerable<TimeSpan?> times, JsonElement expected) => DurationShould.Be(DurationSummary.Of(times), expected);
}
