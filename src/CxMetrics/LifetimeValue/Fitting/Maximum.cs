namespace CxMetrics.LifetimeValue;

/// <summary>Where a search ended, and how.</summary>
/// <param name="Outcome">Whether that is a maximum.</param>
/// <param name="Logs">The logarithms of the parameters.</param>
/// <param name="Value">The log-likelihood.</param>
/// <param name="Curvature">The second derivatives by the logarithms.</param>
/// <param name="RanAway">The parameters that the customers say nothing of, by number.</param>
internal sealed record Maximum(FitOutcome Outcome, double[] Logs, double Value, double[,] Curvature, IReadOnlyList<int> RanAway);
