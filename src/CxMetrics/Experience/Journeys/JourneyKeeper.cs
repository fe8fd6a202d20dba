using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Keeps steps where they belong, beside their contacts, with the length of each journey at its start.</summary>
/// <param name="read">The contacts by their indexes; null where one is no step.</param>
/// <param name="spans">Where the steps belong.</param>
/// <param name="contacts">Where the indexes of their contacts belong.</param>
/// <param name="lengths">Where the lengths belong.</param>
internal readonly struct JourneyKeeper(Interaction?[] read, JourneySpan[] spans, int[] contacts, int[] lengths) : ITimelineSweep<LoggedStep>
{
    /// <summary>Takes the steps of one key in the order of their starts: those of one customer, unless two share a hash.</summary>
    public void Take(int start, ReadOnlySpan<LoggedStep> timeline)
    {
        for (int i = 1; i < timeline.Length; i++)
        {
            if (timeline[i].Start == timeline[i - 1].Start || !IsOfSame(timeline[i], timeline[0]))
            {
                KeepInOrder(start, timeline.ToArray());
                return;
            }
        }

        Keep(start, timeline);
    }

    /// <summary>Puts steps in order by customer, then by start, at the same moment by id, and keeps them.</summary>
    public void KeepInOrder(int start, LoggedStep[] steps)
    {
        Array.Sort(steps, Compare);
        int first = 0;
        for (int i = 1; i <= steps.Length; i++)
        {
            if (i == steps.Length || !IsOfSame(steps[i], steps[first]))
            {
                Keep(start + first, steps.AsSpan(first, i - first));
                first = i;
            }
        }
    }

    private bool IsOfSame(in LoggedStep step, in LoggedStep other) =>
        step.Customer == other.Customer
        && (step.Customer.IsWhole || string.Equals(Contact(step).CustomerId, Contact(other).CustomerId, StringComparison.Ordinal));

    /// <summary>Keeps the steps of a journey.</summary>
    private void Keep(int start, ReadOnlySpan<LoggedStep> steps)
    {
        for (int i = 0; i < steps.Length; i++)
        {
            spans[start + i] = new JourneySpan(steps[i].Start, steps[i].End, start, steps[i].Touchpoint);
            contacts[start + i] = steps[i].Contact;
        }

        lengths[start] = steps.Length;
    }

    private Interaction Contact(in LoggedStep step) => read[step.Contact]!;

    private int Compare(LoggedStep left, LoggedStep right) =>
        string.CompareOrdinal(Contact(left).CustomerId, Contact(right).CustomerId) is var byCustomer and not 0
            ? byCustomer
            : ContactLegs.Compare(Contact(left), Contact(right));
}
