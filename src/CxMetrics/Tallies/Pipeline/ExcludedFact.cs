namespace CxMetrics;

/// <summary>A fact that was left out, and why.</summary>
internal readonly record struct ExcludedFact<TFact>(TFact Fact, string Reason);
