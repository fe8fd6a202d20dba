using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Durations that are hard on a sketch, in ticks.</summary>
internal static class DurationSamples
{
    /// <summary>From one tick to the largest, each number of bits alike, and the numbers beside powers of two.</summary>
    public static Gen<long> AnyMagnitude { get; } =
        from bits in Gen.Choose(0, 62)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        let random = (((long)high << 32) | (uint)low) & ((1L << bits) - 1)
        from ticks in Gen.Elements((1L << bits) | random, 1L << bits, (1L << bits) - 1, (1L << bits) + 1)
        select ticks;

    private static readonly Gen<long> Tiny = Gen.Choose(0, 3).Select(ticks => (long)ticks);

    private static readonly Gen<long> Huge = Gen.Choose(0, 3).Select(below => long.MaxValue - below);

    /// <summary>A Pareto tail with index 0.2, which has no mean.</summary>
    private static readonly Gen<long> HeavyTail =
        Gen.Choose(1, 1_000_000).Select(unit => (long)Math.Min(1e7 * Math.Pow(unit / 1e6, -5), 9e18));

    private static readonly Gen<long> PowersOfTen = Gen.Choose(0, 18).Select(power => (long)Math.Pow(10, power));

    private static readonly Gen<long> Bimodal = Gen.OneOf(Gen.Choose(90, 110), Gen.Choose(2_000_000_000, 2_000_000_100)).Select(ticks => (long)ticks);

    private static readonly Gen<long> WholeSeconds = Gen.Choose(0, 900).Select(seconds => seconds * TimeSpan.TicksPerSecond);

    /// <summary>The first and the last number of ticks of buckets, and their neighbours.</summary>
    public static Gen<long> NearLimits(double accuracy)
    {
        DurationBuckets buckets = DurationBuckets.For(accuracy, nameof(accuracy));
        return from index in Gen.Choose(0, buckets.Count - 1)
               from beside in Gen.Choose(-1, 1)
               from limit in Gen.Elements(buckets.Lowest(index), buckets.Highest(index), buckets.Value(index))
               select Math.Clamp(limit, 1, long.MaxValue - 1) + beside;
    }

    public static Gen<long[]> Lists(double accuracy)
    {
        Gen<long> ties = AnyMagnitude.Two().SelectMany(pair => Gen.Elements(pair.Item1, pair.Item1, pair.Item1, pair.Item2));
        return Gen.OneOf(
            Gen.OneOf(AnyMagnitude, Tiny, Huge, HeavyTail, PowersOfTen, Bimodal, WholeSeconds, NearLimits(accuracy), ties).NonEmptyListOf(),
            Gen.Elements(AnyMagnitude, Tiny, Huge, HeavyTail, PowersOfTen, Bimodal, WholeSeconds, NearLimits(accuracy), ties)
                .SelectMany(kind => kind.NonEmptyListOf()),
            AnyMagnitude.SelectMany(value => Gen.Choose(1, 50).Select(count => Enumerable.Repeat(value, count).ToList())))
            .Select(list => list.ToArray());
    }
}
