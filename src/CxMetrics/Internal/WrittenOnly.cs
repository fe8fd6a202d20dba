using System.Text.Json;

namespace CxMetrics.Internal;

/// <summary>Refuses to read from JSON what is only written: a result has its figures in JSON, not the evidence that adds up.</summary>
/// <remarks>
/// A class throws this from a public constructor without parameters, a struct from <see
/// cref="System.Text.Json.Serialization.IJsonOnDeserializing"/>: both run in a caller's own context and by reflection alike.
/// </remarks>
internal static class WrittenOnly
{
    /// <summary>The refusal; <paramref name="evidence"/> is what to read instead, such as "its ScoreTally".</summary>
    public static JsonException Refusal(string type, string evidence) =>
        new($"{type} is written to JSON, not read: read {evidence} and calculate again.");
}
