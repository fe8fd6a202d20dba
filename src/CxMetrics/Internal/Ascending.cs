namespace CxMetrics.Internal;

/// <summary>Searches in ascending rows.</summary>
internal static class Ascending
{
    /// <summary>The index of the last item that is not above a key; 0 where all are.</summary>
    /// <remarks>Of equal items the last is found, which <see cref="Array.BinarySearch(Array, object)"/> leaves open.</remarks>
    public static int LastUpTo(long[] row, long key)
    {
        int found = 0;
        int after = row.Length;
        while (after - found > 1)
        {
            int middle = (found + after) >>> 1;
            if (row[middle] <= key)
            {
                found = middle;
            }
            else
            {
                after = middle;
            }
        }

        return found;
    }

    /// <summary>How many items come before a key; the row is in that order.</summary>
    public static int CountBefore<T, TKey>(ReadOnlySpan<T> row, TKey key, Func<T, TKey, bool> isBefore)
    {
        int low = 0;
        int high = row.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = isBefore(row[middle], key) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
