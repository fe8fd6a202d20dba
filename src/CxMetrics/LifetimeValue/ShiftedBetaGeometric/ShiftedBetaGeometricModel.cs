using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>Shifted beta-geometric (sBG): each customer leaves at each renewal with the same probability of their own.</summary>
/// <remarks>
/// Probabilities are beta (<see cref="RenewalModel.Alpha"/>, <see cref="RenewalModel.Beta"/>), and <c>S(t) = B(alpha, beta + t) / B(alpha, beta)</c>. Without
/// discounting, lifetimes are infinite on average unless alpha is above 1. Fader and Hardie, "How to project customer retention", Journal of
/// Interactive Marketing 21 (2007), and "Customer-base valuation in a contractual setting", Marketing Science 29 (2010). Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ShiftedBetaGeometricModel : RenewalModel, IFittedModel<ShiftedBetaGeometricModel>
{
    /// <summary>Makes a model of known parameters.</summary>
    /// <param name="alpha">The first parameter of the probability of leaving.</param>
    /// <param name="beta">The second parameter of the probability of leaving.</param>
    /// <param name="unit">The time from one renewal to the next.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A parameter is not finite and above 0, or <paramref name="unit"/> is not a defined value.
    /// </exception>
    [JsonConstructor]
    public ShiftedBetaGeometricModel(double alpha, double beta, TimeUnit unit)
        : base(alpha, beta, unit)
    {
    }

    /// <summary>sBG.</summary>
    public static string Name => "sBG";

    /// <summary>alpha and beta.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = new ValueList<string>(["alpha", "beta"]);

    /// <summary>alpha and beta.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> Parameters => [Alpha, Beta];

    static bool IFittedModel<ShiftedBetaGeometricModel>.HasTime => true;

    private protected override string OwnName => Name;

    private protected override BetaSurvival Left => new(Alpha, Beta, 1);

    /// <summary>The model in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"sBG, a renewal each {Unit.Name()}: alpha {Alpha:G4}, beta {Beta:G4}");

    static ShiftedBetaGeometricModel IFittedModel<ShiftedBetaGeometricModel>.Of(IReadOnlyList<double> parameters, TimeUnit? unit) =>
        new(parameters[0], parameters[1], unit!.Value);
}
