using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What drives an outcome: how drivers that go together share what they explain of it.</summary>
/// <remarks>
/// <code>
/// DriverData data = DriverData.From(answers, a => a.Overall, [new("waiting", a => a.Waiting), new("advice", a => a.Advice)]);
/// Console.WriteLine(KeyDrivers.Bootstrap(data, replicates: 1000, seed: 1));
/// </code>
/// A driver is what goes with the outcome, which need not be what moves it. Thread-safe.
/// </remarks>
public static class KeyDrivers
{
    /// <summary>The most drivers that the LMG shares are computed for: a million subsets.</summary>
    public const int MostLmgDrivers = 20;

    /// <summary>Shares out among the drivers what they explain of the outcome.</summary>
    /// <param name="data">The rows.</param>
    /// <returns>The result, without shares where the outcome does not vary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <remarks>
    /// Everything rests on correlations, so that units do not matter: <c>R2 = r' R^-1 r</c>, with weighted means throughout. Johnson's relative
    /// weights (Johnson 2000, Multivariate Behavioral Research 35:1) and the shares of Lindeman, Merenda and Gold, up to 20 drivers, add up to it. Drivers
    /// that determine one another share alike and have no coefficient; a constant driver explains 0. Linear in the rows and quadratic in the
    /// drivers, and with 20 of them less than a second for the LMG shares.
    /// </remarks>
    public static KeyDriverResult Analyze(DriverData data) => new(Guard.NotNull(data));

    /// <summary>The same, with intervals of the relative shares from rows drawn again.</summary>
    /// <param name="data">The rows.</param>
    /// <param name="replicates">How many times rows are drawn, at least 2; 1,000 give a fair interval of 95 %.</param>
    /// <param name="seed">The seed of the draws: one seed gives one result.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="replicates"/> is below 2, or <paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>
    /// Percentile intervals over as many rows as there are, drawn with replacement, each with its weight. A share is never negative, so that an
    /// interval does not tell whether a driver matters at all: look at the test of its coefficient. Draws in which the outcome does not vary are
    /// dropped.
    /// </remarks>
    public static KeyDriverResult Bootstrap(
        DriverData data, int replicates, int seed, double confidence = 0.95, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        Guard.AtLeast(replicates, 2);
        Guard.Confidence(confidence);
        Random random = new(seed);
        List<double[]> draws = [];
        for (int replicate = 0; replicate < replicates && data.Rows > 0; replicate++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            double[] drawn = new double[data.Rows];
            for (int i = 0; i < drawn.Length; i++)
            {
                // A row that is drawn again weighs as much again.
                int row = random.Next(drawn.Length);
                drawn[row] += data.Weights[row];
            }

            DriverShares shares = new(new Correlations(data.Columns, drawn));
            if (shares.RSquared is { } explained and > 0)
            {
                draws.Add(Array.ConvertAll(shares.Johnson, weight => weight / explained));
            }
        }

        return new KeyDriverResult(data, draws, confidence);
    }
}
