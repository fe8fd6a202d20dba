namespace CxMetrics;

/// <summary>The median of durations of which some go on, as Kaplan and Meier estimate it.</summary>
/// <remarks>
/// Between two censorings the product of the shares that go on telescopes into one fraction of whole numbers, so that no rounding gathers:
/// exact up to the first censoring, and after it within <c>2^-52</c> for each fraction, which is what the comparison with a half allows for.
/// </remarks>
internal static class CensoredMedian
{
    // A fraction is rounded twice, each time by 2^-53 at most: where it is divided, and where it is multiplied with those before it.
    private const double RoundingOfAFraction = 1.0 / (1L << 52);

    /// <summary>The first time by which the share that goes on is a half or less; null where more than half go on beyond all ends.</summary>
    public static TimeSpan? Of(IEnumerable<TicketDuration> durations)
    {
        TicketDuration[] sorted = [.. durations.OrderBy(duration => duration.Time)];
        double before = 1;
        long fractions = 0;
        long atRisk = sorted.Length;
        long goOn = atRisk;
        int index = 0;
        while (index < sorted.Length)
        {
            TimeSpan time = sorted[index].Time;
            int ended = 0;
            int censored = 0;
            for (; index < sorted.Length && sorted[index].Time == time; index++)
            {
                if (sorted[index].IsObserved)
                {
                    ended++;
                }
                else
                {
                    censored++;
                }
            }

            goOn -= ended;
            if (IsHalfOrLess(before, fractions, goOn, atRisk))
            {
                return time;
            }

            if (censored > 0)
            {
                // What is censored at a moment was at risk at it.
                if (goOn < atRisk)
                {
                    before *= (double)goOn / atRisk;
                    fractions++;
                }

                goOn -= censored;
                atRisk = goOn;
            }
        }

        return null;
    }

    private static bool IsHalfOrLess(double before, long fractions, long goOn, long atRisk) =>
        fractions == 0
            ? 2 * goOn <= atRisk
            : before * goOn / atRisk <= 0.5 * (1 + ((fractions + 1) * RoundingOfAFraction));
}
