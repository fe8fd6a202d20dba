namespace CxMetrics.Experience;

/// <summary>Finds the attempts of a journey that count. One a thread: it keeps its working memory.</summary>
/// <remarks>A rule costs about the steps times the stages of a journey, however many openings it has.</remarks>
internal sealed class ConversionSweep
{
    private readonly Take _found;
    private readonly ConversionRule _rule;
    private readonly JourneyLabels _labels;
    private readonly int[] _way;
    private readonly bool _isDirect;
    private readonly bool _hasRepeats;
    private readonly long _window;
    private readonly long _lastOpening;
    private readonly List<Step> _steps = [];
    private readonly List<int> _openings = [];
    private readonly int[] _chain;
    private readonly int[] _best;
    private readonly int[] _cursors;
    private readonly Stack<List<int>>[] _waiting;

    public ConversionSweep(ConversionDefinition definition, JourneyLabels labels, DateTimeOffset asOf, Take found)
    {
        _found = found;
        _rule = definition.Rule;
        _labels = labels;
        _way = [.. definition.Stages.Select(labels.Find)];
        if (_rule == ConversionRule.AnyOrder)
        {
            _way = [.. _way.Distinct()];
        }

        _isDirect = _rule is ConversionRule.Direct or ConversionRule.DirectCollapsed;
        _hasRepeats = _way.Distinct().Count() < _way.Length;
        _window = Math.Min(definition.Window.Ticks, DateTimeOffset.MaxValue.UtcTicks);
        _lastOpening = definition.Maturity == Maturity.All ? long.MaxValue : asOf.UtcTicks - _window;
        _chain = new int[_way.Length];
        _best = new int[_way.Length];
        _cursors = new int[_way.Length];
        _waiting = [.. Enumerable.Range(0, _way.Length + 1).Select(_ => new Stack<List<int>>())];
    }

    /// <summary>Takes an attempt: the places of its steps in the journey, the opening first; where it does not count, the opening if there is one.</summary>
    public delegate void Take(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> steps, string? reason);

    public void Run(ReadOnlySpan<JourneySpan> journey)
    {
        Read(journey);
        if (_openings.Count == 0)
        {
            _found(journey, [], ExclusionReasons.NotEntered);
        }
        else if (_rule == ConversionRule.EachOpening)
        {
            EachOpening(journey);
        }
        else if (!IsMature(_openings[0]))
        {
            _found(journey, [_steps[_openings[0]].Place], ExclusionReasons.Immature);
        }
        else
        {
            _found(journey, _best.AsSpan(0, Best()), null);
        }
    }

    /// <summary>Takes the steps, of which consecutive ones of one label may be taken for their first, and those that open an attempt.</summary>
    private void Read(ReadOnlySpan<JourneySpan> journey)
    {
        _steps.Clear();
        _openings.Clear();
        for (int i = 0; i < journey.Length; i++)
        {
            int code = _labels.Of(journey[i]);
            int place = _steps.Count;
            if (_rule == ConversionRule.DirectCollapsed && place > 0 && code == _steps[^1].Code)
            {
                continue;
            }

            int moment = place > 0 && _steps[^1].Start == journey[i].Start ? _steps[^1].Moment : place;
            _steps.Add(new Step(code, journey[i].Start, moment, i));
            if (code == _way[0] || (_rule == ConversionRule.AnyOrder && Array.IndexOf(_way, code) > 0))
            {
                _openings.Add(place);
            }
        }
    }

    /// <summary>Openings are in the order of time: the immature ones are the last.</summary>
    private bool IsMature(int opening) => _steps[opening].Start <= _lastOpening;

