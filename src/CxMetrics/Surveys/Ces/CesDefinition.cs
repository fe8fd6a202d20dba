using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which end of the scale is easy, which answers count as easy and as hard, and how many answers are enough.</summary>
/// <remarks>
/// A value: immutable, with structural equality, printed by every result. Bands that contradict the scale or one another are refused
/// by the constructor, and after <c>with</c> by whatever computes a score. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record CesDefinition
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
        Name = name;
        Scale = scale;
        Direction = direction;
        Easy = easy;
        VeryEasy = veryEasy;
        Hard = hard;
        MinimumResponses = minimumResponses;
        Check();
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
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>The scale.</summary>
    /// <exception cref="ArgumentException">The value is the empty scale.</exception>
    [JsonPropertyName("scale"), JsonRequired]
    public SurveyScale Scale { get; init => field = RecordGuard.Scale(value, nameof(Scale)); }

    /// <summary>Which end of the scale is the good one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("direction"), JsonRequired]
    public EffortDirection Direction { get; init => field = Guard.Defined(value, nameof(Direction)); }

    /// <summary>The scores that count into <see cref="CesResult.EasyShare"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("easy"), JsonRequired]
    public ScoreBand Easy { get; init => field = Guard.NotNull(value, nameof(Easy)); }

    /// <summary>The scores on the good side of <see cref="CesResult.NetEase"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("veryEasy"), JsonRequired]
    public ScoreBand VeryEasy { get; init => field = Guard.NotNull(value, nameof(VeryEasy)); }

    /// <summary>The scores on the bad side of <see cref="CesResult.NetEase"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("hard"), JsonRequired]
    public ScoreBand Hard { get; init => field = Guard.NotNull(value, nameof(Hard)); }

    /// <summary>Fewer answers than this mark a result as too few, without hiding it; 30 by default, 0 for no guard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("minimumResponses"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MinimumResponses { get; init => field = Guard.AtLeast(value, 0, nameof(MinimumResponses)); }

    /// <summary>The name.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => Name;
}
