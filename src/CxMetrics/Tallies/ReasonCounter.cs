using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts facts left out, by reason, one at a time.</summary>
/// <param name="facts">What the facts are called where there are too many.</param>
internal sealed class ReasonCounter(string facts = "facts")
{
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

    public void Add(string reason, long count = 1)
    {
        Guard.Text(reason);
        if (Guard.Count(count) > 0)
        {
            _counts[reason] = ExactCount.Add(_counts.GetValueOrDefault(reason), count, $"{facts} excluded as \"{reason}\"");
        }
    }

    public void Add(ReasonCounts counts)
    {
        foreach ((string reason, long count) in counts)
        {
            Add(reason, count);
        }
    }

    public ReasonCounts ToCounts() => ReasonCounts.None.Merge(_counts);
}
