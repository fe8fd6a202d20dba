namespace CxMetrics.Benchmarks;

/// <summary>How much a benchmark is given.</summary>
internal static class InputSize
{
    /// <summary>Whether benchmarks run only to show that they work: then a thousandth does.</summary>
    public static bool IsDry { get; set; }

    public static int Of(int size) => IsDry ? Math.Max(1_000, size / 1_000) : size;
}
