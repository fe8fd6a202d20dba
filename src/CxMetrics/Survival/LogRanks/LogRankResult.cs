using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.Survival;

/// <summary>A log-rank test, weighted or not: what each group had, what it was to be expected to have, and how far apart they are.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record LogRankResult
{
    /// <summary>Refuses to be read from JSON: read the Breakdown of its SurvivalTally.</summary>
    public LogRankResult() => throw WrittenOnly.Refusal(nameof(LogRankResult), "the Breakdown of its SurvivalTally");

    internal LogRankResult(
        IEnumerable<string> groups, IEnumerable<long> counts, LogRankSums sums, string weight, double? horizon, int strata, long withoutGroup)
    {
        Groups = new ValueList<string>(groups);
        Counts = new ValueList<long>(counts);
        Observed = new ValueList<double>(sums.Observed);
        Expected = new ValueList<double>(sums.Expected);
        Covariance = new ValueList<IReadOnlyList<double>>(sums.Covariance.Select(row => new ValueList<double>(row)));
        (Statistic, DegreesOfFreedom) = sums.ChiSquare();
        LogPValue = Statistic is { } statistic ? LogChiSquare.Upper(statistic, DegreesOfFreedom) : null;
        Weight = weight;
        Horizon = horizon;
        Strata = strata;
        WithoutGroup = withoutGroup;
    }

    /// <summary>The chi-square statistic; null where no two groups were at risk together when an event came.</summary>
    [JsonPropertyName("statistic")]
    public double? Statistic { get; }

    /// <summary>The degrees of freedom: one less than the groups, as long as they were at risk together.</summary>
    [JsonPropertyName("degreesOfFreedom")]
    public int DegreesOfFreedom { get; }

    /// <summary>The p-value: how often chance alone would take groups of the same hazard as far apart; 0 where it is too small for a double.</summary>
    [JsonPropertyName("pValue")]
    public double? PValue => LogPValue is { } log ? Math.Exp(log) : null;

    /// <summary>The natural logarithm of the p-value, which is never too small.</summary>
    [JsonPropertyName("logPValue")]
    public double? LogPValue { get; }

    /// <summary>The keys of the groups as text, in the order of the breakdown; what follows has a place for each.</summary>
    [JsonPropertyName("groups")]
    public IReadOnlyList<string> Groups { get; }

    /// <summary>The times of each group that counted.</summary>
    [JsonPropertyName("counts")]
    public IReadOnlyList<long> Counts { get; }

    /// <summary>The events in each group, each times its weight.</summary>
    [JsonPropertyName("observed")]
    public IReadOnlyList<double> Observed { get; }

    /// <summary>The events that each group would have had, had all groups the same hazard, each times its weight.</summary>
    [JsonPropertyName("expected")]
    public IReadOnlyList<double> Expected { get; }

    /// <summary>The covariance of the observed events under the same hazard, a row for each group.</summary>
    [JsonPropertyName("covariance")]
    public IReadOnlyList<IReadOnlyList<double>> Covariance { get; }

    /// <summary>How much the event times counted.</summary>
    [JsonPropertyName("weight")]
    public string Weight { get; }

    /// <summary>The time at which all were taken for censored; null for none.</summary>
    [JsonPropertyName("horizon")]
    public double? Horizon { get; }

    /// <summary>The strata within which the groups were compared; 1 where there were none.</summary>
    [JsonPropertyName("strata")]
    public int Strata { get; }

    /// <summary>The times left out of the test, since they have no group.</summary>
    [JsonPropertyName("withoutGroup")]
    public long WithoutGroup { get; }

    /// <summary>The test in one line, such as "chi-square(1) = 16.79, p &lt; 0.0001 (log-rank)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        SignificanceTest.OfChiSquare(Statistic, DegreesOfFreedom, Weight).ToString()
        + (Strata > 1 ? string.Create(CultureInfo.InvariantCulture, $", within {Strata} strata") : "")
        + (Horizon is { } horizon ? string.Create(CultureInfo.InvariantCulture, $", up to {horizon}") : "");
}
