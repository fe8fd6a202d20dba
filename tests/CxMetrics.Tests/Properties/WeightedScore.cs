namespace CxMetrics.Tests.Properties;

public readonly record struct WeightedScore(int? Score, double Weight);
