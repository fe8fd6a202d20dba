namespace CxMetrics;

/// <summary>Goes once through the contacts of one key in the order of their starts, and links them.</summary>
/// <remarks>Subtracts moments and compares with the window; adding a window to a moment could leave the calendar.</remarks>
internal readonly struct FcrSweep(FcrCounting counting, FcrRepeatRule rule, long asOf, long observedFrom)
{
    private readonly long _window = rule.Window.Ticks;
    private readonly bool _countsAttempts = rule.Repeats == FcrRepeats.AnyAttempt;
    private readonly bool _looksAhead = counting == FcrCounting.Contacts;
    private readonly FcrAnchor _anchor = rule.Anchor;

    public void Run<TSink>(ReadOnlySpan<FcrSpan> group, ref TSink sink)
        where TSink : struct, IFcrSink
    {
        if (_looksAhead)
        {
            LookAhead(group, ref sink);
        }
        else
        {
            Chain(group, ref sink);
        }
    }

    /// <summary>Since starts ascend, the first candidate after a contact decides for it.</summary>
    private void LookAhead<TSink>(ReadOnlySpan<FcrSpan> group, ref TSink sink)
        where TSink : struct, IFcrSink
    {
        int pending = -1;
        bool isDecided = false;
        FcrLinkState state = FcrLinkState.None;
        for (int i = 0; i < group.Length; i++)
        {
            bool isAttempt = group[i].IsAttempt;
            if (pending >= 0 && !isDecided && (!isAttempt || _countsAttempts))
            {
                isDecided = true;
                state |= Links(group[i].Start - group[pending].End) ? FcrLinkState.Repeated : FcrLinkState.None;
            }

            if (isAttempt)
            {
                continue;
            }

            if (pending >= 0)
            {
                sink.Add(pending, pending, 1, state);
            }

            pending = i;
            isDecided = false;
            state = Maturity(group[i].End) | (group[i].IsEndless ? FcrLinkState.Endless : FcrLinkState.None);
        }

        if (pending >= 0)
        {
            sink.Add(pending, pending, 1, state);
        }
    }

    /// <summary>
    /// Whether an issue counts is asked of its opening contact alone: if any contact without an end left it out, the longer issues, which
    /// are the failures, would be left out more often.
    /// </summary>
    private void Chain<TSink>(ReadOnlySpan<FcrSpan> group, ref TSink sink)
        where TSink : struct, IFcrSink
    {
        int first = 0;
        while (first < group.Length && group[first].IsAttempt)
        {
            first++;
        }

        while (first < group.Length)
        {
            ref readonly FcrSpan opening = ref group[first];
            long anchor = _anchor == FcrAnchor.FirstStart ? opening.Start : opening.End;
            bool isAttempted = false;
            int last = first;
            int contacts = 1;
            int next = first + 1;
            for (; next < group.Length; next++)
            {
                ref readonly FcrSpan span = ref group[next];
                bool links = Links(span.Start - anchor);
                if (span.IsAttempt)
                {
                    isAttempted |= links;
                    continue;
                }

                if (!links)
                {
                    break;
                }

                contacts++;
                last = next;
                if (_anchor == FcrAnchor.LatestEnd && span.End > anchor)
                {
                    anchor = span.End;
                }
            }

            FcrLinkState state = Maturity(anchor);
            state |= contacts > 1 || (isAttempted && _countsAttempts) ? FcrLinkState.Repeated : FcrLinkState.None;
            state |= opening.IsEndless && _anchor != FcrAnchor.FirstStart ? FcrLinkState.Endless : FcrLinkState.None;
            state |= opening.Start - observedFrom < _window ? FcrLinkState.UnseenPast : FcrLinkState.None;
            sink.Add(first, last, contacts, state);
            first = next;
        }
    }

    private bool Links(long gap) => gap <= _window;

    private FcrLinkState Maturity(long anchor) => asOf - anchor >= _window ? FcrLinkState.None : FcrLinkState.Immature;
}
