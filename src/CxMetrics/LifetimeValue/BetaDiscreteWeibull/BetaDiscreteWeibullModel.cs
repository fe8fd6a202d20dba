using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>Beta-discrete-Weibull (BdW): as sBG, but each customer's own probability of leaving rises or falls with age.</summary>
/// <remarks>
/// <c>S(t) = B(alpha, beta + t^c) / B(alpha, beta)</c>: at <see cref="C"/> = 1 it is sBG, which <c>LikelihoodRatio</c> of the fits tests; above 1 the
/// longer customers stay, the sooner they leave, and below 1 they grow loyal. Without discounting, lifetimes are infinite on average unless
/// <c>alpha c</c> is above 1. Fader, Hardie, Liu, Davin and Steenburgh, "How to project customer retention revisited", Journal of Interactive
/// Marketing 43 (2018). Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BetaDiscreteWeibullModel : RenewalModel, IFittedModel<BetaDiscreteWeibullModel>
{
    /// <summary>Makes a model of known parameters.</summary>
    /// <param name="alpha">The first parameter of the probability of leaving.</param>
    /// <param name="beta">The second parameter of the probability of leaving.</param>
    /// <param name="c">How a customer's probability of leaving changes with age; 1 for not at all.</param>
    /// <param name="unit">The time from one renewal to the next.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A parameter is not finite and above 0, or <paramref name="unit"/> is not a defined value.
    /// </exception>
    [JsonConstructor]
    public BetaDiscreteWeibullModel(double alpha, double beta, double c, TimeUnit unit)
        : base(alpha, beta, unit) =>
        C = Guard.Positive(c);

    /// <summary>BdW.</summary>
    public static string Name => "BdW";

    /// <summary>alpha, beta and c.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = new ValueList<string>(["alpha", "beta", "c"]);

    /// <summary>How a customer's probability of leaving changes with age: above 1 it rises, below it falls.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("c"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double C { get; init => field = Guard.Positive(value, nameof(C)); }

    /// <summary>alpha, beta and c.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> Parameters => [Alpha, Beta, C];

    static bool IFittedModel<BetaDiscreteWeibullModel>.HasTime => true;

    static Type? IFittedModel<BetaDiscreteWeibullModel>.Nested => typeof(ShiftedBetaGeometricModel);

    private protected override string OwnName => Name;

    private protected override BetaSurvival Left => new(Alpha, Beta, C);

    /// <summary>The model in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"BdW, a renewal each {Unit.Name()}: alpha {Alpha:G4}, beta {Beta:G4}, c {C:G4}");

    static BetaDiscreteWeibullModel IFittedModel<BetaDiscreteWeibullModel>.Of(IReadOnlyList<double> parameters, TimeUnit? unit) =>
        new(parameters[0], parameters[1], parameters[2], unit!.Value);
}
