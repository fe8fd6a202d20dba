namespace CxMetrics.Tool;

/// <summary>The rows of one fate.</summary>
/// <param name="Key">Its name in JSON.</param>
/// <param name="Words">What the rows are, for the sentence that adds up, such as "duplicate"; null where the rows are counted elsewhere.</param>
/// <param name="Count">How many.</param>
/// <param name="Issue">Why, and where the first few stand; null where nobody wonders.</param>
/// <param name="Heading">What the list of reasons is called.</param>
internal sealed record RowPart(string Key, string? Words, long Count, RowIssue? Issue = null, string? Heading = null)
{
    /// <summary>Whether the sentence leaves it out where there are none.</summary>
    public bool Rare { get; init; }

    /// <summary>What to do about them, in sentences.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    public static RowPart Of(string key, string? words, RowIssue issue, string heading) => new(key, words, issue.Count, issue, heading);
}
