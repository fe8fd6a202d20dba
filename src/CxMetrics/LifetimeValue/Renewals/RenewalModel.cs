using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Survival;

namespace CxMetrics.LifetimeValue;

/// <summary>A model of customers under contract, who renew or leave at the end of each period with a probability of their own.</summary>
/// <remarks>
/// <para>
/// A customer pays at the start, renewal 0, and at each renewal after it. <c>S(t)</c> is the share that is still there after t renewals. Customers who
/// are likely to leave do so first, so that retention rises with age though nobody changes.
/// </para>
/// <para>
/// No figure is ever NaN or infinite: what is infinite is null. JSON: versioned parameters and the period. Immutable, with structural equality;
/// thread-safe.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public abstract record RenewalModel
{
    private protected RenewalModel(double alpha, double beta, TimeUnit unit)
    {
        Alpha = Guard.Positive(alpha);
        Beta = Guard.Positive(beta);
        Unit = Guard.Defined(unit);
    }

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

    /// <summary>The first parameter of the probability of leaving.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("alpha"), JsonPropertyOrder(-1), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Alpha { get; init => field = Guard.Positive(value, nameof(Alpha)); }

    /// <summary>The second parameter of the probability of leaving.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("beta"), JsonPropertyOrder(-1), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Beta { get; init => field = Guard.Positive(value, nameof(Beta)); }

    /// <summary>The time from one renewal to the next.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("unit"), JsonPropertyOrder(1), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeUnit Unit { get; init => field = Guard.Defined(value, nameof(Unit)); }

    private protected abstract string OwnName { get; }

    /// <summary>How many are left.</summary>
    private protected abstract BetaSurvival Left { get; }

    /// <summary>The share of customers who are still there after so many renewals: <c>S(renewals) / S(since)</c>.</summary>
    /// <param name="renewals">The renewals, at least <paramref name="since"/>.</param>
    /// <param name="since">The renewals of those of whom it is a share, at least 0.</param>
    /// <returns>The share; 1 where both are the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="since"/> is below 0, or <paramref name="renewals"/> below it.</exception>
    public double Survival(int renewals, int since = 0) => Math.Exp(Left.Log(Guard.AtLeast(since, 0), Guard.AtLeast(renewals, since)));

    /// <summary>The share of all customers that leave at a renewal: <c>S(renewal - 1) - S(renewal)</c>.</summary>
    /// <param name="renewal">The renewal, from 1.</param>
    /// <returns>The share, with all its digits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="renewal"/> is below 1.</exception>
    public double ProbabilityOfLeaving(int renewal)
    {
        double before = Guard.AtLeast(renewal, 1) - 1.0;
        return Math.Exp(Left.Log(0, before)) * -NearZero.ExpMinusOne(Left.Log(before, renewal));
    }

    /// <summary>The share of those who are there before a renewal that renew: <c>S(renewal) / S(renewal - 1)</c>.</summary>
    /// <param name="renewal">The renewal, from 1.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="renewal"/> is below 1.</exception>
    public double RetentionRate(int renewal) => Survival(renewal, Guard.AtLeast(renewal, 1) - 1);

    /// <summary>The payments expected of a new customer, each worth less the later it is (DEL): the first now, and one at each renewal.</summary>
    /// <param name="horizon">The periods paid for, a whole number; or for ever.</param>
    /// <param name="rate">The discount rate, converted to the period of the model.</param>
    /// <returns>The sum of <c>S(t) / (1 + d)^t</c> from t = 0 on, a term for each period; null where it is infinite.</returns>
    /// <exception cref="ArgumentException"><paramref name="horizon"/> is not a whole number of periods.</exception>
    public double? ExpectedLifetime(Horizon horizon, DiscountRate rate)
    {
        double periods = Periods(horizon);
        double continuous = rate.ContinuousPer(Unit);
        return periods == 0 ? 0 : 1 + (Math.Exp(-continuous) * Ahead(1, periods - 1, continuous));
    }

    /// <summary>The payments expected of a customer just before a renewal, each worth less the later it is (DERL): the first is that renewal's.</summary>
    /// <param name="renewals">The renewals that the customer has made, at least 0.</param>
    /// <param name="horizon">The periods paid for from that renewal on, a whole number; or for ever.</param>
    /// <param name="rate">The discount rate, converted to the period of the model.</param>
    /// <returns>
    /// The sum of <c>S(n + t) / S(n - 1) / (1 + d)^t</c> from t = 0 on, n being the coming renewal, a term for each period; null where it is infinite.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="horizon"/> is not a whole number of periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="renewals"/> is below 0.</exception>
    public double? ResidualLifetime(int renewals, Horizon horizon, DiscountRate rate) =>
        Ahead(Guard.AtLeast(renewals, 0) + 1.0, Periods(horizon), rate.ContinuousPer(Unit));

    /// <summary>The log-likelihood of customers: who was lost at which renewal, and who was still there after how many.</summary>
    /// <param name="renewals">The customers, in whole renewals.</param>
    /// <returns>The sum over customers; each counts up to their own age, and from their entry where they have one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="renewals"/> is null.</exception>
    /// <exception cref="ArgumentException">A time is no whole number, or a customer was lost before the first renewal.</exception>
    public double LogLikelihood(SurvivalTally renewals)
    {
        RenewalLikelihood likelihood = RenewalLikelihood.Of(Guard.NotNull(renewals), hasShape: true);
        return likelihood.Evaluate([Left.A, Left.B, Left.C], 0, likelihood.Rows, stackalloc double[3]);
    }

    private double? Ahead(double first, double periods, double rate) =>
        double.IsPositiveInfinity(periods) && rate == 0 && Left.A * Left.C <= 1 ? null : RenewalSum.Of(Left, first, periods, rate);

    private double Periods(Horizon horizon)
    {
        double periods = horizon.In(Unit);
        return double.IsInfinity(periods) ? periods
            : TimeUnits.IsWhole(periods) ? Math.Round(periods)
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"horizon is {periods} {Unit.Name()}s; expected a whole number, since customers pay at renewals."), nameof(horizon));
    }
}
