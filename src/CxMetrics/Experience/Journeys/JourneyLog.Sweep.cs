using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <content>One pass over the steps of all journeys, without objects.</content>
public sealed partial class JourneyLog
{
    private const int LeastStepsPerThread = 1 << 15;

    internal JourneyLabels LabelsOf(JourneyLabel label) => new(_touchpoints.Select(touchpoint => JourneyLabels.Of(touchpoint, label)));

    /// <summary>Sweeps every journey; the sweeps that did it, at least one. The place of a journey is that of its first step.</summary>
    internal IReadOnlyList<TSweep> Sweep<TSweep>(Func<TSweep> newSweep)
        where TSweep : struct, ITimelineSweep<JourneySpan>
    {
        TSweep[] sweeps = new TSweep[Math.Clamp(StepCount / LeastStepsPerThread, 1, Environment.ProcessorCount)];
        Parallel.For(0, sweeps.Length, part =>
        {
            TSweep sweep = newSweep();
            int last = (int)((long)Count * (part + 1) / sweeps.Length);
            for (int journey = (int)((long)Count * part / sweeps.Length); journey < last; journey++)
            {
                int start = StartOf(journey);
                sweep.Take(start, _spans.AsSpan(start, _ends[journey] - start));
            }

            sweeps[part] = sweep;
        });
        return sweeps;
    }

    /// <summary>The steps of a journey that is whole.</summary>
    internal ReadOnlySpan<JourneySpan> SpansOf(Journey journey) => _spans.AsSpan(journey.PlaceOf(0), journey.Count);

    /// <summary>The journey of the steps from a place on.</summary>
    internal Journey JourneyFrom(int start) => JourneyAt(start == 0 ? 0 : Array.BinarySearch(_ends, start) + 1);
}
