using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <content>One pass over the steps of all journeys, without objects.</content>
public sealed partial class JourneyLog
{
    private const int LeastStepsPerThread = 1 << 15;

    internal JourneyLabels LabelsOf(JourneyLabel label) => new(_touchpoints.Select(touchpoint => JourneyLabels.Of(touchpoint, label)));

    /// <summary>Sweeps every journey; the sweeps that did it, at least one. The place of a journey is that of its first step.</summary>
    internal IReadOnlyList<TSweep> Sweep<TSweep>(Func<TSweep> newSweep)
        where TSweep : ITimelineSweep<JourneySpan> =>
        InParts((first, end) =>
        {
            TSweep sweep = newSweep();
            for (int journey = first; journey < end; journey++)
            {
                int start = StartOf(journey);
                sweep.Take(start, _linker.Spans.AsSpan(start, _linker.Ends[journey] - start));
            }

            return sweep;
        });

    /// <summary>Adds up all journeys: their sums are exact, so that no order and no number of threads shows.</summary>
    internal JourneyTally Tally() =>
        InParts((first, end) =>
        {
            ITallyBuilder<Journey, JourneyTally> builder = Definition.NewBuilder();
            for (int journey = first; journey < end; journey++)
            {
                builder.Add(JourneyAt(journey));
            }

            return builder.ToTally();
        }).Aggregate(static (left, right) => left + right);

    /// <summary>The steps of a journey that is whole.</summary>
    internal ReadOnlySpan<JourneySpan> SpansOf(Journey journey) => _linker.Spans.AsSpan(journey.PlaceOf(0), journey.Count);

    /// <summary>Goes through the journeys from a first up to an end, in as many parts as there are processors to do it.</summary>
    private T[] InParts<T>(Func<int, int, T> read)
    {
        T[] parts = new T[Math.Clamp(StepCount / LeastStepsPerThread, 1, Environment.ProcessorCount)];
        Parallel.For(0, parts.Length, part => parts[part] = read((int)((long)Count * part / parts.Length), (int)((long)Count * (part + 1) / parts.Length)));
        return parts;
    }
}
