using CxMetrics.Internal;

namespace CxMetrics;

/// <content>The rates, by formula.</content>
public sealed partial record QueueResult
{
    private const string AnsweredUntimedReason = "answered after an unknown wait";
    private const string AbandonedUntimedReason = "abandoned after an unknown wait";
    private const string AbandonedReason = ContactScopes.Abandoned;
    private const string AbandonedWithinReason = "abandoned within the threshold";
    private const string ShortReason = "short abandon";
    private const string FlowedOutReason = "flowed out";

    private long AnsweredTimed => Answered - _tally.AnsweredUntimed;

    private long AbandonedTimed => Abandoned - _tally.AbandonedUntimed;

    /// <summary>The share of contacts answered in time.</summary>
    /// <param name="formula">What becomes of abandoned contacts.</param>
    /// <returns>
    /// The rate; a contact is left out by reason where its wait is unknown and the formula asks for it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="formula"/> is not a defined one.</exception>
    public RateResult ServiceLevel(ServiceLevelFormula formula = ServiceLevelFormula.AbandonedWithinExcluded)
    {
        string threshold = Definition.Threshold.InExactWords();
        string shortest = Definition.ShortAbandon.InExactWords();
        return Guard.Defined(formula) switch
        {
            ServiceLevelFormula.AbandonedExcluded => Rate(
                $"Service level, answered within {threshold} of answered",
                AnsweredWithin,
                AnsweredTimed,
                LeftOut(AnsweredUntimedReason, _tally.AnsweredUntimed).With(AbandonedReason, Abandoned)),
            ServiceLevelFormula.AbandonedMissed => Rate(
                $"Service level, answered within {threshold} of offered",
                AnsweredWithin,
                AnsweredTimed + Abandoned,
                LeftOut(AnsweredUntimedReason, _tally.AnsweredUntimed)),
            ServiceLevelFormula.AbandonedWithinMet => Rate(
                $"Service level, answered or abandoned within {threshold} of offered",
                AnsweredWithin + AbandonedWithin,
                AnsweredTimed + AbandonedTimed,
                Untold()),
            ServiceLevelFormula.ShortAbandonsExcluded => Rate(
                $"Service level, answered within {threshold} of offered without abandons under {shortest}",
                AnsweredWithin,
                AnsweredTimed + AbandonedTimed - ShortAbandons,
                Untold().With(ShortReason, ShortAbandons)),
            ServiceLevelFormula.ShortAbandonsMet => Rate(
                $"Service level, answered within {threshold} or abandoned under {shortest} of offered",
                AnsweredWithin + ShortAbandons,
                AnsweredTimed + AbandonedTimed,
                Untold()),
            _ => Rate(
                $"Service level, answered within {threshold} of answered and abandoned later",
                AnsweredWithin,
                AnsweredTimed + AbandonedAfter,
                Untold().With(AbandonedWithinReason, AbandonedWithin)),
        };
    }

    /// <summary>The share of contacts whose customer gave up waiting.</summary>
    /// <param name="formula">What becomes of short abandons.</param>
    /// <returns>
    /// The rate; a contact is left out by reason where its wait is unknown and the formula asks for it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="formula"/> is not a defined one.</exception>
    public RateResult Abandonment(AbandonmentFormula formula = AbandonmentFormula.All)
    {
        string shortest = Definition.ShortAbandon.InExactWords();
        ReasonCounts untimed = LeftOut(AbandonedUntimedReason, _tally.AbandonedUntimed);
        return Guard.Defined(formula) switch
        {
            AbandonmentFormula.ShortExcluded => Rate(
                $"Abandonment without abandons under {shortest}",
                AbandonedTimed - ShortAbandons,
                Answered + AbandonedTimed - ShortAbandons,
                untimed.With(ShortReason, ShortAbandons)),
            AbandonmentFormula.ShortNotAbandoned => Rate(
                $"Abandonment after {shortest} of all offered", AbandonedTimed - ShortAbandons, Answered + AbandonedTimed, untimed),
            _ => Rate("Abandonment", Abandoned, Offered, LeftOut()),
        };
    }

    private static RateResult Rate(string name, long numerator, long denominator, ReasonCounts excluded) =>
        new(name, new RateTally(numerator, denominator, excluded: excluded));

    private ReasonCounts Untold() => LeftOut(AnsweredUntimedReason, _tally.AnsweredUntimed).With(AbandonedUntimedReason, _tally.AbandonedUntimed);

    private ReasonCounts LeftOut(string reason, long count) => LeftOut().With(reason, count);

    private ReasonCounts LeftOut() => Excluded.With(FlowedOutReason, FlowedOut);
}
