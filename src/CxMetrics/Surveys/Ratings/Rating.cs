using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The figures that any rating on a scale has, whatever it asks: mean, spread, median, modes and boxes.</summary>
/// <remarks>
/// Means, deviations and limits are in points of the scale, shares 0 to 1. Without responses they are null. Accurate to
/// about 15 digits for any counts. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed partial record Rating
{
    private readonly ScoreTally _tally;
    private readonly double _spread;
    private readonly double? _score;

    /// <summary>Refuses to be read from JSON: read its ScoreTally.</summary>
    public Rating() => throw WrittenOnly.Refusal(nameof(Rating), "its ScoreTally");

    internal Rating(ScoreTally tally)
    {
        _tally = tally;
        if (tally.Scale is not { } scale || tally.Count == 0)
        {
            return;
        }

        // The sum is exact, and squared deviations are added up as they are: no cancellation, however large the counts.
        Int128 sum = 0;
        for (int point = 0; point < scale.Points; point++)
        {
            sum += (Int128)tally.CountPerPoint[point] * (scale.Minimum + point);
        }

        // Whole points and the rest apart, so that the mean of equal answers is that answer, however many they are.
        (Int128 whole, Int128 rest) = Int128.DivRem(sum, tally.Count);
        double mean = (double)whole + ((double)rest / tally.Count);
        for (int point = 0; point < scale.Points; point++)
        {
            double deviation = scale.RatingOf(scale.Minimum + point - mean);
            _spread += deviation * deviation * tally.CountPerPoint[point];
        }

        _score = mean;
    }

    /// <summary>The scale; null where the tally has none.</summary>
    [JsonPropertyName("scale")]
    public SurveyScale? Scale => _tally.Scale;

    /// <summary>All answers on the scale.</summary>
    [JsonPropertyName("responses")]
    public long Responses => _tally.Count;

    /// <summary>The mean.</summary>
    [JsonPropertyName("mean")]
    public double? Mean => _score is { } score ? Scale!.Value.RatingOf(score) : null;

    /// <summary>The standard deviation of the answers themselves, divisor <c>n</c>.</summary>
    [JsonPropertyName("populationStandardDeviation")]
    public double? PopulationStandardDeviation => Responses == 0 ? null : Math.Sqrt(_spread / Responses);

    /// <summary>The sample standard deviation, divisor <c>n - 1</c>; null for fewer than two responses.</summary>
    [JsonPropertyName("standardDeviation")]
    public double? StandardDeviation => Responses < 2 ? null : Math.Sqrt(_spread / (Responses - 1));

    /// <summary>The standard error of the mean, <c>s / sqrt(n)</c>; null for fewer than two responses.</summary>
    [JsonPropertyName("standardError")]
    public double? StandardError => StandardDeviation / Math.Sqrt(Responses);

    /// <summary>The median; half-way between the middle two where they differ.</summary>
    [JsonPropertyName("median")]
    public double? Median => Responses == 0 ? null : (double)(Ranked((Responses - 1) / 2) + Ranked(Responses / 2)) / 2;

    /// <summary>The most frequent ratings, lowest first; empty without responses.</summary>
    [JsonPropertyName("modes")]
    public IReadOnlyList<decimal> Modes
    {
        get
        {
            long highest = 0;
            List<decimal> modes = [];
            for (int point = 0; point < _tally.CountPerPoint.Length; point++)
            {
                long count = _tally.CountPerPoint[point];
                if (count > highest)
                {
                    (highest, modes) = (count, []);
                }

                if (count == highest && count > 0)
                {
                    modes.Add((Scale!.Value.Minimum + point) * Scale.Value.Step);
                }
            }

            return new ValueList<decimal>(modes);
        }
    }

    /// <summary>The mean as a percentage of the highest point; null where that point is not above 0.</summary>
    [JsonPropertyName("percentOfMaximum")]
    public double? PercentOfMaximum => Scale is { Maximum: > 0 } scale ? 100 * _score / scale.Maximum : null;

    /// <summary>The mean on 0 to 100: <c>100 (mean - minimum) / (maximum - minimum)</c>.</summary>
    [JsonPropertyName("rescaledMean")]
    public double? RescaledMean => Scale is { } scale ? 100 * (_score - scale.Minimum) / (scale.Maximum - scale.Minimum) : null;

    /// <summary>The mean with the scale turned round: <c>minimum + maximum - mean</c>.</summary>
    [JsonPropertyName("reversedMean")]
    public double? ReversedMean => Scale is { } scale && _score is { } score ? scale.RatingOf(scale.Minimum + scale.Maximum - score) : null;

    /// <summary>The 95 % Student t interval of the mean.</summary>
    [JsonPropertyName("interval95")]
    public ConfidenceInterval Interval95 => Interval();

    internal SampleMoments Moments => new(Mean ?? 0, StandardDeviation ?? 0, Responses);

    /// <summary>Describes the answers of a tally.</summary>
    /// <param name="tally">The answers per point of a scale.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    public static Rating Calculate(ScoreTally tally) => new(Guard.NotNull(tally));

    /// <summary>The Student t interval of the mean.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; undefined for fewer than two responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval Interval(double confidence = 0.95) =>
        Means.StudentT(Mean ?? 0, StandardDeviation ?? 0, Responses, confidence);

    /// <summary>The mean on another scale, end on end and linear between: 4 on 1 to 5 is 7.75 on 1 to 10.</summary>
    /// <param name="scale">The other scale.</param>
    /// <returns>The mean in points of that scale; null without responses.</returns>
    /// <exception cref="ArgumentException"><paramref name="scale"/> is the empty scale.</exception>
    /// <remarks>
    /// <c>minimum' + (mean - minimum) (maximum' - minimum') / (maximum - minimum)</c>. It moves the ends, not the customers: people use
    /// five points otherwise than ten, so rescaled means approximate what a survey on the other scale would have found.
    /// </remarks>
    public double? MeanOn(SurveyScale scale)
    {
        RecordGuard.Scale(scale, nameof(scale));

        // Each factor is a whole number but the first, so that the ends of one scale are the ends of the other exactly.
        return Scale is { } own && _score is { } score
            ? scale.RatingOf(scale.Minimum + ((score - own.Minimum) * (scale.Maximum - scale.Minimum) / (own.Maximum - own.Minimum)))
            : null;
    }

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return SurveyGuard.Sentence(
            "Rating",
            Mean is { } mean ? string.Create(culture, $"{mean.ToString(SurveyGuard.TwoDecimals, culture)} on {Scale}") : null,
            Responses,
            Interval95.ToString(SurveyGuard.TwoDecimals, provider),
            null,
            provider);
    }

    /// <summary>The answer at a rank from 0, were they sorted.</summary>
    private decimal Ranked(long rank)
    {
        int point = 0;
        while (rank >= _tally.CountPerPoint[point])
        {
            rank -= _tally.CountPerPoint[point];
            point++;
        }

        return (Scale!.Value.Minimum + point) * Scale.Value.Step;
    }
}
