using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>A step while a log is put in order, and the index of its contact.</summary>
/// <remarks>Without references: to move them costs more than the steps are worth.</remarks>
internal readonly record struct LoggedStep(TextKey Customer, long Start, long End, int Contact, int Touchpoint) : ITimelineItem<LoggedStep>
{
    public ulong Key => Customer.Hash;

    public static bool IsAfter(in LoggedStep item, in LoggedStep other) => item.Start > other.Start;
}
