using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Reads rows of columns, and sees to it that each counts or has a reason not to.</summary>
internal struct FcrColumnReader(FcrColumns columns, FcrRepeatRule rule, long asOf) : ITimelineReader<FcrSpan>
{
    private const ulong LastMoment = 3_155_378_975_999_999_999;
    private readonly ReadOnlyMemory<int> _customers = FcrKeyParts.HasCustomer(rule.Key) ? columns.Customers : default;
    private readonly ReadOnlyMemory<int> _subjects = FcrKeyParts.HasSubject(rule.Key) ? columns.Subjects : default;
    private readonly bool _countsAttempts = rule.Repeats == FcrRepeats.AnyAttempt;

    /// <summary>The rows that were read and do not count.</summary>
    public FcrCounts Counts { get; } = new();

    /// <summary>The earliest start that was read.</summary>
    public long Earliest { get; private set; } = long.MaxValue;

    /// <summary>The first invalid row that was read; -1 where there is none.</summary>
    public int FirstInvalid { get; private set; } = -1;

    public void Read<TSink>(int first, int end, ref TSink sink)
        where TSink : struct, ITimelineSink<FcrSpan>
    {
        ReadOnlySpan<long> starts = columns.Starts.Span[first..end];
        ReadOnlySpan<long> ends = columns.Ends.Span[first..end];
        ReadOnlySpan<int> customers = _customers.IsEmpty ? default : _customers.Span[first..end];
        ReadOnlySpan<int> subjects = _subjects.IsEmpty ? default : _subjects.Span[first..end];
        ReadOnlySpan<FcrContactKind> kinds = columns.Kinds.IsEmpty ? default : columns.Kinds.Span[first..end];
        long earliest = Earliest;
        for (int i = 0; i < starts.Length; i++)
        {
            long start = starts[i];
            long stop = ends[i] == FcrColumns.NoEnd ? start : ends[i];
            FcrContactKind kind = kinds.IsEmpty ? FcrContactKind.Handled : kinds[i];
            int customer = customers.IsEmpty ? 0 : customers[i];
            int subject = subjects.IsEmpty ? 0 : subjects[i];
            if (kind == FcrContactKind.Handled && start >= 0 && stop >= start && (ulong)stop <= LastMoment && start <= asOf && (customer | subject) >= 0)
            {
                sink.Add(new FcrSpan(
                    start, stop, FcrKeyParts.Code(customer, subject) | (ends[i] == FcrColumns.NoEnd ? FcrSpan.Endless : 0)));
                earliest = Math.Min(earliest, start);
                continue;
            }

            FcrExclusion exclusion = Judge(kind, start, stop);
            FcrExclusion missing = FcrKeyParts.Missing(rule.Key, customer, subject);
            if (exclusion == FcrExclusion.None)
            {
                exclusion = kind == FcrContactKind.Attempt ? FcrExclusion.AnotherKind : missing;
                if (missing == FcrExclusion.None && (kind == FcrContactKind.Handled || _countsAttempts))
                {
                    ulong tag = FcrKeyParts.Code(customer, subject)
                        | (kind == FcrContactKind.Attempt ? FcrSpan.Attempt : ends[i] == FcrColumns.NoEnd ? FcrSpan.Endless : 0);
                    sink.Add(new FcrSpan(start, stop, tag));
                }
            }

            if (exclusion != FcrExclusion.None)
            {
                Counts.Exclude(exclusion);
                if (IsInvalid(exclusion))
                {
                    FirstInvalid = FirstInvalid < 0 ? first + i : FirstInvalid;
                    continue;
                }
            }

            earliest = (ulong)start <= LastMoment ? Math.Min(earliest, start) : earliest;
        }

        Earliest = earliest;
    }

    /// <summary>What is wrong with a row, or tells that it cannot be linked, whatever its key.</summary>
    public readonly FcrExclusion Judge(FcrContactKind kind, long start, long end) =>
        kind == FcrContactKind.Other ? FcrExclusion.AnotherKind
        : kind > FcrContactKind.Other ? FcrExclusion.UnknownKind
        : (ulong)start > LastMoment || (ulong)end > LastMoment ? FcrExclusion.NotAMoment
        : end < start ? FcrExclusion.EndBeforeStart
        : start > asOf ? FcrExclusion.NotYetKnown
        : FcrExclusion.None;

    private static bool IsInvalid(FcrExclusion exclusion) =>
        exclusion is FcrExclusion.UnknownKind or FcrExclusion.NotAMoment or FcrExclusion.EndBeforeStart;
}
