using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Serialization;

namespace CxMetrics.Tool;

/// <summary>Results and tallies as the library writes them.</summary>
internal static class ResultJson
{
    public static JsonNode? Of<T>(T result) => JsonSerializer.SerializeToNode(result, CxMetricsJson.TypeInfo<T>());

    /// <summary>In a table, where some members would say again what stands elsewhere.</summary>
    public static JsonNode? Without<T>(T result, params IEnumerable<string> members)
    {
        JsonNode? json = Of(result);
        foreach (string member in members)
        {
            (json as JsonObject)?.Remove(member);
        }

        return json;
    }
}
