using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>Tests whether groups leave at different rates.</summary>
/// <remarks>
/// <para>
/// At each time of an event, a group is expected to have its share of those at risk: <c>E = sum w d n_g / n</c>; the covariance is that of the
/// hypergeometric distribution, <c>w^2 d (n - d) / (n - 1) (n_g / n)(delta_gh - n_h / n)</c>, which is exact under ties, and 0 where one person is at
/// risk. Mantel (1966), Cancer Chemotherapy Reports 50:163. The risk set is <c>entry &lt; t &lt;= time</c>, so that who enters late counts from
/// then on.
/// </para>
/// <para>
/// It has little power where curves cross; compare restricted means there (<see cref="SurvivalCurve.TestRestrictedMeans"/>). Thread-safe.
/// </para>
/// </remarks>
public static class LogRank
{
    /// <summary>Tests two or more groups.</summary>
    /// <typeparam name="TKey">The key of the groups.</typeparam>
    /// <param name="groups">The tally of each group; times without a key are left out of the test, and counted.</param>
    /// <param name="weight">How much the event times count; <see cref="LogRankWeight.Constant"/> when null.</param>
    /// <param name="horizon">The time at which all are taken for censored, itself included, at least 0; null for no such time.</param>
    /// <returns>The test.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizon"/> is negative or not finite.</exception>
    public static LogRankResult Test<TKey>(Breakdown<TKey, SurvivalTally> groups, LogRankWeight? weight = null, double? horizon = null)
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
    public static LogRankResult Stratified<TKey>(
        IEnumerable<Breakdown<TKey, SurvivalTally>> strata, LogRankWeight? weight = null, double? horizon = null)
        where TKey : notnull =>
        Test([.. Guard.NotNull(strata)], weight, horizon, nameof(strata));

    private static LogRankResult Test<TKey>(Breakdown<TKey, SurvivalTally>[] strata, LogRankWeight? weight, double? horizon, string name)
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

        return new LogRankResult(
            all.Groups.Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key}")),
            all.Groups.Select(group => group.Tally.Count),
            sums,
            weight.ToString(),
            horizon,
            strata.Length,
            all.NoKey.Count);
    }
}
