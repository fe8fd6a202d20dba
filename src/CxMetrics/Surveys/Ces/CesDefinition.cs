using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which end of the scale is easy, which answers count as easy and as hard, and how many answers are enough.</summary>
/// <remarks>A value: immutable, with structural equality, printed by every result. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record CesDefinition
{
    /// <summary>Makes a definition with bands of your own.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="direction">Which end of the scale is the good one.</param>
    /// <param name="easy">The scores that count into <see cref="CesResult.EasyShare"/>, within the scale.</param>
    /// <param name="veryEasy">The scores on the good side of <see cref="CesResult.NetEase"/>, within the scale.</param>
    /// <param name="hard">The scores on the bad side of <see cref="CesResult.NetEase"/>, within the scale.</param>
    /// <param name="minimumResponses">Fewer answers than this mark a result as too few; at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or a band is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank, <paramref name="scale"/> is the empty scale, a band leaves the scale, or the hard scores meet
    /// the easy ones.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="direction"/> is not a defined value, or <paramref name="minimumResponses"/> is negative.
    /// </exception>
    [JsonConstructor]
    public CesDefinition(
        string name,
        SurveyScale scale,
        EffortDirection direction,
        ScoreBand easy,
        ScoreBand veryEasy,
        ScoreBand hard,
        int minimumResponses = SurveyGuard.CustomaryMinimum)
    {
        Name = Guard.Text(name);
        Scale = RecordGuard.Scale(scale, nameof(scale));
        Direction = Guard.Defined(direction);
        Easy = SurveyGuard.Within(scale, easy, nameof(easy));
        VeryEasy = SurveyGuard.Within(scale, veryEasy, nameof(veryEasy));
        Hard = SurveyGuard.Within(scale, hard, nameof(hard));
        MinimumResponses = minimumResponses;
        SurveyGuard.Apart(easy, nameof(easy), hard, nameof(hard));
        SurveyGuard.Apart(veryEasy, nameof(veryEasy), hard, nameof(hard));
    }

    /// <summary>CES 2.0, agreement on 1 to 7 that it was easy: easy 5-7; net ease is 6-7 minus 1-3. The default.</summary>
    public static CesDefinition Ces2 { get; } =
        new("CES 2.0 on 1 to 7", SurveyScale.OneToSeven, EffortDirection.HigherIsEasier, new(5, 7), new(6, 7), new(1, 3));

    /// <summary>Agreement on 1 to 5 that it was easy: easy 4-5; net ease is 4-5 minus 1-2.</summary>
    public static CesDefinition Ces2OneToFive { get; } =
        new("CES 2.0 on 1 to 5", SurveyScale.OneToFive, EffortDirection.HigherIsEasier, new(4, 5), new(4, 5), new(1, 2));

    /// <summary>CES 1.0, effort on 1 to 5, where lower is better: easy 1-2; net ease is 1-2 minus 4-5.</summary>
    /// <remarks>Dixon, Freeman and Toman (2010), Harvard Business Review 88(7):116.</remarks>
    public static CesDefinition Ces1 { get; } =
        new("CES 1.0 on 1 to 5", SurveyScale.OneToFive, EffortDirection.LowerIsEasier, new(1, 2), new(1, 2), new(4, 5));

    /// <summary>The name that results print.</summary>
    [JsonPropertyName("name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; }

    /// <summary>The scale.</summary>
    [JsonPropertyName("scale"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SurveyScale Scale { get; }

    /// <summary>Which end of the scale is the good one.</summary>
    [JsonPropertyName("direction"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public EffortDirection Direction { get; }

    /// <summary>The scores that count into <see cref="CesResult.EasyShare"/>.</summary>
    [JsonPropertyName("easy"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ScoreBand Easy { get; }

    /// <summary>The scores on the good side of <see cref="CesResult.NetEase"/>.</summary>
    [JsonPropertyName("veryEasy"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ScoreBand VeryEasy { get; }

    /// <summary>The scores on the bad side of <see cref="CesResult.NetEase"/>.</summary>
    [JsonPropertyName("hard"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ScoreBand Hard { get; }

    /// <summary>Fewer answers than this mark a result as too few, without hiding it; 30 by default, 0 for no guard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("minimumResponses"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MinimumResponses
    {
        get;
        init => field = Guard.AtLeast(value, 0, nameof(MinimumResponses));
    }

    /// <summary>The name.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => Name;
}
