using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <content>The exact tests.</content>
public static partial class Proportions
{
    /// <summary>Fisher's exact test: the two-sided p-value, 0 to 1; null where a side has no trials.</summary>
    /// <param name="first">The counts of the first side.</param>
    /// <param name="second">The counts of the second side.</param>
    /// <param name="cancellationToken">Cancels the adding up of outcomes.</param>
    /// <returns>
    /// The probability, given the margins, of the tables that are no likelier than the observed one; 1 where all trials are alike,
    /// since no other table is possible.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>
    /// Fisher (1935), Journal of the Royal Statistical Society 98:39. As R's <c>fisher.test</c>, a table counts as no likelier up to
    /// one part in 1e7. Cost: in proportion to the standard deviation of the table, about a millisecond for margins of 1e9 and
    /// half a minute for 9e15; take <see cref="NMinusOne"/> for such samples. Allocates next to nothing.
    /// </remarks>
    public static double? FisherExact(Proportion first, Proportion second, CancellationToken cancellationToken = default) =>
        first.Trials == 0 || second.Trials == 0 ? null : ExactOutcomes.NoLikelier(new HypergeometricOutcomes(first, second), first.Successes, cancellationToken);

    /// <summary>The exact binomial test against a benchmark: the two-sided p-value, 0 to 1; null without trials.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="benchmark">The share to compare with, 0 to 1.</param>
    /// <param name="cancellationToken">Cancels the adding up of outcomes.</param>
    /// <returns>
    /// Under the benchmark, the probability of counts as far out as the observed one, and of those on the other side of the mean
    /// that are no likelier.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="benchmark"/> is not 0 to 1.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>
    /// The rule of R's <c>binom.test</c>, with its tolerance of one part in 1e7. Cost: in proportion to the standard deviation of the
    /// count, about a millisecond for 1e9 trials and up to half a minute from 1e15 on; take
    /// <see cref="ScoreZ"/> for such samples. Allocates next to nothing.
    /// </remarks>
    public static double? BinomialExact(Proportion counts, double benchmark, CancellationToken cancellationToken = default)
    {
        Guard.InRange(benchmark, 0, 1);
        double mean = counts.Trials * benchmark;
        return (counts.Trials, benchmark) switch
        {
            (0, _) => null,
            (_, 0) => counts.Successes == 0 ? 1 : 0,
            (_, 1) => counts.Failures == 0 ? 1 : 0,
            _ when counts.Successes == mean => 1,
            _ => ExactOutcomes.FartherOut(new BinomialOutcomes(counts.Trials, benchmark), counts.Successes, mean, cancellationToken),
        };
    }

    /// <summary>The exact one-sided binomial test against a benchmark: the p-value, 0 to 1; null without trials.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="benchmark">The share to compare with, 0 to 1.</param>
    /// <returns>Under the benchmark, the probability of as many successes as observed, or more: <c>P(X >= x)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="benchmark"/> is not 0 to 1.</exception>
    /// <remarks>A tail of the beta distribution with <c>x</c> and <c>n - x + 1</c>. Cost: some 20 microseconds for any counts.</remarks>
    public static double? BinomialExactGreater(Proportion counts, double benchmark)
    {
        Guard.InRange(benchmark, 0, 1);
        return (counts.Trials, counts.Successes) switch
        {
            (0, _) => null,
            (_, 0) => 1,
            _ when benchmark is 0 or 1 => benchmark,
            _ => new BetaTail(counts.Successes, counts.Failures + 1.0).Lower(benchmark),
        };
    }
}
