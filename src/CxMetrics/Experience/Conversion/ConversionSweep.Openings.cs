using System.Runtime.InteropServices;

namespace CxMetrics.Experience;

/// <content>The rules that do not go through the stages from one opening.</content>
internal sealed partial class ConversionSweep
{
    private readonly int[] _seen = new int[ConversionDefinition.MostStages];
    private readonly List<List<int>> _waiting = [];
    private readonly List<int> _levels = [];

    /// <summary>The window of each opening, from the first step of its moment, slides over the journey.</summary>
    private void AnyOrder(ReadOnlySpan<int> codes)
    {
        Array.Clear(_seen);
        int best = -1;
        int most = 0;
        int distinct = 0;
        int left = 0;
        int right = 0;
        foreach (int opening in _openings)
        {
            long start = _starts[opening];
            for (; right < codes.Length && _starts[right] - start <= _window; right++)
            {
                int stage = Array.IndexOf(_way, codes[right]);
                distinct += stage >= 0 && _seen[stage]++ == 0 ? 1 : 0;
            }

            for (; _starts[left] < start; left++)
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
        for (int i = FirstOfMoment(best); i < codes.Length && _starts[i] - _starts[best] <= _window; i++)
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
        int stages = _way.Length;
        while (_waiting.Count < stages)
        {
            _waiting.Add([]);
        }

        _waiting.ForEach(static attempts => attempts.Clear());
        _chains.Clear();
        _levels.Clear();
        for (int i = 0; i < codes.Length; i++)
        {
            GoOn(i, codes[i]);
            if (codes[i] == _way[0])
            {
                _waiting[0].Add(_levels.Count);
                _levels.Add(1);
                _chains.Add(i);
                CollectionsMarshal.SetCount(_chains, _levels.Count * stages);
            }
        }

        for (int attempt = 0; attempt < _levels.Count; attempt++)
        {
            int opening = _chains[attempt * stages];
            if (_starts[opening] <= _lastOpening)
            {
                sink.Add(journey, CollectionsMarshal.AsSpan(_chains).Slice(attempt * stages, _levels[attempt]));
            }
            else
            {
                sink.Exclude(opening, ExclusionReasons.Immature);
            }
        }

        if (_levels.Count == 0)
        {
            sink.Exclude(-1, ExclusionReasons.NotEntered);
        }
    }

    /// <summary>Goes on with the latest to wait at the furthest stage; who has waited too long will never go on.</summary>
    private void GoOn(int step, int code)
    {
        for (int level = _way.Length - 1; level > 0; level--)
        {
            List<int> waiting = _waiting[level - 1];
            while (code == _way[level] && waiting.Count > 0)
            {
                int attempt = waiting[^1];
                waiting.RemoveAt(waiting.Count - 1);
                if (_starts[step] - _starts[_chains[attempt * _way.Length]] <= _window)
                {
                    _chains[(attempt * _way.Length) + level] = step;
                    _levels[attempt] = level + 1;
                    _waiting[level].Add(attempt);
                    return;
                }
            }
        }
    }
}
