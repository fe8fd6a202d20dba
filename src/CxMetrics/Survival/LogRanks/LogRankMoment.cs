namespace CxMetrics.Survival;

/// <summary>What a weight may depend on: those at risk in all groups, and the pooled share that stays.</summary>
internal readonly record struct LogRankMoment(double AtRisk, double SurvivalBefore, double PetoSurvival);
