using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The sums of an <see cref="OccupancyTally"/>; times in ticks.</summary>
internal readonly record struct OccupancySums(long Contacts, long Handling, long Staffings, long Available, long Paid, long PaidUnknown)
{
    public static OccupancySums operator +(OccupancySums left, OccupancySums right) =>
        new(
            ExactCount.Add(left.Contacts, right.Contacts, "contacts"),
            ExactCount.Add(left.Handling, right.Handling, "ticks of handling time"),
            ExactCount.Add(left.Staffings, right.Staffings, "staffings"),
            ExactCount.Add(left.Available, right.Available, "ticks of available time"),
            ExactCount.Add(left.Paid, right.Paid, "ticks of paid time"),
            ExactCount.Add(left.PaidUnknown, right.PaidUnknown, "staffings without paid time"));
}
