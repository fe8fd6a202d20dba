using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Response rate: the share of surveys that were answered.</summary>
/// <remarks>
/// <para>
/// Says how far the answers represent those who were asked; see <see cref="Nps.NonresponseBounds"/> for how much those who did not
/// answer could move a score.
/// </para>
/// <para>
/// An answer is a score, on its scale or not. Whether delivery is recorded is judged over all surveys of a call: where none of the kind
/// has a <see cref="SurveyResponse.DeliveredAt"/>, nothing is known about it, and all that were sent count. Surveys of another kind
/// are excluded and counted. One pass; per survey a hash look-up of the id, and one of the key.
/// </para>
/// <para>Pure functions; thread-safe.</para>
/// </remarks>
public static partial class ResponseRate
{
    /// <summary>Computes the response rate of surveys.</summary>
    /// <param name="responses">The surveys, answered or not.</param>
    /// <param name="kind">The kind of question; others are excluded and counted.</param>
    /// <param name="definition">The definition; <see cref="ResponseRateDefinition.OfDelivered"/> when null.</param>
    /// <param name="invalid">What to do with a repeated id.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice, or the definition needs periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    public static ResponseRateResult Calculate(
        IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        ResponseRateDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        definition ??= ResponseRateDefinition.OfDelivered;
        return new() { Tally = responses.TallyResponseRate(kind, definition, invalid) };
    }

    /// <summary>Computes the response rate of a tally, such as that of a period.</summary>
    /// <param name="tally">Answered surveys over those that count.</param>
    /// <param name="definition">The definition that it was tallied under; <see cref="ResponseRateDefinition.OfDelivered"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally was made under another definition.</exception>
    public static ResponseRateResult Calculate(RateTally<ResponseRateDefinition> tally, ResponseRateDefinition? definition = null)
    {
        Guard.NotNull(tally);
        definition ??= ResponseRateDefinition.OfDelivered;
        return new() { Tally = tally.Under(definition, nameof(tally)) };
    }

    /// <summary>Computes the response rate from counts.</summary>
    /// <param name="sent">The surveys sent, at least 0.</param>
    /// <param name="delivered">Those delivered, at most <paramref name="sent"/>; null where unknown.</param>
    /// <param name="answered">Those answered, at most those delivered.</param>
    /// <param name="definition">The definition; <see cref="ResponseRateDefinition.OfDelivered"/> when null.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or exceeds the one before it.</exception>
    public static ResponseRateResult FromCounts(long sent, long? delivered, long answered, ResponseRateDefinition? definition = null)
    {
        definition ??= ResponseRateDefinition.OfDelivered;
        Guard.Count(sent);
        SurveyGuard.OptionalCountUpTo(delivered, sent, nameof(sent), nameof(delivered));
        SurveyGuard.CountUpTo(answered, delivered ?? sent, delivered is null ? nameof(sent) : nameof(delivered), nameof(answered));
        long asked = definition.Denominator == ResponseDenominator.Sent ? sent : delivered ?? sent;
        return new()
        {
            Tally = new()
            {
                Definition = definition,
                Numerator = answered,
                Denominator = asked,
                Excluded = ReasonCounts.None.With(ExclusionReasons.Undelivered, sent - asked),
            },
        };
    }
}
