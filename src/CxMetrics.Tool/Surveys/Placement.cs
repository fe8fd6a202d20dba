namespace CxMetrics.Tool.Surveys;

/// <summary>The period of a row, or why it has none.</summary>
/// <param name="Period">The period; null where it has none.</param>
/// <param name="Issue">Why it has none; null where nobody expects one.</param>
/// <param name="Found">What stands in place of a date.</param>
internal readonly record struct Placement(Period? Period, string? Issue = null, string? Found = null)
{
    /// <summary>No period, and none expected.</summary>
    public static readonly Placement None = new(null);
}
