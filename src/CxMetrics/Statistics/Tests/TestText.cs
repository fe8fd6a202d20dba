namespace CxMetrics.Statistics;

/// <summary>What people read of a test.</summary>
internal static class TestText
{
    /// <summary>A p-value for people; small ones by their bound.</summary>
    public static string PValue(double? value, IFormatProvider culture) =>
        value is { } p
            ? string.Create(culture, $"p {(p < 0.0001 ? "<" : "=")} {Math.Max(p, 0.0001):0.0000}")
            : "no p-value";

    /// <summary>A correction for the number of tests, by the names of its authors.</summary>
    public static string Adjustment(PValueAdjustment adjustment) => adjustment switch
    {
        PValueAdjustment.BenjaminiHochberg => "Benjamini-Hochberg",
        PValueAdjustment.BenjaminiYekutieli => "Benjamini-Yekutieli",
        PValueAdjustment.None => "not adjusted",
        _ => adjustment.ToString(),
    };
}
