using CxMetrics.Internal;

namespace CxMetrics;

/// <content>The rates, by formula.</content>
public sealed partial record QueueResult
{
    private long AnsweredTimed => Answered - Tally.AnsweredUntimed;

    private long AbandonedTimed => Abandoned - Tally.AbandonedUntimed;

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
                Exclude(ExclusionReasons.AnsweredUntimed, Tally.AnsweredUntimed).With(ExclusionReasons.Abandoned, Abandoned)),
            ServiceLevelFormula.AbandonedMissed => Rate(
                $"Service level, answered within {threshold} of offered",
                AnsweredWithin,
                AnsweredTimed + Abandoned,
                Exclude(ExclusionReasons.AnsweredUntimed, Tally.AnsweredUntimed)),
            ServiceLevelFormula.AbandonedWithinMet => Rate(
                $"Service level, answered or abandoned within {threshold} of offered",
                AnsweredWithin + AbandonedWithin,
                AnsweredTimed + AbandonedTimed,
                ExcludeUntimed()),
            ServiceLevelFormula.ShortAbandonsExcluded => Rate(
                $"Service level, answered within {threshold} of offered without abandons under {shortest}",
                AnsweredWithin,
                AnsweredTimed + AbandonedTimed - ShortAbandons,
                ExcludeUntimed().With(ExclusionReasons.ShortAbandon, ShortAbandons)),
            ServiceLevelFormula.ShortAbandonsMet => Rate(
                $"Service level, answered within {threshold} or abandoned under {shortest} of offered",
                AnsweredWithin + ShortAbandons,
                AnsweredTimed + AbandonedTimed,
                ExcludeUntimed()),
            ServiceLevelFormula.FlowedOutMissed => Rate(
                $"Service level, answered within {threshold} of offered and flowed out",
                AnsweredWithin,
                AnsweredTimed + Abandoned + FlowedOut,
                Excluded.With(ExclusionReasons.AnsweredUntimed, Tally.AnsweredUntimed)),
            _ => Rate(
                $"Service level, answered within {threshold} of answered and abandoned later",
                AnsweredWithin,
                AnsweredTimed + AbandonedAfter,
                ExcludeUntimed().With(ExclusionReasons.AbandonedWithinThreshold, AbandonedWithin)),
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
        ReasonCounts untimed = Exclude(ExclusionReasons.AbandonedUntimed, Tally.AbandonedUntimed);
        return Guard.Defined(formula) switch
        {
            AbandonmentFormula.ShortExcluded => Rate(
                $"Abandonment without abandons under {shortest}",
                AbandonedTimed - ShortAbandons,
                Answered + AbandonedTimed - ShortAbandons,
                untimed.With(ExclusionReasons.ShortAbandon, ShortAbandons)),
            AbandonmentFormula.ShortNotAbandoned => Rate(
                $"Abandonment after {shortest} of all offered", AbandonedTimed - ShortAbandons, Answered + AbandonedTimed, untimed),
            AbandonmentFormula.FlowedOutReceived => Rate("Abandonment of offered and flowed out", Abandoned, Offered + FlowedOut, Excluded),
            _ => Rate("Abandonment", Abandoned, Offered, Exclude()),
        };
    }

    private static RateResult Rate(string name, long numerator, long denominator, ReasonCounts excluded) =>
        new(name, new RateTally(numerator, denominator, excluded));

    private ReasonCounts ExcludeUntimed() => Exclude(ExclusionReasons.AnsweredUntimed, Tally.AnsweredUntimed).With(ExclusionReasons.AbandonedUntimed, Tally.AbandonedUntimed);

    private ReasonCounts Exclude(string reason, long count) => Exclude().With(reason, count);

    private ReasonCounts Exclude() => Excluded.With(ExclusionReasons.FlowedOut, FlowedOut);
}
