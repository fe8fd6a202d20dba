using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A contact as the sweep sees it: when it was, and a tag that says whose and of which kind.</summary>
/// <remarks>The lowest 62 bits of the tag belong to whoever made the span: the index of a contact, or the code of a key.</remarks>
internal readonly struct FcrSpan(long start, long end, ulong tag) : ITimelineItem<FcrSpan>
{
    public const ulong Attempt = 1UL << 63;
    public const ulong Endless = 1UL << 62;
    private const ulong Whose = Endless - 1;

    public readonly long Start = start;
    public readonly long End = end;
    public readonly ulong Tag = tag;

    public bool IsAttempt => (Tag & Attempt) != 0;

    public bool IsEndless => (Tag & Endless) != 0;

    /// <summary>The index of the contact that it is of.</summary>
    public int Contact => (int)(Tag & Whose);

    public ulong Key => Tag & Whose;

    public static bool IsAfter(in FcrSpan item, in FcrSpan other) => item.Start > other.Start;
}
