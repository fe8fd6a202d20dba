namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] SurveyDefinitions =>
    [
        new(
            "P:CxMetrics.NpsDefinition.Scale | ArgumentException",
            () => _ = NpsDefinition.Standard with { Scale = default }),
        new(
            "P:CxMetrics.CsatDefinition.Scale | ArgumentException",
            () => _ = CsatDefinition.TopTwoOfFive with { Scale = default }),
        new(
            "P:CxMetrics.CesDefinition.Scale | ArgumentException",
            () => _ = CesDefinition.Ces2 with { Scale = default }),
        new(
            "M:CxMetrics.Nps.Calculate``1(System.ReadOnlySpan{``0},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Nps.Calculate(ReadOnlySpan<byte>.Empty, NpsDefinition.Standard with { Promoters = new(0, 1) })),
        new(
            "M:CxMetrics.Csat.Calculate``1(System.ReadOnlySpan{``0},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Csat.Calculate(ReadOnlySpan<byte>.Empty, CsatDefinition.TopTwoOfFive with { Satisfied = new(1, 1) })),
        new(
            "M:CxMetrics.Ces.Calculate``1(System.ReadOnlySpan{``0},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Ces.Calculate(ReadOnlySpan<byte>.Empty, CesDefinition.Ces2 with { Hard = new(1, 7) })),
        new(
            "M:CxMetrics.Nps.FromCounts(System.Int64,System.Int64,System.Int64,CxMetrics.NpsDefinition) | ArgumentOutOfRangeException",
            () => Nps.FromCounts(1, 1, 1, new NpsDefinition("no passives", SurveyScale.ZeroToTen, new(0, 6), new(7, 10)))),
        new(
            "M:CxMetrics.Nps.FromCounts(System.Int64,System.Int64,System.Int64,CxMetrics.NpsDefinition) | ArgumentException",
            () => Nps.FromCounts(1, 1, 1, NpsDefinition.Standard with { Promoters = new(0, 1) })),
        new(
            "M:CxMetrics.Csat.FromCounts(System.Int64,System.Int64,System.Int64,CxMetrics.CsatDefinition) | ArgumentException",
            () => Csat.FromCounts(1, 1, 1, CsatDefinition.TopTwoOfFive with { Satisfied = new(1, 1) })),
    ];
}
