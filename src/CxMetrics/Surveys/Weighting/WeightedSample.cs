using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The evidence behind a weighted result: every figure is the mean of some function of the score.</summary>
internal abstract class WeightedSample(WeightedScoreTally tally, SurveyDesign design)
{
    public WeightedScoreTally Tally => tally;

    public SurveyDesign Design => design;

    public virtual IReadOnlyList<string> SingleUnitStrata { get; } = new ValueList<string>([]);

    /// <summary>The mean of a value per point of the scale, from the lowest.</summary>
    public abstract WeightedMean Mean(ReadOnlySpan<double> valuePerPoint);

    /// <summary>The covariance of two such means.</summary>
    public abstract double? Covariance(ReadOnlySpan<double> first, ReadOnlySpan<double> second);

    /// <summary>The share of the answers in a band, 0 to 1.</summary>
    public WeightedMean Share(ScoreBand band) => Mean(In(band));

    /// <summary>The share of the answers in neither band, 0 to 1.</summary>
    public WeightedMean ShareOutside(ScoreBand one, ScoreBand other) =>
        Mean(PerPoint(score => one.Contains(score) || other.Contains(score) ? 0 : 1));

    /// <summary>The share in one band minus that in another, -1 to 1.</summary>
    public WeightedMean Net(ScoreBand plus, ScoreBand minus) =>
        Mean(PerPoint(score => (plus.Contains(score) ? 1 : 0) - (minus.Contains(score) ? 1 : 0)));

    /// <summary>The covariance of the shares in two bands.</summary>
    public double? Covariance(ScoreBand first, ScoreBand second) => Covariance(In(first), In(second));

    /// <summary>The mean in points of the scale.</summary>
    public WeightedMean Mean() => Mean(PerPoint(score => tally.Scale!.Value.RatingOf(score)));

    private double[] In(ScoreBand band) => PerPoint(score => band.Contains(score) ? 1 : 0);

    private double[] PerPoint(Func<int, double> value) =>
        tally.Scale is { } scale ? [.. Enumerable.Range(scale.Minimum, scale.Points).Select(value)] : [];
}
