using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>How much the event times count in a log-rank test: the choice says which differences it is good at finding.</summary>
/// <remarks>To be chosen before the data are seen. Immutable and thread-safe.</remarks>
public sealed class LogRankWeight
{
    private readonly string _name;
    private readonly Func<LogRankMoment, double> _weight;

    private LogRankWeight(string name, Func<LogRankMoment, double> weight)
    {
        _name = name;
        _weight = weight;
    }

    /// <summary>All times alike: the log-rank test, best where one hazard is a multiple of the other. The default.</summary>
    public static LogRankWeight Constant { get; } = new("log-rank", _ => 1);

    /// <summary>By the number at risk: early differences; depends on the censoring too. Gehan (1965), Biometrika 52:203.</summary>
    public static LogRankWeight Gehan { get; } = new("Gehan", moment => moment.AtRisk);

    /// <summary>By the root of the number at risk. Tarone and Ware (1977), Biometrika 64:156.</summary>
    public static LogRankWeight TaroneWare { get; } = new("Tarone-Ware", moment => Math.Sqrt(moment.AtRisk));

    /// <summary>
    /// By the pooled share that stays, the product of <c>1 - d / (n + 1)</c> up to the time itself: early differences, whatever the censoring. Peto
    /// and Peto (1972), Journal of the Royal Statistical Society A 135:185.
    /// </summary>
    public static LogRankWeight Peto { get; } = new("Peto-Peto", moment => moment.PetoSurvival);

    /// <summary>By <c>S(t-)^rho (1 - S(t-))^gamma</c> of the pooled curve just before the time: (1, 0) early, (0, 1) late, (1, 1) middle differences.</summary>
    /// <param name="rho">The power of the share that stays, at least 0; R's <c>survdiff</c> has this one.</param>
    /// <param name="gamma">The power of the share that has left, at least 0.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A power is negative or not finite.</exception>
    public static LogRankWeight FlemingHarrington(double rho, double gamma)
    {
        Guard.InRange(rho, 0, double.MaxValue);
        Guard.InRange(gamma, 0, double.MaxValue);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"Fleming-Harrington({rho}, {gamma})"),
            moment => Math.Pow(moment.SurvivalBefore, rho) * Math.Pow(1 - moment.SurvivalBefore, gamma));
    }

    /// <summary>The name of the test.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => _name;

    internal double At(LogRankMoment moment) => _weight(moment);
}
