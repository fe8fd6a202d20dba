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
        SamplePlan plan = SurveyPlanning.SampleForNps(c.Size, c.Confidence, assumption, null, method);
        SamplePlan census = SurveyPlanning.SampleForNps(c.Size, c.Confidence, assumption, c.Population, method);

        return Fits(plan, n => SurveyPlanning.MarginOfNps(n, c.Confidence, assumption, null, method), c.Size)
            && Fits(census, n => SurveyPlanning.MarginOfNps(n, c.Confidence, assumption, c.Population, method), c.Size)
            && census.Responses <= Math.Min(plan.Responses, c.Population);
    }));

    [Fact]
    public void ForProportion_MarginOfError_IsItsInverse() => Holds(c =>
    {
        SamplePlan plan = SurveyPlanning.SampleForProportion(c.Size / 100, c.Confidence, c.Share);
        SamplePlan census = SurveyPlanning.SampleForProportion(c.Size / 100, c.Confidence, c.Share, c.Population);

        return Fits(plan, n => SurveyPlanning.MarginOfProportion(n, c.Confidence, c.Share), c.Size / 100)
            && Fits(census, n => SurveyPlanning.MarginOfProportion(n, c.Confidence, c.Share, c.Population), c.Size / 100)
            && census.Responses <= Math.Min(plan.Responses, c.Population);
    });

    [Fact]
    public void ForMean_MarginOfError_IsItsInverse() => Holds(c =>
    {
        double deviation = 20 * c.Share;
        SamplePlan plan = SurveyPlanning.SampleForMean(c.Size, deviation, c.Confidence);
        SamplePlan census = SurveyPlanning.SampleForMean(c.Size, deviation, c.Confidence, c.Population);

        return Fits(plan, n => SurveyPlanning.MarginOfMean(n, deviation, c.Confidence), c.Size)
            && Fits(census, n => SurveyPlanning.MarginOfMean(n, deviation, c.Confidence, c.Population), c.Size)
            && census.Responses <= Math.Min(plan.Responses, c.Population);
    });

    [Fact]
    public void ForNpsDifference_Power_IsItsInverse() => Holds(c =>
    {
        NpsAssumption assumption = NpsAssumption.FromVariance(c.Share);
        SamplePlan groups = SurveyPlanning.SampleForNpsDifference(c.Size, c.Power, c.Confidence, assumption);
        SamplePlan benchmark = SurveyPlanning.SampleForNpsBenchmark(c.Size, c.Power, c.Confidence, assumption);

        return Finds(groups, n => SurveyPlanning.PowerForNpsDifference(n, c.Size, c.Confidence, assumption), c.Power)
            && Finds(benchmark, n => SurveyPlanning.PowerForNpsBenchmark(n, c.Size, c.Confidence, assumption), c.Power)
            && benchmark.Responses <= groups.Responses;
    });

    [Fact]
    public void ForProportionDifference_Power_IsItsInverse() => Holds(c =>
    {
        double second = c.Share < 0.5 ? c.Share + (c.Size / 100) : c.Share - (c.Size / 100);
        SamplePlan plan = SurveyPlanning.SampleForProportionDifference(c.Share, second, c.Power, c.Confidence);

        return Finds(plan, n => SurveyPlanning.PowerForProportionDifference(n, c.Share, second, c.Confidence), c.Power)
            && plan.Responses == SurveyPlanning.SampleForProportionDifference(second, c.Share, c.Power, c.Confidence).Responses;
    });

    [Fact]
    public void ForMeanDifference_Power_IsItsInverse() => Holds(
        c =>
        {
            double deviation = 20 * c.Share;
            SamplePlan plan = SurveyPlanning.SampleForMeanDifference(c.Size, deviation, c.Power, c.Confidence);

            return Finds(plan, n => SurveyPlanning.PowerForMeanDifference(n, c.Size, deviation, c.Confidence), c.Power);
        },
        runs: 20);

    [Fact]
    public void DetectableDifference_Power_IsItsInverse() => Holds(
        c =>
        {
            long n = c.Population;
            NpsAssumption assumption = NpsAssumption.FromVariance(c.Share);
            double deviation = 20 * c.Share;
            double mean = SurveyPlanning.DetectableMeanDifference(n, deviation, c.Power, c.Confidence);

            return IsPower(SurveyPlanning.DetectableNpsDifference(n, c.Power, c.Confidence, assumption), d => SurveyPlanning.PowerForNpsDifference(n, d, c.Confidence, assumption))
                && IsPower(SurveyPlanning.DetectableNpsLead(n, c.Power, c.Confidence, assumption), d => SurveyPlanning.PowerForNpsBenchmark(n, d, c.Confidence, assumption))
                && IsPower(
                    SurveyPlanning.DetectableProportionRise(n, c.Share, c.Power, c.Confidence),
                    rise => SurveyPlanning.PowerForProportionDifference(n, c.Share, Math.Min(1, c.Share + rise), c.Confidence))
                && IsPower(mean, d => SurveyPlanning.PowerForMeanDifference(n, d, deviation, c.Confidence));

            bool IsPower(double? difference, Func<double, double> power) => difference is null || Math.Abs(power(difference.Value) - c.Power) < Slack;
        },
        runs: 50);

    [Fact]
    public void Power_MoreResponses_FindMore() => Holds(
        c =>
        {
            long n = c.Population;
            return SurveyPlanning.PowerForNpsDifference(n + 1, c.Size, c.Confidence) >= SurveyPlanning.PowerForNpsDifference(n, c.Size, c.Confidence)
                && SurveyPlanning.PowerForProportionDifference(n + 1, 0.5, c.Share, c.Confidence) + Slack >= SurveyPlanning.PowerForProportionDifference(n, 0.5, c.Share, c.Confidence)
                && SurveyPlanning.PowerForMeanDifference(n + 1, c.Size, 20, c.Confidence) + Slack >= SurveyPlanning.PowerForMeanDifference(n, c.Size, 20, c.Confidence);
        },
        runs: 50);

    private static void Holds(Func<Case, bool> law, int runs = 100) =>
        Check.One(Laws.Times(runs), Prop.ForAll(Cases, law));

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
