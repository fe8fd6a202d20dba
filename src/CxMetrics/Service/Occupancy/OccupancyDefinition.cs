using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Whose handling time occupancy is about.</summary>
/// <remarks>
/// <para>
/// Occupancy has two kinds of facts and one tally for both: this definition tallies interactions, and <see cref="Staffing"/> the time
/// that agents were available. By any key that both have, add the breakdowns of both:
/// <c>interactions.TallyBy(definition, i => i.TeamId) + staffing.TallyBy(definition.Staffing, s => s.TeamId)</c>.
/// </para>
/// <para>A value: immutable, with structural equality, printed by every result. Thread-safe.</para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OccupancyDefinition : InteractionMetricDefinition<OccupancyDefinition, OccupancyTally, OccupancyResult>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="handling">Which contacts count as handled, and what their handle time is made of.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    [JsonConstructor]
    public OccupancyDefinition(string name, HandlingDefinition handling)
        : base(name) => Handling = Guard.NotNull(handling);

    /// <summary>Talk, hold and wrap of the contacts that persons handled, in both directions. The default.</summary>
    public static OccupancyDefinition Standard { get; } = new("occupancy", HandlingDefinition.Standard);

    /// <summary>Which contacts count as handled, and what their handle time is made of.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("handling"), JsonRequired]
    public HandlingDefinition Handling { get; init => field = Guard.NotNull(value, nameof(Handling)); }

    /// <summary>How the time that agents were available is tallied.</summary>
    [JsonIgnore]
    public ITallyDefinition<AgentStaffing, OccupancyTally> Staffing => new OfStaffing(this);

    private protected override IEnumerable<string> ReasonsOfMetric =>
        [.. HandleTime.Reasons, ExclusionReasons.EndBeforeStart, ExclusionReasons.AvailableTooLong];

    private protected override string Choices => Handling.ToString();

    private protected override ICounter<Interaction, OccupancyTally> NewCounter(InvalidFacts invalid) => new HandlingTimeCounter(Handling, invalid);

    private protected override OccupancyResult ResultOf(OccupancyTally tally) =>
        new() { Tally = tally, Unstaffed = tally.Staffings == 0 ? tally : null };

    private sealed class OfStaffing(OccupancyDefinition definition) : ITallyDefinition<AgentStaffing, OccupancyTally>
    {
        public ITallyBuilder<AgentStaffing, OccupancyTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) =>
            new TallyBuilder<AgentStaffing, OccupancyDefinition, OccupancyTally>(definition, new StaffingCounter(Guard.Defined(invalid)));

        /// <summary>The agent, the time and the team: without a time one staffing cannot be told from another, and one agent may serve two teams at once.</summary>
        public string? IdOf(AgentStaffing fact) =>
            fact.From is { } from
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{fact.AgentId} from {from.UtcDateTime:O} to {fact.To?.UtcDateTime:O}{(fact.TeamId is { } team ? $" in {team}" : "")}")
                : null;

        public DateTimeOffset? MomentOf(AgentStaffing fact) => fact.From;
    }
}
