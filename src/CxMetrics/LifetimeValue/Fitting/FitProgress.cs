using System.Globalization;

namespace CxMetrics.LifetimeValue;

/// <summary>How far a fit is.</summary>
/// <param name="Evaluations">How often the likelihood of the customers was computed so far.</param>
/// <param name="LogLikelihood">The log-likelihood at the last parameters tried.</param>
public readonly record struct FitProgress(int Evaluations, double LogLikelihood)
{
    /// <summary>The progress, such as "log-likelihood -9582.43 after 40 evaluations".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"log-likelihood {LogLikelihood:0.00} after {Evaluations} evaluations");
}
