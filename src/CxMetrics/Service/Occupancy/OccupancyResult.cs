using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Occupancy and utilisation, with their evidence.</summary>
/// <remarks>
/// Rates are shares of time; above 1 where contacts were handled side by side, since each counts in full, or agents have no staffing. Written to JSON, never read.
/// Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record OccupancyResult
{
    private readonly OccupancyTally _tally;
    private readonly OccupancySums? _unstaffed;

    /// <summary>Refuses to be read from JSON: read its OccupancyTally.</summary>
    public OccupancyResult() => throw WrittenOnly.Refusal(nameof(OccupancyResult), "its OccupancyTally");

    internal OccupancyResult(OccupancyTally tally, OccupancyDefinition definition, OccupancySums? unstaffed = null)
    {
        _tally = tally;
        _unstaffed = tally.Staffings == 0 ? tally.Sums : unstaffed;
        Definition = definition;
    }

    /// <summary>Handling time over available time, at least 0; null where no time was available.</summary>
    [JsonPropertyName("occupancy"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Occupancy => Share(_tally.Sums.Available);

    /// <summary>Handling time over paid time, at least 0; null where none was paid, or the paid time of a staffing is unknown.</summary>
    [JsonPropertyName("utilisation"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Utilisation => PaidUnknown > 0 ? null : Share(_tally.Sums.Paid);

    /// <summary>
    /// Whether handling took more time than was available, as it does where contacts are handled side by side, or agents have no staffing; null
    /// where no time was available.
    /// </summary>
    [JsonPropertyName("exceedsAvailable"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool? ExceedsAvailable => AvailableTime > TimeSpan.Zero ? HandlingTime > AvailableTime : null;

    /// <summary>The sum of the handle times that are known.</summary>
    [JsonPropertyName("handlingTime"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan HandlingTime => _tally.HandlingTime;

    /// <summary>The sum of the times available for contacts, handling included.</summary>
    [JsonPropertyName("availableTime"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan AvailableTime => _tally.AvailableTime;

    /// <summary>The sum of the paid times that are known.</summary>
    [JsonPropertyName("paidTime"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan PaidTime => _tally.PaidTime;

    /// <summary>The contacts whose handle time is known.</summary>
    [JsonPropertyName("contacts"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Contacts => _tally.Contacts;

    /// <summary>Those of the contacts whose agent has no staffing, or is not known; null where the result is of a tally, which does not tell agents apart.</summary>
    [JsonPropertyName("unstaffedContacts"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? UnstaffedContacts => _unstaffed?.Contacts;

    /// <summary>Their part of the handling time, which makes the rates too high; null likewise.</summary>
    [JsonPropertyName("unstaffedHandlingTime"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? UnstaffedHandlingTime => _unstaffed is { } unstaffed ? TimeSpan.FromTicks(unstaffed.Handling) : null;

    /// <summary>The staffings: facts that say how long an agent was there.</summary>
    [JsonPropertyName("staffings"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Staffings => _tally.Staffings;

    /// <summary>The staffings whose paid time is unknown.</summary>
    [JsonPropertyName("paidUnknown"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long PaidUnknown => _tally.PaidUnknown;

    /// <summary>The handled contacts without a handle time, by the first part that is missing: they make the rates too low.</summary>
    [JsonPropertyName("incomplete"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Incomplete => _tally.Incomplete;

    /// <summary>The handled contacts whose missing parts were taken to be none, by the first of them.</summary>
    [JsonPropertyName("assumed"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Assumed => _tally.Assumed;

    /// <summary>The facts left out, by reason.</summary>
    [JsonPropertyName("excluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Excluded => _tally.Excluded;

    /// <summary>The definition that it was computed under.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public OccupancyDefinition Definition { get; }

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
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

    private double? Share(long ticks) => ticks == 0 ? null : (double)_tally.Sums.Handling / ticks;
}
