using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Counts attempts: how far they got, whether anything came after, and how long they took. One a thread.</summary>
internal sealed class ConversionCounter(ConversionDefinition definition) : ICounter<ConversionAttempt, ConversionTally>, ITimelineSweep<JourneySpan>
{
    private readonly ConversionSweep? _sweep;
    private readonly ReasonCounter _excluded = new();
    private readonly long[] _levels = new long[definition.Stages.Count];
    private readonly long[] _ended = new long[definition.Stages.Count];
    private readonly List<long>[] _parts = [.. definition.Stages.Skip(1).Select(_ => new List<long>())];
    private readonly List<long> _whole = [];

    /// <summary>Counts the attempts of journeys whose steps have labels.</summary>
    public ConversionCounter(ConversionDefinition definition, JourneyLabels labels, DateTimeOffset asOf)
        : this(definition) => _sweep = new ConversionSweep(definition, labels, asOf, Add);

    public void Take(int start, ReadOnlySpan<JourneySpan> timeline) => _sweep!.Run(timeline);

    public string? Add(ConversionAttempt fact)
    {
        if (!definition.Equals(fact.Definition))
        {
            throw new ArgumentException(
                $"The attempt was linked under {Quote.OfDefinition(fact.Definition)}; expected {Quote.OfDefinition(definition)}.", nameof(fact));
        }

        if (fact.ExclusionReason is null)
        {
            fact.CountIn(this);
        }

        return fact.ExclusionReason;
    }

    /// <summary>Counts an attempt of a journey: the places of its steps, or why it does not count.</summary>
    public void Add(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> steps, string? reason)
    {
        if (reason is not null)
        {
            _excluded.Add(reason);
            return;
        }

        int last = steps[0];
        for (int i = 1; i < steps.Length; i++)
        {
            last = Math.Max(last, steps[i]);
            _parts[i - 1].Add(journey[steps[i]].Start - journey[steps[i - 1]].Start);
        }

        if (steps.Length == _levels.Length)
        {
            _whole.Add(journey[steps[^1]].Start - journey[steps[0]].Start);
        }

        _levels[steps.Length - 1]++;
        _ended[steps.Length - 1] += last == journey.Length - 1 ? 1 : 0;
    }

    /// <summary>Takes what another has counted.</summary>
    public ConversionCounter With(ConversionCounter other)
    {
        for (int i = 0; i < _levels.Length; i++)
        {
            _levels[i] += other._levels[i];
            _ended[i] += other._ended[i];
        }

        for (int i = 0; i < _parts.Length; i++)
        {
            _parts[i].AddRange(other._parts[i]);
        }

        _whole.AddRange(other._whole);
        _excluded.Add(other._excluded.ToCounts());
        return this;
    }

    /// <summary>The members of a tally: times in order, so that it does not matter who counted first.</summary>
    public ConversionTally ToTally()
    {
        Parallel.ForEach([.. _parts, _whole], static times => times.Sort());
        return new ConversionTally
        {
            Levels = new ValueList<long>(_levels),
            Ended = new ValueList<long>(_ended),
            PartTicks = new ValueList<IReadOnlyList<long>>(_parts.Select(times => new ValueList<long>(times))),
            WholeTicks = new ValueList<long>(_whole),
            Excluded = _excluded.ToCounts(),
        };
    }
}
