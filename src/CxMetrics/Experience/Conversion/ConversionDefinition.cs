using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>A way through stages: which, in which order, within what time, and who has had that time.</summary>
/// <remarks>
/// <c>ConversionDefinition.Through("awareness", "purchase", "use") with { Window = TimeSpan.FromDays(90) }</c>. One fact is one attempt of
/// <see cref="Conversion.Link"/>. A value: immutable, with structural equality, printed by every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConversionDefinition : MetricDefinition<ConversionDefinition, ConversionAttempt, ConversionTally, ConversionResult>
{
    /// <summary>The most stages of a way.</summary>
    public const int MostStages = 32;

    private static readonly TimeSpan CustomaryWindow = TimeSpan.FromDays(30);

    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="stages">The stages in their order, 2 to 32; none blank.</param>
    /// <param name="window">How long after its opening a step of an attempt may start, at least 0.</param>
    /// <param name="rule">Which steps make a way, and which attempt counts.</param>
    /// <param name="maturity">Whether openings count whose window is not over yet.</param>
    /// <param name="label">What the stages are: stages, touchpoints or departments.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="stages"/> or a stage is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> or a stage is blank, or there are fewer than 2 stages or more than 32.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is negative, or an enum value is not defined.</exception>
    [JsonConstructor]
    public ConversionDefinition(
        string name,
        IReadOnlyList<string> stages,
        TimeSpan window,
        ConversionRule rule = ConversionRule.InOrder,
        Maturity maturity = Maturity.MatureOnly,
        JourneyLabel label = JourneyLabel.Stage)
        : base(name)
    {
        Window = Guard.Duration(window);
        Rule = Guard.Defined(rule);
        Maturity = Guard.Defined(maturity);
        Label = Guard.Defined(label);
        Stages = Checked(stages, nameof(stages));
    }

    /// <summary>The stages in their order.</summary>
    /// <exception cref="ArgumentNullException">The value or a stage is null.</exception>
    /// <exception cref="ArgumentException">A stage is blank, or there are fewer than 2 or more than 32.</exception>
    [JsonPropertyName("stages"), JsonRequired]
    public IReadOnlyList<string> Stages { get; init => field = value as ValueList<string> ?? Checked(value, nameof(Stages)); }

    /// <summary>How long after its opening a step of an attempt may start; a step at its end counts. 30 days where nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("window"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan Window { get; init => field = Guard.Duration(value, nameof(Window)); }

    /// <summary>Which steps make a way, and which attempt counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("rule"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConversionRule Rule { get; init => field = Guard.Defined(value, nameof(Rule)); }

    /// <summary>Whether openings count whose window is not over yet; they had less time, so that all of them together understate.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("maturity"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Maturity Maturity { get; init => field = Guard.Defined(value, nameof(Maturity)); }

    /// <summary>What the stages are: stages, touchpoints or departments.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("label"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public JourneyLabel Label { get; init => field = Guard.Defined(value, nameof(Label)); }

    private protected override IEnumerable<string> ReasonsOfMetric => [ExclusionReasons.NotEntered, ExclusionReasons.Immature];

    private protected override IEnumerable<string> ReasonsOfReading => [];

    private protected override string Choices =>
        $"{Label} {string.Join(" > ", Stages)}, window {Window.InExactWords()}, {Rule}, {Maturity}";

    /// <summary>A way through stages in order, within 30 days of the opening.</summary>
    /// <param name="stages">The stages in their order, 2 to 32; none blank.</param>
    /// <returns>The definition, named after its ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stages"/> or a stage is null.</exception>
    /// <exception cref="ArgumentException">A stage is blank, or there are fewer than 2 or more than 32.</exception>
    public static ConversionDefinition Through(params string[] stages)
    {
        ValueList<string> way = Checked(stages, nameof(stages));
        return new($"conversion from {way[0]} to {way[^1]}", way, CustomaryWindow);
    }

    /// <inheritdoc/>
    /// <remarks>Null: attempts have no ids.</remarks>
    public override string? IdOf(ConversionAttempt fact) => null;

    /// <inheritdoc/>
    /// <remarks>When the attempt opened.</remarks>
    public override DateTimeOffset? MomentOf(ConversionAttempt fact) => Guard.NotNull(fact).Opening?.Start;

    private protected override DateTimeOffset? AsOfOf(ConversionAttempt fact) => fact.AsOf;

    private protected override ICounter<ConversionAttempt, ConversionTally> NewCounter(InvalidFacts invalid) => new ConversionCounter(this);

    private protected override ConversionResult ResultOf(ConversionTally tally) => new(tally);

    private static ValueList<string> Checked(IReadOnlyList<string> stages, string name)
    {
        ValueList<string> way = new(Guard.NotNull(stages, name).Select((stage, index) => Guard.Text(stage, name, index)));
        return way.Count is >= 2 and <= MostStages
            ? way
            : throw new ArgumentException(FormattableString.Invariant($"{name} has {Plural.Of(way.Count, "stage", CultureInfo.InvariantCulture)}; expected 2 to {MostStages}."), name);
    }
}
