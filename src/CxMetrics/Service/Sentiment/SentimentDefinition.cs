using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which contacts have a sentiment that counts, and from where on it is positive or negative.</summary>
/// <remarks>
/// <para>
/// One fact is one interaction: each leg is scored on its own, and belongs to its own agent. Limits are strict: a score at the limit is
/// neutral. A value: immutable, with structural equality, printed by every result. Thread-safe.
/// </para>
/// <para>
/// <c>with</c> sets members in the order they are written in, and each limit is held to the other as it then is: to move both by more than
/// they lie apart, write first the one that moves away from the other, up <see cref="PositiveAbove"/>, down <see cref="NegativeBelow"/>.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SentimentDefinition : InteractionMetricDefinition<SentimentDefinition, SentimentTally, SentimentResult>
{
    private readonly double _positiveAbove;
    private readonly double _negativeBelow;

    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="positiveAbove">A score above this is positive; -1 to 1.</param>
    /// <param name="negativeBelow">A score below this is negative; -1 to <paramref name="positiveAbove"/>.</param>
    /// <param name="scope">Which contacts count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is out of its range, or <paramref name="scope"/> is not a defined value.</exception>
    [JsonConstructor]
    public SentimentDefinition(
        string name, double positiveAbove = 0.25, double negativeBelow = -0.25, ContactScope scope = ContactScope.InboundHuman)
        : base(name)
    {
        _positiveAbove = Guard.InRange(positiveAbove, -1, 1);
        _negativeBelow = Guard.InRange(negativeBelow, -1, positiveAbove);
        Scope = Guard.Defined(scope);
    }

    /// <summary>Inbound contacts that a person handled; positive above 0.25, negative below -0.25.</summary>
    public static SentimentDefinition Standard { get; } = new("sentiment");

    /// <summary>Every contact that is scored, bots and outbound ones included; positive above 0.25, negative below -0.25.</summary>
    public static SentimentDefinition AllContacts { get; } = new("sentiment of all contacts", scope: ContactScope.All);

    /// <summary>A score above this is positive; <see cref="NegativeBelow"/> to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not <see cref="NegativeBelow"/> to 1.</exception>
    [JsonPropertyName("positiveAbove"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double PositiveAbove { get => _positiveAbove; init => _positiveAbove = Guard.InRange(value, _negativeBelow, 1, nameof(PositiveAbove)); }

    /// <summary>A score below this is negative; -1 to <see cref="PositiveAbove"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not -1 to <see cref="PositiveAbove"/>.</exception>
    [JsonPropertyName("negativeBelow"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double NegativeBelow { get => _negativeBelow; init => _negativeBelow = Guard.InRange(value, -1, _positiveAbove, nameof(NegativeBelow)); }

    /// <summary>Which contacts count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("scope"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ContactScope Scope { get; init => field = Guard.Defined(value, nameof(Scope)); }

    private protected override IEnumerable<string> ReasonsOfMetric => ContactScopes.Reasons;

    private protected override string Choices =>
        string.Create(CultureInfo.InvariantCulture, $"positive > {PositiveAbove}, negative < {NegativeBelow}, {Scope}");

    /// <summary>The band of a score.</summary>
    /// <param name="score">The score, -1 to 1.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="score"/> is not -1 to 1.</exception>
    public SentimentBand BandOf(double score) =>
        Guard.InRange(score, -1, 1) > PositiveAbove ? SentimentBand.Positive
        : score < NegativeBelow ? SentimentBand.Negative
        : SentimentBand.Neutral;

    private protected override ICounter<Interaction, SentimentTally> NewCounter(InvalidFacts invalid) => new SentimentCounter(this);

    private protected override SentimentResult ResultOf(SentimentTally tally) => new() { Tally = tally };
}
