using System.Text.Json.Serialization;

namespace CxMetrics.Experience;

/// <summary>Reads the catalogue without reflection.</summary>
[JsonSerializable(typeof(MetricInfo[]))]
internal sealed partial class MetricCatalogJsonContext : JsonSerializerContext;
