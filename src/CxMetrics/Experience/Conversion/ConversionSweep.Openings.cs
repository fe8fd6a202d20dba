using System.Runtime.InteropServices;

namespace CxMetrics.Experience;

/// <content>The rules that do not go through the stages from one opening.</content>
internal sealed partial class ConversionSweep
{
    private readonly int[] _seen = new int[ConversionDefinition.MostStages];
    private readonly List<List<int>> _waiting = [];
    private readonly List<int> _attempts = [];
    private readonly List<int> _levels = [];
    private readonly List<int> _unused = [];

    /// <summary>The window of each opening, from the first step of its moment, slides over the journey.</summary>
    private void AnyOrder(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> codes)
    {
        Array.Clear(_seen);
        int best = -1;
        int most = 0;
        int distinct = 0;
        int left = 0;
        int right = 0;
        foreach (int opening in _openings)
        {
            long start = journey[opening].Start;
            for (; right < journey.Length && journey[right].Start - start <= _window; right++)
            {
                int stage = Array.IndexOf(_way, codes[right]);
                distinct += stage >= 0 && _seen[stage]++ == 0 ? 1 : 0;
            }

            for (; journey[left].Start < start; left++)
            {
                int stage = Array.IndexOf(_way, codes[left]);
                distinct -= stage >= 0 && --_seen[stage] == 0 ? 1 : 0;
            }

            if (distinct > most)
            {
                (best, most) = (opening, distinct);
            }
        }

        Array.Clear(_seen);
        _reached.Clear();
        Reach(best);
        for (int i = FirstOfMoment(journey, best); i < journey.Length && journey[i].Start - journey[best].Start <= _window; i++)
        {
            if (Array.IndexOf(_way, codes[i]) is >= 0 and var stage && _seen[stage] == 0)
            {
                Reach(i);
            }
        }

        void Reach(int step)
        {
            _seen[Array.IndexOf(_way, _codes[step])] = 1;
            _reached.Add(step);
        }
    }

    /// <summary>Each step goes on with one of the attempts that wait for it, and opens one if it is at the first stage.</summary>
    private void EachOpening<TSink>(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> codes, ref TSink sink)
        where TSink : struct, IConversionSink
    {
        while (_waiting.Count < _way.Length)
        {
            _waiting.Add([]);
        }

        _waiting.ForEach(static attempts => attempts.Clear());
        _attempts.Clear();
        _levels.Clear();
        for (int first = 0; first < journey.Length;)
        {
            int end = first + 1;
            while (end < journey.Length && journey[end].Start == journey[first].Start)
            {
                end++;
            }

            GoOn(journey, codes, first, end);
            first = end;
        }

        for (int attempt = 0; attempt < _levels.Count; attempt++)
        {
            int first = attempt * _way.Length;
            if (journey[_attempts[first]].Start <= _lastOpening)
            {
                sink.Add(journey, CollectionsMarshal.AsSpan(_attempts).Slice(first, _levels[attempt]));
            }
            else
            {
                sink.Exclude(_attempts[first], ExclusionReasons.Immature);
            }
        }

        if (_levels.Count == 0)
        {
            sink.Exclude(-1, ExclusionReasons.NotEntered);
        }
    }

    /// <summary>Steps of one moment may follow one another in any order: they are gone through again while one of them goes on.</summary>
    private void GoOn(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> codes, int first, int end)
    {
        _unused.Clear();
        for (int step = first; step < end; step++)
        {
            if (!GoesOn(journey, codes, step))
            {
                _unused.Add(step);
            }

            if (codes[step] == _way[0])
            {
                _waiting[0].Add(_levels.Count);
                _levels.Add(1);
                _attempts.Add(step);
                CollectionsMarshal.SetCount(_attempts, _levels.Count * _way.Length);
            }
        }

        for (int left = 0; end - first > 1 && left != _unused.Count;)
        {
            left = _unused.Count;
            for (int i = 0, unused = left; i < unused; i++)
            {
                int step = _unused[i];
                if (!GoesOn(journey, codes, step))
                {
                    _unused.Add(step);
                }
            }

            _unused.RemoveRange(0, left);
        }
    }

    private bool GoesOn(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> codes, int step)
    {
        for (int level = _way.Length - 1; level > 0; level--)
        {
            List<int> waiting = _waiting[level - 1];
            for (int place = waiting.Count - 1; place >= 0 && codes[step] == _way[level]; place--)
            {
                int attempt = waiting[place];
                Span<int> chain = CollectionsMarshal.AsSpan(_attempts).Slice(attempt * _way.Length, level + 1);
                if (journey[step].Start - journey[chain[0]].Start > _window)
                {
                    waiting.RemoveAt(place);
                }
                else if (!chain[..level].Contains(step))
                {
                    waiting.RemoveAt(place);
                    chain[level] = step;
                    _levels[attempt] = level + 1;
                    _waiting[level].Add(attempt);
                    return true;
                }
            }
        }

        return false;
    }
}
