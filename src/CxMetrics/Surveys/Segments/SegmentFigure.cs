namespace CxMetrics;

/// <summary>Which figure of a segment is compared, and how people read it.</summary>
internal sealed record SegmentFigure(string Metric, string Definition, double? Benchmark, string Format)
{
    public string Reference => Benchmark is null ? "the rest" : "the benchmark";

    public string Signed => "+" + Format;
}
