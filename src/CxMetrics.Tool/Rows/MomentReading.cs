namespace CxMetrics.Tool;

/// <summary>What became of a text that should be a moment.</summary>
internal enum MomentReading
{
    Read,

    /// <summary>The clock of the zone shows this time twice, and the first was taken.</summary>
    FirstOfTwo,

    /// <summary>The clock of the zone skips this time.</summary>
    InGap,

    Unreadable,
}
