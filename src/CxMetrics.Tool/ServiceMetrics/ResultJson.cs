using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Serialization;

namespace CxMetrics.Tool.ServiceMetrics;

/// <summary>Results as the library writes them.</summary>
internal static class ResultJson
{
    public static JsonNode? Of<T>(T result) => JsonSerializer.SerializeToNode(result, CxMetricsJson.TypeInfo<T>());

    /// <summary>In a table, where the definition stands once with the overall result.</summary>
    public static JsonNode? WithoutDefinition<T>(T result)
    {
        JsonNode? json = Of(result);
        (json as JsonObject)?.Remove("definition");
        return json;
    }
}
