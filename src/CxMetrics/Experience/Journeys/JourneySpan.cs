using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>A step as conversion and paths see it: when it started and ended, in UTC ticks, whose it is, and the code of its touchpoint or label.</summary>
internal readonly record struct JourneySpan(long Start, long End, int Customer, int Place) : ITimelineItem<JourneySpan>
{
    /// <summary>The place of a step whose touchpoint is unknown.</summary>
    public const int Unknown = -1;

    public ulong Key => (uint)Customer;

    public static bool IsAfter(in JourneySpan item, in JourneySpan other) => item.Start > other.Start;
}
