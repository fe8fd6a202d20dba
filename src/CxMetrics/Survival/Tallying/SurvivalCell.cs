namespace CxMetrics.Survival;

/// <summary>How many left at a time for a cause, or entered at it.</summary>
internal readonly record struct SurvivalCell(double Time, int Cause, long Count)
{
    /// <summary>Those who left observation without an event.</summary>
    public const int Censored = 0;

    /// <summary>Those who came under observation.</summary>
    public const int Entered = -1;

    /// <summary>The order of time, then of cause.</summary>
    public static int Compare(SurvivalCell left, SurvivalCell right) =>
        left.Time != right.Time ? left.Time.CompareTo(right.Time) : left.Cause.CompareTo(right.Cause);

    /// <summary>Sorts cells and adds up those of one time and cause; none is left with a count of 0.</summary>
    public static SurvivalCell[] Gather(List<SurvivalCell> cells)
    {
        cells.Sort(Compare);
        int kept = 0;
        for (int i = 0; i < cells.Count; i++)
        {
            SurvivalCell cell = cells[i];
            if (kept > 0 && Compare(cells[kept - 1], cell) == 0)
            {
                cells[kept - 1] = cells[kept - 1].Plus(cell);
            }
            else if (cell.Count > 0)
            {
                cells[kept++] = cell;
            }
        }

        return [.. cells.Take(kept)];
    }

    /// <summary>Adds cells that are gathered already.</summary>
    public static SurvivalCell[] Merge(SurvivalCell[] left, SurvivalCell[] right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length == 0 ? right : left;
        }

        List<SurvivalCell> merged = new(Math.Max(left.Length, right.Length));
        int r = 0;
        foreach (SurvivalCell cell in left)
        {
            for (; r < right.Length && Compare(right[r], cell) < 0; r++)
            {
                merged.Add(right[r]);
            }

            merged.Add(r < right.Length && Compare(right[r], cell) == 0 ? cell.Plus(right[r++]) : cell);
        }

        merged.AddRange(right.AsSpan(r));
        return [.. merged];
    }

    private SurvivalCell Plus(SurvivalCell other) => this with { Count = Internal.ExactCount.Add(Count, other.Count, "a time") };
}
