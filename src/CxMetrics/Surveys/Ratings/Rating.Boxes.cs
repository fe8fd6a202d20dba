using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <content>Boxes: shares of the answers at the ends of the scale.</content>
public sealed partial record Rating
{
    /// <summary>The share of answers on the highest points.</summary>
    /// <param name="points">How many points, 1 to those of the scale.</param>
    /// <returns>0 to 1; null without responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is below 1 or above those of the scale.</exception>
    public double? TopBox(int points = 1) => Share(TopBand(points));

    /// <summary>The share of answers on the lowest points.</summary>
    /// <param name="points">How many points, 1 to those of the scale.</param>
    /// <returns>0 to 1; null without responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is below 1 or above those of the scale.</exception>
    public double? BottomBox(int points = 1) => Share(BottomBand(points));

    /// <summary>The share of answers on the highest points minus that on the lowest, -1 to 1.</summary>
    /// <param name="points">How many points at each end, 1 to those of the scale.</param>
    /// <returns>-1 to 1; null without responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is below 1 or above those of the scale.</exception>
    /// <remarks>Where both boxes meet, the answers in both cancel.</remarks>
    public double? NetBox(int points = 1)
    {
        long net = CountIn(TopBand(points)) - CountIn(BottomBand(points));
        return Responses == 0 ? null : (double)net / Responses;
    }

    /// <summary>An interval for the share of answers on the highest points, 0 to 1.</summary>
    /// <param name="points">How many points, 1 to those of the scale.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method; some may leave 0 to 1 and say so.</param>
    /// <returns>The interval; undefined without responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="points"/> is below 1 or above those of the scale, <paramref name="confidence"/> is not above 0 and below 1, or
    /// <paramref name="method"/> is not a defined value.
    /// </exception>
    public ConfidenceInterval TopBoxInterval(
        int points = 1, double confidence = 0.95, ProportionInterval method = ProportionInterval.Wilson) =>
        Proportions.Interval(new Proportion(CountIn(TopBand(points)), Responses), confidence, method);

    /// <summary>The share of answers in a band.</summary>
    /// <param name="band">The band, both ends included; its part off the scale counts 0.</param>
    /// <returns>0 to 1; null without responses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="band"/> is null.</exception>
    public double? ShareOf(ScoreBand band)
    {
        long count = _tally.CountIn(band);
        return Responses == 0 ? null : (double)count / Responses;
    }

    private double? Share(ScoreBand? band) => Responses == 0 ? null : (double)CountIn(band) / Responses;

    private long CountIn(ScoreBand? band) => band is null ? 0 : _tally.CountIn(band);

    private ScoreBand? TopBand(int points) =>
        Band(points, scale => new ScoreBand(scale.Maximum - points + 1, scale.Maximum));

    private ScoreBand? BottomBand(int points) =>
        Band(points, scale => new ScoreBand(scale.Minimum, scale.Minimum + points - 1));

    /// <summary>A band of a number of points; null where the tally has no scale.</summary>
    private ScoreBand? Band(int points, Func<SurveyScale, ScoreBand> band)
    {
        Guard.InRange(points, 1, Scale?.Points ?? SurveyScale.MaximumPoints);
        return Scale is { } scale ? band(scale) : null;
    }
}
