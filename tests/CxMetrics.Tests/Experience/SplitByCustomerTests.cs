using CxMetrics.Experience;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Experience;

/// <summary>A log may be split by customer: what its parts count, and list, adds up to the whole. And no order of facts matters.</summary>
public class SplitByCustomerTests
{
    private static readonly JourneyLog Whole = JourneyReference.Log;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void EveryResult_LogSplitByCustomer_AddsUp(int seed)
    {
        JourneyLog[] halves = Linked(id => id.Aggregate(seed, (hash, letter) => ((hash * 31) + letter) % 1009) % 2 == 0);
        ServiceComparison[] sides = [.. halves.Select(log => ServiceAndExperience.Compare(log))];
        Counts(ServiceAndExperience.Compare(Whole)).Should().Equal(Sum(sides.Select(Counts)));
        ProactiveResult[] began = [.. halves.Select(log => Proactive.Calculate(log))];
        Counts(Proactive.Calculate(Whole)).Should().Equal(Sum(began.Select(Counts)));
        RiskList risk = SwitchingRisk.AsOf(Whole);
        RiskList[] risks = [.. halves.Select(log => SwitchingRisk.AsOf(log))];
        risk.AtRisk.Should().BeEquivalentTo(risks.SelectMany(half => half.AtRisk));
        risk.Ever.Should().HaveCount(risks.Sum(half => half.Ever.Count));
        risk.Leaving.After.Successes.Should().Be(risks.Sum(half => half.Leaving.After.Successes));
        LoopResult loop = ClosedLoop.AsOf(Whole);
        LoopResult[] loops = [.. halves.Select(log => ClosedLoop.AsOf(log))];
        loop.Overdue.Select(item => item.Id).Should().BeEquivalentTo(loops.SelectMany(half => half.Overdue).Select(item => item.Id));
        loop.Rate.Numerator.Should().Be(loops.Sum(half => half.Rate.Numerator));
        LinkageResult<RateTally>[] linked = [.. halves.Select(log => Linkage.Retention(log))];
        Linkage.Retention(Whole).Promoters.Should().Be(linked[0].Promoters + linked[1].Promoters);
        LinkageResult<MomentTally>[] values = [.. halves.Select(log => Linkage.Value(log, Worth))];
        (values[0].Detractors + values[1].Detractors).Mean.ShouldBeNear(Linkage.Value(Whole, Worth).Detractors.Mean!.Value, 1e-12, 0, "mean");
    }

    [Fact]
    public void EveryResult_FactsInAnotherOrder_IsTheSame()
    {
        JourneyLog reversed = Journeys.Link(
            JourneyReference.Interactions.Reverse(), JourneyReference.Touchpoints.Reverse(), Whole.AsOf, JourneyReference.Answers.Reverse(), JourneyReference.Customers.Reverse());

        ServiceAndExperience.Compare(reversed).ToString().Should().Be(ServiceAndExperience.Compare(Whole).ToString());
        Counts(Proactive.Calculate(reversed)).Should().Equal(Counts(Proactive.Calculate(Whole)));
        SwitchingRisk.AsOf(reversed).Should().Be(SwitchingRisk.AsOf(Whole));
        ClosedLoop.AsOf(reversed).InTime.Should().Equal(ClosedLoop.AsOf(Whole).InTime);
        Linkage.Retention(reversed).Detractors.Should().Be(Linkage.Retention(Whole).Detractors);
    }

    private static double? Worth(Customer customer) => customer.Id.Length * (double)customer.MonthlyRevenue.GetValueOrDefault();

    private static JourneyLog[] Linked(Func<string, bool> first)
    {
        Dictionary<string, string?> owners = JourneyReference.Interactions.ToDictionary(contact => contact.Id, contact => contact.CustomerId, StringComparer.Ordinal);
        return [.. new[] { true, false }.Select(part => Journeys.Link(
            JourneyReference.Interactions.Where(contact => first(contact.CustomerId ?? "") == part),
            JourneyReference.Touchpoints,
            Whole.AsOf,
            JourneyReference.Answers.Where(answer => first(answer.CustomerId ?? (answer.InteractionId is { } about ? owners.GetValueOrDefault(about) : null) ?? "") == part),
            JourneyReference.Customers.Where(customer => first(customer.Id) == part)))];
    }

    private static long[] Counts(ServiceComparison comparison) =>
    [
        .. comparison.RetentionBySteps.Append(comparison.Retention)
            .SelectMany(band => new[] { band.Before.Successes, band.Before.Trials, band.After.Successes, band.After.Trials }),
        comparison.NeverNeededService.Numerator, comparison.ServiceSteps.Numerator, comparison.ServiceSteps.Denominator,
        comparison.Nps.Before.Promoters, comparison.Nps.After.Detractors, comparison.Csat.Before.Satisfied, comparison.Csat.After.Responses,
        comparison.Ces.Before.Responses, comparison.SentimentWith.Count, comparison.Excluded.Total, comparison.AnswersExcluded.Total,
    ];

    private static long[] Counts(ProactiveResult result) =>
    [
        .. new[] { result.Negative, result.Resolved, result.CameBack }
            .SelectMany(rate => new[] { rate.Before.Successes, rate.Before.Trials, rate.After.Successes, rate.After.Trials }),
        result.Share.Numerator, result.Share.Denominator, result.Share.Excluded.Total, result.Callbacks, result.Csat.Before.Responses,
    ];

    private static long[] Sum(IEnumerable<long[]> halves) => halves.Aggregate((left, right) => [.. left.Zip(right, (a, b) => a + b)]);
}
