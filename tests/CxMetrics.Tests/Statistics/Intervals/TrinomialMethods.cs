using CxMetrics.Statistics;

namespace CxMetrics.Tests.Statistics;

/// <summary>Every interval of a net share by the name that it has for people, so that one table or one law serves all.</summary>
internal static class TrinomialMethods
{
    public static IReadOnlyList<NpsInterval> All { get; } = Enum.GetValues<NpsInterval>();

    /// <summary>On -1 to 1, past the Net Promoter Score's points.</summary>
    public static ConfidenceInterval Interval(NpsInterval method, Trinomial counts, double confidence) => method switch
    {
        NpsInterval.Score => Trinomials.Score(counts, confidence),
        NpsInterval.AdjustedWald3T => Trinomials.AdjustedWald3T(counts, confidence),
        NpsInterval.AdjustedWald3U => Trinomials.AdjustedWald3U(counts, confidence),
        NpsInterval.AdjustedWald4T => Trinomials.AdjustedWald4T(counts, confidence),
        NpsInterval.Wald => Trinomials.Wald(counts, confidence),
        NpsInterval.StudentT => Trinomials.StudentT(counts, confidence),
        NpsInterval.Goodman => Trinomials.Goodman(counts, confidence),
        NpsInterval.DirichletJeffreys => Trinomials.Dirichlet(counts, confidence, DirichletPrior.Jeffreys),
        NpsInterval.DirichletUniform => Trinomials.Dirichlet(counts, confidence, DirichletPrior.Uniform),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "expected an interval that is listed here"),
    };

    public static Trinomial Mirrored(this Trinomial counts) => new(counts.Negative, counts.Neutral, counts.Positive);
}
