namespace CxMetrics.Tool;

/// <summary>How much a reader needs a column: the first is left out first, the last never.</summary>
internal enum ColumnNeed
{
    /// <summary>The counts behind a score.</summary>
    Detail,

    /// <summary>The unanswered.</summary>
    Unanswered,

    /// <summary>How sure a change is.</summary>
    ChangeTest,

    /// <summary>The change.</summary>
    Change,

    /// <summary>The responses.</summary>
    Responses,

    /// <summary>What to beware of.</summary>
    Note,

    /// <summary>How sure a score is.</summary>
    Interval,

    /// <summary>The score, and whose it is.</summary>
    Always,
}
