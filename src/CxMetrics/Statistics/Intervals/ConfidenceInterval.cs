using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The values that the data do not contradict, at a stated confidence.</summary>
/// <remarks>
/// In the unit of the estimate that it belongs to. Limits are null where the data say nothing. The default of the struct is no interval.
/// Written to JSON, never read. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct ConfidenceInterval : IFormattable, IJsonOnDeserializing
{
    /// <summary>Takes the limits.</summary>
    /// <param name="lower">The lower limit; null where it is not defined.</param>
    /// <param name="upper">The upper limit, at least the lower; null where it is not defined.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The name of the method, such as "Wilson"; not blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="method"/> is blank, or the lower limit is above the upper.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not a number, or <paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval(double? lower, double? upper, double confidence, string method)
    {
        Lower = Limit(lower, nameof(lower));
        Upper = Limit(upper, nameof(upper));
        Confidence = confidence;
        Method = method;
        if (lower > upper)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"lower is {lower}; expected at most upper, {upper}."), nameof(lower));
        }
    }

    private ConfidenceInterval(ConfidenceInterval like, double? lower, double? upper)
    {
        this = like;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The lower limit; null where it is not defined.</summary>
    [JsonPropertyName("lower")]
    public double? Lower { get; }

    /// <summary>The upper limit; null where it is not defined.</summary>
    [JsonPropertyName("upper")]
    public double? Upper { get; }

    /// <summary>The confidence level, above 0 and below 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 1.</exception>
    [JsonPropertyName("confidence")]
    public double Confidence { get; init => field = Guard.Confidence(value, nameof(Confidence)); }

    /// <summary>The name of the method, such as "Wilson"; empty for the default value.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("method")]
    public string Method { get => field ?? ""; init => field = Guard.Text(value, nameof(Method)); }

    /// <summary>The distance between the limits; null where they are not defined.</summary>
    [JsonIgnore]
    public double? Width => Upper - Lower;

    /// <summary>Whether a value lies between the limits, both included.</summary>
    /// <param name="value">The value.</param>
    /// <returns>False where the limits are not defined.</returns>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    /// <summary>The same interval cut to what is possible, such as -100 to 100; adjusted Wald limits may lie beyond.</summary>
    /// <param name="minimum">The smallest possible value.</param>
    /// <param name="maximum">The largest possible value, at least <paramref name="minimum"/>.</param>
    /// <returns>The interval within those bounds.</returns>
    /// <exception cref="ArgumentException"><paramref name="minimum"/> exceeds <paramref name="maximum"/>, or one is NaN.</exception>
    public ConfidenceInterval Clamp(double minimum, double maximum) =>
        minimum <= maximum
            ? Between(
                Lower is { } lower ? Math.Clamp(lower, minimum, maximum) : null,
                Upper is { } upper ? Math.Clamp(upper, minimum, maximum) : null)
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"minimum is {minimum}; expected at most the maximum, {maximum}."),
                nameof(minimum));

    /// <summary>The interval as text, such as "95% interval 38.1 to 45.7", in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The interval as text, such as "95% interval 38.1 to 45.7".</summary>
    /// <param name="format">The format of the limits; when null, as many decimals, at least one, as their distance calls for; where they are one number, up to four.</param>
    /// <param name="formatProvider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format of numbers.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        IFormatProvider culture = formatProvider ?? CultureInfo.InvariantCulture;
        string limit = format ?? ByWidth();
        string level = (Confidence * 100).ToString("0.############", culture);
        return Lower is { } lower && Upper is { } upper
            ? $"{level}% interval {lower.ToString(limit, culture)} to {upper.ToString(limit, culture)}"
            : $"no {level}% interval";
    }

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(ConfidenceInterval), "the counts or moments");

    /// <summary>Two digits of the distance between the limits: 0.382 to 0.443, yet 38.1 to 45.7.</summary>
    private string ByWidth()
    {
        // A distance of a few units in the last place is rounding, and asks for no fifteen decimals.
        double noise = 1e-14 * Math.Max(Math.Abs(Lower.GetValueOrDefault()), Math.Abs(Upper.GetValueOrDefault()));
        string number = Width is { } width && width > noise
            ? "0." + new string('0', Math.Clamp(1 - (int)Math.Floor(Math.Log10(width)), 1, 15))
            : "0.0###";
        return $"{number};-{number};{number}";
    }

    internal ConfidenceInterval Scale(double factor) => Between(Lower * factor, Upper * factor);

    /// <summary>Other limits by the same method.</summary>
    internal ConfidenceInterval Between(double? lower, double? upper) => new(this, lower, upper);

    internal static ConfidenceInterval Undefined(double confidence, string method) => new(null, null, confidence, method);

    private static double? Limit(double? value, string name) =>
        value is { } limit && double.IsNaN(limit)
            ? throw new ArgumentOutOfRangeException(name, value, $"{name} is NaN; expected a number, or null for a limit that is not defined.")
            : value;
}
