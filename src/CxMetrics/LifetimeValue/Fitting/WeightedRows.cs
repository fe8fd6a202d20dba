namespace CxMetrics.LifetimeValue;

/// <summary>The distinct rows of summaries with how many customers each stands for: all that a likelihood needs.</summary>
internal static class WeightedRows
{
    /// <summary>The rows by repeats, and in no particular order within; spend is told apart where there are columns of it.</summary>
    /// <remarks>
    /// Sorted by a hash of the times, which brings equal rows together as an order of the times would, in a fraction of its time. Two rows of one
    /// hash that differ stay two.
    /// </remarks>
    public static SummaryRow[] Of(
        ReadOnlySpan<int> repeats, ReadOnlySpan<double> recency, ReadOnlySpan<double> age, ReadOnlySpan<double> meanSpend, ReadOnlySpan<long> weights)
    {
        ulong[] keys = new ulong[repeats.Length];
        int[] order = new int[repeats.Length];
        int kept = 0;
        for (int i = 0; i < order.Length; i++)
        {
            if (weights.Length == 0 || weights[i] > 0)
            {
                keys[kept] = Key(repeats[i], recency[i], age[i], meanSpend.Length == 0 ? 0 : meanSpend[i]);
                order[kept++] = i;
            }
        }

        Array.Sort(keys, order, 0, kept);
        List<SummaryRow> rows = new(kept);
        for (int k = 0; k < kept; k++)
        {
            int i = order[k];
            SummaryRow row = new(repeats[i], recency[i], age[i], meanSpend.Length == 0 ? 0 : meanSpend[i], weights.Length == 0 ? 1 : weights[i]);
            if (rows.Count > 0 && rows[^1] with { Weight = row.Weight } == row)
            {
                rows[^1] = row with { Weight = rows[^1].Weight + row.Weight };
            }
            else
            {
                rows.Add(row);
            }
        }

        return [.. rows];
    }

    /// <summary>The repeats in the upper bits, so that rows come in their order, and a hash of the rest below.</summary>
    private static ulong Key(int repeats, double recency, double age, double meanSpend)
    {
        ulong hash = Mix(Mix(Mix(BitConverter.DoubleToUInt64Bits(recency)) ^ BitConverter.DoubleToUInt64Bits(age)) ^ BitConverter.DoubleToUInt64Bits(meanSpend));
        return ((ulong)Math.Min(repeats, ushort.MaxValue) << 48) | (hash >> 16);
    }

    /// <summary>The finaliser of MurmurHash3: every bit of the value changes half of the result's.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xff51afd7ed558ccd;
        value = (value ^ (value >> 33)) * 0xc4ceb9fe1a85ec53;
        return value ^ (value >> 33);
    }
}
