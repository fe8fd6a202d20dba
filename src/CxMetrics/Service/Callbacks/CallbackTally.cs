using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many callbacks were offered and kept, and after what time.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CallbackTally : DefinedTally<CallbackTally, CallbackDefinition>
{
    /// <summary>The callbacks kept, of those offered.</summary>
    [JsonPropertyName("kept"), JsonRequired]
    public RateTally Kept { get; init => field = Guard.NotNull(value, nameof(Kept)); } = RateTally.AdditiveIdentity;

    /// <summary>The times from the offer to the call, late ones included; missing where nobody called.</summary>
    [JsonPropertyName("times"), JsonRequired]
    public DurationTally Times { get; init => field = Guard.NotNull(value, nameof(Times)); } = DurationTally.AdditiveIdentity;

    private protected override long Counted => Kept.Denominator;

    private protected override string? Contradiction => Exceeds(Kept.Numerator, Times.Count, "kept") ?? base.Contradiction;

    private protected override CallbackTally Plus(CallbackTally other) => this with { Kept = Kept + other.Kept, Times = Times + other.Times };
}