    /// <summary>Keeps the attempt that gets furthest, the earliest of equals; the stages that it reaches.</summary>
    /// <remarks>
    /// Steps of one moment may follow one another in any order, so that openings of one moment get equally far, and the first stands for all;
    /// not where steps must follow directly.
    /// </remarks>
    private int Best()
    {
        Array.Clear(_cursors);
        int best = 0;
        int moment = -1;
        foreach (int opening in _openings)
        {
            if (best == _way.Length || !IsMature(opening) || (best > 0 && _rule == ConversionRule.FirstOpening))
            {
                break;
            }

            if (!_isDirect && _steps[opening].Moment == moment)
            {
                continue;
            }

            moment = _steps[opening].Moment;
            int reached = _rule == ConversionRule.AnyOrder ? InAnyOrder(opening) : InOrder(opening);
            if (reached > best)
            {
                best = reached;
                _chain.CopyTo(_best, 0);
            }
        }

        for (int i = 0; i < best; i++)
        {
            _best[i] = _steps[_best[i]].Place;
        }

        return best;
    }

    private int InOrder(int opening)
    {
        long last = _steps[opening].Start + _window;
        _chain[0] = opening;
        for (int level = 1; level < _way.Length; level++)
        {
            int before = _chain[level - 1];
            long earliest = _steps[before].Start + (_rule == ConversionRule.StrictlyLater ? 1 : 0);
            int next = _isDirect ? before + 1 : Next(level, earliest, _chain.AsSpan(0, level));
            if (next == _steps.Count || _steps[next].Code != _way[level] || _steps[next].Start > last)
            {
                return level;
            }

            _chain[level] = next;
        }

        return _way.Length;
    }

    private int InAnyOrder(int opening)
    {
        Step first = _steps[opening];
        int reached = 1;
        _chain[0] = opening;
        for (int stage = 0; stage < _way.Length; stage++)
        {
            int next = Next(stage, first.Start, []);
            if (next < _steps.Count && _steps[next].Start - first.Start <= _window && _way[stage] != first.Code)
            {
                _chain[reached++] = next;
            }
        }

        Array.Sort(_chain, 1, reached - 1);
        return reached;
    }

    /// <summary>The earliest step at a stage from a moment on; what an earlier opening passes over, no later one needs to look at again.</summary>
    private int Next(int stage, long earliest, ReadOnlySpan<int> taken)
    {
        int next = _cursors[stage];
        while (next < _steps.Count && (_steps[next].Code != _way[stage] || _steps[next].Start < earliest || (_hasRepeats && taken.Contains(next))))
        {
            next++;
        }

        // What is in this attempt already may be new to the next, where it is of the same moment.
        _cursors[stage] = _hasRepeats && next < _steps.Count ? _steps[next].Moment : next;
        return next;
    }

    /// <summary>Each step goes on with one of the attempts that wait for it, and opens one if it is at the first stage.</summary>
    private void EachOpening(ReadOnlySpan<JourneySpan> journey)
    {
        List<List<int>> attempts = [];
        Array.ForEach(_waiting, static attempts => attempts.Clear());
        for (int i = 0; i < _steps.Count; i++)
        {
            GoOn(i);
            if (_steps[i].Code == _way[0])
            {
                attempts.Add([i]);
                _waiting[1].Push(attempts[^1]);
            }
        }

        foreach (List<int> attempt in attempts)
        {
            bool isMature = IsMature(attempt[0]);
            _found(journey, isMature ? [.. attempt] : [attempt[0]], isMature ? null : ExclusionReasons.Immature);
        }
    }

    /// <summary>Goes on with the latest to wait for the furthest stage; who has waited too long will never go on.</summary>
    private void GoOn(int step)
    {
        for (int level = _way.Length - 1; level > 0; level--)
        {
            while (_steps[step].Code == _way[level] && _waiting[level].TryPop(out List<int>? attempt))
            {
                if (_steps[step].Start - _steps[attempt[0]].Start <= _window)
                {
                    attempt.Add(step);
                    _waiting[level + 1].Push(attempt);
                    return;
                }
            }
        }
    }

    /// <summary>A step, the first step of its moment, and its place in the journey.</summary>
    private readonly record struct Step(int Code, long Start, int Moment, int Place);
}
