namespace CxMetrics;

/// <summary>A contact as the sweep sees it: when it was, and a tag that says whose and of which kind.</summary>
/// <remarks>The lowest 62 bits of the tag belong to whoever made the span: the index of a contact, or the code of a key.</remarks>
internal readonly struct FcrSpan(long start, long end, ulong tag)
{
    public const ulong Attempt = 1UL << 63;
    public const ulong Endless = 1UL << 62;
    public const ulong Whose = Endless - 1;

    public readonly long Start = start;
    public readonly long End = end;
    public readonly ulong Tag = tag;

    public bool IsAttempt => (Tag & Attempt) != 0;

    /// <summary>The index of the contact that it is of.</summary>
    public int Contact => (int)(Tag & Whose);

    public bool IsEndless => (Tag & Endless) != 0;

    /// <summary>The order of contacts; equal starts keep the order of their tags.</summary>
    public static int Compare(FcrSpan left, FcrSpan right)
    {
        int byStart = left.Start.CompareTo(right.Start);
        return byStart != 0 ? byStart : (left.Tag & Whose).CompareTo(right.Tag & Whose);
    }
}
