using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <content>What each customer will be worth by a model.</content>
public static partial class Clv
{
    /// <summary>What each customer will be worth: the purchases expected, each worth less the later it is, times what one is worth.</summary>
    /// <param name="model">The model of purchases, in the unit of the customers.</param>
    /// <param name="spend">The model of what a purchase is worth.</param>
    /// <param name="customers">The customers, with their mean spend.</param>
    /// <param name="definition">For how long, at which rate and margin; <see cref="ClvDefinition.Lifetime"/> when null.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <returns>The values; customers whose mean spend is infinite under the model have none, and are counted.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The customers are in another unit or have no mean spend, one is impossible under the model (the message names the row), or purchases expected for
    /// ever are infinite without a discount.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is below 1.</exception>
    /// <remarks>
    /// <c>margin share x discounted purchases x mean spend</c>, of which a customer without a repeat has that of the population; a new customer's is
    /// <c>margin share x (1 + discounted purchases) x mean spend of the population</c>. How often and for how much one buys are taken for independent:
    /// see <see cref="GammaGamma.Correlation"/>. Fader, Hardie and Lee, "RFM and CLV", Journal of Marketing Research 42 (2005).
    /// </remarks>
    public static CustomerValues Predict(
        IPurchaseModel model, GammaGammaModel spend, PurchaseSummaries customers, ClvDefinition? definition = null, int? maxDegreeOfParallelism = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(spend);
        Guard.OptionalAtLeast(maxDegreeOfParallelism, 1);
        GammaGamma.RequireSpend(customers);
        ClvDefinition chosen = definition ?? ClvDefinition.Lifetime;
        double repeats = model.DiscountedPurchases(chosen.Horizon, chosen.DiscountRate) ?? throw new ArgumentException(
            $"The purchases expected under {Quote.Of(chosen)} are infinite; expected an end or a discount rate above 0.", nameof(definition));
        double[] purchases = new double[customers.Count];
        double[] alive = new double[customers.Count];
        double[] means = new double[customers.Count];
        model.DiscountedPurchases(customers, chosen.Horizon, chosen.DiscountRate, purchases, maxDegreeOfParallelism);
        model.ProbabilityAlive(customers, alive, maxDegreeOfParallelism);
        for (int row = 0; row < means.Length; row++)
        {
            means[row] = spend.MeanSpend(customers[row]) ?? double.NaN;
        }

        return new CustomerValues(chosen, customers, purchases, alive, means, chosen.MarginShare * (1 + repeats) * spend.PopulationMean);
    }
}
