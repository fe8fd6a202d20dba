using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Counts and sums that are there already, such as those of an interval of a phone system.</content>
public sealed partial record HandlingTally
{
    /// <summary>Takes the contacts handled in an interval, and how long they took together; the single times stay unknown.</summary>
    /// <param name="handled">The contacts handled, at least 0.</param>
    /// <param name="talk">The sum of their talk times, at least 0.</param>
    /// <param name="hold">The sum of their hold times, at least 0.</param>
    /// <param name="wrap">The sum of their wrap-up times, at least 0.</param>
    /// <param name="transferred">Those of them that were transferred, once each; null where unknown.</param>
    /// <param name="definition">The definition that they were counted under; <see cref="HandlingDefinition.Standard"/> when null.</param>
    /// <returns>The tally: means are exact, and what needs the single times is null.</returns>
    /// <exception cref="ArgumentException">A sum is more than 0 where no contact was handled.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="handled"/> or a sum is negative, or <paramref name="transferred"/> is not 0 to <paramref name="handled"/>.
    /// </exception>
    /// <exception cref="OverflowException">The sums add up to more than a <see cref="TimeSpan"/> holds.</exception>
    public static HandlingTally FromSums(
        long handled, TimeSpan talk, TimeSpan hold, TimeSpan wrap, long? transferred = null, HandlingDefinition? definition = null)
    {
        definition ??= HandlingDefinition.Standard;
        DurationTally talks = DurationTally.FromSum(Guard.Count(handled), talk, nameof(talk));
        DurationTally holds = DurationTally.FromSum(handled, hold, nameof(hold));
        DurationTally wraps = DurationTally.FromSum(handled, wrap, nameof(wrap));
        TimeSpan sum = talk + (HandleTime.WithHold(definition.Parts) ? hold : TimeSpan.Zero) + (HandleTime.WithWrap(definition.Parts) ? wrap : TimeSpan.Zero);
        return new HandlingTally
        {
            Definition = definition,
            HandleTimes = DurationTally.FromSum(handled, sum),
            TalkTimes = talks,
            HoldTimes = holds,
            WrapTimes = wraps,
            Transferred = transferred is { } counted
                ? new RateTally(Guard.InRange(counted, 0L, handled, nameof(transferred)), handled, ReasonCounts.None)
                : new RateTally(0, 0, ReasonCounts.None.With(ExclusionReasons.TransfersUnknown, handled)),
            Transfers = transferred ?? 0,
            Escalated = new RateTally(0, 0, ReasonCounts.None.With(ExclusionReasons.ResolutionUnknown, handled)),
        };
    }
}
