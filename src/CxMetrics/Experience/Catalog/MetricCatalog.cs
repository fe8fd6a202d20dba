using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Every metric of the library as a value: what it measures, its formula, its unit, who answers for it.</summary>
/// <remarks>
/// <para>
/// <c>MetricCatalog.Find("ticket resolution rate")</c> finds a metric by whatever people call it. The page docs/metrics.md is made from
/// this catalogue. A name may mean two metrics to two people: "response time" is the time to a first reply here, and <see cref="Find"/>
/// gives back both metrics that some call so.
/// </para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public static partial class MetricCatalog
{
    private const string Counts = "add the counts of the parts";
    private const string Sums = "add the sums of the parts";
    private const string Sketches = "add the distributions of the parts; quantiles of parts do not average";
    private const string LinkFirst = "link the whole log first, then add the counts of the parts";
    private const string Refit = "calculate it from the facts of the whole; figures of parts do not add up";

    private const string ExperienceTeam = "customer experience";
    private const string ServiceTeam = "customer service";
    private const string RevenueTeam = "customer success and finance";
    private const string MarketingTeam = "marketing and finance";

    private const string Cleveland = "Cleveland, B., 2012, Call Center Management on Fast Forward, 3rd edition";
    private const string CopcStandard = "COPC, CX Standard for Contact Centers";
    private const string FaderHardie = "Fader, P., Hardie, B., 2007, How to project customer retention, Journal of Interactive Marketing 21(1)";
    private const string Farris = "Farris, P. et al., 2010, Marketing Metrics, 2nd edition";
    private const string GuptaLehmann = "Gupta, S., Lehmann, D., 2003, Customers as assets, Journal of Interactive Marketing 17(1)";
    private const string Skok = "Skok, D., SaaS Metrics 2.0";
    private const string Zendesk = "Zendesk, Metrics and attributes for Support";

    /// <summary>Every metric, by area.</summary>
    public static IReadOnlyList<MetricInfo> All { get; } =
        new ValueList<MetricInfo>([.. Surveys, .. Contacts, .. Queueing, .. TicketMetrics, .. Loyalty, .. Revenue, .. Lifetime, .. JourneyMetrics, .. Signals, .. Explanations, .. Acting]);

    /// <summary>The metrics that somebody may mean by a name.</summary>
    /// <param name="name">An id, a name or an alias; case does not matter.</param>
    /// <returns>The metrics, of which there may be none or several.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static IReadOnlyList<MetricInfo> Find(string name)
    {
        Guard.NotNull(name);
        return
        [
            .. All.Where(metric => IsNamed(metric.Id) || IsNamed(metric.Name) || metric.Aliases.Any(IsNamed)),
        ];

        bool IsNamed(string known) => string.Equals(known, name.Trim(), StringComparison.OrdinalIgnoreCase);
    }
}
