using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>A step with its contact, while a log is put in order: by start, at the same moment by id.</summary>
internal readonly record struct LoggedStep(JourneySpan Span, Interaction Contact) : ITimelineItem<LoggedStep>
{
    public ulong Key => Span.Key;

    public static bool IsAfter(in LoggedStep item, in LoggedStep other) =>
        item.Span.Start != other.Span.Start
            ? item.Span.Start > other.Span.Start
            : string.CompareOrdinal(item.Contact.Id, other.Contact.Id) > 0;
}
