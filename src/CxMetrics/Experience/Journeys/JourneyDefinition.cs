using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Which steps of a journey are negative, and how the running impression follows them.</summary>
/// <remarks>
/// A step is negative where its sentiment is below <see cref="NegativeBelow"/>, or where an answer about it is in the detractor,
/// dissatisfied or hard band. One fact is one journey: <c>log.Units().TallyBy(definition, journey => journey.Customer?.Segment)</c>. A value:
/// immutable, with structural equality, printed by every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record JourneyDefinition : MetricDefinition<JourneyDefinition, Journey, JourneyTally, JourneyResult>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="negativeBelow">The sentiment below which a step is negative, -1 to 1.</param>
    /// <param name="impressionWeight">The weight of the latest step in the running impression, above 0 and at most 1.</param>
    /// <param name="nps">The bands of likelihood to recommend; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <param name="csat">The bands of satisfaction; <see cref="CsatDefinition.TopTwoOfFive"/> when null.</param>
    /// <param name="ces">The bands of effort; <see cref="CesDefinition.Ces2"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="negativeBelow"/> is not -1 to 1, or <paramref name="impressionWeight"/> is not above 0 and at most 1.
    /// </exception>
    [JsonConstructor]
    public JourneyDefinition(
        string name,
        double negativeBelow,
        double impressionWeight,
        NpsDefinition? nps = null,
        CsatDefinition? csat = null,
        CesDefinition? ces = null)
        : base(name)
    {
        NegativeBelow = Guard.InRange(negativeBelow, -1, 1);
        ImpressionWeight = Guard.InRange(Guard.Positive(impressionWeight), 0, 1);
        Nps = nps ?? NpsDefinition.Standard;
        Csat = csat ?? CsatDefinition.TopTwoOfFive;
        Ces = ces ?? CesDefinition.Ces2;
    }

    /// <summary>Negative below -0.25; three tenths of the running impression are the latest step; NPS on 0 to 10, CSAT on 1 to 5, CES 2.0 on 1 to 7.</summary>
    public static JourneyDefinition Standard { get; } = new("journeys", -0.25, 0.3);

    /// <summary>The sentiment below which a step is negative, -1 to 1; a step of exactly this sentiment is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not -1 to 1.</exception>
    [JsonPropertyName("negativeBelow"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double NegativeBelow { get; init => field = Guard.InRange(value, -1, 1, nameof(NegativeBelow)); }

    /// <summary>The weight w of the latest step in the running impression <c>r + w (s - r)</c>, above 0 and at most 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 1.</exception>
    [JsonPropertyName("impressionWeight"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double ImpressionWeight
    {
        get;
        init => field = Guard.InRange(Guard.Positive(value, nameof(ImpressionWeight)), 0, 1, nameof(ImpressionWeight));
    }

    /// <summary>The bands of likelihood to recommend; answers on another scale are left out.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("nps")]
    public NpsDefinition Nps { get; init => field = Guard.NotNull(value, nameof(Nps)); }

    /// <summary>The bands of satisfaction; answers on another scale are left out.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("csat")]
    public CsatDefinition Csat { get; init => field = Guard.NotNull(value, nameof(Csat)); }

    /// <summary>The bands of effort; answers on another scale are left out.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("ces")]
    public CesDefinition Ces { get; init => field = Guard.NotNull(value, nameof(Ces)); }

    private protected override IEnumerable<string> ReasonsOfMetric => [ExclusionReasons.NoContact, ExclusionReasons.UnknownTouchpoint];

    private protected override string Choices => string.Create(
        CultureInfo.InvariantCulture,
        $"negative below {NegativeBelow}, impression {ImpressionWeight} of the latest, {Nps}, {Csat}, {Ces}");

    /// <inheritdoc/>
    public override string? IdOf(Journey fact) => Guard.NotNull(fact).CustomerId;

    /// <inheritdoc/>
    /// <remarks>The start of its first step.</remarks>
    public override DateTimeOffset? MomentOf(Journey fact) => Guard.NotNull(fact).Start;

    /// <summary>Whether an answer is in the detractor, dissatisfied or hard band.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>True or false; null without a score, on another scale, or for a question that has no bands.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public bool? IsNegative(SurveyResponse answer) =>
        BandsOf(Guard.NotNull(answer).Kind) is { } bands && bands.Scale == answer.Scale && answer.Score is { } score ? bands.Negative.Contains(score) : null;

    /// <summary>Whether a sentiment is below the limit.</summary>
    internal bool IsNegative(double? sentiment) => sentiment < NegativeBelow;

    /// <summary>Whether an answer is on the scale that the definition has for its kind, or there is none.</summary>
    internal bool IsOnScale(SurveyResponse answer) => BandsOf(answer.Kind) is not { } bands || bands.Scale == answer.Scale;

    private protected override DateTimeOffset? AsOfOf(Journey fact) => fact.AsOf;

    private protected override ICounter<Journey, JourneyTally> NewCounter(InvalidFacts invalid) => new JourneyCounter(this);

    private protected override JourneyResult ResultOf(JourneyTally tally) => new() { Tally = tally };

    private (SurveyScale Scale, ScoreBand Negative)? BandsOf(SurveyKind kind) => kind switch
    {
        SurveyKind.Nps => (Nps.Scale, Nps.Detractors),
        SurveyKind.Csat => (Csat.Scale, Csat.Dissatisfied),
        SurveyKind.Ces => (Ces.Scale, Ces.Hard),
        _ => null,
    };
}
