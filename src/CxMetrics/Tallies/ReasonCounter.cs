using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts facts left out, by reason, one at a time.</summary>
/// <param name="facts">What the facts are called where there are too many.</param>
internal sealed class ReasonCounter(string facts = "facts")
{
    private Dictionary<string, long>? _counts;

    // The reason added last and its count, which the table has of the others: reasons are constants, and come in runs.
    private string? _last;
    private long _sum;

    public void Add(string reason, long count = 1)
    {
        if (_last is null || !ReferenceEquals(reason, _last))
        {
            TurnTo(Guard.Text(reason));
        }

        // The text is made only for the message.
        _sum = Guard.Count(count) <= long.MaxValue - _sum ? _sum + count : ExactCount.Add(_sum, count, $"{facts} excluded as {Quote.Of(reason)}");
    }

    public void Add(ReasonCounts counts)
    {
        foreach ((string reason, long count) in counts)
        {
            Add(reason, count);
        }
    }

    public ReasonCounts ToCounts() =>
        ReasonCounts.None.Merge(_sum > 0 ? [.. _counts ?? [], KeyValuePair.Create(_last!, _sum)] : [.. _counts ?? []]);

    private void TurnTo(string reason)
    {
        if (_sum > 0)
        {
            (_counts ??= new(StringComparer.Ordinal))[_last!] = _sum;
        }

        _sum = _counts is not null && _counts.Remove(reason, out long known) ? known : 0;
        _last = reason;
    }
}
