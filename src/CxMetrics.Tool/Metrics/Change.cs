using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>A score minus the one before, as the reports show it.</summary>
/// <param name="Difference">The difference; null where a side has no responses.</param>
/// <param name="Interval">Its interval.</param>
/// <param name="PValue">Its two-sided p-value; null where it is not defined.</param>
/// <param name="Json">The comparison in the library's own JSON.</param>
internal sealed record Change(double? Difference, ConfidenceInterval Interval, double? PValue, JsonNode? Json)
{
    /// <summary>A comparison of the library; both sides are in the report already, as results of their own.</summary>
    public static Change Of<T>(T comparison, double? difference, ConfidenceInterval interval, double? pValue) =>
        new(difference, interval, pValue, ResultJson.Without(comparison, "before", "after"));
}
