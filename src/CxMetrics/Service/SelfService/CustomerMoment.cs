using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The start of a session, by its number, or the start of an attempt, on the timeline of their customer.</summary>
internal readonly record struct CustomerMoment(ulong Key, long At, int Session, Interaction? Attempt) : ITimelineItem<CustomerMoment>
{
    /// <summary>By time; a session comes before the attempts of its moment, which follow it, and these in the order of their ids.</summary>
    public static bool IsAfter(in CustomerMoment item, in CustomerMoment other) =>
        item.At != other.At ? item.At > other.At
        : item.Attempt is not null && (other.Attempt is null || string.CompareOrdinal(item.Attempt.Id, other.Attempt.Id) > 0);
}
