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
        long others = 0;
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

            string? exclusion = Judge(kind, start, stop);
            string? missing = FcrKeyParts.Missing(rule.Key, customer, subject);
            if (exclusion is null)
            {
                exclusion = kind == FcrContactKind.Attempt ? ExclusionReasons.OtherKind : missing;
                if (missing is null && (kind == FcrContactKind.Handled || _countsAttempts))
                {
                    ulong tag = FcrKeyParts.Code(customer, subject)
                        | (kind == FcrContactKind.Attempt ? FcrSpan.Attempt : ends[i] == FcrColumns.NoEnd ? FcrSpan.Endless : 0);
                    sink.Add(new FcrSpan(start, stop, tag));
                }
            }

            if (ReferenceEquals(exclusion, ExclusionReasons.OtherKind))
            {
                others++;
            }
            else if (exclusion is not null)
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

        Counts.Exclude(ExclusionReasons.OtherKind, others);
        Earliest = earliest;
    }

    /// <summary>What is wrong with a row, or tells that it cannot be linked, whatever its key.</summary>
    public readonly string? Judge(FcrContactKind kind, long start, long end) =>
        kind == FcrContactKind.Other ? ExclusionReasons.OtherKind
        : kind > FcrContactKind.Other ? ExclusionReasons.UnknownKind
        : (ulong)start > LastMoment || (ulong)end > LastMoment ? ExclusionReasons.NotAMoment
        : end < start ? ExclusionReasons.EndBeforeStart
        : start > asOf ? ExclusionReasons.NotYetKnown
        : null;

    private static bool IsInvalid(string exclusion) =>
        exclusion is ExclusionReasons.UnknownKind or ExclusionReasons.NotAMoment or ExclusionReasons.EndBeforeStart;
}
