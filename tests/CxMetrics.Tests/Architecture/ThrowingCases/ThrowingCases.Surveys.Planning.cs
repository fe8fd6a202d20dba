namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] PlanningCases =>
    [
        new(
            "M:CxMetrics.SurveyPlanning.DetectableMeanDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableMeanDifference(1, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableMeanDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableMeanDifference(2, 0)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableMeanDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableMeanDifference(2, 1, 0.05)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableMeanDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableMeanDifference(2, 1, 0.8, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableNpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableNpsDifference(0)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableNpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableNpsDifference(1, 0.05)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableNpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableNpsDifference(1, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableNpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableNpsDifference(1, 0.8, 0)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableNpsLead(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableNpsLead(0)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableNpsLead(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableNpsLead(1, 0.05)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableNpsLead(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableNpsLead(1, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableNpsLead(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableNpsLead(1, 0.8, 0)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableProportionRise(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableProportionRise(0, 0.5)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableProportionRise(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableProportionRise(1, 0)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableProportionRise(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableProportionRise(1, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableProportionRise(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableProportionRise(1, 0.5, 0.05)),
        new(
            "M:CxMetrics.SurveyPlanning.DetectableProportionRise(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.DetectableProportionRise(1, 0.5, 0.8, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfMean(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfMean(1, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfMean(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfMean(2, double.NaN)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfMean(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfMean(2, 1, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfMean(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfMean(2, 1, population: 1)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfNps(System.Int64,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfNps(0)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfNps(System.Int64,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfNps(1, 0)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfNps(System.Int64,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfNps(2, population: 1)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfProportion(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfProportion(0)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfProportion(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfProportion(1, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfProportion(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfProportion(1, 0.95, 0)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfProportion(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfProportion(1, 0.95, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.MarginOfProportion(System.Int64,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.MarginOfProportion(2, population: 1)),
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
        new("M:CxMetrics.SamplePlan.Invitations(System.Double) | ArgumentOutOfRangeException", () => SurveyPlanning.SampleForNps(5).Invitations(0)),
        new("M:CxMetrics.SamplePlan.Invitations(System.Double) | OverflowException", () => SurveyPlanning.SampleForNps(5).Invitations(1e-17)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForMean(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForMean(0, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForMean(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForMean(1, 0)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForMean(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForMean(1, 1, 0)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForMean(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForMean(1, 1, population: 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForMean(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | OverflowException",
            () => SurveyPlanning.SampleForMean(1e-10, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForMeanDifference(System.Double,System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForMeanDifference(0, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForMeanDifference(System.Double,System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForMeanDifference(1, double.PositiveInfinity)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForMeanDifference(System.Double,System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForMeanDifference(1, 1, 0.05)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForMeanDifference(System.Double,System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForMeanDifference(1, 1, 0.8, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForMeanDifference(System.Double,System.Double,System.Double,System.Double,System.Double) | OverflowException",
            () => SurveyPlanning.SampleForMeanDifference(1e-10, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNps(System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNps(0)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNps(System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNps(101)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNps(System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNps(5, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNps(System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNps(5, population: 0)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNps(System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64},CxMetrics.NpsPlanMethod) | OverflowException",
            () => SurveyPlanning.SampleForNps(1e-8)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNpsDifference(0)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNpsDifference(201)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNpsDifference(5, 0.05)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNpsDifference(5, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNpsDifference(5, 0.8, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsDifference(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption,System.Double) | OverflowException",
            () => SurveyPlanning.SampleForNpsDifference(1e-8)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNpsBenchmark(0)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNpsBenchmark(201)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNpsBenchmark(5, 0.05)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNpsBenchmark(5, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForNpsBenchmark(5, 0.8, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForNpsBenchmark(System.Double,System.Double,System.Double,CxMetrics.NpsAssumption) | OverflowException",
            () => SurveyPlanning.SampleForNpsBenchmark(1e-8)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForProportion(0)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForProportion(1.1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForProportion(0.05, 0)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForProportion(0.05, 0.95, 0)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForProportion(0.05, 0.95, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForProportion(0.05, population: 0)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportion(System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | OverflowException",
            () => SurveyPlanning.SampleForProportion(1e-10)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportionDifference(System.Double,System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForProportionDifference(-0.1, 0.5)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportionDifference(System.Double,System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForProportionDifference(0.5, 1.1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportionDifference(System.Double,System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForProportionDifference(0.5, 0.6, 0.05)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportionDifference(System.Double,System.Double,System.Double,System.Double,System.Double) | ArgumentOutOfRangeException",
            () => SurveyPlanning.SampleForProportionDifference(0.5, 0.6, 0.8, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportionDifference(System.Double,System.Double,System.Double,System.Double,System.Double) | ArgumentException",
            () => SurveyPlanning.SampleForProportionDifference(0.5, 0.5)),
        new(
            "M:CxMetrics.SurveyPlanning.SampleForProportionDifference(System.Double,System.Double,System.Double,System.Double,System.Double) | OverflowException",
            () => SurveyPlanning.SampleForProportionDifference(0.5, 0.5000000001)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForMeanDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForMeanDifference(1, 1, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForMeanDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForMeanDifference(2, double.NaN, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForMeanDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForMeanDifference(2, 1, 0)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForMeanDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForMeanDifference(2, 1, 1, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForNpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForNpsBenchmark(0, 5)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForNpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForNpsBenchmark(1, -201)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForNpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForNpsBenchmark(1, double.NaN)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForNpsBenchmark(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForNpsBenchmark(1, 5, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForNpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForNpsDifference(0, 5)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForNpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForNpsDifference(1, -201)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForNpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForNpsDifference(1, double.NaN)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForNpsDifference(System.Int64,System.Double,System.Double,CxMetrics.NpsAssumption,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForNpsDifference(1, 5, 1)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForProportionDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForProportionDifference(0, 0.5, 0.6)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForProportionDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForProportionDifference(1, -0.1, 0.6)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForProportionDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForProportionDifference(1, 0.5, 1.1)),
        new(
            "M:CxMetrics.SurveyPlanning.PowerForProportionDifference(System.Int64,System.Double,System.Double,System.Double,System.Nullable{System.Int64}) | ArgumentOutOfRangeException",
            () => SurveyPlanning.PowerForProportionDifference(1, 0.5, 0.6, 1)),
    ];
}
