using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Self-service: completion, containment, both, and what came back.</summary>
/// <remarks>
/// Each rate has its own denominator and exclusions, which add up to <see cref="Sessions"/>. A completed session is not contained where its
/// customer comes back, and a contained one not completed where the customer gives up. Written to JSON, never read: keep the tally to add up
/// later. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SelfServiceResult
{
    /// <summary>Refuses to be read from JSON: read its SelfServiceTally.</summary>
    public SelfServiceResult() => throw WrittenOnly.Refusal(nameof(SelfServiceResult), "its SelfServiceTally");

    internal SelfServiceResult(SelfServiceTally tally, SelfServiceDefinition definition)
    {
        Sessions = tally.Sessions;
        string within = definition.FollowUp == FollowUpRule.InSession
            ? "in the session"
            : $"within {Hours(definition.Horizon)}";
        Completion = new RateResult("completion", tally.Completion);
        CompletionWhereRecorded = new RateResult("completion where an outcome is recorded", tally.CompletionWhereRecorded);
        Containment = new RateResult($"containment {within}", tally.Containment);
        ContainedAndCompleted = new RateResult($"completion and containment {within}", tally.ContainedAndCompleted);
        CameBack = new RateResult($"completed but came back {within}", tally.CameBack);
        Excluded = tally.Excluded;
        Definition = definition;
    }

    /// <summary>The sessions of the definition's handlers.</summary>
    [JsonPropertyName("sessions"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Sessions { get; }

    /// <summary>Completed sessions, of all; one without a recorded outcome is not completed, and maturity does not matter.</summary>
    [JsonPropertyName("completion"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult Completion { get; }

    /// <summary>Completed sessions, of those that recorded an outcome; maturity does not matter.</summary>
    [JsonPropertyName("completionWhereRecorded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult CompletionWhereRecorded { get; }

    /// <summary>Sessions that contained their customer, of those of which it can be said.</summary>
    [JsonPropertyName("containment"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult Containment { get; }

    /// <summary>Sessions that were completed and contained their customer, of those of which containment can be said.</summary>
    [JsonPropertyName("containedAndCompleted"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult ContainedAndCompleted { get; }

    /// <summary>Completed sessions whose customer came back all the same, of the completed ones of which it can be said.</summary>
    [JsonPropertyName("cameBack"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult CameBack { get; }

    /// <summary>The sessions of other handlers, by reason.</summary>
    [JsonPropertyName("excluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Excluded { get; }

    /// <summary>The definition that it was computed under.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SelfServiceDefinition Definition { get; }

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider) =>
        string.Create(
            provider ?? CultureInfo.InvariantCulture, $"{Definition.Name}: {Containment.ToString(provider)}; {Completion.ToString(provider)}");

    /// <summary>Horizons go by hours, as the field says them; what is no whole number of hours is said as a duration.</summary>
    private static string Hours(TimeSpan horizon) =>
        horizon >= TimeSpan.FromHours(1) && horizon.Ticks % TimeSpan.TicksPerHour == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{horizon.Ticks / TimeSpan.TicksPerHour} h")
            : horizon.InWords();
}
