using System.Globalization;
using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>One voice per customer, where customers answered more than once.</summary>
/// <remarks>
/// By default every answer counts; this is the other rule, and it has a name. Thread-safe.
/// </remarks>
public static class RepeatedAnswers
{
    /// <summary>Keeps the latest answer of each customer, or of each customer in each period.</summary>
    /// <param name="responses">The responses.</param>
    /// <param name="kind">The kind of question; those of other kinds stay as they are.</param>
    /// <param name="periods">The periods within which the latest answer counts; over all time when null.</param>
    /// <returns>The responses that remain, in their order, and how many went and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined value.</exception>
    /// <remarks>
    /// The moment is <see cref="SurveyResponse.AnsweredAt"/>; of two answers of one moment the later in the sequence counts. Unanswered
    /// surveys stay. Answers without a customer stay too: they cannot be told to be repeated. Answers of a known customer without a moment cannot
    /// be ranked and go. One pass and two hash look-ups per answer.
    /// </remarks>
    public static LatestAnswers TakeLatestPerCustomer(
        this IEnumerable<SurveyResponse> responses, SurveyKind kind, Periods? periods = null)
    {
        ArgumentNullException.ThrowIfNull(responses);
        Guard.Defined(kind);
        List<SurveyResponse?> kept = [];
        Dictionary<CustomerPeriod, int> latest = [];
        long superseded = 0;
        long withoutCustomer = 0;
        long withoutMoment = 0;
        foreach (SurveyResponse response in responses)
        {
            if (response is null)
            {
                throw new ArgumentNullException(
                    nameof(responses),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The response at index {kept.Count + withoutMoment} is null; expected a response."));
            }

            if (response.Kind != kind || response.Score is null)
            {
                kept.Add(response);
            }
            else if (response.CustomerId is not { } customer)
            {
                withoutCustomer++;
                kept.Add(response);
            }
            else if (response.AnsweredAt is not { } moment)
            {
                withoutMoment++;
            }
            else
            {
                ref int index = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    latest, new CustomerPeriod(customer, periods?.Of(moment)), out bool repeated);
                superseded += repeated ? 1 : 0;
                kept.Add(response);
                if (!repeated)
                {
                    index = kept.Count - 1;
                }
                else if (kept[index]!.AnsweredAt > moment)
                {
                    kept[^1] = null;
                }
                else
                {
                    kept[index] = null;
                    index = kept.Count - 1;
                }
            }
        }

        return new LatestAnswers([.. kept.OfType<SurveyResponse>()], periods, superseded, withoutCustomer, withoutMoment);
    }

    private readonly record struct CustomerPeriod(string CustomerId, Period? Period);
}
