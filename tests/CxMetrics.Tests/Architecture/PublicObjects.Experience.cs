using CxMetrics.Experience;

namespace CxMetrics.Tests.Architecture;

/// <content>Objects of the experience as a whole.</content>
internal static partial class PublicObjects
{
    private static IEnumerable<object> Experience() => [.. JourneyObjects(), .. ActingObjects(), .. DriverObjects(), .. SignalObjects(), .. CatalogObjects()];

    private static IEnumerable<object> CatalogObjects() => [MetricCatalog.All[0]];
}
