using System.Runtime.InteropServices;

namespace CxMetrics.Survival;

/// <summary>Counts times of any kind: kept as they come, and sorted once there are twice as many as there are distinct ones.</summary>
internal sealed class SparseTimes(int cause)
{
    private const int Few = 1 << 14;

    private readonly List<double> _times = [];
    private readonly List<SurvivalCell> _counted = [];
    private SurvivalCell[] _gathered = [];

    public void Add(double time, long count)
    {
        // Adding 0 makes 0 of -0.
        if (count != 1)
        {
            _counted.Add(new SurvivalCell(time + 0.0, cause, count));
            return;
        }

        _times.Add(time + 0.0);
        if (_times.Count >= Few && _times.Count >= _gathered.Length)
        {
            Gather();
        }
    }

    /// <summary>The counts by time, in ascending order.</summary>
    public SurvivalCell[] ToCells()
    {
        Gather();
        return SurvivalCell.Merge(_gathered, SurvivalCell.Gather([.. _counted]));
    }

    private void Gather()
    {
        Span<double> times = CollectionsMarshal.AsSpan(_times);
        times.Sort();
        List<SurvivalCell> cells = [];
        for (int first = 0, next; first < times.Length; first = next)
        {
            next = first + 1;
            while (next < times.Length && times[next] == times[first])
            {
                next++;
            }

            cells.Add(new SurvivalCell(times[first], cause, next - first));
        }

        _gathered = SurvivalCell.Merge(_gathered, [.. cells]);
        _times.Clear();
    }
}
