using System.Numerics;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>From raw scores and weights, and from an unweighted tally.</content>
public sealed partial class WeightedScoreTally
{
    /// <summary>Tallies scores with their weights.</summary>
    /// <typeparam name="TScore">The type of the scores: a whole number of any size.</typeparam>
    /// <param name="scores">The answered scores.</param>
    /// <param name="weights">The weight of each score: 0, or 1e-100 to 1e100.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="invalid">What to do with a score off the scale, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="scale"/> is the empty scale, or there are not as many weights as scores.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off the scale, a weight is neither 0 nor 1e-100 to 1e100 (its index is named), or <paramref name="invalid"/> is not a
    /// defined value.
    /// </exception>
    /// <remarks>One pass; some nanoseconds a score. Nothing is allocated per element.</remarks>
    public static WeightedScoreTally FromScores<TScore>(
        ReadOnlySpan<TScore> scores, ReadOnlySpan<double> weights, SurveyScale scale, InvalidFacts invalid = InvalidFacts.Throw)
        where TScore : unmanaged, IBinaryInteger<TScore>
    {
        Builder builder = new(scale, invalid);
        builder.AddRange(scores, weights);
        return builder.ToTally();
    }

    /// <inheritdoc cref="FromScores{TScore}(ReadOnlySpan{TScore}, ReadOnlySpan{double}, SurveyScale, InvalidFacts)"/>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public static WeightedScoreTally FromScores<TScore>(
        TScore[] scores, ReadOnlySpan<double> weights, SurveyScale scale, InvalidFacts invalid = InvalidFacts.Throw)
        where TScore : unmanaged, IBinaryInteger<TScore> =>
        FromScores((ReadOnlySpan<TScore>)Guard.NotNull(scores), weights, scale, invalid);

    /// <summary>Takes an unweighted tally as one in which every answer weighs 1.</summary>
    /// <param name="tally">The unweighted tally.</param>
    /// <returns>The same facts, to be added to weighted ones.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    public static WeightedScoreTally From(ScoreTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        WeightSums[] points = new WeightSums[tally.CountPerPoint.Length];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = WeightSums.OfOnes(tally.CountPerPoint[i]);
        }

        return new WeightedScoreTally(
            tally.Scale,
            points,
            0,
            tally.Count == 0 ? AdditiveIdentity.Range : (1, 1),
            tally.Unanswered,
            tally.Excluded);
    }
}
