using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>How many issues took how many contacts.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="Contacts">The contacts that each took, at least 1.</param>
/// <param name="Issues">The issues that took as many.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct FcrIssueLength(
    [property: JsonPropertyName("contacts"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Contacts,
    [property: JsonPropertyName("issues"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Issues);
