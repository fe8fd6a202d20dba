using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many of how many: the evidence for a share, with what was excluded counted by reason.</summary>
/// <remarks>Exact for counts up to 9.2e18; a sum beyond says so. JSON: versioned state. Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record RateTally : SumTally<RateTally>
{
    /// <summary>Makes the empty tally.</summary>
    [JsonConstructor]
    public RateTally()
    {
    }

    /// <summary>Takes counts.</summary>
    /// <param name="numerator">The facts that hit, 0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">The facts that counted, at least 0.</param>
    /// <param name="excluded">The facts left out, by reason; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, or <paramref name="numerator"/> exceeds <paramref name="denominator"/>.
    /// </exception>
    public RateTally(long numerator, long denominator, ReasonCounts? excluded = null)
    {
        Numerator = Guard.Count(numerator);
        Denominator = Guard.Count(denominator);
        Excluded = excluded ?? ReasonCounts.None;
        if (numerator > denominator)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), numerator, Fault(numerator, denominator));
        }
    }

    /// <summary>The facts that hit.</summary>
    [JsonPropertyName("numerator"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Numerator { get; init => field = Guard.Count(value, nameof(Numerator)); }

    /// <summary>The facts that counted.</summary>
    [JsonPropertyName("denominator"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Denominator { get; init => field = Guard.Count(value, nameof(Denominator)); }

    /// <summary>The facts left out, by reason.</summary>
    [JsonPropertyName("excluded"), JsonRequired]
    public ReasonCounts Excluded { get; init => field = Guard.NotNull(value, nameof(Excluded)); } = ReasonCounts.None;

    /// <summary>The share that hit, 0 to 1; null where nothing counted.</summary>
    [JsonIgnore]
    public double? Rate => Denominator == 0 ? null : (double)Numerator / Denominator;

    private protected override long Counted => Denominator;

    private protected override string Summary =>
        string.Create(CultureInfo.InvariantCulture, $"{Numerator:N0} of {Denominator:N0}, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction => Numerator > Denominator ? Fault(Numerator, Denominator) : null;

    internal override RateTally Plus(RateTally other, string name) =>
        new(
            ExactCount.Add(Numerator, other.Numerator, "hits"),
            ExactCount.Add(Denominator, other.Denominator, "facts"),
            Excluded.Merge(other.Excluded));

    internal static string Fault(long numerator, long denominator) =>
        string.Create(CultureInfo.InvariantCulture, $"numerator is {numerator}; expected at most the denominator, {denominator}.");
}
