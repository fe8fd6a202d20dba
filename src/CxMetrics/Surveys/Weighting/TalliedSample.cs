namespace CxMetrics;

/// <summary>A sample of which only the tally is left: each response on its own.</summary>
/// <remarks>
/// <c>n/(n - 1) sum(w^2 (y - mean)^2) / sum(w)^2</c>, the linearised variance, needs of every point only the sum of the weights and of
/// their squares.
/// </remarks>
internal sealed class TalliedSample(WeightedScoreTally tally) : WeightedSample(tally, SurveyDesign.WeightsOnly)
{
    private double Total => Tally.TotalWeight;

    private long Weighing => Tally.Count - Tally.ZeroWeights;

    public override WeightedMean Mean(ReadOnlySpan<double> valuePerPoint)
    {
        double? mean = Center(valuePerPoint);
        double spread = 0;
        for (int i = 0; i < valuePerPoint.Length; i++)
        {
            double deviation = valuePerPoint[i] - mean.GetValueOrDefault();
            spread += Tally.Points[i].Sum.Value / Total * deviation * deviation;
        }

        return new WeightedMean(
            mean,
            Covariance(valuePerPoint, valuePerPoint),
            Weighing > 1 ? spread / (Weighing - 1) : null,
            Weighing > 0 ? Weighing - 1 : null);
    }

    public override double? Covariance(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (Weighing < 2)
        {
            return null;
        }

        double firstMean = Center(first).GetValueOrDefault();
        double secondMean = Center(second).GetValueOrDefault();
        double sum = 0;
        for (int i = 0; i < first.Length; i++)
        {
            sum += Tally.Points[i].Squares.Value / Total * (first[i] - firstMean) * (second[i] - secondMean);
        }

        return sum / Total * (Tally.Count / (Tally.Count - 1.0));
    }

    private double? Center(ReadOnlySpan<double> valuePerPoint)
    {
        if (!(Total > 0))
        {
            return null;
        }

        // From the value of an answer on: where all are equal, the mean is that value to the last bit, and their spread exactly 0.
        int first = 0;
        while (!(Tally.Points[first].Sum.Value > 0))
        {
            first++;
        }

        double sum = 0;
        for (int i = first; i < valuePerPoint.Length; i++)
        {
            sum += Tally.Points[i].Sum.Value / Total * (valuePerPoint[i] - valuePerPoint[first]);
        }

        return valuePerPoint[first] + sum;
    }
}
