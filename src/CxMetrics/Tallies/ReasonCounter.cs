using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts facts left out, by reason, one at a time.</summary>
/// <param name="facts">What the facts are called where there are too many.</param>
internal sealed class ReasonCounter(string facts = "facts")
{
    private Dictionary<string, long>? _counts;

    public void Add(string reason, long count = 1)
    {
        Guard.Text(reason);
        if (Guard.Count(count) > 0)
        {
            ref long sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts ??= new(StringComparer.Ordinal), reason, out _);

            // The text is made only for the message.
            sum = sum <= long.MaxValue - count ? sum + count : ExactCount.Add(sum, count, $"{facts} excluded as {Quote.Of(reason)}");
        }
    }

    public void Add(ReasonCounts counts)
    {
        foreach ((string reason, long count) in counts)
        {
            Add(reason, count);
        }
    }

    public ReasonCounts ToCounts() => _counts is null ? ReasonCounts.None : ReasonCounts.None.Merge(_counts);
}
