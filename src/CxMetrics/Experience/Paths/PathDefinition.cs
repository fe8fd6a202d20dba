using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Which paths are counted: of what labels, from where on, and how deep.</summary>
/// <remarks>
/// <c>PathDefinition.Standard with { Label = JourneyLabel.Touchpoint, Gap = TimeSpan.FromDays(7) }</c>. One fact is one journey:
/// <c>log.Units().TallyBy(definition, journey => journey.Customer?.Segment)</c>. A value: immutable, with structural equality. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PathDefinition : ITallyDefinition<Journey, PathTally>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="label">What the steps are called: stages, touchpoints or departments.</param>
    /// <param name="steps">What a path is made of.</param>
    /// <param name="depth">The most labels of a path, at least 1; a longer one counts with its beginning.</param>
    /// <param name="gap">How long after the latest end so far a step still belongs to the episode, at least 0; null for the whole journey.</param>
    /// <param name="capacity">The most different paths, at least 1; more are refused.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="depth"/> or <paramref name="capacity"/> is below 1, <paramref name="gap"/> is negative, or an enum value is not defined.
    /// </exception>
    [JsonConstructor]
    public PathDefinition(
        string name,
        JourneyLabel label = JourneyLabel.Stage,
        PathSteps steps = PathSteps.Collapsed,
        int depth = 5,
        TimeSpan? gap = null,
        int capacity = 1_000_000)
    {
        Name = Guard.Text(name);
        Label = Guard.Defined(label);
        Steps = Guard.Defined(steps);
        Depth = Guard.AtLeast(depth, 1);
        Gap = Guard.OptionalDuration(gap);
        Capacity = Guard.AtLeast(capacity, 1);
    }

    /// <summary>The first five stages of each journey, repeats taken for one; at most a million different paths.</summary>
    public static PathDefinition Standard { get; } = new("paths");

    /// <summary>Where journeys go from each stage, from <c>(start)</c> to <c>(end)</c>.</summary>
    public static PathDefinition Transitions { get; } = new("transitions", steps: PathSteps.Transitions);

    /// <summary>The reasons for which journeys can be left out.</summary>
    public static IReadOnlyList<string> Reasons { get; } = [ExclusionReasons.NoContact];

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>What the steps are called.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("label"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public JourneyLabel Label { get; init => field = Guard.Defined(value, nameof(Label)); }

    /// <summary>What a path is made of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("steps"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PathSteps Steps { get; init => field = Guard.Defined(value, nameof(Steps)); }

    /// <summary>The most labels of a path; transitions have two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    [JsonPropertyName("depth"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Depth { get; init => field = Guard.AtLeast(value, 1, nameof(Depth)); }

    /// <summary>How long after the latest end so far a step still belongs to the episode, such a step included; null for the whole journey.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("gap"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? Gap { get; init => field = Guard.OptionalDuration(value, nameof(Gap)); }

    /// <summary>The most different paths; more are refused, since which to forget would depend on the order in which they come.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    [JsonPropertyName("capacity"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Capacity { get; init => field = Guard.AtLeast(value, 1, nameof(Capacity)); }

    /// <inheritdoc/>
    public ITallyBuilder<Journey, PathTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.Defined(invalid);
        return new TallyBuilder<Journey, PathDefinition, PathTally>(this, new PathCounter(this, new JourneyLabels([])), static journey => journey.AsOf);
    }

    /// <inheritdoc/>
    public string? IdOf(Journey fact) => Guard.NotNull(fact).CustomerId;

    /// <inheritdoc/>
    /// <remarks>The start of its first step.</remarks>
    public DateTimeOffset? MomentOf(Journey fact) => Guard.NotNull(fact).Start;

    /// <summary>The name with every choice: what tallies must agree in to be added.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name} ({Label}, {Steps}, depth {Depth}, {(Gap is { } gap ? $"gap {gap.InExactWords()}" : "whole journeys")}, at most {Capacity:N0})");
}
