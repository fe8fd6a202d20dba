using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>Gamma-Gamma: what a purchase is worth varies about a mean of each customer's own, whatever the number of purchases.</summary>
/// <remarks>
/// <para>
/// A customer's purchases are gamma (<see cref="P"/>, nu), and nu is gamma (<see cref="Q"/>, <see cref="Gamma"/>) over customers. Means of few
/// purchases are drawn to that of all customers, means of many stay where they are.
/// </para>
/// <para>
/// Fader and Hardie, "The gamma-gamma model of monetary value" (2013). JSON: versioned parameters. Immutable, with structural equality; thread-safe.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GammaGammaModel : IFittedModel<GammaGammaModel>
{
    /// <summary>Makes a model of known parameters.</summary>
    /// <param name="p">The shape of a customer's purchases.</param>
    /// <param name="q">The shape over customers.</param>
    /// <param name="gamma">The scale over customers, in money.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not finite and above 0.</exception>
    [JsonConstructor]
    public GammaGammaModel(double p, double q, double gamma)
    {
        P = Guard.Positive(p);
        Q = Guard.Positive(q);
        Gamma = Guard.Positive(gamma);
    }

    /// <summary>Gamma-Gamma.</summary>
    public static string Name => "Gamma-Gamma";

    /// <summary>p, q and gamma.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = new ValueList<string>(["p", "q", "gamma"]);

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
        get => Name;
        init => _ = StateVersion.RequireModel(value, Name);
    }

    /// <summary>The shape of a customer's purchases: the larger, the more alike they are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("p"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double P { get; init => field = Guard.Positive(value, nameof(P)); }

    /// <summary>The shape over customers: the larger, the more alike they are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("q"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Q { get; init => field = Guard.Positive(value, nameof(Q)); }

    /// <summary>The scale over customers, in money.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("gamma"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Gamma { get; init => field = Guard.Positive(value, nameof(Gamma)); }

    /// <summary>p, q and gamma.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> Parameters => [P, Q, Gamma];

    /// <summary>
    /// What a purchase of a customer not known yet is worth on average, <c>p gamma / (q - 1)</c>; null unless <see cref="Q"/> is above 1, since the
    /// means of customers are then so far apart that they have no mean.
    /// </summary>
    [JsonIgnore]
    public double? PopulationMean => Mean(0, 0);

    static bool IFittedModel<GammaGammaModel>.HasTime => false;

    /// <summary>The log-likelihood of a customer's mean spend, given the number of repeat purchases.</summary>
    /// <param name="customer">What the customer bought.</param>
    /// <returns>The logarithm of the density; 0 without a repeat.</returns>
    /// <exception cref="ArgumentException">The customer bought again, and the mean spend is unknown or 0.</exception>
    public double LogLikelihood(PurchaseSummary customer) =>
        customer.Repeats == 0 ? 0
        : customer.MeanSpend is not > 0 ? throw new ArgumentException($"customer has {Found(customer.MeanSpend)}; expected one above 0.", nameof(customer))
        : GammaGammaLikelihood.Log(P, Q, Gamma, customer.Repeats, customer.MeanSpend.Value);

    /// <summary>What a purchase of a customer is worth on average: <c>p (gamma + x z) / (p x + q - 1)</c>, z the mean of x repeat purchases.</summary>
    /// <param name="customer">What the customer bought.</param>
    /// <returns>
    /// The expected mean; that of the population without a repeat. Null unless <c>p x + q</c> is above 1, since it is then infinite: customers are so
    /// far apart that so few purchases say too little. A mean spend of 0 is taken as it is, and drawn to that of the population like any other.
    /// </returns>
    /// <exception cref="ArgumentException">The customer bought again, and the mean spend is unknown.</exception>
    public double? MeanSpend(PurchaseSummary customer) =>
        customer.Repeats == 0 || customer.MeanSpend is { } ? Mean(customer.Repeats, customer.MeanSpend ?? 0)
        : throw new ArgumentException($"customer has {Found(null)}; expected one.", nameof(customer));

    /// <summary>What a purchase of each customer is worth on average.</summary>
    /// <param name="customers">The customers with their mean spend.</param>
    /// <param name="destination">Receives one value for each row; that of the population where there is no repeat.</param>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The customers have no mean spend, that of one is infinite under the model (the message names the row), or <paramref name="destination"/> is
    /// too short.
    /// </exception>
    public void MeanSpend(PurchaseSummaries customers, Span<double> destination)
    {
        GammaGamma.RequireSpend(customers);
        Guard.Room(customers.Count, destination.Length, nameof(destination));

        for (int row = 0; row < customers.Count; row++)
        {
            int repeats = customers.Repeats[row];
            destination[row] = Mean(repeats, repeats == 0 ? 0 : customers.MeanSpend[row]) ?? throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"customers[{row}] has {repeats} repeat purchases; expected p x + q above 1, since the mean is infinite otherwise, and p is {P} and q {Q}."),
                nameof(customers));
        }
    }

    /// <summary>The model in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Gamma-Gamma: p {P:G4}, q {Q:G4}, gamma {Gamma:G4}");

    static GammaGammaModel IFittedModel<GammaGammaModel>.Of(IReadOnlyList<double> parameters, TimeUnit? unit) => new(parameters[0], parameters[1], parameters[2]);

    private static string Found(double? spend) => spend is null ? "repeat purchases and no mean spend" : "a mean spend of 0";

    /// <summary>The mean with p divided out, so that nothing overflows.</summary>
    private double? Mean(int repeats, double spend)
    {
        double purchases = repeats + ((Q - 1) / P);
        double mean = (Gamma / purchases) + (repeats / purchases * spend);
        return purchases > 0 && double.IsFinite(mean) ? mean : null;
    }
}
