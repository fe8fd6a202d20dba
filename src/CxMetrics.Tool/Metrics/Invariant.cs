using System.Globalization;

namespace CxMetrics.Tool.Metrics;

/// <summary>Numbers for people, the same on every machine.</summary>
internal static class Invariant
{
    private const double Smallest = 0.0001;

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Number(double? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "-";

    /// <summary>A p-value to four decimals; one that would read as 0 is not 0.</summary>
    public static string PValue(double? p) => p < Smallest ? "<0.0001" : Number(p, "0.0000");

    /// <summary>A p-value within a sentence.</summary>
    public static string PSentence(double? p) => p < Smallest ? "p < 0.0001" : $"p = {Number(p, "0.0000")}";
}
