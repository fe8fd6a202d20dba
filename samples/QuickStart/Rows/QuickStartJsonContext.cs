using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuickStart.Rows;

/// <summary>How the objects of other people's NDJSON are read.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class QuickStartJsonContext : JsonSerializerContext;
