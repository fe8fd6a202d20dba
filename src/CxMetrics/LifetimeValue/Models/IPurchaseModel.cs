namespace CxMetrics.LifetimeValue;

/// <summary>A model of customers who buy until, unseen, they leave for good.</summary>
/// <remarks>
/// Every figure of a customer knows what the customer bought; a new customer's is that of <c>new PurchaseSummary(0, 0, 0, unit)</c>, the first
/// purchase not included. Customers and horizons of another unit are refused or converted, never taken for those of the model.
/// </remarks>
public interface IPurchaseModel
{
    /// <summary>The unit of time of the parameters.</summary>
    TimeUnit Unit { get; }

    /// <summary>The log-likelihood of a customer.</summary>
    /// <param name="customer">What the customer bought, in the unit of the model.</param>
    /// <returns>The logarithm of the density; 0 for a customer who was just won.</returns>
    /// <exception cref="ArgumentException">The customer is in another unit, or impossible under the model.</exception>
    double LogLikelihood(PurchaseSummary customer);

    /// <summary>The probability that a customer is still alive, now or later.</summary>
    /// <param name="customer">What the customer bought, in the unit of the model.</param>
    /// <param name="later">How long from now; now by default.</param>
    /// <returns>The probability.</returns>
    /// <exception cref="ArgumentException">The customer is in another unit or impossible under the model, or <paramref name="later"/> has no end.</exception>
    double ProbabilityAlive(PurchaseSummary customer, Horizon later = default);

    /// <summary>The natural logarithm of the probability that a customer is still alive now, also where that is too small for a number.</summary>
    /// <param name="customer">What the customer bought, in the unit of the model.</param>
    /// <returns>The logarithm, at most 0.</returns>
    /// <exception cref="ArgumentException">The customer is in another unit, or impossible under the model.</exception>
    double LogProbabilityAlive(PurchaseSummary customer);

    /// <summary>The probability that a customer has left: one less <see cref="ProbabilityAlive(PurchaseSummary, Horizon)"/>, with all its digits.</summary>
    /// <param name="customer">What the customer bought, in the unit of the model.</param>
    /// <returns>The probability.</returns>
    /// <exception cref="ArgumentException">The customer is in another unit, or impossible under the model.</exception>
    double ProbabilityDead(PurchaseSummary customer);

    /// <summary>The probability of at least one purchase within a time from now.</summary>
    /// <param name="customer">What the customer bought, in the unit of the model.</param>
    /// <param name="horizon">How long from now.</param>
    /// <returns>The probability.</returns>
    /// <exception cref="ArgumentException">The customer is in another unit or impossible under the model, or <paramref name="horizon"/> has no end.</exception>
    double ProbabilityOfPurchase(PurchaseSummary customer, Horizon horizon);

    /// <summary>The probability of so many purchases within a time from now.</summary>
    /// <param name="customer">What the customer bought, in the unit of the model.</param>
    /// <param name="horizon">How long from now.</param>
    /// <param name="count">The purchases, at least 0.</param>
    /// <returns>The probability.</returns>
    /// <exception cref="ArgumentException">The customer is in another unit or impossible under the model, or <paramref name="horizon"/> has no end.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    double ProbabilityOfCount(PurchaseSummary customer, Horizon horizon, int count);

    /// <summary>The purchases expected of a new customer, the first not included.</summary>
    /// <param name="horizon">How long from the first purchase.</param>
    /// <returns>The expectation.</returns>
    /// <exception cref="ArgumentException"><paramref name="horizon"/> has no end; see <see cref="DiscountedPurchases(Horizon, DiscountRate)"/>.</exception>
    double ExpectedPurchases(Horizon horizon);

    /// <summary>The purchases expected of a customer within a time from now.</summary>
    /// <param name="customer">What the customer bought, in the unit of the model.</param>
    /// <param name="horizon">How long from now.</param>
    /// <returns>The expectation.</returns>
    /// <exception cref="ArgumentException">The customer is in another unit or impossible under the model, or <paramref name="horizon"/> has no end.</exception>
    double ExpectedPurchases(PurchaseSummary customer, Horizon horizon);

    /// <summary>The purchases expected of a new customer, each worth less the later it is; the first not included.</summary>
    /// <param name="horizon">How long from the first purchase, or for ever.</param>
    /// <param name="rate">The discount rate, converted to the unit of the model.</param>
    /// <returns>The discounted expectation; null where it is infinite.</returns>
    double? DiscountedPurchases(Horizon horizon, DiscountRate rate);

    /// <summary>The purchases expected of a customer from now on, each worth less the later it is (DERT for ever).</summary>
    /// <param name="customer">What the customer bought, in the unit of the model.</param>
    /// <param name="horizon">How long from now, or for ever.</param>
    /// <param name="rate">The discount rate, converted to the unit of the model.</param>
    /// <returns>The discounted expectation; null where it is infinite.</returns>
    /// <exception cref="ArgumentException">The customer is in another unit, or impossible under the model.</exception>
    double? DiscountedPurchases(PurchaseSummary customer, Horizon horizon, DiscountRate rate);

    /// <summary>What a customer will buy, with the counts that are to be expected of this one customer.</summary>
    /// <param name="customer">What the customer bought, in the unit of the model.</param>
    /// <param name="horizon">How long from now.</param>
    /// <param name="confidence">The level of the prediction interval, above 0 and below 1.</param>
    /// <returns>The prediction.</returns>
    /// <exception cref="ArgumentException">
    /// The customer is in another unit or impossible under the model, or <paramref name="horizon"/> has no end, or is so long that the upper end of the
    /// interval exceeds 2,147,483,646 purchases.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    PurchasePrediction Predict(PurchaseSummary customer, Horizon horizon, double confidence = 0.95);

    /// <summary>The probability that each customer is still alive.</summary>
    /// <param name="customers">The customers, in the unit of the model.</param>
    /// <param name="destination">Receives one value for each row.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The customers are in another unit, one is impossible under the model (the message names the row), or <paramref name="destination"/> is too short.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is below 1.</exception>
    void ProbabilityAlive(PurchaseSummaries customers, Span<double> destination, int? maxDegreeOfParallelism = null);

    /// <summary>The purchases expected of each customer within a time from now.</summary>
    /// <param name="customers">The customers, in the unit of the model.</param>
    /// <param name="horizon">How long from now.</param>
    /// <param name="destination">Receives one value for each row.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The customers are in another unit, one is impossible under the model (the message names the row), <paramref name="horizon"/> has no end, or
    /// <paramref name="destination"/> is too short.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is below 1.</exception>
    void ExpectedPurchases(PurchaseSummaries customers, Horizon horizon, Span<double> destination, int? maxDegreeOfParallelism = null);

    /// <summary>The purchases expected of each customer from now on, each worth less the later it is.</summary>
    /// <param name="customers">The customers, in the unit of the model.</param>
    /// <param name="horizon">How long from now, or for ever.</param>
    /// <param name="rate">The discount rate, converted to the unit of the model.</param>
    /// <param name="destination">Receives one value for each row.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The customers are in another unit, one is impossible under the model (the message names the row), the expectation is infinite, or
    /// <paramref name="destination"/> is too short.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is below 1.</exception>
    void DiscountedPurchases(
        PurchaseSummaries customers, Horizon horizon, DiscountRate rate, Span<double> destination, int? maxDegreeOfParallelism = null);
}
