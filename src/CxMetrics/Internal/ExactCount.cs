using System.Globalization;

namespace CxMetrics.Internal;

/// <summary>Adds counts, and durations of at least 0, exactly, or says that it cannot.</summary>
internal static class ExactCount
{
    public static long Add(long left, long right, string what)
    {
        long sum = unchecked(left + right);

        // The signs of two counts agree, so a sum of another sign has wrapped.
        return sum >= 0
            ? sum
            : throw new OverflowException(string.Create(
                CultureInfo.InvariantCulture,
                $"The counts of {what}, {left} and {right}, add up to more than {long.MaxValue}."));
    }

    public static TimeSpan Add(TimeSpan left, TimeSpan right, string what) => TimeSpan.FromTicks(Add(left.Ticks, right.Ticks, what));

    public static long Sum(ReadOnlySpan<long> counts, string what)
    {
        long sum = 0;
        foreach (long count in counts)
        {
            sum = Add(sum, count, what);
        }

        return sum;
    }
}
