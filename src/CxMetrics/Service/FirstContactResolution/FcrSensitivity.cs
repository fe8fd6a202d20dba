using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>First contact resolution of one log under several definitions, side by side.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record FcrSensitivity : DefinitionSensitivity<FcrResult>
{
    /// <summary>Refuses to be read from JSON: read the FcrTally of each definition.</summary>
    public FcrSensitivity() => throw WrittenOnly.Refusal(nameof(FcrSensitivity), "the FcrTally of each definition");

    internal FcrSensitivity(DateTimeOffset asOf, FcrResult[] results)
        : base(results, static result => result.Definition.Name, static result => result.Rate, FcrDifference.Explain) =>
        AsOf = asOf;

    /// <summary>The moment as of which the rates were computed.</summary>
    [JsonPropertyName("asOf"), JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateTimeOffset AsOf { get; }

    private protected override string Subject => "First contact resolution of this log";
}
