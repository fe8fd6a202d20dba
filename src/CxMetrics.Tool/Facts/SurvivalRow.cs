namespace CxMetrics.Tool;

/// <summary>How long somebody was observed, and whether the event came.</summary>
/// <param name="Time">How long, in the unit of the file.</param>
/// <param name="HasEvent">Whether the event came then.</param>
/// <param name="Entry">From when on; null for from the beginning.</param>
/// <param name="Group">Whom to compare with others; null for nobody.</param>
/// <param name="Attributes">The columns that were asked for.</param>
internal sealed record SurvivalRow(double Time, bool HasEvent, double? Entry, string? Group, AttributeDictionary Attributes);
