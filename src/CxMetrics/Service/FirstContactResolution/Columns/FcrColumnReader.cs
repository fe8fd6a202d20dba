namespace CxMetrics;

/// <summary>Reads rows of columns one at a time, and sees to it that each counts or has a reason not to.</summary>
internal readonly ref struct FcrColumnReader
{
    private const ulong LastMoment = 3_155_378_975_999_999_999;
    private readonly ReadOnlySpan<long> _starts;
    private readonly ReadOnlySpan<long> _ends;
    private readonly ReadOnlySpan<int> _customers;
    private readonly ReadOnlySpan<int> _subjects;
    private readonly ReadOnlySpan<FcrContactKind> _kinds;
    private readonly long _asOf;
    private readonly bool _countsAttempts;
    private readonly FcrExclusion _noSubject;

    public FcrColumnReader(FcrColumns columns, long asOf, FcrRepeatRule rule)
    {
        _starts = columns.Starts.Span;
        _ends = columns.Ends.Span;
        _customers = rule.Key == FcrKey.Issue ? default : columns.Customers.Span;
        _subjects = rule.Key == FcrKey.Customer ? default : columns.Subjects.Span;
        _kinds = columns.Kinds.Span;
        _asOf = asOf;
        _countsAttempts = rule.Repeats == FcrRepeats.AnyAttempt;
        _noSubject = rule.Key switch
        {
            FcrKey.CustomerAndTopic or FcrKey.CustomerTopicAndChannel => FcrExclusion.NoTopic,
            FcrKey.CustomerAndChannel => FcrExclusion.NoChannel,
            _ => FcrExclusion.NoIssue,
        };
    }

    public static bool IsInvalid(FcrExclusion exclusion) =>
        exclusion is FcrExclusion.UnknownKind or FcrExclusion.NotAMoment or FcrExclusion.EndBeforeStart;

    public FcrSpan Span(int row, ulong tag) => new(_starts[row], End(row), tag);

    /// <summary>The start of a row that is a moment; the last moment where it is none.</summary>
    public long Observed(int row) => (ulong)_starts[row] <= LastMoment ? _starts[row] : (long)LastMoment;

    /// <summary>Tells whether a row counts, and whether it is to be linked: an attempt is linked where attempts are repeats, but never counts.</summary>
    public FcrExclusion Read(int row, out ulong tag, out bool isLinked)
    {
        tag = 0;
        isLinked = false;
        FcrContactKind kind = _kinds.IsEmpty ? FcrContactKind.Handled : _kinds[row];
        if (kind >= FcrContactKind.Other)
        {
            return kind == FcrContactKind.Other ? FcrExclusion.AnotherKind : FcrExclusion.UnknownKind;
        }

        long start = _starts[row];
        long end = End(row);
        if ((ulong)start > LastMoment || (ulong)end > LastMoment)
        {
            return FcrExclusion.NotAMoment;
        }

        if (end < start)
        {
            return FcrExclusion.EndBeforeStart;
        }

        if (start > _asOf)
        {
            return FcrExclusion.NotYetKnown;
        }

        int customer = _customers.IsEmpty ? 0 : _customers[row];
        int subject = _subjects.IsEmpty ? 0 : _subjects[row];
        FcrExclusion missing = customer < 0 ? FcrExclusion.NoCustomer : subject < 0 ? _noSubject : FcrExclusion.None;
        tag = ((ulong)(uint)customer << 31) | (uint)subject;
        if (kind == FcrContactKind.Attempt)
        {
            tag |= FcrSpan.Attempt;
            isLinked = missing == FcrExclusion.None && _countsAttempts;
            return FcrExclusion.AnotherKind;
        }

        tag |= _ends[row] == FcrColumns.NoEnd ? FcrSpan.Endless : 0;
        isLinked = missing == FcrExclusion.None;
        return missing;
    }

    /// <summary>The end; the start stands for one that is unknown, as it does for records.</summary>
    private long End(int row) => _ends[row] is not FcrColumns.NoEnd and var end ? end : _starts[row];
}
