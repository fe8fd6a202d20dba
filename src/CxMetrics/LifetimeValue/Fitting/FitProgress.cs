using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>How far a fit is.</summary>
/// <param name="Evaluations">How often the likelihood of the customers was computed so far.</param>
/// <param name="LogLikelihood">The log-likelihood at the last parameters tried; null where they have none that is finite.</param>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
public readonly record struct FitProgress(int Evaluations, double? LogLikelihood) : IJsonOnDeserializing
{
    /// <summary>The progress, such as "log-likelihood -9582.43 after 40 evaluations".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"log-likelihood {(LogLikelihood is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture) : "not defined")} after {Evaluations} evaluations");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(FitProgress), "its customers");
}
