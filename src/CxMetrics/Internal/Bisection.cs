namespace CxMetrics.Internal;

/// <summary>Searches in sorted items.</summary>
internal static class Bisection
{
    /// <summary>How many items, from the first, fulfil a condition that none fulfils after one that does not; by binary search.</summary>
    public static int CountWhile<T>(IReadOnlyList<T> items, Func<T, bool> holds)
    {
        int count = 0;
        int end = items.Count;
        while (count < end)
        {
            int middle = (count + end) >>> 1;
            if (holds(items[middle]))
            {
                count = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return count;
    }
}
