using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CxMetrics.Internal;

internal static partial class ScoreCounter
{
    // Whole rounds of the kernel at every width, and small enough for the stack and the first-level cache.
    private const int PointsAtATime = 6144;

    /// <summary>Adds to <c>counts[i]</c> the number of scores equal to <paramref name="lowest"/> plus <c>i</c>: bytes and ints fast, others one by one.</summary>
    public static long Count<TScore>(ReadOnlySpan<TScore> scores, int lowest, Span<long> counts)
        where TScore : unmanaged, IBinaryInteger<TScore>
    {
        if (typeof(TScore) == typeof(byte))
        {
            return Count(MemoryMarshal.Cast<TScore, byte>(scores), lowest, counts);
        }

        if (typeof(TScore) == typeof(int))
        {
            return Count(MemoryMarshal.Cast<TScore, int>(scores), lowest, counts);
        }

        long outside = 0;
        foreach (TScore score in scores)
        {
            uint point = IsInt(score, out int known) ? unchecked((uint)(known - lowest)) : uint.MaxValue;
            if (point < (uint)counts.Length)
            {
                counts[(int)point]++;
            }
            else
            {
                outside++;
            }
        }

        return outside;
    }

    /// <summary>The index of the first score off a scale, or -1.</summary>
    public static int IndexOfInvalid<TScore>(ReadOnlySpan<TScore> scores, int lowest, int highest)
        where TScore : unmanaged, IBinaryInteger<TScore>
    {
        if (typeof(TScore) == typeof(byte))
        {
            return IndexOfInvalid(MemoryMarshal.Cast<TScore, byte>(scores), lowest, highest);
        }

        int index = 0;
        while (index < scores.Length && IsInt(scores[index], out int known) && known >= lowest && known <= highest)
        {
            index++;
        }

        return index < scores.Length ? index : -1;
    }

    /// <summary>Whether a number is one that an int holds, and that one.</summary>
    public static bool IsInt<TScore>(TScore score, out int known)
        where TScore : unmanaged, IBinaryInteger<TScore>
    {
        known = int.CreateSaturating(score);
        return TScore.CreateSaturating(known) == score;
    }

    /// <summary>Adds to <c>counts[i]</c> the number of scores equal to <paramref name="lowest"/> plus <c>i</c>.</summary>
    /// <param name="scores">The scores, any numbers.</param>
    /// <param name="lowest">The lowest point.</param>
    /// <param name="counts">One count per point, at most 255.</param>
    /// <returns>How many scores were off the scale.</returns>
    public static long Count(ReadOnlySpan<int> scores, int lowest, Span<long> counts)
    {
        Debug.Assert(counts.Length <= byte.MaxValue, "Point 255 stands for every score off the scale.");
        Span<byte> buffer = stackalloc byte[Math.Min(scores.Length, PointsAtATime)];
        long outside = 0;
        while (!scores.IsEmpty)
        {
            Span<byte> points = buffer[..Math.Min(scores.Length, buffer.Length)];
            ToPoints(scores[..points.Length], lowest, points);
            outside += Count(points, 0, counts);
            scores = scores[points.Length..];
        }

        return outside;
    }

    /// <summary>Writes each score's distance from the lowest point, or 255 if that is more.</summary>
    private static void ToPoints(ReadOnlySpan<int> scores, int lowest, Span<byte> points)
    {
        // A score below the lowest point wraps to a large unsigned distance, whatever the two numbers are.
        while (points.Length >= Vector<byte>.Count)
        {
            Vector<ushort> lower = ToPoints(scores, lowest);
            Vector<ushort> upper = ToPoints(scores[Vector<ushort>.Count..], lowest);
            Vector.Narrow(lower, upper).CopyTo(points);
            scores = scores[Vector<byte>.Count..];
            points = points[Vector<byte>.Count..];
        }

        for (int i = 0; i < points.Length; i++)
        {
            points[i] = (byte)Math.Min(unchecked((uint)(scores[i] - lowest)), byte.MaxValue);
        }
    }

    private static Vector<ushort> ToPoints(ReadOnlySpan<int> scores, int lowest)
    {
        Vector<uint> off = new(byte.MaxValue);
        Vector<int> origin = new(lowest);
        Vector<int> lower = new Vector<int>(scores) - origin;
        Vector<int> upper = new Vector<int>(scores[Vector<int>.Count..]) - origin;
        return Vector.Narrow(
            Vector.Min(Vector.AsVectorUInt32(lower), off),
            Vector.Min(Vector.AsVectorUInt32(upper), off));
    }
}
