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
            "M:CxMetrics.Statistics.TrinomialTests.AdjustedWald3T(CxMetrics.Statistics.Trinomial,System.Double) | ArgumentOutOfRangeException",
            () => TrinomialTests.AdjustedWald3T(new Trinomial(5, 3, 2), -1.1)),
        new(
            "M:CxMetrics.Statistics.TrinomialTests.Wald(CxMetrics.Statistics.Trinomial,System.Double) | ArgumentOutOfRangeException",
            () => TrinomialTests.Wald(new Trinomial(5, 3, 2), -1.1)),
        new(
            "M:CxMetrics.Statistics.TrinomialTests.Score(CxMetrics.Statistics.Trinomial,System.Double) | ArgumentOutOfRangeException",
            () => TrinomialTests.Score(new Trinomial(5, 3, 2), -1.1)),
    ];
}
