namespace CxMetrics;

/// <summary>An interaction that is no contact, and why.</summary>
internal readonly record struct FcrLeftOut(Interaction Interaction, FcrExclusion Exclusion);
