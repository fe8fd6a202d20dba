namespace CxMetrics.LifetimeValue;

/// <summary>The distinct rows of summaries with how many customers each stands for: all that a likelihood needs.</summary>
internal static class WeightedRows
{
    /// <summary>The rows by repeats, age, recency and spend, which is kept apart where there are columns of it.</summary>
    public static SummaryRow[] Of(int[] repeats, double[] recency, double[] age, double[] meanSpend, long[] weights)
    {
        SummaryRow[] rows = new SummaryRow[repeats.Length];
        int kept = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            double weight = weights.Length == 0 ? 1 : weights[i];
            if (weight > 0)
            {
                rows[kept++] = new SummaryRow(repeats[i], recency[i], age[i], meanSpend.Length == 0 ? 0 : meanSpend[i], weight);
            }
        }

        Array.Resize(ref rows, kept);
        Array.Sort(rows, SummaryRow.Compare);
        return Merge(rows);
    }

    /// <summary>Adjacent rows that are alike become one.</summary>
    private static SummaryRow[] Merge(SummaryRow[] rows)
    {
        int kept = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (kept > 0 && SummaryRow.Compare(rows[kept - 1], rows[i]) == 0)
            {
                rows[kept - 1] = rows[kept - 1] with { Weight = rows[kept - 1].Weight + rows[i].Weight };
            }
            else
            {
                rows[kept++] = rows[i];
            }
        }

        Array.Resize(ref rows, kept);
        return rows;
    }
}
