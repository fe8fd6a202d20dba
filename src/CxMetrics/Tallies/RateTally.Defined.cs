using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many of how many under a definition: what every metric counts that is a plain rate.</summary>
/// <typeparam name="TDefinition">The definition.</typeparam>
/// <remarks>Exact for counts up to 9.2e18; a sum beyond says so. JSON: versioned state. Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RateTally<TDefinition> : DefinedTally<RateTally<TDefinition>, TDefinition>
    where TDefinition : class
{
    /// <inheritdoc cref="RateTally.Numerator"/>
    [JsonPropertyName("numerator"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Numerator { get; init => field = Guard.Count(value, nameof(Numerator)); }

    /// <inheritdoc cref="RateTally.Denominator"/>
    [JsonPropertyName("denominator"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Denominator { get; init => field = Guard.Count(value, nameof(Denominator)); }

    /// <inheritdoc cref="RateTally.Rate"/>
    [JsonIgnore]
    public double? Rate => Denominator == 0 ? null : (double)Numerator / Denominator;

    private protected override long Counted => Denominator;

    private protected override string Summary =>
        string.Create(CultureInfo.InvariantCulture, $"{Numerator:N0} of {Denominator:N0}, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        Numerator > Denominator ? RateTally.Fault(Numerator, Denominator) : base.Contradiction;

    private protected override RateTally<TDefinition> Plus(RateTally<TDefinition> other) => this with
    {
        Numerator = ExactCount.Add(Numerator, other.Numerator, "hits"),
        Denominator = ExactCount.Add(Denominator, other.Denominator, "facts"),
    };

    internal RateResult ToResult(string name) => new(name, new RateTally(Numerator, Denominator, Excluded));
}
