namespace CxMetrics;

/// <summary>Which score of a segment is compared, with what, and how people read it.</summary>
internal sealed record SegmentFigure(IScoreDefinition Definition, string Metric, double? Benchmark)
{
    public string Reference => Benchmark is null ? "the rest" : "the benchmark";

    public string Format => Definition.Format;

    public string Signed => "+" + Format;
}
