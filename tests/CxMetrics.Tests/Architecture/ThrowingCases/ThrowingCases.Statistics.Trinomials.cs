using CxMetrics.Statistics;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] TrinomialCases =>
    [
        new(
            "M:CxMetrics.Statistics.TrinomialIntervals.StudentT(CxMetrics.Statistics.Trinomial,System.Double) | ArgumentOutOfRangeException",
            () => TrinomialIntervals.StudentT(new Trinomial(5, 3, 2), 1)),
        new(
            "M:CxMetrics.Statistics.TrinomialIntervals.Goodman(CxMetrics.Statistics.Trinomial,System.Double) | ArgumentOutOfRangeException",
            () => TrinomialIntervals.Goodman(new Trinomial(5, 3, 2), 1)),
        new(
            "M:CxMetrics.Statistics.TrinomialIntervals.Dirichlet(CxMetrics.Statistics.Trinomial,System.Double,CxMetrics.Statistics.DirichletPrior) | ArgumentOutOfRangeException",
            () => TrinomialIntervals.Dirichlet(new Trinomial(5, 3, 2), 0, DirichletPrior.Uniform)),
        new(
            "M:CxMetrics.Statistics.TrinomialIntervals.Dirichlet(CxMetrics.Statistics.Trinomial,System.Double,CxMetrics.Statistics.DirichletPrior) | ArgumentOutOfRangeException",
            () => TrinomialIntervals.Dirichlet(new Trinomial(5, 3, 2), 0.9, (DirichletPrior)9)),
        new(
            "M:CxMetrics.Statistics.DirichletPosterior.#ctor(CxMetrics.Statistics.Trinomial,CxMetrics.Statistics.DirichletPrior) | ArgumentOutOfRangeException",
            () => _ = new DirichletPosterior(new Trinomial(5, 3, 2), (DirichletPrior)9)),
        new(
            "M:CxMetrics.Statistics.DirichletPosterior.ProbabilityAbove(System.Double) | ArgumentOutOfRangeException",
            () => default(DirichletPosterior).ProbabilityAbove(1.1)),
        new(
            "M:CxMetrics.Statistics.DirichletPosterior.Interval(System.Double) | ArgumentOutOfRangeException",
            () => default(DirichletPosterior).Interval(1)),
        new(
            "M:CxMetrics.Statistics.TrinomialDifferenceIntervals.AdjustedWald3T(CxMetrics.Statistics.Trinomial,CxMetrics.Statistics.Trinomial,System.Double) | ArgumentOutOfRangeException",
            () => TrinomialDifferenceIntervals.AdjustedWald3T(default, default, 0)),
        new(
            "M:CxMetrics.Statistics.TrinomialDifferenceIntervals.Wald(CxMetrics.Statistics.Trinomial,CxMetrics.Statistics.Trinomial,System.Double) | ArgumentOutOfRangeException",
            () => TrinomialDifferenceIntervals.Wald(default, default, 0)),
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
