using System.Text.Json;
using System.Text.Json.Serialization;

namespace CxMetrics.Tool;

/// <summary>How the objects of other people's NDJSON are read.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class RowJsonContext : JsonSerializerContext;
