using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <content>One pass over the steps of all journeys, without objects.</content>
public sealed partial class JourneyLog
{
    internal JourneyLabels LabelsOf(JourneyLabel label) => _labels[(int)label].Value;

    /// <summary>Sweeps every journey; the sweeps that did it, at least one. The place of a journey is that of its first step.</summary>
    internal IReadOnlyList<TSweep> Sweep<TSweep>(Func<TSweep> newSweep)
        where TSweep : ITimelineSweep<JourneySpan> =>
        Parts.Read(Count, (first, end) =>
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
        Parts.Read(Count, (first, end) =>
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
}
