namespace CxMetrics.LifetimeValue;

/// <summary>How far a fit is.</summary>
/// <param name="Evaluations">How often the likelihood of the customers was computed so far.</param>
/// <param name="LogLikelihood">The log-likelihood at the last parameters tried.</param>
public readonly record struct FitProgress(int Evaluations, double LogLikelihood);
