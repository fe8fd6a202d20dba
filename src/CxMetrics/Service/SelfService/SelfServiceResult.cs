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
public sealed record SelfServiceResult : TallyResult<SelfServiceTally, SelfServiceDefinition>
{
    /// <summary>The sessions of the definition's handlers.</summary>
    [JsonPropertyName("sessions")]
    public long Sessions => Tally.Sessions;

    /// <summary>Completed sessions, of all; one without a recorded outcome is not completed, and maturity does not matter.</summary>
    [JsonPropertyName("completion")]
    public RateResult Completion => new("completion", Tally.Completion);

    /// <summary>Completed sessions, of those that recorded an outcome; maturity does not matter.</summary>
    [JsonPropertyName("completionWhereRecorded")]
    public RateResult CompletionWhereRecorded => new("completion where an outcome is recorded", Tally.CompletionWhereRecorded);

    /// <summary>Sessions that contained their customer, of those for which that is known.</summary>
    [JsonPropertyName("containment")]
    public RateResult Containment => new($"containment {Within}", Tally.Containment);

    /// <summary>Sessions that were completed and contained their customer, of those for which containment is known.</summary>
    [JsonPropertyName("containedAndCompleted")]
    public RateResult ContainedAndCompleted => new($"completion and containment {Within}", Tally.ContainedAndCompleted);

    /// <summary>Completed sessions whose customer came back all the same, of the completed ones for which that is known.</summary>
    [JsonPropertyName("cameBack")]
    public RateResult CameBack => new($"completed but came back {Within}", Tally.CameBack);

    private string Within => Definition.FollowUp == FollowUpRule.InSession ? "in the session" : $"within {Hours(Definition.Horizon)}";

    private protected override string Sentence(IFormatProvider culture) =>
        $"{Definition.Name}: {Containment.ToString(culture)}; {Completion.ToString(culture)}";

    /// <summary>Horizons go by hours, as the field says them; what is no whole number of hours is said as a duration.</summary>
    private static string Hours(TimeSpan horizon) =>
        horizon >= TimeSpan.FromHours(1) && horizon.Ticks % TimeSpan.TicksPerHour == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{horizon.Ticks / TimeSpan.TicksPerHour} h")
            : horizon.InWords();
}
