using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Counts that are there already, such as those of a queue system.</content>
public sealed partial record QueueTally
{
    /// <summary>Takes counts, and sums of the waits where there are any; the single waits stay unknown, and with them their percentiles.</summary>
    /// <param name="answered">The contacts answered, at least 0.</param>
    /// <param name="abandoned">The contacts abandoned, at least 0.</param>
    /// <param name="answeredWithin">Those answered up to the threshold, at most <paramref name="answered"/>.</param>
    /// <param name="abandonedWithin">Those abandoned up to the threshold, at most <paramref name="abandoned"/>.</param>
    /// <param name="shortAbandons">
    /// Those abandoned too early to count, at most <paramref name="abandoned"/>; at most <paramref name="abandonedWithin"/> where short is no
    /// longer than the threshold, at least that where it is longer. 0 where the definition calls no abandon short.
    /// </param>
    /// <param name="flowedOut">Those that flowed out, in none of the other counts; at least 0.</param>
    /// <param name="definition">The definition that they were counted under; <see cref="QueueDefinition.Standard"/> when null.</param>
    /// <param name="answeredWait">The sum of the waits of those answered, at least 0; null where unknown, and with it their mean.</param>
    /// <param name="abandonedWait">The sum of the waits of those abandoned, at least 0; null where unknown, and with it their mean.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException">There is a sum of waits, and nobody waited.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of its range, or a sum is negative.</exception>
    /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
    public static QueueTally FromCounts(
        long answered,
        long abandoned,
        long answeredWithin,
        long abandonedWithin,
        long shortAbandons,
        long flowedOut = 0,
        QueueDefinition? definition = null,
        TimeSpan? answeredWait = null,
        TimeSpan? abandonedWait = null)
    {
        definition ??= QueueDefinition.Standard;
        Guard.Count(answered);
        Guard.Count(abandoned);
        ExactCount.Sum([answered, abandoned, Guard.Count(flowedOut)], "contacts received");
        Guard.InRange(answeredWithin, 0, answered, nameof(answeredWithin));
        Guard.InRange(abandonedWithin, 0, abandoned, nameof(abandonedWithin));
        bool isShortWithin = definition.ShortAbandon <= definition.Threshold;
        long mostShort = definition.ShortAbandon == TimeSpan.Zero ? 0 : isShortWithin ? abandonedWithin : abandoned;
        Guard.InRange(shortAbandons, isShortWithin ? 0 : abandonedWithin, mostShort, nameof(shortAbandons));
        return new QueueTally
        {
            Definition = definition,
            AnsweredWaits = Waits(answered, answeredWait, nameof(answeredWait)),
            AbandonedWaits = Waits(abandoned, abandonedWait, nameof(abandonedWait)),
            AnsweredWithin = answeredWithin,
            AbandonedWithin = abandonedWithin,
            ShortAbandons = shortAbandons,
            FlowedOut = flowedOut,
        };
    }

    private static DurationTally Waits(long count, TimeSpan? sum, string name)
    {
        if (sum is { } known)
        {
            return DurationTally.FromSum(count, known, name);
        }

        DurationTally.Builder builder = new();
        builder.AddMissing(count);
        return builder.ToTally();
    }
}
