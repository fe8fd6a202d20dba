using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Facts;

/// <summary>What became of every row of a file of contacts or tickets.</summary>
/// <param name="noun">What a row is, such as "contacts".</param>
internal sealed class FactLog(string noun) : RowLog
{
    public long Counted { get; set; }

    /// <summary>Rows that can be read, yet lack what every fact has.</summary>
    public RowIssue LeftOut { get; } = new();

    /// <summary>Rows that count under an id made of their place.</summary>
    public RowIssue WithoutId { get; } = new();

    /// <summary>Rows with a time that the clocks of the zone show twice.</summary>
    public RowIssue ShownTwice { get; } = new();

    /// <summary>The words that made rows unreadable.</summary>
    public UnknownWords UnknownWords { get; set; } = new();

    public override IReadOnlyList<RowPart> Parts =>
    [
        new("counted", noun, Counted),
        RowPart.Of("leftOut", "left out", LeftOut, "Left out"),
        RowPart.Of("duplicate", "duplicate", Duplicate, "Duplicate"),
        RowPart.Of("unreadable", "unreadable", Unreadable, "Unreadable") with { Hints = [.. UnknownWords.Hints] },
        RowPart.Of("withoutId", null, WithoutId, "Counted without an id, and not checked for duplicates"),
        RowPart.Of("shownTwice", null, ShownTwice, "Counted at the first of two moments"),
    ];
}
