using CxMetrics.Serialization;

namespace CxMetrics.Tool;

/// <summary>What became of every row of a file.</summary>
/// <param name="noun">What a row is, such as "contact".</param>
/// <param name="many">What several are; with an s at the end when null.</param>
internal class RowLog(string noun, string? many = null)
{
    public long Read { get; set; }

    public long Counted { get; set; }

    /// <summary>The columns of the file, or the members of its objects.</summary>
    public IReadOnlyList<string> Columns { get; set; } = [];

    /// <summary>Those of them that nothing was read from.</summary>
    public IReadOnlyList<string> Unused { get; set; } = [];

    /// <summary>Rows that can be read, yet lack what every fact has.</summary>
    public RowIssue LeftOut { get; } = new();

    public RowIssue Duplicate { get; } = new();

    public RowIssue Unreadable { get; } = new();

    /// <summary>Rows that count, yet could not be checked for duplicates.</summary>
    public RowIssue WithoutId { get; } = new();

    /// <summary>Rows with a time that the clocks of the zone show twice.</summary>
    public RowIssue ShownTwice { get; } = new();

    /// <summary>The words that made rows unreadable.</summary>
    public UnknownWords UnknownWords { get; set; } = new();

    /// <summary>The rows by their fate: those with words add up to the rows read, the others are among them.</summary>
    public virtual IReadOnlyList<RowPart> Parts =>
    [
        new("counted", Counted == 1 ? noun : many ?? noun + "s", Counted),
        RowPart.Of("leftOut", "left out", LeftOut, "Left out"),
        RowPart.Of("duplicate", "duplicate", Duplicate, "Duplicate"),
        RowPart.Of("unreadable", "unreadable", Unreadable, "Unreadable") with { Hints = [.. UnknownWords.Hints] },
        RowPart.Of("withoutId", null, WithoutId, "Counted without an id, and not checked for duplicates"),
        RowPart.Of("shownTwice", null, ShownTwice, "Counted at the first of two moments"),
    ];

    /// <summary>Takes the bad lines of an NDJSON file as they come, so that they do not pile up.</summary>
    public void Drain(List<NdjsonError> badLines)
    {
        foreach (NdjsonError error in badLines)
        {
            Read++;
            Unreadable.Add(
                new Place("line", error.LineNumber), "the line is not valid", error.Path is null or "$" ? error.Reason : $"{error.Path}: {error.Reason}");
        }

        badLines.Clear();
    }

    /// <summary>Refuses to report on rows that got lost.</summary>
    public void Reconcile()
    {
        if (Read != Parts.Where(part => part.Words is not null).Sum(part => part.Count))
        {
            throw new InvalidOperationException("The rows do not add up; this is a fault of the program.");
        }
    }
}
