using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <content>From the posterior distribution.</content>
public static partial class Trinomials
{
    /// <summary>The equal-tailed posterior interval of the net share under a Dirichlet prior.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The posterior probability of the interval, above 0 and below 1.</param>
    /// <param name="prior">The prior.</param>
    /// <returns>The interval, always within -1 to 1; undefined without outcomes, where <see cref="DirichletPosterior"/> gives the prior's.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="prior"/> is not a defined value.
    /// </exception>
    /// <remarks>It need not hold the net share: where all outcomes are alike, the limits stop short of the end. About a millisecond.</remarks>
    public static ConfidenceInterval Dirichlet(Trinomial counts, double confidence, DirichletPrior prior)
    {
        Guard.Confidence(confidence);
        DirichletPosterior posterior = new(counts, prior);
        return counts.Total == 0
            ? ConfidenceInterval.Undefined(confidence, DirichletPosterior.MethodName(prior))
            : posterior.Interval(confidence);
    }
}
