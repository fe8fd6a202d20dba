using CxMetrics.Internal;

namespace CxMetrics;

/// <content>From surveys to tallies, at once, by any key or by the period in which they were sent.</content>
public static partial class ResponseRate
{
    /// <summary>Tallies answered surveys over those that count.</summary>
    /// <param name="responses">The surveys, answered or not.</param>
    /// <param name="kind">The kind of question.</param>
    /// <param name="definition">The definition; <see cref="ResponseRateDefinition.OfDelivered"/> when null.</param>
    /// <param name="invalid">What to do with a repeated id.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, or the definition needs periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    public static RateTally<ResponseRateDefinition> TallyResponseRate(
        this IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        ResponseRateDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        SentSurveys surveys = new(kind, AnyTime(definition));
        return surveys.Settle(FactTallying.Tally(responses, surveys, invalid, nameof(responses)));
    }

    /// <summary>Tallies answered surveys over those that count, by a key.</summary>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <param name="responses">The surveys, answered or not.</param>
    /// <param name="kind">The kind of question.</param>
    /// <param name="key">The key of a survey; null where it has none.</param>
    /// <param name="definition">The definition; <see cref="ResponseRateDefinition.OfDelivered"/> when null.</param>
    /// <param name="invalid">What to do with a repeated id.</param>
    /// <returns>The breakdown; surveys without a key are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/>, one of them, or <paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, the definition needs periods, or keys are tuples.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    public static Breakdown<TKey, RateTally<ResponseRateDefinition>> TallyResponseRate<TKey>(
        this IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Func<SurveyResponse, TKey?> key,
        ResponseRateDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : notnull
    {
        SentSurveys surveys = new(kind, AnyTime(definition));
        return surveys.Settle(FactTallying.TallyBy(responses, surveys, key, invalid, nameof(responses)));
    }

    /// <summary>Tallies answered surveys over those that count, by a key that is a value type.</summary>
    /// <inheritdoc cref="TallyResponseRate{TKey}(IEnumerable{SurveyResponse}, SurveyKind, Func{SurveyResponse, TKey}, ResponseRateDefinition, InvalidFacts)"/>
    public static Breakdown<TKey, RateTally<ResponseRateDefinition>> TallyResponseRate<TKey>(
        this IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Func<SurveyResponse, TKey?> key,
        ResponseRateDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw)
        where TKey : struct
    {
        SentSurveys surveys = new(kind, AnyTime(definition));
        return surveys.Settle(FactTallying.TallyBy(responses, surveys, key, invalid, nameof(responses)));
    }

    /// <summary>Tallies answered surveys over those that count, by the calendar period in which they were sent.</summary>
    /// <param name="responses">The surveys, answered or not.</param>
    /// <param name="kind">The kind of question.</param>
    /// <param name="periods">The periods, in a stated time zone.</param>
    /// <param name="definition">The definition; <see cref="ResponseRateDefinition.OfDelivered"/> when null.</param>
    /// <param name="invalid">What to do with a repeated id.</param>
    /// <returns>The breakdown; surveys sent at an unknown moment are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/>, one of them, or <paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    public static Breakdown<Period, RateTally<ResponseRateDefinition>> TallyResponseRate(
        this IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Periods periods,
        ResponseRateDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        SentSurveys surveys = new(kind, definition ?? ResponseRateDefinition.OfDelivered, periods);
        return surveys.Settle(FactTallying.TallyBy(responses, surveys, periods, null, invalid, nameof(responses)));
    }

    private static ResponseRateDefinition AnyTime(ResponseRateDefinition? definition) =>
        definition?.Timing == ResponseTiming.SamePeriod
            ? throw new ArgumentException(
                $"The definition {Quote.Of(definition.Name)} compares the periods of sending and answering; expected periods too.", nameof(definition))
            : definition ?? ResponseRateDefinition.OfDelivered;
}
