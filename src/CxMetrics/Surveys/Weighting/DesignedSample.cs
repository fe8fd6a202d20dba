using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A sample of which every answer is at hand, with its place in the design.</summary>
internal sealed class DesignedSample(WeightedScoreTally tally, SurveyDesign design, DesignSample sample, int[] points)
    : WeightedSample(tally, design)
{
    public override IReadOnlyList<string> SingleUnitStrata => sample.SingleUnitStrata;

    public override WeightedMean Mean(ReadOnlySpan<double> valuePerPoint) => sample.Mean(PerAnswer(valuePerPoint));

    public override double? Covariance(ReadOnlySpan<double> first, ReadOnlySpan<double> second) =>
        sample.Covariance(PerAnswer(first), PerAnswer(second));

    private double[] PerAnswer(ReadOnlySpan<double> valuePerPoint)
    {
        double[] values = new double[points.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = valuePerPoint[points[i]];
        }

        return values;
    }
}
