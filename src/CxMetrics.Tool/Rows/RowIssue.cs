namespace CxMetrics.Tool;

/// <summary>Rows with the same fate: how many, for which reasons, and where the first few stand.</summary>
internal sealed class RowIssue
{
    private const int ExamplesKept = 3;

    private readonly Dictionary<string, long> _reasons = new(StringComparer.Ordinal);
    private readonly List<string> _examples = [];

    public long Count { get; private set; }

    /// <summary>The first few, each as its place and what was found there.</summary>
    public IReadOnlyList<string> Examples => _examples;

    public ReasonCounts Reasons =>
        _reasons.Aggregate(ReasonCounts.None, (counts, reason) => counts.With(reason.Key, reason.Value));

    /// <summary>Counts a row.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="reason">The reason, the same for all rows of its sort.</param>
    /// <param name="found">What was found; null where the reason says it.</param>
    public void Add(Place place, string reason, string? found = null)
    {
        Count++;
        _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
        if (_examples.Count < ExamplesKept)
        {
            _examples.Add(found is null ? $"{place}: {reason}" : $"{place}: {reason}, {found}");
        }
    }
}
