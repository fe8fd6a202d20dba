using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>How many have the event in a stretch of tenure.</summary>
/// <param name="From">The start of the stretch, which is not in it unless it is 0.</param>
/// <param name="To">The end of the stretch, which is in it.</param>
/// <param name="Events">The events in it.</param>
/// <param name="TimeAtRisk">How long all together were under observation in it.</param>
/// <param name="Rate">The events per unit of time at risk; null where nobody was at risk.</param>
/// <param name="Probability">The share of those at its start that has the event by its end; null beyond the last follow-up.</param>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct TenureHazard(
    [property: JsonPropertyName("from")] double From,
    [property: JsonPropertyName("to")] double To,
    [property: JsonPropertyName("events")] long Events,
    [property: JsonPropertyName("timeAtRisk")] double TimeAtRisk,
    [property: JsonPropertyName("rate")] Estimate Rate,
    [property: JsonPropertyName("probability")] Estimate Probability) : IJsonOnDeserializing
{
    /// <summary>The stretch in one line, such as "0 to 3: 132 events in a time at risk of 1,520, rate 0.0868, 95% interval 0.0732 to 0.103".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{From} to {To}: {Plural.Of(Events, "event", CultureInfo.InvariantCulture)} in a time at risk of {TimeAtRisk:#,0.##}, rate {Rate}");

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(TenureHazard), "its SurvivalTally");
}
