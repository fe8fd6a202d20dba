using System.Globalization;

namespace CxMetrics.Statistics;

/// <summary>A test in one line, in invariant culture.</summary>
internal static class TestText
{
    private const string NoMethod = "no test";

    public static string Of(double? difference, string symbol, double? statistic, double? pValue, string? method)
    {
        string tested = difference is { } known ? string.Create(CultureInfo.InvariantCulture, $"difference {known:G4}, ") : "";
        return statistic is { } value && pValue is { } p
            ? string.Create(CultureInfo.InvariantCulture, $"{tested}{symbol} = {value:0.00}, p {(p < 0.0001 ? "<" : "=")} {Math.Max(p, 0.0001):0.0000} ({method})")
            : $"{tested}no p-value ({method ?? NoMethod})";
    }

    /// <summary>A statistic with its degrees of freedom, such as "t(12.4)".</summary>
    public static string With(string symbol, double? degreesOfFreedom) =>
        degreesOfFreedom is { } known ? string.Create(CultureInfo.InvariantCulture, $"{symbol}({known:0.#})") : symbol;

    /// <summary>A p-value for people; small ones by their bound.</summary>
    public static string PValue(double? value, IFormatProvider culture) =>
        value is { } p
            ? string.Create(culture, $"p {(p < 0.0001 ? "<" : "=")} {Math.Max(p, 0.0001):0.0000}")
            : "no p-value";
}
