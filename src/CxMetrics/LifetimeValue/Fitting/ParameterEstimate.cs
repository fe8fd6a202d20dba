using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.LifetimeValue;

/// <summary>One estimated parameter.</summary>
/// <param name="Name">The name, as in the paper.</param>
/// <param name="Value">The estimate; where the fit did not converge, where it ended.</param>
/// <param name="StandardError">The standard error from the observed information; null where the fit did not converge.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct ParameterEstimate(
    string Name,
    double Value,
    double? StandardError)
{
    /// <summary>The name, as in the paper; empty for the default value.</summary>
    [JsonPropertyName("name"), JsonPropertyOrder(-1), JsonRequired]
    public string Name { get => field ?? ""; init => field = OrNone(value); } = OrNone(Name);

    /// <summary>The standard error from the observed information; null where the fit did not converge.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The standard error is negative or not finite.</exception>
    [JsonPropertyName("standardError"), JsonRequired]
    public double? StandardError { get; init => field = OrNone(value); } = OrNone(StandardError);

    /// <summary>The estimate; where the fit did not converge, where it ended.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite number.</exception>
    [JsonPropertyName("value"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Value { get; init => field = Guard.Finite(value, nameof(Value)); } = Guard.Finite(Value, nameof(Value));

    /// <summary>The estimate, such as "r 0.2426 (standard error 0.0126)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Name} {Value:G4} ({(StandardError is { } error ? $"standard error {error.ToString("G3", CultureInfo.InvariantCulture)}" : "no standard error")})");

    // The default of the struct has no name, and equals what is read from what it wrote.
    private static string OrNone(string? name) => string.IsNullOrEmpty(name) ? null! : Guard.Whole(name, nameof(Name), nameof(Name));

    private static double? OrNone(double? error) => error is { } known ? Guard.Weight(known, nameof(StandardError)) : null;

    /// <summary>The interval of the parameter, symmetric in its logarithm, since it is above 0.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; not defined where the fit did not converge, and without an upper limit where that is beyond all numbers.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval Interval(double confidence = 0.95)
    {
        double? spread = Quantile.Normal(Guard.Confidence(confidence)) * StandardError / Value;
        double upper = Value * Math.Exp(spread ?? 0);
        return spread is { } width && Value > 0
            ? new ConfidenceInterval(Value * Math.Exp(-width), double.IsFinite(upper) ? upper : null, confidence, "Wald of the logarithm")
            : ConfidenceInterval.Undefined(confidence, "Wald of the logarithm");
    }
}
