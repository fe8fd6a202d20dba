using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Finds the attempts of a journey that count. One a thread: it keeps its working memory.</summary>
/// <remarks>Every rule costs at most the steps times the stages of a journey, however many openings it has.</remarks>
internal sealed partial class ConversionSweep
{
    private readonly ConversionRule _rule;
    private readonly JourneyLabels _labels;
    private readonly int[] _way;
    private readonly bool _hasRepeats;
    private readonly long _window;
    private readonly long _lastOpening;
    private readonly List<int> _openings = [];
    private readonly List<int> _chains = [];
    private readonly List<int> _reached = [];
    private readonly List<int> _order = [];
    private int[] _codes = [];

    public ConversionSweep(ConversionDefinition definition, JourneyLabels labels, DateTimeOffset asOf)
    {
        _rule = definition.Rule;
        _labels = labels;
        _way = [.. definition.Stages.Select(labels.Find)];
        _hasRepeats = _way.Distinct().Count() < _way.Length;
        _window = Math.Min(definition.Window.Ticks, DateTimeOffset.MaxValue.UtcTicks);
        _lastOpening = definition.Maturity == Maturity.All ? long.MaxValue : asOf.UtcTicks - _window;
    }

    public void Run<TSink>(ReadOnlySpan<JourneySpan> journey, ref TSink sink)
        where TSink : struct, IConversionSink
    {
        if (_codes.Length < journey.Length)
        {
            _codes = new int[journey.Length * 2];
        }

        ReadOnlySpan<int> codes = Codes(journey);
        if (_rule == ConversionRule.EachOpening)
        {
            EachOpening(journey, codes, ref sink);
            return;
        }

        if (_rule == ConversionRule.DirectCollapsed)
        {
            Collapse(codes);
        }

        FindOpenings(journey, codes);
        if (_openings.Count == 0)
        {
            sink.Exclude(-1, ExclusionReasons.NotEntered);
            return;
        }

        int first = _openings[0];
        int mature = 0;
        while (mature < _openings.Count && journey[_openings[mature]].Start <= _lastOpening)
        {
            mature++;
        }

        // Openings are in the order of time: the immature ones are the last.
        _openings.RemoveRange(mature, _openings.Count - mature);
        if (_rule == ConversionRule.FirstOpening && mature > 1)
        {
            _openings.RemoveRange(1, mature - 1);
        }

        if (mature == 0)
        {
            sink.Exclude(first, ExclusionReasons.Immature);
            return;
        }

        switch (_rule)
        {
            case ConversionRule.Direct or ConversionRule.DirectCollapsed:
                Direct(journey, codes);
                break;
            case ConversionRule.AnyOrder:
                AnyOrder(journey, codes);
                break;
            default:
                InOrder(journey, codes);
                break;
        }

        sink.Add(journey, CollectionsMarshal.AsSpan(_reached));
    }

    private ReadOnlySpan<int> Codes(ReadOnlySpan<JourneySpan> journey)
    {
        Span<int> codes = _codes.AsSpan(0, journey.Length);
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = _labels.Of(journey[i]);
        }

        return codes;
    }

    private void FindOpenings(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> codes)
    {
        _openings.Clear();
        if (_rule == ConversionRule.DirectCollapsed)
        {
            for (int i = 0; i < _order.Count; i++)
            {
                if (codes[_order[i]] == _way[0])
                {
                    _openings.Add(_order[i]);
                }
            }

            return;
        }

        for (int i = 0; i < journey.Length; i++)
        {
            if (codes[i] == _way[0] || (_rule == ConversionRule.AnyOrder && Array.IndexOf(_way, codes[i]) > 0))
            {
                _openings.Add(i);
            }
        }
    }

    /// <summary>Takes all openings a stage further at once: what an earlier one passes over, no later one needs to look at again.</summary>
    /// <remarks>
    /// Steps of one moment may follow one another in any order, so that openings of one moment get equally far, and the first stands for all.
    /// The steps of the attempts are in <see cref="_chains"/>, row by row.
    /// </remarks>
    private void InOrder(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> codes)
    {
        int stages = _way.Length;
        int alive = 0;
        CollectionsMarshal.SetCount(_chains, _openings.Count * stages);
        Span<int> chains = CollectionsMarshal.AsSpan(_chains);
        foreach (int opening in _openings)
        {
            if (alive == 0 || journey[chains[(alive - 1) * stages]].Start < journey[opening].Start)
            {
                chains[alive++ * stages] = opening;
            }
        }

        int level = 1;
        for (; level < stages; level++)
        {
            int kept = GoOn(journey, codes, chains, alive, level);
            if (kept == 0)
            {
                break;
            }

            alive = kept;
        }

        _reached.Clear();
        _reached.AddRange(chains[..level]);
    }

    /// <summary>Moves the attempts that reach the next stage to the front; how many they are.</summary>
    private int GoOn(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> codes, Span<int> chains, int alive, int level)
    {
        int stages = _way.Length;
        int kept = 0;
        int from = 0;
        for (int row = 0; row < alive; row++)
        {
            Span<int> chain = chains.Slice(row * stages, stages);
            long after = journey[chain[level - 1]].Start + (_rule == ConversionRule.StrictlyLater ? 1 : 0);
            int next = from;
            while (next < codes.Length && (codes[next] != _way[level] || journey[next].Start < after || (_hasRepeats && chain[..level].Contains(next))))
            {
                next++;
            }

            if (next == codes.Length)
            {
                break;
            }

            if (journey[next].Start - journey[chain[0]].Start <= _window)
            {
                chain[level] = next;
                chain[..(level + 1)].CopyTo(chains[(kept++ * stages)..]);
            }

            // What is in this attempt already may be new to the next, where it is of the same moment.
            from = _hasRepeats ? FirstOfMoment(journey, next) : next;
        }

        return kept;
    }

    private static int FirstOfMoment(ReadOnlySpan<JourneySpan> journey, int step)
    {
        int first = step;
        while (first > 0 && journey[first - 1].Start == journey[step].Start)
        {
            first--;
        }

        return first;
    }

    /// <summary>Keeps the first of consecutive steps of one label.</summary>
    private void Collapse(ReadOnlySpan<int> codes)
    {
        _order.Clear();
        for (int i = 0; i < codes.Length; i++)
        {
            if (i == 0 || codes[i] != codes[i - 1])
            {
                _order.Add(i);
            }
        }
    }

    private void Direct(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> codes)
    {
        _reached.Clear();
        foreach (int opening in _openings)
        {
            int place = _rule == ConversionRule.DirectCollapsed ? _order.BinarySearch(opening) : opening;
            int level = 1;
            while (level < _way.Length && At(place + level, journey.Length) is >= 0 and var next
                && codes[next] == _way[level] && journey[next].Start - journey[opening].Start <= _window)
            {
                level++;
            }

            if (level > _reached.Count)
            {
                _reached.Clear();
                for (int stage = 0; stage < level; stage++)
                {
                    _reached.Add(At(place + stage, journey.Length));
                }
            }
        }
    }

    /// <summary>The place of the step that stands somewhere in the order; -1 behind the last.</summary>
    private int At(int order, int steps) =>
        _rule != ConversionRule.DirectCollapsed ? (order < steps ? order : -1) : order < _order.Count ? _order[order] : -1;
}
