using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Prepares survey responses for a score: one answer per customer, weights by account, weights raked to the population.</summary>
/// <remarks>By default every answer counts with the weight that it comes with: these are the other rules. Thread-safe.</remarks>
public static partial class SurveyResponses
{
    /// <summary>Keeps the latest answer of each customer, or of each customer in each period.</summary>
    /// <param name="responses">The responses.</param>
    /// <param name="kind">The kind of question; those of other kinds stay as they are.</param>
    /// <param name="periods">The periods within which the latest answer counts; over all time when null.</param>
    /// <param name="invalid">What to do with a score off its scale or a repeated id.</param>
    /// <returns>The responses that remain, in their order, and how many were dropped and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is off its scale, or an enum value is not defined.</exception>
    /// <remarks>
    /// The moment is <see cref="SurveyResponse.AnsweredAt"/>; of two answers of one moment the later in the sequence counts. Unanswered
    /// surveys stay. Answers without a customer stay too: whether they are repeated is unknown. Answers of a known customer without a moment cannot
    /// be ranked and are dropped. An invalid fact never replaces an answer. One pass and two hash look-ups per answer.
    /// </remarks>
    public static LatestAnswers TakeLatestPerCustomer(
        this IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Periods? periods = null,
        InvalidFacts invalid = InvalidFacts.Throw) =>
        responses.TakeLatestPer("customer", static response => response.CustomerId, kind, periods, invalid);

    /// <summary>Keeps the latest answer of each of something else, such as the latest rating of a ticket.</summary>
    /// <param name="responses">The responses.</param>
    /// <param name="what">What it is, for the name of the rule, such as "ticket"; not blank.</param>
    /// <param name="key">Its id, such as <c>response => response.InteractionId</c>; null where there is none.</param>
    /// <param name="kind">The kind of question; those of other kinds stay as they are.</param>
    /// <param name="periods">The periods within which the latest answer counts; over all time when null.</param>
    /// <param name="invalid">What to do with a score off its scale or a repeated id.</param>
    /// <returns>The responses that remain, in their order, and how many were dropped and why.</returns>
    /// <exception cref="ArgumentNullException">An argument that has to be there, or a response, is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank, or an id appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is off its scale, or an enum value is not defined.</exception>
    /// <remarks>As <see cref="TakeLatestPerCustomer"/>.</remarks>
    public static LatestAnswers TakeLatestPer(
        this IEnumerable<SurveyResponse> responses,
        string what,
        Func<SurveyResponse, string?> key,
        SurveyKind kind,
        Periods? periods = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ArgumentNullException.ThrowIfNull(key);
        Guard.Defined(kind);
        Guard.Defined(invalid);
        LatestAnswerPicker picker = new(Guard.Text(what), key, periods);
        HashSet<string> ids = new(StringComparer.Ordinal);
        int index = 0;
        foreach (SurveyResponse response in responses)
        {
            Guard.NotNull(response, nameof(responses), index);
            if (response.Kind != kind)
            {
                picker.Keep(response);
            }
            else if (Fault(response, ids, periods) is not { } fault)
            {
                picker.Add(response);
            }
            else if (invalid == InvalidFacts.Count)
            {
                picker.Invalid++;
            }
            else
            {
                throw Refusal.Of(nameof(responses), FormattableString.Invariant($"The response at index {index} (id {Quote.Of(response.Id)})"), fault);
            }

            index++;
        }

        return picker.ToAnswers();
    }

    private static ArgumentException? Fault(SurveyResponse response, HashSet<string> ids, Periods? periods) =>
        !ids.Add(response.Id) ? new ArgumentException("it is repeated; expected each id once.", nameof(response))
        : response.Score is { } score && !response.Scale.Contains(score)
            ? InvalidFact.OffScale(FormattableString.Invariant($"it scored {score}"), score, response.Scale, nameof(response))
        : periods is not null && response is { Score: not null, AnsweredAt: { } moment } && !periods.TryOf(moment, out _)
            ? periods.Refusal(moment, nameof(response.AnsweredAt))
        : null;
}
