using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Where the surveys that were sent got lost: sent, delivered, opened, started, answered.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
public static class SurveyFunnel
{
    /// <summary>Computes the funnel of counts.</summary>
    /// <param name="sent">The surveys sent, at least 0.</param>
    /// <param name="delivered">Those delivered, at most those sent; null where unknown.</param>
    /// <param name="opened">Those opened, at most those of the last known stage before; null where unknown.</param>
    /// <param name="started">Those started, at most those of the last known stage before; null where unknown.</param>
    /// <param name="answered">Those answered to the end, at most those of the last known stage before.</param>
    /// <returns>The funnel.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or exceeds that of the last known stage before.</exception>
    public static SurveyFunnelResult FromCounts(long sent, long? delivered, long? opened, long? started, long answered)
    {
        Guard.Count(sent);
        SurveyGuard.OptionalCountUpTo(delivered, sent, nameof(sent), nameof(delivered));
        (long most, string stage) = delivered is { } reached ? (reached, nameof(delivered)) : (sent, nameof(sent));
        SurveyGuard.OptionalCountUpTo(opened, most, stage, nameof(opened));
        (most, stage) = opened is { } seen ? (seen, nameof(opened)) : (most, stage);
        SurveyGuard.OptionalCountUpTo(started, most, stage, nameof(started));
        (most, stage) = started is { } begun ? (begun, nameof(started)) : (most, stage);
        SurveyGuard.CountUpTo(answered, most, stage, nameof(answered));
        return new SurveyFunnelResult(sent, delivered, opened, started, answered);
    }

    /// <summary>Computes the funnel of surveys: sent, delivered where that is known, answered.</summary>
    /// <param name="responses">The surveys, answered or not; an answer proves that it was delivered.</param>
    /// <param name="kind">The kind of question; others are left out.</param>
    /// <param name="invalid">What to do with a repeated id.</param>
    /// <returns>The funnel; opened and started are null, since surveys do not tell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    public static SurveyFunnelResult Calculate(
        IEnumerable<SurveyResponse> responses, SurveyKind kind, InvalidFacts invalid = InvalidFacts.Throw)
    {
        SentSurveys surveys = new(kind, ResponseRateDefinition.OfDelivered);
        RateTally<ResponseRateDefinition> tally = FactTallying.Tally(responses, surveys, invalid, nameof(responses));
        return new SurveyFunnelResult(
            tally.Denominator + tally.Excluded[ExclusionReasons.Undelivered],
            surveys.IsDeliveryKnown ? tally.Denominator : null,
            null,
            null,
            tally.Numerator);
    }
}
