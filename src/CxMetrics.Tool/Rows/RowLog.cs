namespace CxMetrics.Tool.Rows;

/// <summary>What became of every row of a file.</summary>
internal abstract class RowLog
{
    public long Read { get; set; }

    /// <summary>The columns of the file, or the members of its objects.</summary>
    public IReadOnlyList<string> Columns { get; set; } = [];

    /// <summary>Those of them that nothing was read from.</summary>
    public IReadOnlyList<string> Unused { get; set; } = [];

    public RowIssue Duplicate { get; } = new();

    public RowIssue Unreadable { get; } = new();

    /// <summary>The rows by their fate: those with words add up to the rows read, the others are among them.</summary>
    public abstract IReadOnlyList<RowPart> Parts { get; }

    public bool Reconciles => Read == Parts.Where(part => part.Words is not null).Sum(part => part.Count);
}
