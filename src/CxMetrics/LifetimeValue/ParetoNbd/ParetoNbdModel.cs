using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>Pareto/NBD: customers buy at a rate of their own, and leave at any time, bought or not, at another rate of their own.</summary>
/// <remarks>
/// <para>Both rates are gamma, of purchases (<see cref="R"/>, <see cref="Alpha"/>) and of leaving (<see cref="S"/>, <see cref="Beta"/>), independent of each other.</para>
/// <para>
/// Schmittlein, Morrison and Colombo, "Counting your customers: who are they and what will they do next?", Management Science 33 (1987); notation
/// of Fader and Hardie. Thread-safe.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ParetoNbdModel : PurchaseModel, IFittedModel<ParetoNbdModel>
{
    /// <summary>Makes a model of known parameters.</summary>
    /// <param name="r">The shape of the rates of purchase.</param>
    /// <param name="alpha">The scale of the rates of purchase, in <paramref name="unit"/>.</param>
    /// <param name="s">The shape of the rates of leaving.</param>
    /// <param name="beta">The scale of the rates of leaving, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit of time.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A parameter is not finite and above 0, or <paramref name="unit"/> is not a defined value.
    /// </exception>
    [JsonConstructor]
    public ParetoNbdModel(double r, double alpha, double s, double beta, TimeUnit unit)
        : base(unit)
    {
        R = Guard.Positive(r);
        Alpha = Guard.Positive(alpha);
        S = Guard.Positive(s);
        Beta = Guard.Positive(beta);
    }

    /// <summary>Pareto/NBD.</summary>
    public static string Name => "Pareto/NBD";

    /// <summary>r, alpha, s and beta.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = new ValueList<string>(["r", "alpha", "s", "beta"]);

    /// <summary>The shape of the rates of purchase: the smaller, the further apart customers are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("r"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double R { get; init => field = Guard.Positive(value, nameof(R)); }

    /// <summary>The scale of the rates of purchase, in units of time: a new customer buys <c>r / alpha</c> times a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("alpha"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Alpha { get; init => field = Guard.Positive(value, nameof(Alpha)); }

    /// <summary>The shape of the rates of leaving; at 1 or less, the mean lifetime is infinite.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("s"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double S { get; init => field = Guard.Positive(value, nameof(S)); }

    /// <summary>The scale of the rates of leaving, in units of time: new customers leave at a rate of <c>s / beta</c> a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("beta"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Beta { get; init => field = Guard.Positive(value, nameof(Beta)); }

    /// <summary>r, alpha, s and beta.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> Parameters => [R, Alpha, S, Beta];

    static bool IFittedModel<ParetoNbdModel>.HasTime => true;

    private protected override string OwnName => Name;

    private protected override PurchaseProcess Process => new ParetoNbdProcess(R, Alpha, S, Beta);

    /// <summary>The model in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Pareto/NBD in {Unit.Name()}s: r {R:G4}, alpha {Alpha:G4}, s {S:G4}, beta {Beta:G4}");

    static ParetoNbdModel IFittedModel<ParetoNbdModel>.Of(IReadOnlyList<double> parameters, TimeUnit? unit) =>
        new(parameters[0], parameters[1], parameters[2], parameters[3], unit!.Value);
}
