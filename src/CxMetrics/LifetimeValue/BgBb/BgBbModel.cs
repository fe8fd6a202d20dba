using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>BG/BB: customers buy or not at each opportunity, such as a conference or a year, until they leave.</summary>
/// <remarks>
/// <para>
/// At an opportunity a customer buys with a probability of their own, beta (<see cref="Alpha"/>, <see cref="Beta"/>), unless they left before it, with
/// another, beta (<see cref="Gamma"/>, <see cref="Delta"/>). All times count opportunities: recency, age and horizons are whole numbers of
/// <see cref="PurchaseModel.Unit"/>, at most 10,000, and a customer buys at most once at each.
/// </para>
/// <para>
/// <c>ProbabilityAlive(customer)</c> is of the last opportunity; the paper states it of the next one, which is <c>ProbabilityAlive(customer,
/// Horizon.Years(1))</c> where an opportunity is a year. A purchase at the next opportunity is discounted once. Fader, Hardie and Shang,
/// "Customer-base analysis in a discrete-time noncontractual setting", Marketing Science 29 (2010). Thread-safe.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BgBbModel : PurchaseModel, IFittedModel<BgBbModel>
{
    /// <summary>Makes a model of known parameters.</summary>
    /// <param name="alpha">The first parameter of the probability of buying.</param>
    /// <param name="beta">The second parameter of the probability of buying.</param>
    /// <param name="gamma">The first parameter of the probability of leaving.</param>
    /// <param name="delta">The second parameter of the probability of leaving.</param>
    /// <param name="unit">The time from one opportunity to the next.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A parameter is not finite and above 0, or <paramref name="unit"/> is not a defined value.
    /// </exception>
    [JsonConstructor]
    public BgBbModel(double alpha, double beta, double gamma, double delta, TimeUnit unit)
        : base(unit)
    {
        Alpha = Guard.Positive(alpha);
        Beta = Guard.Positive(beta);
        Gamma = Guard.Positive(gamma);
        Delta = Guard.Positive(delta);
    }

    /// <summary>BG/BB.</summary>
    public static string Name => "BG/BB";

    /// <summary>alpha, beta, gamma and delta.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = new ValueList<string>(["alpha", "beta", "gamma", "delta"]);

    /// <summary>The first parameter of the probability of buying, whose mean is <c>alpha / (alpha + beta)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("alpha"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Alpha { get; init => field = Guard.Positive(value, nameof(Alpha)); }

    /// <summary>The second parameter of the probability of buying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("beta"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Beta { get; init => field = Guard.Positive(value, nameof(Beta)); }

    /// <summary>The first parameter of the probability of leaving, whose mean is <c>gamma / (gamma + delta)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("gamma"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Gamma { get; init => field = Guard.Positive(value, nameof(Gamma)); }

    /// <summary>The second parameter of the probability of leaving.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("delta"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Delta { get; init => field = Guard.Positive(value, nameof(Delta)); }

    /// <summary>alpha, beta, gamma and delta.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> Parameters => [Alpha, Beta, Gamma, Delta];

    static bool IFittedModel<BgBbModel>.HasTime => true;

    private protected override string OwnName => Name;

    private protected override PurchaseProcess Process => new BgBbProcess(Alpha, Beta, Gamma, Delta);

    /// <summary>The model in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"BG/BB, an opportunity each {Unit.Name()}: alpha {Alpha:G4}, beta {Beta:G4}, gamma {Gamma:G4}, delta {Delta:G4}");

    static BgBbModel IFittedModel<BgBbModel>.Of(IReadOnlyList<double> parameters, TimeUnit? unit) =>
        new(parameters[0], parameters[1], parameters[2], parameters[3], unit!.Value);
}
