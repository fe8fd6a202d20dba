namespace QuickStart.Surveys;

/// <summary>
/// What became of every row of a file: <c>Read = Answered + Unanswered + OffScale + Duplicate + Unreadable + OtherKind</c>.
/// </summary>
internal sealed class RowLog
{
    public long Read { get; set; }

    public long Answered { get; set; }

    public long Unanswered { get; set; }

    /// <summary>Responses to another kind of question, in files of the library's own records.</summary>
    public long OtherKind { get; set; }

    public RowIssue OffScale { get; } = new();

    public RowIssue Duplicate { get; } = new();

    public RowIssue Unreadable { get; } = new();

    /// <summary>Rows that count overall, yet belong to no period.</summary>
    public RowIssue WithoutPeriod { get; } = new();

    /// <summary>Rows that count, yet could not be checked for duplicates.</summary>
    public RowIssue WithoutId { get; } = new();

    public bool Reconciles =>
        Read == Answered + Unanswered + OffScale.Count + Duplicate.Count + Unreadable.Count + OtherKind;
}
