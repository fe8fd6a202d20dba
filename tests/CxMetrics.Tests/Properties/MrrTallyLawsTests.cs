using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class MrrTallyLawsTests() : MetricLaws<MrrDefinition, MemberPeriod, MrrTally, MrrWaterfall>(MrrDefinition.Standard, Any)
{
    private static Gen<MemberPeriod> Any { get; } =
        from changes in MrrLogs.Any
        from first in Gen.Constant(new SubscriptionChange(new DateOnly(2026, 2, 7), "c0", "s0", 12, -1))
        select SubscriptionHistory.Link([first, .. changes], MrrLogs.AsOf).Units(Period.Month(2026, 3)).First();

    protected override bool Same(MrrTally left, MrrTally right, IReadOnlyList<MemberPeriod> facts) => AreNear(left, right);

    /// <summary>Exact but for the sums of squares and products, whose order shows in the last digits.</summary>
    internal static bool AreNear(MrrTally left, MrrTally right) =>
        (left with { OpeningSquares = 0, ChangeSquares = 0, ChangeProducts = 0, LossSquares = 0, LossProducts = 0 })
            .Equals(right with { OpeningSquares = 0, ChangeSquares = 0, ChangeProducts = 0, LossSquares = 0, LossProducts = 0 })
        && IsNear(left.OpeningSquares, right.OpeningSquares, left)
        && IsNear(left.ChangeSquares, right.ChangeSquares, left)
        && IsNear(left.ChangeProducts, right.ChangeProducts, left)
        && IsNear(left.LossSquares, right.LossSquares, left)
        && IsNear(left.LossProducts, right.LossProducts, left);

    private static bool IsNear(double left, double right, MrrTally tally) =>
        Math.Abs(left - right) <= 1e-12 * (tally.OpeningSquares + tally.ChangeSquares);
}
