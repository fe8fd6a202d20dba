using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Logs of a few customers over three months, whose changes crowd upon each other.</summary>
internal static class SubscriptionLogs
{
    public static readonly DateOnly Start = new(2026, 1, 1);

    public static readonly DateOnly AsOf = new(2026, 3, 31);

    public static Gen<SubscriptionChange[]> Any { get; } =
        (from customer in Gen.Choose(1, 6)
         from subscription in Gen.Choose(1, 2)
         from day in Gen.Choose(0, 99)
         from level in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(1, 3)))
         from reason in Gen.Elements<ChurnReason?>(null, ChurnReason.Voluntary, ChurnReason.Involuntary)
         select new SubscriptionChange(Start.AddDays(day), $"c{customer}", $"s{subscription}", level) { Reason = level == 0 ? reason : null })
        .ArrayOf()
        .Select(changes => changes.Select((change, i) => change with { Sequence = i }).ToArray())
        .SelectMany(changes => Gen.Shuffle(changes));
}
