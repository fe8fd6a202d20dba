namespace CxMetrics.Statistics;

/// <summary>The categories of one margin and what their weights are to add up to.</summary>
internal sealed record RakingTarget(string Name, string[] Categories, double[] Amounts);
