using CxMetrics.Statistics;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] TrinomialCases =>
    [
        new(
            "M:CxMetrics.Statistics.DirichletPosterior.ProbabilityAbove(System.Double) | ArgumentOutOfRangeException",
            () => default(DirichletPosterior).ProbabilityAbove(1.1)),
        new(
            "M:CxMetrics.Statistics.Trinomials.AdjustedZ(CxMetrics.Statistics.Trinomial,System.Double) | ArgumentOutOfRangeException",
            () => Trinomials.AdjustedZ(new Trinomial(5, 3, 2), -1.1)),
        new(
            "M:CxMetrics.Statistics.Trinomials.WaldZ(CxMetrics.Statistics.Trinomial,System.Double) | ArgumentOutOfRangeException",
            () => Trinomials.WaldZ(new Trinomial(5, 3, 2), -1.1)),
        new(
            "M:CxMetrics.Statistics.Trinomials.ScoreZ(CxMetrics.Statistics.Trinomial,System.Double) | ArgumentOutOfRangeException",
            () => Trinomials.ScoreZ(new Trinomial(5, 3, 2), -1.1)),
    ];
}
