using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>How the uncertainty of survival is stated: the interval, and its level.</summary>
/// <remarks>A value: immutable, with structural equality. Thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SurvivalDefinition
{
    /// <summary>Makes a definition.</summary>
    /// <param name="interval">The interval of a survival probability.</param>
    /// <param name="confidence">The confidence level of all intervals, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="interval"/> is not a defined value, or <paramref name="confidence"/> is not above 0 and below 1.
    /// </exception>
    [JsonConstructor]
    public SurvivalDefinition(SurvivalInterval interval = SurvivalInterval.LogLog, double confidence = 0.95)
    {
        Interval = interval;
        Confidence = confidence;
    }

    /// <summary>Log-log intervals at 95 %. The default.</summary>
    public static SurvivalDefinition Standard { get; } = new();

    /// <summary>The interval of a survival probability.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("interval"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SurvivalInterval Interval { get; init => field = Guard.Defined(value, nameof(Interval)); }

    /// <summary>The confidence level of all intervals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 1.</exception>
    [JsonPropertyName("confidence"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Confidence { get; init => field = Guard.Confidence(value, nameof(Confidence)); }

    /// <summary>The choices in words.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{IntervalName} interval at {100 * Confidence:0.####}%");

    internal double Z => Statistics.Quantile.Normal(Confidence);

    internal string IntervalName => Interval switch
    {
        SurvivalInterval.Plain => "plain",
        SurvivalInterval.Log => "log",
        _ => "log-log",
    };

    /// <summary>The interval of a probability with the variance of its logarithm; undefined at 0, and where the method is not defined.</summary>
    internal ConfidenceInterval IntervalOf(double? probability, double logVariance)
    {
        if (probability is not > 0 || !double.IsFinite(logVariance) || (Interval == SurvivalInterval.LogLog && probability >= 1))
        {
            return ConfidenceInterval.Undefined(Confidence, IntervalName);
        }

        double p = probability.Value;
        double spread = Z * Math.Sqrt(logVariance);
        (double lower, double upper) = Interval switch
        {
            SurvivalInterval.Plain => (p - (p * spread), p + (p * spread)),
            SurvivalInterval.Log => (p * Math.Exp(-spread), p * Math.Exp(spread)),
            _ => (Math.Pow(p, Math.Exp(-spread / Math.Log(p))), Math.Pow(p, Math.Exp(spread / Math.Log(p)))),
        };
        return new ConfidenceInterval(lower, upper, Confidence, IntervalName).Clamp(0, 1);
    }

    /// <summary>The interval that is symmetric around an estimate.</summary>
    internal ConfidenceInterval Wald(double? estimate, double? standardError) =>
        new(estimate - (Z * standardError), estimate + (Z * standardError), Confidence, "Wald");
}
