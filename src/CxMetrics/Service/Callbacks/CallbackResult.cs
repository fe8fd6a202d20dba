using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>The share of callbacks kept, and the time to them.</summary>
public sealed record CallbackResult : TallyResult<CallbackTally, CallbackDefinition>
{
    /// <summary>The callbacks offered, without those still pending.</summary>
    [JsonPropertyName("offered")]
    public long Offered => Tally.Kept.Denominator;

    /// <summary>The share of them that was kept.</summary>
    [JsonPropertyName("kept")]
    public RateResult Kept => new("Callbacks kept", Tally.Kept with { Excluded = Excluded });

    /// <summary>The time from the offer to the call, late ones included.</summary>
    [JsonPropertyName("timeToCallback")]
    public DurationFigures TimeToCallback => new(Tally.Times);

    private protected override string Sentence(IFormatProvider culture) =>
        $"{Definition.Name}: {Kept.ToString(culture)}; time to callback {TimeToCallback.ToString(culture)}";
}
