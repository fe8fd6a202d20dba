namespace CxMetrics.Internal;

/// <summary>Rows in as many parts as there are processors to read them.</summary>
internal static class Parts
{
    private const int LeastRows = 1 << 13;

    /// <summary>Does something to the rows of each part, from a first up to an end; throws nothing.</summary>
    public static void ForEach(int rows, Action<int, int> body) => Read(rows, (first, end) =>
    {
        body(first, end);
        return end;
    });

    /// <summary>What is read of each part, in their order; few rows are one part.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="read">Reads the rows from a first up to an end; throws nothing.</param>
    public static T[] Read<T>(int rows, Func<int, int, T> read)
    {
        T[] parts = new T[Math.Clamp(rows / LeastRows, 1, Environment.ProcessorCount)];
        Parallel.For(0, parts.Length, part => parts[part] = read(First(part), First(part + 1)));
        return parts;

        int First(int part) => (int)((long)rows * part / parts.Length);
    }
}
