using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A test of significance, by z, Student's t or chi-square: how often chance alone would give what was found.</summary>
/// <remarks>
/// The statistic of z and t is the difference over its standard error; it and the p-values are null where the standard error is 0 or not
/// defined. Only a score test, whose standard error is that under the hypothesis, decides without one too: no difference has p = 1, and any
/// other, which the hypothesis rules out, p = 0 and no statistic. Chi-square has neither difference nor direction. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct SignificanceTest : IJsonOnDeserializing
{
    private readonly Family _family;

    // Infinite where the hypothesis rules out what was found; a statistic that people and JSON get is a number.
    private readonly double? _statistic;

    private SignificanceTest(
        Family family, double? difference, double? standardError, double? statistic, double? degreesOfFreedom, string method)
    {
        _family = family;
        Difference = difference;
        StandardError = standardError;
        _statistic = statistic;
        DegreesOfFreedom = degreesOfFreedom;
        Method = method;
    }

    private enum Family
    {
        Z,
        T,
        ChiSquare,
    }

    /// <summary>The difference under test, in the unit of the estimate; null where a side has no data, and for chi-square.</summary>
    [JsonPropertyName("difference")]
    public double? Difference { get; }

    /// <summary>The standard error of the difference under the test's assumption; null where it is not defined, and for chi-square.</summary>
    [JsonPropertyName("standardError")]
    public double? StandardError { get; }

    /// <summary>z, t or chi-square.</summary>
    [JsonPropertyName("statistic")]
    public double? Statistic => _statistic is { } value && double.IsFinite(value) ? value : null;

    /// <summary>The degrees of freedom, seldom whole for t; null for z, and where they are not defined.</summary>
    [JsonPropertyName("degreesOfFreedom")]
    public double? DegreesOfFreedom { get; }

    /// <summary>The p-value: how often chance alone would give a difference at least as far from 0, or a chi-square at least as large.</summary>
    [JsonPropertyName("pValue")]
    public double? PValue => _statistic is not { } statistic ? null : _family switch
    {
        Family.Z => Quantile.NormalTwoSided(statistic),
        Family.T => 2 * Upper(Math.Abs(statistic)),
        _ => DegreesOfFreedom is > 0 and { } degreesOfFreedom ? Quantile.ChiSquareUpper(statistic, (int)degreesOfFreedom) : null,
    };

    /// <summary>The one-sided p-value against "not greater": how often chance alone would give a difference at least as large; null for chi-square.</summary>
    [JsonPropertyName("pValueGreater")]
    public double? PValueGreater => Upper(_statistic);

    /// <summary>The one-sided p-value against "not less": how often chance alone would give a difference at least as small; null for chi-square.</summary>
    [JsonPropertyName("pValueLess")]
    public double? PValueLess => Upper(-_statistic);

    /// <summary>The name of the method, such as "pooled z", "Welch t" or "chi-square"; empty for the default value, no test.</summary>
    [JsonPropertyName("method")]
    public string Method { get => field ?? ""; }

    /// <summary>The test in one line, such as "difference 0.5, t(12.4) = 2.31, p = 0.0389 (Welch t)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString()
    {
        string tested = Difference is { } difference ? string.Create(CultureInfo.InvariantCulture, $"difference {difference:G4}, ") : "";
        string symbol = _family switch { Family.Z => "z", Family.T => "t", _ => "chi-square" };
        string degrees = DegreesOfFreedom is { } known ? string.Create(CultureInfo.InvariantCulture, $"({known:0.#})") : "";
        string found = Statistic is { } statistic ? string.Create(CultureInfo.InvariantCulture, $"{symbol}{degrees} = {statistic:0.00}, ") : "";
        return PValue is { } p
            ? $"{tested}{found}{TestText.PValue(p, CultureInfo.InvariantCulture)} ({Method})"
            : $"{tested}no p-value ({(Method.Length > 0 ? Method : "no test")})";
    }

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(SignificanceTest), "the counts or moments");

    internal static SignificanceTest OfZ(double? difference, double? standardError, string method) =>
        new(Family.Z, difference, standardError, standardError > 0 ? difference / standardError : null, null, method);

    /// <summary>By a standard error that the hypothesis gives: where it is 0, the hypothesis leaves nothing to chance.</summary>
    internal static SignificanceTest OfScore(double? difference, double? standardError, string method) =>
        new(Family.Z, difference, standardError, difference == 0 ? 0 : difference / standardError, null, method);

    internal static SignificanceTest OfT(double? difference, double? standardError, double? degreesOfFreedom, string method) =>
        new(Family.T, difference, standardError, standardError > 0 ? difference / standardError : null, degreesOfFreedom, method);

    internal static SignificanceTest OfChiSquare(double? statistic, int degreesOfFreedom, string method) =>
        new(Family.ChiSquare, null, null, statistic, degreesOfFreedom, method);

    /// <summary>The same test in another unit, such as points.</summary>
    internal SignificanceTest Scale(double factor) =>
        new(_family, factor * Difference, factor * StandardError, _statistic, DegreesOfFreedom, Method);

    private double? Upper(double? statistic) => (statistic, _family, DegreesOfFreedom) switch
    {
        ({ } z, Family.Z, _) => Quantile.NormalUpper(z),
        ({ } t, Family.T, { } degreesOfFreedom) => Quantile.StudentTUpper(t, degreesOfFreedom),
        _ => null,
    };
}
