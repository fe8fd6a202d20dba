using System.Globalization;

namespace CxMetrics.Internal;

/// <summary>Adds counts, and durations of at least 0, exactly, or says that it cannot.</summary>
internal static class ExactCount
{
    /// <summary>Half of what a tally holds. A builder counts no more by itself, and is given no more, so that both together can always be had.</summary>
    public const long Half = long.MaxValue / 2;

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

    /// <summary>Adds what one more fact brings to a builder; the fact is named by its id, or by its index.</summary>
    public static long AddUpToHalf(long left, long right, string what, string? id = null) =>
        right <= Half - left
            ? left + right
            : throw new OverflowException(string.Create(
                CultureInfo.InvariantCulture,
                $"The fact {(id is null ? $"at index {left}" : Quote.Of(id))} is one too many: the counts of {what}, {left} and {right}, add up to more than {Half}, half of what a tally holds, which is all that a builder takes."));

    public static TimeSpan AddUpToHalf(TimeSpan left, TimeSpan right, string what, string id) =>
        TimeSpan.FromTicks(AddUpToHalf(left.Ticks, right.Ticks, what, id));

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
