namespace CxMetrics.Service;

/// <summary>The median of durations of which some go on, as Kaplan and Meier estimate it.</summary>
internal static class CensoredMedian
{
    // A product of fractions that ought to be a half may miss it by the rounding of each.
    private const double Half = 0.5 + 1e-12;

    /// <summary>The first time by which the share that goes on is a half or less; null where more than half go on beyond all ends.</summary>
    public static TimeSpan? Of(IEnumerable<TicketDuration> durations)
    {
        TicketDuration[] sorted = [.. durations.OrderBy(duration => duration.Time)];
        double goesOn = 1;
        int index = 0;
        while (index < sorted.Length)
        {
            TimeSpan time = sorted[index].Time;
            int atRisk = sorted.Length - index;
            int ended = 0;
            while (index < sorted.Length && sorted[index].Time == time)
            {
                ended += sorted[index].IsObserved ? 1 : 0;
                index++;
            }

            goesOn *= 1 - ((double)ended / atRisk);
            if (goesOn <= Half)
            {
                return time;
            }
        }

        return null;
    }
}
