namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] PlanningCases =>
    [
        new(
            "M:CxMetrics.DetectableDifference.Mean(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => DetectableDifference.Mean(1, 1)),
        new(
            "M:CxMetrics.DetectableDifference.Mean(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => DetectableDifference.Mean(2, 0)),
        new(
            "M:CxMetrics.DetectableDifference.Mean(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => DetectableDifference.Mean(2, 1, 0.05)),
        new(
            "M:CxMetrics.DetectableDifference.Mean(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => DetectableDifference.Mean(2, 1, 0.8, 1)),
        new(
            "M:CxMetrics.DetectableDifference.Nps(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => DetectableDifference.Nps(0)),
        new(
            "M:CxMetrics.DetectableDifference.Nps(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => DetectableDifference.Nps(1, 0.05)),
        new(
            "M:CxMetrics.DetectableDifference.Nps(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => DetectableDifference.Nps(1, 1)),
        new(
            "M:CxMetrics.DetectableDifference.Nps(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => DetectableDifference.Nps(1, 0.8, 0)),
        new(
            "M:CxMetrics.DetectableDifference.NpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => DetectableDifference.NpsBenchmark(0)),
        new(
            "M:CxMetrics.DetectableDifference.NpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => DetectableDifference.NpsBenchmark(1, 0.05)),
        new(
            "M:CxMetrics.DetectableDifference.NpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => DetectableDifference.NpsBenchmark(1, 1)),
        new(
            "M:CxMetrics.DetectableDifference.NpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => DetectableDifference.NpsBenchmark(1, 0.8, 0)),
        new(
            "M:CxMetrics.DetectableDifference.Proportion(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => DetectableDifference.Proportion(0, 0.5)),
        new(
            "M:CxMetrics.DetectableDifference.Proportion(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => DetectableDifference.Proportion(1, 0)),
        new(
            "M:CxMetrics.DetectableDifference.Proportion(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => DetectableDifference.Proportion(1, 1)),
        new(
            "M:CxMetrics.DetectableDifference.Proportion(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => DetectableDifference.Proportion(1, 0.5, 0.05)),
        new(
            "M:CxMetrics.DetectableDifference.Proportion(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => DetectableDifference.Proportion(1, 0.5, 0.8, 1)),
        new(
            "M:CxMetrics.MarginOfError.Mean(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => MarginOfError.Mean(1, 1)),
        new(
            "M:CxMetrics.MarginOfError.Mean(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => MarginOfError.Mean(2, double.NaN)),
        new(
            "M:CxMetrics.MarginOfError.Mean(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => MarginOfError.Mean(2, 1, 1)),
        new(
            "M:CxMetrics.MarginOfError.Mean(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => MarginOfError.Mean(2, 1, population: 1)),
        new(
            "M:CxMetrics.MarginOfError.Nps(System.Int64,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => MarginOfError.Nps(0)),
        new(
            "M:CxMetrics.MarginOfError.Nps(System.Int64,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => MarginOfError.Nps(1, 0)),
        new(
            "M:CxMetrics.MarginOfError.Nps(System.Int64,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => MarginOfError.Nps(2, population: 1)),
        new(
            "M:CxMetrics.MarginOfError.Proportion(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => MarginOfError.Proportion(0)),
        new(
            "M:CxMetrics.MarginOfError.Proportion(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => MarginOfError.Proportion(1, 1)),
        new(
            "M:CxMetrics.MarginOfError.Proportion(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => MarginOfError.Proportion(1, 0.95, 0)),
        new(
            "M:CxMetrics.MarginOfError.Proportion(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => MarginOfError.Proportion(1, 0.95, 1)),
        new(
            "M:CxMetrics.MarginOfError.Proportion(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => MarginOfError.Proportion(2, population: 1)),
        new(
            "M:CxMetrics.NpsAssumption.FromPilot(CxMetrics.NpsResult) | ArgumentException",
            () => NpsAssumption.FromPilot(Nps.FromCounts(0, 0, 0))),
        new(
            "M:CxMetrics.NpsAssumption.FromPilot(CxMetrics.NpsResult) | ArgumentException",
            () => NpsAssumption.FromPilot(Nps.FromCounts(0, 9, 0))),
        new(
            "M:CxMetrics.NpsAssumption.FromShares(System.Double,System.Double) | ArgumentOutOfRangeException",
            () => NpsAssumption.FromShares(-0.1, 0.5)),
        new(
            "M:CxMetrics.NpsAssumption.FromShares(System.Double,System.Double) | ArgumentOutOfRangeException",
            () => NpsAssumption.FromShares(0.5, double.NaN)),
        new(
            "M:CxMetrics.NpsAssumption.FromShares(System.Double,System.Double) | ArgumentException",
            () => NpsAssumption.FromShares(0.6, 0.5)),
        new("M:CxMetrics.NpsAssumption.FromShares(System.Double,System.Double) | ArgumentException", () => NpsAssumption.FromShares(1, 0)),
        new("M:CxMetrics.NpsAssumption.FromVariance(System.Double) | ArgumentOutOfRangeException", () => NpsAssumption.FromVariance(0)),
        new("M:CxMetrics.NpsAssumption.FromVariance(System.Double) | ArgumentOutOfRangeException", () => NpsAssumption.FromVariance(1.1)),
        new("M:CxMetrics.SamplePlan.Invitations(System.Double) | ArgumentOutOfRangeException", () => SampleSize.ForNps(5).Invitations(0)),
        new("M:CxMetrics.SamplePlan.Invitations(System.Double) | OverflowException", () => SampleSize.ForNps(5).Invitations(1e-17)),
        new(
            "M:CxMetrics.SampleSize.ForMean(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SampleSize.ForMean(0, 1)),
        new(
            "M:CxMetrics.SampleSize.ForMean(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SampleSize.ForMean(1, 0)),
        new(
            "M:CxMetrics.SampleSize.ForMean(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SampleSize.ForMean(1, 1, 0)),
        new(
            "M:CxMetrics.SampleSize.ForMean(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SampleSize.ForMean(1, 1, population: 1)),
        new(
            "M:CxMetrics.SampleSize.ForMean(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | OverflowException",
            () => SampleSize.ForMean(1e-10, 1)),
        new(
            "M:CxMetrics.SampleSize.ForMeanDifference(System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SampleSize.ForMeanDifference(0, 1)),
        new(
            "M:CxMetrics.SampleSize.ForMeanDifference(System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SampleSize.ForMeanDifference(1, double.PositiveInfinity)),
        new(
            "M:CxMetrics.SampleSize.ForMeanDifference(System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SampleSize.ForMeanDifference(1, 1, 0.05)),
        new(
            "M:CxMetrics.SampleSize.ForMeanDifference(System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SampleSize.ForMeanDifference(1, 1, 0.8, 1)),
        new(
            "M:CxMetrics.SampleSize.ForMeanDifference(System.Double,System.Double,System.Double,System.Double) | OverflowException",
            () => SampleSize.ForMeanDifference(1e-10, 1)),
        new(
            "M:CxMetrics.SampleSize.ForNps(System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => SampleSize.ForNps(0)),
        new(
            "M:CxMetrics.SampleSize.ForNps(System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => SampleSize.ForNps(101)),
        new(
            "M:CxMetrics.SampleSize.ForNps(System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => SampleSize.ForNps(5, 1)),
        new(
            "M:CxMetrics.SampleSize.ForNps(System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => SampleSize.ForNps(5, population: 0)),
        new(
            "M:CxMetrics.SampleSize.ForNps(System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | OverflowException",
            () => SampleSize.ForNps(1e-8)),
        new(
            "M:CxMetrics.SampleSize.ForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SampleSize.ForNpsDifference(0)),
        new(
            "M:CxMetrics.SampleSize.ForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SampleSize.ForNpsDifference(201)),
        new(
            "M:CxMetrics.SampleSize.ForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SampleSize.ForNpsDifference(5, 0.05)),
        new(
            "M:CxMetrics.SampleSize.ForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SampleSize.ForNpsDifference(5, 1)),
        new(
            "M:CxMetrics.SampleSize.ForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SampleSize.ForNpsDifference(5, 0.8, 1)),
        new(
            "M:CxMetrics.SampleSize.ForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | OverflowException",
            () => SampleSize.ForNpsDifference(1e-8)),
        new(
            "M:CxMetrics.SampleSize.ForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SampleSize.ForNpsBenchmark(0)),
        new(
            "M:CxMetrics.SampleSize.ForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SampleSize.ForNpsBenchmark(201)),
        new(
            "M:CxMetrics.SampleSize.ForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SampleSize.ForNpsBenchmark(5, 0.05)),
        new(
            "M:CxMetrics.SampleSize.ForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SampleSize.ForNpsBenchmark(5, 1)),
        new(
            "M:CxMetrics.SampleSize.ForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SampleSize.ForNpsBenchmark(5, 0.8, 1)),
        new(
            "M:CxMetrics.SampleSize.ForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | OverflowException",
            () => SampleSize.ForNpsBenchmark(1e-8)),
        new(
            "M:CxMetrics.SampleSize.ForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SampleSize.ForProportion(0)),
        new(
            "M:CxMetrics.SampleSize.ForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SampleSize.ForProportion(1.1)),
        new(
            "M:CxMetrics.SampleSize.ForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SampleSize.ForProportion(0.05, 0)),
        new(
            "M:CxMetrics.SampleSize.ForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SampleSize.ForProportion(0.05, 0.95, 0)),
        new(
            "M:CxMetrics.SampleSize.ForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SampleSize.ForProportion(0.05, 0.95, 1)),
        new(
            "M:CxMetrics.SampleSize.ForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SampleSize.ForProportion(0.05, population: 0)),
        new(
            "M:CxMetrics.SampleSize.ForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | OverflowException",
            () => SampleSize.ForProportion(1e-10)),
        new(
            "M:CxMetrics.SampleSize.ForProportionDifference(System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SampleSize.ForProportionDifference(-0.1, 0.5)),
        new(
            "M:CxMetrics.SampleSize.ForProportionDifference(System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SampleSize.ForProportionDifference(0.5, 1.1)),
        new(
            "M:CxMetrics.SampleSize.ForProportionDifference(System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SampleSize.ForProportionDifference(0.5, 0.6, 0.05)),
        new(
            "M:CxMetrics.SampleSize.ForProportionDifference(System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SampleSize.ForProportionDifference(0.5, 0.6, 0.8, 1)),
        new(
            "M:CxMetrics.SampleSize.ForProportionDifference(System.Double,System.Double,System.Double,System.Double) | ArgumentException",
            () => SampleSize.ForProportionDifference(0.5, 0.5)),
        new(
            "M:CxMetrics.SampleSize.ForProportionDifference(System.Double,System.Double,System.Double,System.Double) | OverflowException",
            () => SampleSize.ForProportionDifference(0.5, 0.5000000001)),
        new(
            "M:CxMetrics.StatisticalPower.MeanDifference(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => StatisticalPower.MeanDifference(1, 1, 1)),
        new(
            "M:CxMetrics.StatisticalPower.MeanDifference(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => StatisticalPower.MeanDifference(2, double.NaN, 1)),
        new(
            "M:CxMetrics.StatisticalPower.MeanDifference(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => StatisticalPower.MeanDifference(2, 1, 0)),
        new(
            "M:CxMetrics.StatisticalPower.MeanDifference(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => StatisticalPower.MeanDifference(2, 1, 1, 1)),
        new(
            "M:CxMetrics.StatisticalPower.NpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => StatisticalPower.NpsBenchmark(0, 5)),
        new(
            "M:CxMetrics.StatisticalPower.NpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => StatisticalPower.NpsBenchmark(1, -201)),
        new(
            "M:CxMetrics.StatisticalPower.NpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => StatisticalPower.NpsBenchmark(1, double.NaN)),
        new(
            "M:CxMetrics.StatisticalPower.NpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => StatisticalPower.NpsBenchmark(1, 5, 1)),
        new(
            "M:CxMetrics.StatisticalPower.NpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => StatisticalPower.NpsDifference(0, 5)),
        new(
            "M:CxMetrics.StatisticalPower.NpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => StatisticalPower.NpsDifference(1, -201)),
        new(
            "M:CxMetrics.StatisticalPower.NpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => StatisticalPower.NpsDifference(1, double.NaN)),
        new(
            "M:CxMetrics.StatisticalPower.NpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => StatisticalPower.NpsDifference(1, 5, 1)),
        new(
            "M:CxMetrics.StatisticalPower.ProportionDifference(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => StatisticalPower.ProportionDifference(0, 0.5, 0.6)),
        new(
            "M:CxMetrics.StatisticalPower.ProportionDifference(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => StatisticalPower.ProportionDifference(1, -0.1, 0.6)),
        new(
            "M:CxMetrics.StatisticalPower.ProportionDifference(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => StatisticalPower.ProportionDifference(1, 0.5, 1.1)),
        new(
            "M:CxMetrics.StatisticalPower.ProportionDifference(System.Int64,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => StatisticalPower.ProportionDifference(1, 0.5, 0.6, 1)),
    ];
}
