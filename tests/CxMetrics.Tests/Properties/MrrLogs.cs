using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Small logs of subscriptions in which everything happens: plan changes, pauses, returns, trials, two subscriptions, days with many changes.</summary>
internal static class MrrLogs
{
    /// <summary>The last day that is known.</summary>
    public static readonly DateOnly AsOf = new(2026, 4, 15);

    private static readonly decimal[] Levels = [0, 0, 0, 10, 25.50m, 100m / 12, 520m / 12, 7, 99.99m];

    /// <summary>Changes from mid-January to the end of April, each of a sequence of its own.</summary>
    public static Gen<SubscriptionChange[]> Any { get; } =
        Gen.Zip(Gen.Choose(0, 5), Gen.Choose(0, 2))
            .SelectMany(_ => Gen.Choose(14, 120), (who, day) => (who, day))
            .SelectMany(_ => Gen.Elements(Levels), (x, level) => new SubscriptionChange(new DateOnly(2026, 1, 1).AddDays(x.day), $"c{x.who.Item1}", $"s{x.who.Item2}", level))
            .ArrayOf()
            .Select(changes => changes.Select((change, i) => change with { Sequence = i }).ToArray());

    /// <summary>Some periods that the changes fall into.</summary>
    public static Gen<Period> Periods { get; } = Gen.Elements(
        Period.Month(2026, 1), Period.Month(2026, 2), Period.Month(2026, 3), Period.Month(2026, 4), Period.Quarter(2026, 1), Period.IsoWeek(2026, 9), Period.Day(new(2026, 3, 1)));
}
