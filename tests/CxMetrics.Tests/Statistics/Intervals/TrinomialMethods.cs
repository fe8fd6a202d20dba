using CxMetrics.Statistics;

namespace CxMetrics.Tests.Statistics;

/// <summary>Every interval of a net share by the name that it has for people, so that one table or one law serves all.</summary>
internal static class TrinomialMethods
{
    public static IReadOnlyList<NpsInterval> All { get; } = Enum.GetValues<NpsInterval>();

    /// <summary>On -1 to 1, past the Net Promoter Score's points.</summary>
    public static ConfidenceInterval Interval(NpsInterval method, Trinomial counts, double confidence) => method switch
    {
        NpsInterval.Score => TrinomialIntervals.Score(counts, confidence),
        NpsInterval.AdjustedWald3T => TrinomialIntervals.AdjustedWald3T(counts, confidence),
        NpsInterval.AdjustedWald3U => TrinomialIntervals.AdjustedWald3U(counts, confidence),
        NpsInterval.AdjustedWald4T => TrinomialIntervals.AdjustedWald4T(counts, confidence),
        NpsInterval.Wald => TrinomialIntervals.Wald(counts, confidence),
        NpsInterval.StudentT => TrinomialIntervals.StudentT(counts, confidence),
        NpsInterval.Goodman => TrinomialIntervals.Goodman(counts, confidence),
        NpsInterval.DirichletJeffreys => TrinomialIntervals.Dirichlet(counts, confidence, DirichletPrior.Jeffreys),
        NpsInterval.DirichletUniform => TrinomialIntervals.Dirichlet(counts, confidence, DirichletPrior.Uniform),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "expected an interval that is listed here"),
    };

    public static Trinomial Mirrored(this Trinomial counts) => new(counts.Negative, counts.Neutral, counts.Positive);
}
