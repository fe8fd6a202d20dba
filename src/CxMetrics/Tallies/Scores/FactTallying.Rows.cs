using CxMetrics.Internal;

namespace CxMetrics;

/// <content>The scores of rows of the caller's own.</content>
public static partial class FactTallying
{
    /// <summary>Tallies the scores of rows of your own.</summary>
    /// <typeparam name="TRow">The kind of row.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="score">The rating of a row, whole or in steps of the scale; null where it was not answered.</param>
    /// <param name="scale">The scale of the scores.</param>
    /// <param name="invalid">What to do with a score off the scale.</param>
    /// <returns>The tally: <c>rows.TallyScores(r => r.Score, SurveyScale.ZeroToTen)</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a row is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scale"/> is the empty scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off the scale (its index is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    public static ScoreTally TallyScores<TRow>(
        this IEnumerable<TRow> rows, Func<TRow, double?> score, SurveyScale scale, InvalidFacts invalid = InvalidFacts.Throw) =>
        Tally(rows, Of(score, scale), invalid, nameof(rows));

    /// <summary>Tallies the scores of rows of your own by a key.</summary>
    /// <typeparam name="TRow">The kind of row.</typeparam>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="score">The rating of a row, whole or in steps of the scale; null where it was not answered.</param>
    /// <param name="scale">The scale of the scores.</param>
    /// <param name="key">The key of a row; null where it has none.</param>
    /// <param name="invalid">What to do with a score off the scale.</param>
    /// <returns>
    /// The breakdown: <c>rows.TallyScores(r => r.Score, scale, key: r => r.Team)</c>; rows without a key are in its <c>NoKey</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a row is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scale"/> is the empty scale, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off the scale (its index is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    public static Breakdown<TKey, ScoreTally> TallyScores<TRow, TKey>(
        this IEnumerable<TRow> rows,
        Func<TRow, double?> score,
        SurveyScale scale,
        Func<TRow, TKey?> key,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : notnull =>
        TallyBy(rows, Of(score, scale), key, invalid, nameof(rows));

    /// <summary>Tallies the scores of rows of your own by a key that is a value type.</summary>
    /// <typeparam name="TRow">The kind of row.</typeparam>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="score">The rating of a row, whole or in steps of the scale; null where it was not answered.</param>
    /// <param name="scale">The scale of the scores.</param>
    /// <param name="key">The key of a row; null where it has none.</param>
    /// <param name="invalid">What to do with a score off the scale.</param>
    /// <returns>The breakdown; rows without a key are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a row is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scale"/> is the empty scale, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off the scale (its index is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    public static Breakdown<TKey, ScoreTally> TallyScores<TRow, TKey>(
        this IEnumerable<TRow> rows,
        Func<TRow, double?> score,
        SurveyScale scale,
        Func<TRow, TKey?> key,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : struct =>
        TallyBy(rows, Of(score, scale), key, invalid, nameof(rows));

    /// <summary>Tallies the scores of rows of your own by calendar period.</summary>
    /// <typeparam name="TRow">The kind of row.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="score">The rating of a row, whole or in steps of the scale; null where it was not answered.</param>
    /// <param name="scale">The scale of the scores.</param>
    /// <param name="periods">The periods, in a stated time zone.</param>
    /// <param name="moment">The moment that places a row; null where it has none.</param>
    /// <param name="invalid">What to do with a score off the scale.</param>
    /// <returns>The breakdown; rows without that moment are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a row is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scale"/> is the empty scale.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off the scale (its index is named), <paramref name="invalid"/> is not a defined value, or the period of a row would leave the
    /// years 1 to 9999.
    /// </exception>
    public static Breakdown<Period, ScoreTally> TallyScores<TRow>(
        this IEnumerable<TRow> rows,
        Func<TRow, double?> score,
        SurveyScale scale,
        Periods periods,
        Func<TRow, Moment?> moment,
        InvalidFacts invalid = InvalidFacts.Throw) =>
        TallyBy(rows, Of(score, scale), periods, Guard.NotNull(moment), invalid, nameof(rows));

    private static RowScores<TRow> Of<TRow>(Func<TRow, double?> score, SurveyScale scale)
    {
        ArgumentNullException.ThrowIfNull(score);
        return new RowScores<TRow>(score, RecordGuard.Scale(scale, nameof(scale)));
    }
}
