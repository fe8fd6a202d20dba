using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>A model of customers who buy until, unseen, they leave for good, with its parameters.</summary>
/// <remarks>
/// No figure is ever NaN or infinite: what is infinite is null. JSON: versioned parameters and their unit, so that a service scores customers
/// with a model that was fitted elsewhere. Immutable, with structural equality; thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public abstract partial record PurchaseModel : IPurchaseModel
{
    private protected PurchaseModel(TimeUnit unit) => Unit = Guard.Defined(unit);

    /// <summary>The version of the JSON state.</summary>
    /// <exception cref="JsonException">The state is of another version.</exception>
    [JsonPropertyName("v"), JsonPropertyOrder(-2), JsonRequired]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int Version
    {
        get => StateVersion.Current;
        init => _ = StateVersion.Require(value, "model");
    }

    /// <summary>The name of the model, such as BG/NBD: another with parameters of the same names is not read for it.</summary>
    /// <exception cref="JsonException">The state is of another model.</exception>
    [JsonPropertyName("model"), JsonPropertyOrder(-2), JsonRequired]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string ModelName
    {
        get => OwnName;
        init => _ = StateVersion.RequireModel(value, OwnName);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("unit"), JsonPropertyOrder(1), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeUnit Unit { get; init => field = Guard.Defined(value, nameof(Unit)); }

    private protected abstract string OwnName { get; }

    /// <summary>What the model says of a customer in its own unit.</summary>
    [JsonIgnore]
    private protected abstract PurchaseProcess Process { get; }

    private PurchaseSummary NewCustomer => new(0, 0, 0, Unit);

    /// <inheritdoc/>
    public double LogLikelihood(PurchaseSummary customer)
    {
        Check(customer);
        PurchaseProcess process = Process;

        // Who rarely buys within the age is likely without a purchase to all digits only as the complement of buying.
        double buys = customer.Repeats == 0 ? LogOdds.Probability(-process.LogOddsDead(0, 0, 0)) * process.AtLeast(0, 0, customer.Age, 1) : 1;
        return 0 + (buys < 0.5 ? NearZero.LogOnePlus(-buys) : process.LogLikelihood(customer.Repeats, customer.Recency, customer.Age));
    }

    /// <inheritdoc/>
    public double ProbabilityAlive(PurchaseSummary customer, Horizon later = default)
    {
        double time = Time(later, nameof(later));
        double alive = LogOdds.Probability(-OddsDead(customer));
        return time == 0 ? alive : alive * Probability(Process.StaysAlive(customer.Repeats, customer.Age, time));
    }

    /// <inheritdoc/>
    public double LogProbabilityAlive(PurchaseSummary customer) => 0 - LogOdds.LogOnePlus(OddsDead(customer));

    /// <inheritdoc/>
    public double ProbabilityDead(PurchaseSummary customer) => LogOdds.Probability(OddsDead(customer));

    /// <inheritdoc/>
    public double ProbabilityOfPurchase(PurchaseSummary customer, Horizon horizon)
    {
        double time = Time(horizon, nameof(horizon));
        return ProbabilityAlive(customer) * Probability(Process.AtLeast(customer.Repeats, customer.Age, time, 1));
    }

    /// <inheritdoc/>
    public double ProbabilityOfCount(PurchaseSummary customer, Horizon horizon, int count)
    {
        Guard.AtLeast(count, 0);
        double time = Time(horizon, nameof(horizon));
        double dead = ProbabilityDead(customer);
        return Probability((ProbabilityAlive(customer) * Process.Probability(customer.Repeats, customer.Age, time, count)) + (count == 0 ? dead : 0));
    }

    /// <inheritdoc/>
    public double ExpectedPurchases(Horizon horizon) => ExpectedPurchases(NewCustomer, horizon);

    /// <inheritdoc/>
    public double ExpectedPurchases(PurchaseSummary customer, Horizon horizon)
    {
        double time = Time(horizon, nameof(horizon));
        return ProbabilityAlive(customer) * Process.Expected(customer.Repeats, customer.Age, time);
    }

    /// <inheritdoc/>
    public double? DiscountedPurchases(Horizon horizon, DiscountRate rate) => DiscountedPurchases(NewCustomer, horizon, rate);

    /// <inheritdoc/>
    public double? DiscountedPurchases(PurchaseSummary customer, Horizon horizon, DiscountRate rate) =>
        ProbabilityAlive(customer) * IfAlive(Process, customer.Repeats, customer.Age, TimeOrEver(horizon, nameof(horizon)), rate.ContinuousPer(Unit));

    /// <inheritdoc/>
    public PurchasePrediction Predict(PurchaseSummary customer, Horizon horizon, double confidence = 0.95)
    {
        double tail = (1 - Guard.Confidence(confidence)) / 2;
        double time = Time(horizon, nameof(horizon));
        double alive = ProbabilityAlive(customer);
        PurchaseProcess process = Process;

        // The most purchases that are not exceeded but with a probability.
        int Quantile(double probability)
        {
            bool IsReached(int count) => alive * process.AtLeast(customer.Repeats, customer.Age, time, count) > probability;
            (int reached, int beyond) = (0, 1);
            while (IsReached(beyond))
            {
                reached = beyond < int.MaxValue ? beyond : throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"{nameof(horizon)} is {horizon}; expected a time in which fewer than {int.MaxValue:N0} purchases are likely."),
                    nameof(horizon));
                beyond = beyond > int.MaxValue / 2 ? int.MaxValue : 2 * beyond;
            }

            while (beyond - reached > 1)
            {
                int middle = reached + ((beyond - reached) / 2);
                (reached, beyond) = IsReached(middle) ? (middle, beyond) : (reached, middle);
            }

            return reached;
        }

        return new PurchasePrediction(
            ExpectedPurchases(customer, horizon), alive, ProbabilityOfPurchase(customer, horizon), Quantile(1 - tail), Quantile(tail), confidence);
    }

    private static double? IfAlive(PurchaseProcess process, int repeats, double age, double time, double rate) =>
        double.IsPositiveInfinity(time) && rate == 0 ? process.ExpectedForever(repeats, age) : process.Discounted(repeats, age, time, rate);

    /// <summary>A probability that came out at a last digit more than 1.</summary>
    private static double Probability(double computed) => Math.Min(computed, 1);

    private double OddsDead(PurchaseSummary customer)
    {
        Check(customer);
        return Process.LogOddsDead(customer.Repeats, customer.Recency, customer.Age);
    }

    private void Check(PurchaseSummary customer)
    {
        if (customer.Unit != Unit)
        {
            throw new ArgumentException($"customer is in {customer.Unit.Name()}s; expected {Unit.Name()}s, the unit of the model.", nameof(customer));
        }

        if (Process.Fault(customer.Repeats, customer.Recency, customer.Age) is { } fault)
        {
            throw new ArgumentException($"customer {fault}.", nameof(customer));
        }
    }

    /// <summary>A horizon in the unit of the model.</summary>
    private double Time(Horizon horizon, string name) =>
        TimeOrEver(horizon, name) is var time && double.IsFinite(time) ? time : throw new ArgumentException($"{name} has no end; expected a time.", name);

    /// <summary>A horizon in the unit of the model; infinity for ever.</summary>
    private double TimeOrEver(Horizon horizon, string name)
    {
        double time = horizon.In(Unit);
        string? fault = double.IsFinite(time) ? Process.Fault(time) : null;
        return fault is null ? time : throw new ArgumentException($"{name} {fault}.", name);
    }
}
