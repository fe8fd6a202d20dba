namespace CxMetrics;

/// <summary>What linking found out about an issue or a contact.</summary>
[Flags]
internal enum FcrLinkState
{
    None = 0,

    /// <summary>It took another contact.</summary>
    Repeated = 1,

    /// <summary>Its window ends after the moment as of which the rate is computed.</summary>
    Immature = 2,

    /// <summary>The contact from whose end its window runs at first has no known end.</summary>
    Endless = 4,

    /// <summary>It opened so early in the log that a contact before the log may belong to it.</summary>
    UnseenPast = 8,
}
