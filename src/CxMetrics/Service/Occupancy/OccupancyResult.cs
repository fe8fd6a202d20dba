using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>Occupancy and utilisation, with their evidence.</summary>
/// <remarks>
/// Rates are shares of time; above 1 where contacts were handled side by side, since each counts in full, or agents have no staffing. Written to JSON, never read.
/// Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record OccupancyResult : TallyResult<OccupancyTally, OccupancyDefinition>
{
    /// <summary>Handling time over available time, at least 0; null where no time was available.</summary>
    [JsonPropertyName("occupancy")]
    public double? Occupancy => Share(AvailableTime);

    /// <summary>Handling time over paid time, at least 0; null where none was paid, or the paid time of a staffing is unknown.</summary>
    [JsonPropertyName("utilisation")]
    public double? Utilisation => PaidUnknown > 0 ? null : Share(PaidTime);

    /// <summary>
    /// Whether handling took more time than was available, as it does where contacts are handled side by side, or agents have no staffing; null
    /// where no time was available.
    /// </summary>
    [JsonPropertyName("exceedsAvailable")]
    public bool? ExceedsAvailable => AvailableTime > TimeSpan.Zero ? HandlingTime > AvailableTime : null;

    /// <summary>The sum of the handle times that are known.</summary>
    [JsonPropertyName("handlingTime")]
    public TimeSpan HandlingTime => Tally.HandlingTime;

    /// <summary>The sum of the times available for contacts, handling included.</summary>
    [JsonPropertyName("availableTime")]
    public TimeSpan AvailableTime => Tally.AvailableTime;

    /// <summary>The sum of the paid times that are known.</summary>
    [JsonPropertyName("paidTime")]
    public TimeSpan PaidTime => Tally.PaidTime;

    /// <summary>The contacts whose handle time is known.</summary>
    [JsonPropertyName("contacts")]
    public long Contacts => Tally.Contacts;

    /// <summary>Those of the contacts whose agent has no staffing, or is not known; null where the result is of a tally, which does not distinguish agents.</summary>
    [JsonPropertyName("unstaffedContacts")]
    public long? UnstaffedContacts => Unstaffed?.Contacts;

    /// <summary>Their part of the handling time, which makes the rates too high; null likewise.</summary>
    [JsonPropertyName("unstaffedHandlingTime")]
    public TimeSpan? UnstaffedHandlingTime => Unstaffed?.HandlingTime;

    /// <summary>The staffings: facts that say how long an agent was available.</summary>
    [JsonPropertyName("staffings")]
    public long Staffings => Tally.Staffings;

    /// <summary>The staffings whose paid time is unknown.</summary>
    [JsonPropertyName("paidUnknown")]
    public long PaidUnknown => Tally.PaidUnknown;

    /// <summary>The handled contacts without a handle time, by the first part that is missing: they make the rates too low.</summary>
    [JsonPropertyName("incomplete")]
    public ReasonCounts Incomplete => Tally.Incomplete;

    /// <summary>The handled contacts whose missing parts were taken to be none, by the first of them.</summary>
    [JsonPropertyName("assumed")]
    public ReasonCounts Assumed => Tally.Assumed;

    /// <summary>The tally of what has no staffing; null where that is unknown.</summary>
    internal OccupancyTally? Unstaffed { get; init; }

    private protected override string Sentence(IFormatProvider culture)
    {
        if (Occupancy is not { } occupancy)
        {
            return $"{Definition.Name} is not defined: no time available";
        }

        string paid = Utilisation is { } utilisation
            ? string.Create(culture, $"; utilisation {100 * utilisation:0.0}% of {PaidTime.TotalHours:N1} h paid")
            : "";
        string unstaffed = UnstaffedHandlingTime is { } missing && missing > TimeSpan.Zero
            ? string.Create(culture, $"; {missing.TotalHours:N1} h of the handling by agents without staffing")
            : "";
        return string.Create(
            culture,
            $"{Definition.Name}: {100 * occupancy:0.0}%, {HandlingTime.TotalHours:N1} h handling of {AvailableTime.TotalHours:N1} h available{paid}{unstaffed}{Excess()}");
    }

    /// <summary>Why the rate is above 1, as far as the facts tell.</summary>
    private string Excess() =>
        ExceedsAvailable != true ? ""
            : UnstaffedHandlingTime is not { } unstaffed ? "; above 100%, as where contacts are handled side by side, or agents have no staffing"
            : HandlingTime - unstaffed > AvailableTime ? "; above 100% since contacts handled side by side count in full"
            : "; above 100% for want of their staffing";

    private double? Share(TimeSpan time) => time == TimeSpan.Zero ? null : (double)HandlingTime.Ticks / time.Ticks;
}
