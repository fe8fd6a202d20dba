namespace CxMetrics.Tests.Properties;

/// <summary>A score with its keys.</summary>
public sealed record AgentScore(string? Agent, int Month, int Score);
