using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Whose handling time occupancy is about.</summary>
/// <remarks>
/// <para>
/// Occupancy has two kinds of facts, and one tally for both: this definition tallies interactions, and <see cref="Staffing"/> the time
/// that agents were there. By any key that both have, a breakdown of each is added:
/// <c>interactions.TallyBy(definition, i => i.TeamId) + staffing.TallyBy(definition.Staffing, s => s.TeamId)</c>.
/// </para>
/// <para>A value: immutable, with structural equality, printed by every result. Thread-safe.</para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record OccupancyDefinition : ITallyDefinition<Interaction, OccupancyTally>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="handling">Which contacts count as handled, and what their handle time is made of.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    [JsonConstructor]
    public OccupancyDefinition(string name, HandlingDefinition handling)
    {
        Name = Guard.Text(name);
        Handling = Guard.NotNull(handling);
    }

    /// <summary>Talk, hold and wrap of the contacts that persons handled, in both directions. The default.</summary>
    public static OccupancyDefinition Standard { get; } = new("occupancy", HandlingDefinition.Standard);

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name
    {
        get;
        init => field = Guard.Text(value, nameof(Name));
    }

    /// <summary>Which contacts count as handled, and what their handle time is made of.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("handling"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HandlingDefinition Handling
    {
        get;
        init => field = Guard.NotNull(value, nameof(Handling));
    }

    /// <summary>How the time is tallied that agents were there.</summary>
    [JsonIgnore]
    public ITallyDefinition<AgentStaffing, OccupancyTally> Staffing => new OfStaffing(this);

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    public ITallyBuilder<Interaction, OccupancyTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) =>
        new OccupancyTally.Builder(this, invalid);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public string? IdOf(Interaction fact) => Guard.NotNull(fact).Id;

    /// <summary>The name with every choice: what a tally carries, and what tallies must agree in to be added.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => $"{Name} ({Handling})";

    private sealed class OfStaffing(OccupancyDefinition definition) : ITallyDefinition<AgentStaffing, OccupancyTally>
    {
        public ITallyBuilder<AgentStaffing, OccupancyTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) =>
            new OccupancyTally.Builder(definition, invalid);

        /// <summary>The agent, the time and the team: without a time one staffing cannot be told from another, and one agent may serve two teams at once.</summary>
        public string? IdOf(AgentStaffing fact) =>
            fact.From is { } from
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{fact.AgentId} from {from.UtcDateTime:O} to {fact.To?.UtcDateTime:O}{(fact.TeamId is { } team ? $" in {team}" : "")}")
                : null;
    }
}
