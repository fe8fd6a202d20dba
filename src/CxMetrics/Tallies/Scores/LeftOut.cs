using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The facts that a weighted tally received and left out, by reason.</summary>
internal readonly record struct LeftOut(long Unanswered, long OtherKind, long OffScale, long Duplicates, long InvalidWeights)
{
    public static LeftOut operator +(LeftOut left, LeftOut right) =>
        new(
            ExactCount.Add(left.Unanswered, right.Unanswered, "unanswered surveys"),
            ExactCount.Add(left.OtherKind, right.OtherKind, "responses of another kind"),
            ExactCount.Add(left.OffScale, right.OffScale, "scores off the scale"),
            ExactCount.Add(left.Duplicates, right.Duplicates, "duplicates"),
            ExactCount.Add(left.InvalidWeights, right.InvalidWeights, "invalid weights"));
}
