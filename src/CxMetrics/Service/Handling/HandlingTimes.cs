namespace CxMetrics;

/// <summary>The times of a <see cref="HandlingTally"/>; each is of the contacts in which it is known.</summary>
internal readonly record struct HandlingTimes(DurationTally Handle, DurationTally Talk, DurationTally Hold, DurationTally Wrap)
{
    public static HandlingTimes None { get; } = new(
        DurationTally.AdditiveIdentity, DurationTally.AdditiveIdentity, DurationTally.AdditiveIdentity, DurationTally.AdditiveIdentity);

    public static HandlingTimes operator +(HandlingTimes left, HandlingTimes right) =>
        new(left.Handle + right.Handle, left.Talk + right.Talk, left.Hold + right.Hold, left.Wrap + right.Wrap);
}
