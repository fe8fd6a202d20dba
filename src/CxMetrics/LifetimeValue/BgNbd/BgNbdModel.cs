using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>BG/NBD: customers buy at a rate of their own, and leave after a purchase with a probability of their own.</summary>
/// <remarks>
/// <para>Rates are gamma (<see cref="R"/>, <see cref="Alpha"/>), probabilities beta (<see cref="A"/>, <see cref="B"/>), independent of each other.</para>
/// <para>
/// A customer who has not bought again cannot have left: P(alive) is 1 without a repeat, a property of the model. <see cref="MbgNbdModel"/> lets them leave.
/// Fader, Hardie and Lee, "Counting your customers the easy way", Marketing Science 24 (2005). Thread-safe.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BgNbdModel : PurchaseModel, IFittedModel<BgNbdModel>
{
    /// <summary>Makes a model of known parameters.</summary>
    /// <param name="r">The shape of the rates.</param>
    /// <param name="alpha">The scale of the rates, in <paramref name="unit"/>.</param>
    /// <param name="a">The first parameter of the probability of leaving.</param>
    /// <param name="b">The second parameter of the probability of leaving.</param>
    /// <param name="unit">The unit of time.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A parameter is not finite and above 0, or <paramref name="unit"/> is not a defined value.
    /// </exception>
    [JsonConstructor]
    public BgNbdModel(double r, double alpha, double a, double b, TimeUnit unit)
        : base(unit)
    {
        R = Guard.Positive(r);
        Alpha = Guard.Positive(alpha);
        A = Guard.Positive(a);
        B = Guard.Positive(b);
    }

    /// <summary>BG/NBD.</summary>
    public static string Name => "BG/NBD";

    /// <summary>r, alpha, a and b.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = new ValueList<string>(["r", "alpha", "a", "b"]);

    /// <summary>The shape of the rates: the smaller, the further apart customers are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("r"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double R { get; init => field = Guard.Positive(value, nameof(R)); }

    /// <summary>The scale of the rates, in units of time: a new customer buys <c>r / alpha</c> times a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("alpha"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Alpha { get; init => field = Guard.Positive(value, nameof(Alpha)); }

    /// <summary>The first parameter of the probability of leaving, whose mean is <c>a / (a + b)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("a"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double A { get; init => field = Guard.Positive(value, nameof(A)); }

    /// <summary>The second parameter of the probability of leaving.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("b"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double B { get; init => field = Guard.Positive(value, nameof(B)); }

    /// <summary>r, alpha, a and b.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> Parameters => [R, Alpha, A, B];

    static bool IFittedModel<BgNbdModel>.HasTime => true;

    private protected override string OwnName => Name;

    private protected override PurchaseProcess Process => new BetaGeometricProcess(R, Alpha, A, B, mayLeaveAtOnce: false);

    /// <summary>The model in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"BG/NBD in {Unit.Name()}s: r {R:G4}, alpha {Alpha:G4}, a {A:G4}, b {B:G4}");

    static BgNbdModel IFittedModel<BgNbdModel>.Of(IReadOnlyList<double> parameters, TimeUnit? unit) =>
        new(parameters[0], parameters[1], parameters[2], parameters[3], unit!.Value);
}
