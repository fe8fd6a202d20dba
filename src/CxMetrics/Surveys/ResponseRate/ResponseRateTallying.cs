using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>From surveys to response rates, at once, by any key or by the period in which they were sent.</summary>
/// <remarks>
/// An answer is a score, on its scale or not. Whether delivery is recorded is judged over all surveys of a call: where none of the kind
/// has a <see cref="SurveyResponse.DeliveredAt"/>, nothing is known about it, and all that were sent count. Surveys of another kind
/// are excluded and counted. One pass; per survey a hash look-up of the id, and one of the key.
/// </remarks>
public static class ResponseRateTallying
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
        definition = AnyTime(definition);
        ResponseCounter counter = ResponseCounter.Count(responses, kind, invalid);
        return counter.NoKey.ToTally(definition, counter.IsDeliveryKnown);
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
        ArgumentNullException.ThrowIfNull(key);
        Guard.Key<TKey>(nameof(key));
        return Tally<TKey>(
            responses, kind, invalid, AnyTime(definition), null, (groups, survey) => key(survey) is { } group ? groups.For(group) : groups.NoKey);
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
        ArgumentNullException.ThrowIfNull(key);
        Guard.Key<TKey>(nameof(key));
        return Tally<TKey>(
            responses, kind, invalid, AnyTime(definition), null, (groups, survey) => key(survey) is { } group ? groups.For(group) : groups.NoKey);
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
        ArgumentNullException.ThrowIfNull(periods);
        return Tally<Period>(
            responses,
            kind,
            invalid,
            definition ?? ResponseRateDefinition.OfDelivered,
            periods,
            (groups, survey) => survey.SentAt is { } sent ? groups.For(periods.Of(sent)) : groups.NoKey);
    }

    private static ResponseRateDefinition AnyTime(ResponseRateDefinition? definition) =>
        definition?.Timing == ResponseTiming.SamePeriod
            ? throw new ArgumentException(
                $"The definition \"{definition.Name}\" compares the periods of sending and answering; expected periods too.", nameof(definition))
            : definition ?? ResponseRateDefinition.OfDelivered;

    private static Breakdown<TKey, RateTally<ResponseRateDefinition>> Tally<TKey>(
        IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        InvalidFacts invalid,
        ResponseRateDefinition definition,
        Periods? periods,
        Func<Groups<TKey>, SurveyResponse, ResponseCounts> countsOf)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(responses);
        ResponseCounter counter = new(
            kind, invalid, responses, nameof(responses), definition.Timing == ResponseTiming.SamePeriod ? periods : null);
        Groups<TKey> groups = new(counter.NoKey);
        foreach (SurveyResponse response in responses)
        {
            counter.Add(response, countsOf, groups);
        }

        return Breakdown.From(
            groups.Counts.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToTally(definition, counter.IsDeliveryKnown))),
            groups.NoKey.ToTally(definition, counter.IsDeliveryKnown));
    }

    private sealed class Groups<TKey>(ResponseCounts noKey)
        where TKey : notnull
    {
        public Dictionary<TKey, ResponseCounts> Counts { get; } = [];

        public ResponseCounts NoKey { get; } = noKey;

        public ResponseCounts For(TKey key)
        {
            if (!Counts.TryGetValue(key, out ResponseCounts? counts))
            {
                Counts[key] = counts = new ResponseCounts();
            }

            return counts;
        }
    }
}
