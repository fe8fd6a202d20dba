namespace CxMetrics;

/// <content>The scores of survey responses by their weights.</content>
public static partial class FactTallying
{
    /// <summary>Tallies the responses to one kind of question.</summary>
    /// <param name="responses">The responses.</param>
    /// <param name="kind">The kind of question; others are skipped and counted.</param>
    /// <param name="invalid">What to do with a score off its scale, an id that appears twice, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <returns>The tally; without a scale where there is no response of the kind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two scales meet, or an id appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is off its scale, a weight is neither 0 nor 1e-100 to 1e100, or an enum value is not defined.</exception>
    public static WeightedScoreTally TallyWeightedScores(
        this IEnumerable<SurveyResponse> responses, SurveyKind kind, InvalidFacts invalid = InvalidFacts.Throw) =>
        Tally(responses, new WeightedResponseScores(kind), invalid, nameof(responses));

    /// <summary>Tallies the responses to one kind of question by a key.</summary>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="responses">The responses.</param>
    /// <param name="kind">The kind of question; others are skipped and counted.</param>
    /// <param name="key">The key of a response; null where it has none.</param>
    /// <param name="invalid">What to do with a score off its scale, an id that appears twice, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <returns>The breakdown; responses without a key are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a response is null.</exception>
    /// <exception cref="ArgumentException">Two scales meet, an id appears twice, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is off its scale, a weight is neither 0 nor 1e-100 to 1e100, or an enum value is not defined.</exception>
    public static Breakdown<TKey, WeightedScoreTally> TallyWeightedScores<TKey>(
        this IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Func<SurveyResponse, TKey?> key,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : notnull =>
        TallyBy(responses, new WeightedResponseScores(kind), key, invalid, nameof(responses));

    /// <summary>Tallies the responses to one kind of question by a key that is a value type.</summary>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="responses">The responses.</param>
    /// <param name="kind">The kind of question; others are skipped and counted.</param>
    /// <param name="key">The key of a response; null where it has none.</param>
    /// <param name="invalid">What to do with a score off its scale, an id that appears twice, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <returns>The breakdown; responses without a key are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument or a response is null.</exception>
    /// <exception cref="ArgumentException">Two scales meet, an id appears twice, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is off its scale, a weight is neither 0 nor 1e-100 to 1e100, or an enum value is not defined.</exception>
    public static Breakdown<TKey, WeightedScoreTally> TallyWeightedScores<TKey>(
        this IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Func<SurveyResponse, TKey?> key,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : struct =>
        TallyBy(responses, new WeightedResponseScores(kind), key, invalid, nameof(responses));

    /// <summary>Tallies the responses to one kind of question by calendar period.</summary>
    /// <param name="responses">The responses.</param>
    /// <param name="kind">The kind of question; others are skipped and counted.</param>
    /// <param name="periods">The periods, in a stated time zone.</param>
    /// <param name="moment">The moment that places a response; <see cref="SurveyResponse.AnsweredAt"/> when null.</param>
    /// <param name="invalid">What to do with a score off its scale, an id that appears twice, or a weight that is neither 0 nor 1e-100 to 1e100.</param>
    /// <returns>The breakdown; responses without that moment, unanswered ones among them, are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/>, one of them, or <paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">Two scales meet, or an id appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A score is off its scale, a weight is neither 0 nor 1e-100 to 1e100, an enum value is not defined, or the period of a response would
    /// leave the years 1 to 9999.
    /// </exception>
    public static Breakdown<Period, WeightedScoreTally> TallyWeightedScores(
        this IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Periods periods,
        Func<SurveyResponse, Moment?>? moment = null,
        InvalidFacts invalid = InvalidFacts.Throw) =>
        TallyBy(responses, new WeightedResponseScores(kind), periods, moment, invalid, nameof(responses));
}
