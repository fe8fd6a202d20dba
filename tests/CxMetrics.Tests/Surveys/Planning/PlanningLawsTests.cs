using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Surveys;

/// <summary>A plan holds what it promises, and one response fewer does not. Rounding errors of 1e-9 are allowed to either side.</summary>
public class PlanningLawsTests
{
    private const double Slack = 1e-9;

    private static Arbitrary<Case> Cases =>
        (from size in Gen.Choose(1, 400)
         from confidence in Gen.Elements(0.8, 0.9, 0.95, 0.99, 0.999)
         from power in Gen.Elements(0.3, 0.5, 0.8, 0.9, 0.99)
         from share in Gen.Choose(1, 99)
         from population in Gen.Choose(2, 100_000)
         select new Case(size / 8.0, confidence, power, share / 100.0, population)).ToArbitrary();

    [Fact]
    public void ForNps_MarginOfError_IsItsInverse() => Holds(c => BothMethods(method =>
    {
        NpsAssumption assumption = NpsAssumption.FromVariance(c.Share);
        SamplePlan plan = SampleSize.ForNps(c.Size, c.Confidence, assumption, null, method);
        SamplePlan census = SampleSize.ForNps(c.Size, c.Confidence, assumption, c.Population, method);

        return Fits(plan, n => MarginOfError.Nps(n, c.Confidence, assumption, null, method), c.Size)
            && Fits(census, n => MarginOfError.Nps(n, c.Confidence, assumption, c.Population, method), c.Size)
            && census.Responses <= Math.Min(plan.Responses, c.Population);
    }));

    [Fact]
    public void ForProportion_MarginOfError_IsItsInverse() => Holds(c =>
    {
        SamplePlan plan = SampleSize.ForProportion(c.Size / 100, c.Confidence, c.Share);
        SamplePlan census = SampleSize.ForProportion(c.Size / 100, c.Confidence, c.Share, c.Population);

        return Fits(plan, n => MarginOfError.Proportion(n, c.Confidence, c.Share), c.Size / 100)
            && Fits(census, n => MarginOfError.Proportion(n, c.Confidence, c.Share, c.Population), c.Size / 100)
            && census.Responses <= Math.Min(plan.Responses, c.Population);
    });

    [Fact]
    public void ForMean_MarginOfError_IsItsInverse() => Holds(c =>
    {
        double deviation = 20 * c.Share;
        SamplePlan plan = SampleSize.ForMean(c.Size, deviation, c.Confidence);
        SamplePlan census = SampleSize.ForMean(c.Size, deviation, c.Confidence, c.Population);

        return Fits(plan, n => MarginOfError.Mean(n, deviation, c.Confidence), c.Size)
            && Fits(census, n => MarginOfError.Mean(n, deviation, c.Confidence, c.Population), c.Size)
            && census.Responses <= Math.Min(plan.Responses, c.Population);
    });

    [Fact]
    public void ForNpsDifference_Power_IsItsInverse() => Holds(c =>
    {
        NpsAssumption assumption = NpsAssumption.FromVariance(c.Share);
        SamplePlan groups = SampleSize.ForNpsDifference(c.Size, c.Power, c.Confidence, assumption);
        SamplePlan benchmark = SampleSize.ForNpsBenchmark(c.Size, c.Power, c.Confidence, assumption);

        return Finds(groups, n => StatisticalPower.NpsDifference(n, c.Size, c.Confidence, assumption), c.Power)
            && Finds(benchmark, n => StatisticalPower.NpsBenchmark(n, c.Size, c.Confidence, assumption), c.Power)
            && benchmark.Responses <= groups.Responses;
    });

    [Fact]
    public void ForProportionDifference_Power_IsItsInverse() => Holds(c =>
    {
        double second = c.Share < 0.5 ? c.Share + (c.Size / 100) : c.Share - (c.Size / 100);
        SamplePlan plan = SampleSize.ForProportionDifference(c.Share, second, c.Power, c.Confidence);

        return Finds(plan, n => StatisticalPower.ProportionDifference(n, c.Share, second, c.Confidence), c.Power)
            && plan.Responses == SampleSize.ForProportionDifference(second, c.Share, c.Power, c.Confidence).Responses;
    });

    [Fact]
    public void ForMeanDifference_Power_IsItsInverse() => Holds(
        c =>
        {
            double deviation = 20 * c.Share;
            SamplePlan plan = SampleSize.ForMeanDifference(c.Size, deviation, c.Power, c.Confidence);

            return Finds(plan, n => StatisticalPower.MeanDifference(n, c.Size, deviation, c.Confidence), c.Power);
        },
        runs: 20);

    [Fact]
    public void DetectableDifference_Power_IsItsInverse() => Holds(
        c =>
        {
            long n = c.Population;
            NpsAssumption assumption = NpsAssumption.FromVariance(c.Share);
            double deviation = 20 * c.Share;
            double mean = DetectableDifference.Mean(n, deviation, c.Power, c.Confidence);

            return IsPower(DetectableDifference.Nps(n, c.Power, c.Confidence, assumption), d => StatisticalPower.NpsDifference(n, d, c.Confidence, assumption))
                && IsPower(DetectableDifference.NpsBenchmark(n, c.Power, c.Confidence, assumption), d => StatisticalPower.NpsBenchmark(n, d, c.Confidence, assumption))
                && IsPower(
                    DetectableDifference.Proportion(n, c.Share, c.Power, c.Confidence),
                    rise => StatisticalPower.ProportionDifference(n, c.Share, Math.Min(1, c.Share + rise), c.Confidence))
                && IsPower(mean, d => StatisticalPower.MeanDifference(n, d, deviation, c.Confidence));

            bool IsPower(double? difference, Func<double, double> power) => difference is null || Math.Abs(power(difference.Value) - c.Power) < Slack;
        },
        runs: 50);

    [Fact]
    public void Power_MoreResponses_FindMore() => Holds(
        c =>
        {
            long n = c.Population;
            return StatisticalPower.NpsDifference(n + 1, c.Size, c.Confidence) >= StatisticalPower.NpsDifference(n, c.Size, c.Confidence)
                && StatisticalPower.ProportionDifference(n + 1, 0.5, c.Share, c.Confidence) + Slack >= StatisticalPower.ProportionDifference(n, 0.5, c.Share, c.Confidence)
                && StatisticalPower.MeanDifference(n + 1, c.Size, 20, c.Confidence) + Slack >= StatisticalPower.MeanDifference(n, c.Size, 20, c.Confidence);
        },
        runs: 50);

    private static void Holds(Func<Case, bool> law, int runs = 100) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(runs), Prop.ForAll(Cases, law));

    private static bool BothMethods(Func<NpsPlanMethod, bool> law) => law(NpsPlanMethod.AdjustedWald) && law(NpsPlanMethod.Wald);

    private static bool Fits(SamplePlan plan, Func<long, double> margin, double target) =>
        margin(plan.Responses) <= target * (1 + Slack)
        && (plan.Responses <= Fewest(plan) || margin(plan.Responses - 1) >= target * (1 - Slack));

    private static bool Finds(SamplePlan plan, Func<long, double> power, double target) =>
        power(plan.Responses) >= target - Slack
        && (plan.Responses <= Fewest(plan) || power(plan.Responses - 1) <= target + Slack);

    private static long Fewest(SamplePlan plan) => string.Equals(plan.Figure, "mean", StringComparison.Ordinal) ? 2 : 1;

    private sealed record Case(double Size, double Confidence, double Power, double Share, long Population);
}
