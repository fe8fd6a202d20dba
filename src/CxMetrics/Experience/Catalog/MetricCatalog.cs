using System.Text.Json;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Every metric of the library as a value: what it measures, its formula, its unit, who answers for it.</summary>
/// <remarks>
/// <para>
/// <c>MetricCatalog.Find("ticket resolution rate")</c> finds a metric by whatever people call it. The page docs/metrics.md is made from
/// this catalogue. A name may mean two metrics to two people: "response time" is the time to a first reply to some, and the time to a
/// solution to others, and <see cref="Find"/> gives back each.
/// </para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public static class MetricCatalog
{
    /// <summary>Every metric, by area.</summary>
    public static IReadOnlyList<MetricInfo> All { get; } = Read();

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

    // The catalogue is data, and part of the assembly.
    private static ValueList<MetricInfo> Read()
    {
        using Stream catalog = typeof(MetricCatalog).Assembly.GetManifestResourceStream(nameof(MetricCatalog))!;
        return new(JsonSerializer.Deserialize(catalog, MetricCatalogJsonContext.Default.MetricInfoArray)!);
    }
}
