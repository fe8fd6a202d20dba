using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.Survival;

/// <summary>A log-rank test, weighted or not: what each group had, what it was to be expected to have, and how far apart they are.</summary>
/// <remarks>
/// <para>
/// At each time of an event, a group is expected to have its share of those at risk: <c>E = sum w d n_g / n</c>; the covariance is that of the
/// hypergeometric distribution, <c>w^2 d (n - d) / (n - 1) (n_g / n)(delta_gh - n_h / n)</c>, which is exact under ties, and 0 where one person is at
/// risk. Mantel (1966), Cancer Chemotherapy Reports 50:163. The risk set is <c>entry &lt; t &lt;= time</c>, so that who enters late counts from
/// then on.
/// </para>
/// <para>
/// It has little power where curves cross; compare restricted means there (<see cref="SurvivalCurve.TestRestrictedMeans"/>). Written to JSON, never read.
/// Immutable and thread-safe.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record LogRank
{
    /// <summary>Refuses to be read from JSON: read the Breakdown of its SurvivalTally.</summary>
    public LogRank() => throw WrittenOnly.Refusal(nameof(LogRank), "the Breakdown of its SurvivalTally");

    internal LogRank(IEnumerable<LogRankGroup> groups, LogRankSums sums, string weight, double? horizon, int strata, long withoutGroup)
    {
        Groups = new ValueList<LogRankGroup>(groups);
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

    /// <summary>The groups in the order of the breakdown.</summary>
    [JsonPropertyName("groups")]
    public IReadOnlyList<LogRankGroup> Groups { get; }

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

    /// <summary>Tests two or more groups.</summary>
    /// <typeparam name="TKey">The key of the groups.</typeparam>
    /// <param name="groups">The tally of each group; times without a key are left out of the test, and counted.</param>
    /// <param name="weight">How much the event times count; <see cref="LogRankWeight.Constant"/> when null.</param>
    /// <param name="horizon">The time at which all are taken for censored, itself included, at least 0; null for no such time.</param>
    /// <returns>The test.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizon"/> is negative or not finite.</exception>
    public static LogRank Test<TKey>(Breakdown<TKey, SurvivalTally> groups, LogRankWeight? weight = null, double? horizon = null)
        where TKey : notnull =>
        Test([Guard.NotNull(groups)], weight, horizon, "groups");

    /// <summary>Tests groups that are compared within strata only, such as plans within countries.</summary>
    /// <typeparam name="TKey">The key of the groups.</typeparam>
    /// <param name="strata">The groups of each stratum.</param>
    /// <param name="weight">How much the event times count; <see cref="LogRankWeight.Constant"/> when null.</param>
    /// <param name="horizon">The time at which all are taken for censored, itself included, at least 0; null for no such time.</param>
    /// <returns>The test, with the sums over all strata.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="strata"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizon"/> is negative or not finite.</exception>
    public static LogRank Stratified<TKey>(
        IEnumerable<Breakdown<TKey, SurvivalTally>> strata, LogRankWeight? weight = null, double? horizon = null)
        where TKey : notnull =>
        Test([.. Guard.NotNull(strata)], weight, horizon, nameof(strata));

    /// <summary>The test in one line, such as "chi-square(1) = 16.79, p &lt; 0.0001 (log-rank)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => SignificanceTest.OfChiSquare(Statistic, DegreesOfFreedom, Weight).ToString();

    private static LogRank Test<TKey>(Breakdown<TKey, SurvivalTally>[] strata, LogRankWeight? weight, double? horizon, string name)
        where TKey : notnull
    {
        Guard.OptionalInRange(horizon, 0, double.MaxValue);
        for (int i = 0; i < strata.Length; i++)
        {
            Guard.NotNull(strata[i], name, i);
        }

        Breakdown<TKey, SurvivalTally> all = Breakdown<TKey, SurvivalTally>.Sum(strata);
        weight ??= LogRankWeight.Constant;
        LogRankSums sums = new(all.Groups.Count, weight, horizon ?? double.MaxValue);
        foreach (Breakdown<TKey, SurvivalTally> stratum in strata)
        {
            sums.Add([.. all.Groups.Select(group => stratum.TryGetTally(group.Key, out SurvivalTally? tally) ? tally : SurvivalTally.AdditiveIdentity)]);
        }

        LogRankGroup[] groups =
        [
            .. all.Groups.Select((group, i) => new LogRankGroup(
                string.Create(CultureInfo.InvariantCulture, $"{group.Key}"), group.Tally.Count, sums.Observed[i], sums.Expected[i])),
        ];
        return new LogRank(groups, sums, weight.ToString(), horizon, strata.Length, all.NoKey.Count);
    }
}
