namespace CxMetrics.Tool;

/// <summary>What became of every row of a survey file.</summary>
internal sealed class SurveyLog() : RowLog("answer")
{
    public long Answered { get; set; }

    public long Unanswered { get; set; }

    /// <summary>Responses to another kind of question, in files of the library's own records.</summary>
    public long OtherKind { get; set; }

    public RowIssue OffScale { get; } = new();

    /// <summary>Rows that count overall, yet belong to no period.</summary>
    public RowIssue WithoutPeriod { get; } = new();

    public override IReadOnlyList<RowPart> Parts =>
    [
        new("answered", "answered", Answered),
        new("unanswered", "unanswered", Unanswered),
        RowPart.Of("offScale", "off the scale", OffScale, "Off the scale"),
        RowPart.Of("duplicate", "duplicate", Duplicate, "Duplicate"),
        RowPart.Of("unreadable", "unreadable", Unreadable, "Unreadable"),
        new("otherKind", "of another kind", OtherKind) { Rare = true },
        RowPart.Of("withoutPeriod", null, WithoutPeriod, "In no period"),
        RowPart.Of("withoutId", null, WithoutId, "Not checked for duplicates"),
    ];
}
