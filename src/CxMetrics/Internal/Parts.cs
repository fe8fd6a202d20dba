namespace CxMetrics.Internal;

/// <summary>Rows in as many parts as there are processors to read them.</summary>
internal static class Parts
{
    private const int LeastRows = 1 << 13;

    /// <summary>What is read of each part, in their order; few rows are one part.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="read">
    /// Reads the rows from a first up to an end, each part on its own. It may refuse a row: then all rows are read again as one part, since
    /// the refusal that comes first need not be that of the first row.
    /// </param>
    /// <param name="most">The most parts.</param>
    public static T[] Read<T>(int rows, Func<int, int, T> read, int most = int.MaxValue)
    {
        T[] parts = new T[Math.Clamp(rows / LeastRows, 1, Math.Min(most, Environment.ProcessorCount))];
        if (parts.Length == 1)
        {
            return [read(0, rows)];
        }

        try
        {
            Parallel.For(0, parts.Length, part => parts[part] = read(First(part), First(part + 1)));
        }
        catch (AggregateException)
        {
            read(0, rows);
            throw;
        }

        return parts;

        int First(int part) => (int)((long)rows * part / parts.Length);
    }
}
