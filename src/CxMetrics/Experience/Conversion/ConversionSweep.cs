using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Finds the attempts of a journey that count. One a thread: it keeps its working memory.</summary>
/// <remarks>A rule costs about the steps times the stages of a journey, however many openings it has.</remarks>
internal sealed partial class ConversionSweep
{
    private readonly ConversionRule _rule;
    private readonly JourneyLabels _labels;
    private readonly int[] _way;
    private readonly bool _hasRepeats;
    private readonly bool _isDirect;
    private readonly long _window;
    private readonly long _lastOpening;
    private readonly List<int> _openings = [];
    private readonly List<int> _chains = [];
    private readonly List<int> _reached = [];
    private int[] _codes = [];
    private long[] _starts = [];
    private int[] _places = [];

    public ConversionSweep(ConversionDefinition definition, JourneyLabels labels, DateTimeOffset asOf)
    {
        _rule = definition.Rule;
        _labels = labels;
        _way = [.. definition.Stages.Select(labels.Find)];
        _isDirect = _rule is ConversionRule.Direct or ConversionRule.DirectCollapsed;
        _hasRepeats = _way.Distinct().Count() < _way.Length;
        _window = Math.Min(definition.Window.Ticks, DateTimeOffset.MaxValue.UtcTicks);
        _lastOpening = definition.Maturity == Maturity.All ? long.MaxValue : asOf.UtcTicks - _window;
    }

    public void Run<TSink>(ReadOnlySpan<JourneySpan> journey, ref TSink sink)
        where TSink : struct, IConversionSink
    {
        int steps = Read(journey);
        ReadOnlySpan<int> codes = _codes.AsSpan(0, steps);
        if (_rule == ConversionRule.EachOpening)
        {
            EachOpening(journey, codes, ref sink);
            return;
        }

        _openings.Clear();
        for (int i = 0; i < steps; i++)
        {
            if (codes[i] == _way[0] || (_rule == ConversionRule.AnyOrder && Array.IndexOf(_way, codes[i]) > 0))
            {
                _openings.Add(i);
            }
        }

        if (_openings.Count == 0)
        {
            sink.Exclude(-1, ExclusionReasons.NotEntered);
            return;
        }

        int mature = 0;
        while (mature < _openings.Count && _starts[_openings[mature]] <= _lastOpening)
        {
            mature++;
        }

        if (mature == 0)
        {
            sink.Exclude(_places[_openings[0]], ExclusionReasons.Immature);
            return;
        }

        // Openings are in the order of time: the immature ones are the last.
        int counted = _rule == ConversionRule.FirstOpening ? 1 : mature;
        _openings.RemoveRange(counted, _openings.Count - counted);

        if (_rule == ConversionRule.AnyOrder)
        {
            AnyOrder(codes);
        }
        else
        {
            InOrder(codes);
        }

        sink.Add(journey, CollectionsMarshal.AsSpan(_reached));
    }

    /// <summary>Takes the labels and starts of the steps, of which consecutive ones of one label may be taken for their first; how many there are.</summary>
    private int Read(ReadOnlySpan<JourneySpan> journey)
    {
        if (_codes.Length < journey.Length)
        {
            (_codes, _starts, _places) = (new int[journey.Length * 2], new long[journey.Length * 2], new int[journey.Length * 2]);
        }

        int steps = 0;
        for (int i = 0; i < journey.Length; i++)
        {
            int code = _labels.Of(journey[i]);
            if (_rule != ConversionRule.DirectCollapsed || steps == 0 || code != _codes[steps - 1])
            {
                (_codes[steps], _starts[steps], _places[steps]) = (code, journey[i].Start, i);
                steps++;
            }
        }

        return steps;
    }

    /// <summary>Takes all openings a stage further at once: what an earlier one passes over, no later one needs to look at again.</summary>
    /// <remarks>
    /// Steps of one moment may follow one another in any order, so that openings of one moment get equally far, and the first stands for all;
    /// not where steps must follow directly. The steps of the attempts are in <see cref="_chains"/>, row by row.
    /// </remarks>
    private void InOrder(ReadOnlySpan<int> codes)
    {
        int stages = _way.Length;
        int alive = 0;
        CollectionsMarshal.SetCount(_chains, _openings.Count * stages);
        Span<int> chains = CollectionsMarshal.AsSpan(_chains);
        foreach (int opening in _openings)
        {
            if (alive == 0 || _isDirect || _starts[chains[(alive - 1) * stages]] < _starts[opening])
            {
                chains[alive++ * stages] = opening;
            }
        }

        int level = 1;
        for (int kept; level < stages && (kept = GoOn(codes, chains, alive, level)) > 0; level++)
        {
            alive = kept;
        }

        _reached.Clear();
        for (int stage = 0; stage < level; stage++)
        {
            _reached.Add(_places[chains[stage]]);
        }
    }

    /// <summary>Moves the attempts that reach the next stage to the front; how many they are.</summary>
    private int GoOn(ReadOnlySpan<int> codes, Span<int> chains, int alive, int level)
    {
        int stages = _way.Length;
        int kept = 0;
        int from = 0;
        for (int row = 0; row < alive; row++)
        {
            Span<int> chain = chains.Slice(row * stages, stages);
            int next = _isDirect ? chain[level - 1] + 1 : Next(codes, chain[..level], from);
            if (next == codes.Length)
            {
                break;
            }

            if (codes[next] == _way[level] && _starts[next] - _starts[chain[0]] <= _window)
            {
                chain[level] = next;
                chain[..(level + 1)].CopyTo(chains[(kept++ * stages)..]);
            }

            // What is in this attempt already may be new to the next, where it is of the same moment.
            from = _hasRepeats ? FirstOfMoment(next) : next;
        }

        return kept;
    }

    private int Next(ReadOnlySpan<int> codes, ReadOnlySpan<int> chain, int from)
    {
        long after = _starts[chain[^1]] + (_rule == ConversionRule.StrictlyLater ? 1 : 0);
        int next = from;
        while (next < codes.Length && (codes[next] != _way[chain.Length] || _starts[next] < after || (_hasRepeats && chain.Contains(next))))
        {
            next++;
        }

        return next;
    }

    private int FirstOfMoment(int step)
    {
        int first = step;
        while (first > 0 && _starts[first - 1] == _starts[step])
        {
            first--;
        }

        return first;
    }
}
