using CxMetrics.Internal;

namespace CxMetrics;

/// <content>The weighted scores of rows of the caller's own.</content>
public static partial class FactTallying
{
    /// <summary>Tallies the weighted scores of rows of your own.</summary>
    /// <typeparam name="TRow">The kind of row.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="score">The rating of a row, whole or in steps of the scale; null where it was not answered.</param>
    /// <param name="weight">The weight of a row: 0, or 1e-100 to 1e100.</param>
    /// <param name="scale">The scale of the scores.</param>
    /// <param name="invalid">What to do with a score off the scale, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <returns>The tally: <c>rows.TallyWeightedScores(r => r.Score, r => r.Weight, SurveyScale.ZeroToTen)</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a row is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scale"/> is the empty scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off the scale or a weight neither 0 nor 1e-100 to 1e100 (its index is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    public static WeightedScoreTally TallyWeightedScores<TRow>(
        this IEnumerable<TRow> rows, Func<TRow, double?> score, Func<TRow, double> weight, SurveyScale scale, InvalidFacts invalid = InvalidFacts.Throw) =>
        Tally(rows, Of(score, weight, scale), invalid, nameof(rows));

    /// <summary>Tallies the weighted scores of rows of your own by a key.</summary>
    /// <typeparam name="TRow">The kind of row.</typeparam>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="score">The rating of a row, whole or in steps of the scale; null where it was not answered.</param>
    /// <param name="weight">The weight of a row: 0, or 1e-100 to 1e100.</param>
    /// <param name="scale">The scale of the scores.</param>
    /// <param name="key">The key of a row; null where it has none.</param>
    /// <param name="invalid">What to do with a score off the scale, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <returns>
    /// The breakdown: <c>rows.TallyWeightedScores(r => r.Score, r => r.Weight, scale, key: r => r.Team)</c>; rows without a key are in its <c>NoKey</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a row is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scale"/> is the empty scale, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off the scale or a weight neither 0 nor 1e-100 to 1e100 (its index is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    public static Breakdown<TKey, WeightedScoreTally> TallyWeightedScores<TRow, TKey>(
        this IEnumerable<TRow> rows,
        Func<TRow, double?> score,
        Func<TRow, double> weight,
        SurveyScale scale,
        Func<TRow, TKey?> key,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : notnull =>
        TallyBy(rows, Of(score, weight, scale), key, invalid, nameof(rows));

    /// <summary>Tallies the weighted scores of rows of your own by a key that is a value type.</summary>
    /// <typeparam name="TRow">The kind of row.</typeparam>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="score">The rating of a row, whole or in steps of the scale; null where it was not answered.</param>
    /// <param name="weight">The weight of a row: 0, or 1e-100 to 1e100.</param>
    /// <param name="scale">The scale of the scores.</param>
    /// <param name="key">The key of a row; null where it has none.</param>
    /// <param name="invalid">What to do with a score off the scale, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <returns>The breakdown; rows without a key are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a row is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scale"/> is the empty scale, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off the scale or a weight neither 0 nor 1e-100 to 1e100 (its index is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    public static Breakdown<TKey, WeightedScoreTally> TallyWeightedScores<TRow, TKey>(
        this IEnumerable<TRow> rows,
        Func<TRow, double?> score,
        Func<TRow, double> weight,
        SurveyScale scale,
        Func<TRow, TKey?> key,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : struct =>
        TallyBy(rows, Of(score, weight, scale), key, invalid, nameof(rows));

    /// <summary>Tallies the weighted scores of rows of your own by calendar period.</summary>
    /// <typeparam name="TRow">The kind of row.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="score">The rating of a row, whole or in steps of the scale; null where it was not answered.</param>
    /// <param name="weight">The weight of a row: 0, or 1e-100 to 1e100.</param>
    /// <param name="scale">The scale of the scores.</param>
    /// <param name="periods">The periods, in a stated time zone.</param>
    /// <param name="moment">The moment that places a row; null where it has none.</param>
    /// <param name="invalid">What to do with a score off the scale, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <returns>The breakdown; rows without that moment are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a row is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scale"/> is the empty scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off the scale or a weight neither 0 nor 1e-100 to 1e100 (its index is named), <paramref name="invalid"/> is not a defined value, or the period of a row would leave the
    /// years 1 to 9999.
    /// </exception>
    public static Breakdown<Period, WeightedScoreTally> TallyWeightedScores<TRow>(
        this IEnumerable<TRow> rows,
        Func<TRow, double?> score,
        Func<TRow, double> weight,
        SurveyScale scale,
        Periods periods,
        Func<TRow, Moment?> moment,
        InvalidFacts invalid = InvalidFacts.Throw) =>
        TallyBy(rows, Of(score, weight, scale), periods, Guard.NotNull(moment), invalid, nameof(rows));

    private static WeightedRowScores<TRow> Of<TRow>(Func<TRow, double?> score, Func<TRow, double> weight, SurveyScale scale)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(weight);
        return new WeightedRowScores<TRow>(score, weight, RecordGuard.Scale(scale, nameof(scale)));
    }
}
