using System.Globalization;
using System.Numerics;

namespace CxMetrics;

/// <summary>The buckets of a <see cref="DurationTally"/> of one accuracy: every number of ticks from 0 to the largest has one.</summary>
/// <remarks>
/// The idea is that of DDSketch (Masson, Rim and Lee 2019, PVLDB 12:2195): buckets that grow by <c>(1 + a) / (1 - a)</c>, each with a
/// value within the share <c>a</c> of all that falls into it. Here whole numbers draw the limits, not a logarithm, whose last digit
/// differs between platforms: a bucket that starts at <c>l</c> has the value <c>v = floor(l (1 + a))</c> and ends at
/// <c>floor(v / (1 - a))</c>. Small numbers so have a bucket each.
/// </remarks>
internal sealed class DurationBuckets
{
    public const double Finest = 0.001;
    public const double Coarsest = 0.1;
    private const int Steps = 1000;

    private static readonly DurationBuckets?[] Known = new DurationBuckets?[(int)(Coarsest * Steps) + 1];

    private readonly int _steps;
    private readonly long[] _highest;
    private readonly int _cellBits;
    private readonly int[] _firstOfCell;

    private DurationBuckets(int steps)
    {
        _steps = steps;
        _highest = Limits(steps);
        _cellBits = steps < 8 ? 9 : 6;
        _firstOfCell = Cells(_highest, _cellBits);
    }

    /// <summary>The largest share by which a bucket's value differs from what falls into it.</summary>
    public double Accuracy => (double)_steps / Steps;

    public int Count => _highest.Length;

    public static DurationBuckets For(double accuracy, string name)
    {
        double steps = Math.Round(accuracy * Steps);
        if (!(accuracy >= Finest && accuracy <= Coarsest) || steps / Steps != accuracy)
        {
            throw new ArgumentOutOfRangeException(
                name,
                accuracy,
                string.Create(CultureInfo.InvariantCulture, $"{name} is {accuracy}; expected {Finest} to {Coarsest} in steps of {1.0 / Steps}."));
        }

        // Two threads may both make them; they are equal, and one is kept.
        ref DurationBuckets? known = ref Known[(int)steps];
        return Volatile.Read(ref known) ?? Interlocked.CompareExchange(ref known, new DurationBuckets((int)steps), null) ?? known;
    }

    public int IndexOf(long ticks)
    {
        if (ticks == 0)
        {
            return 0;
        }

        int index = _firstOfCell[CellOf(ticks, _cellBits)];
        while (ticks > _highest[index])
        {
            index++;
        }

        return index;
    }

    public long Lowest(int index) => index == 0 ? 0 : _highest[index - 1] + 1;

    public long Highest(int index) => _highest[index];

    public long Value(int index)
    {
        long lowest = Lowest(index);
        return (long)Math.Min((ulong)ValueFrom(lowest, _steps), long.MaxValue);
    }

    private static UInt128 ValueFrom(long lowest, int steps) => (UInt128)lowest + ((UInt128)lowest * (uint)steps / Steps);

    private static long[] Limits(int steps)
    {
        List<long> highest = [0];
        while (highest[^1] < long.MaxValue)
        {
            UInt128 last = ValueFrom(highest[^1] + 1, steps) * Steps / (uint)(Steps - steps);
            highest.Add(last < long.MaxValue ? (long)last : long.MaxValue);
        }

        return [.. highest];
    }

    /// <summary>The first bucket of every cell; a cell is narrower than most buckets, so that few steps lead to the right one.</summary>
    private static int[] Cells(long[] highest, int bits)
    {
        int[] first = new int[63 << bits];
        int index = 1;
        for (int cell = 0; cell < first.Length; cell++)
        {
            int exponent = cell >> bits;
            long leading = (1L << bits) + (cell & ((1 << bits) - 1));
            long lowest = exponent >= bits ? leading << (exponent - bits) : leading >> (bits - exponent);
            while (lowest > highest[index])
            {
                index++;
            }

            first[cell] = index;
        }

        return first;
    }

    /// <summary>The cell of numbers that share their highest bit and the bits that follow it.</summary>
    private static int CellOf(long ticks, int bits)
    {
        int exponent = BitOperations.Log2((ulong)ticks);
        long leading = exponent >= bits ? ticks >> (exponent - bits) : ticks << (bits - exponent);
        return (exponent << bits) + (int)(leading - (1L << bits));
    }
}
