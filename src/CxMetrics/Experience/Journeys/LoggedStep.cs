using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>A step with its contact, while a log is put in order. The key is a hash of the customer, whose ids are compared where it is equal.</summary>
internal readonly record struct LoggedStep(ulong Key, long Start, long End, int Touchpoint, Interaction Contact) : ITimelineItem<LoggedStep>
{
    public static bool IsAfter(in LoggedStep item, in LoggedStep other) => Compare(item, other) > 0;

    /// <summary>The order by customer, then by start, at the same moment by id.</summary>
    public static int Compare(LoggedStep left, LoggedStep right) =>
        !IsOfSame(left, right) ? string.CompareOrdinal(left.Contact.CustomerId, right.Contact.CustomerId)
        : left.Start != right.Start ? left.Start.CompareTo(right.Start)
        : string.CompareOrdinal(left.Contact.Id, right.Contact.Id);

    public static bool IsOfSame(in LoggedStep step, in LoggedStep other) =>
        string.Equals(step.Contact.CustomerId, other.Contact.CustomerId, StringComparison.Ordinal);
}
