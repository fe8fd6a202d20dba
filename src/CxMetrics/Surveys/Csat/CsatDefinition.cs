using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which answers count as satisfied and as dissatisfied, on which scale, and how many answers are enough.</summary>
/// <remarks>
/// A value: immutable, with structural equality, printed by every result. Bands that contradict the scale or one another are refused
/// by the constructor, and after <c>with</c> by whatever computes a score. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record CsatDefinition
{
    /// <summary>Makes a definition with bands of your own.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="scale">The scale; higher is more satisfied.</param>
    /// <param name="satisfied">The satisfied scores, within the scale.</param>
    /// <param name="dissatisfied">The dissatisfied scores, within the scale and below the satisfied.</param>
    /// <param name="minimumResponses">Fewer answers than this mark a result as too few; at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or a band is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank, <paramref name="scale"/> is the empty scale, a band leaves the scale, or the satisfied are
    /// not above the dissatisfied.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumResponses"/> is negative.</exception>
    [JsonConstructor]
    public CsatDefinition(
        string name,
        SurveyScale scale,
        ScoreBand satisfied,
        ScoreBand dissatisfied,
        int minimumResponses = SurveyGuard.CustomaryMinimum)
    {
        Name = name;
        Scale = scale;
        Satisfied = satisfied;
        Dissatisfied = dissatisfied;
        MinimumResponses = minimumResponses;
        Check();
    }

    /// <summary>1 to 5: satisfied 4-5, dissatisfied 1-2. The default.</summary>
    public static CsatDefinition TopTwoOfFive { get; } = new("CSAT, top two of 1 to 5", SurveyScale.OneToFive, new(4, 5), new(1, 2));

    /// <summary>1 to 3: satisfied 3, dissatisfied 1.</summary>
    public static CsatDefinition TopOneOfThree { get; } = new("CSAT, top one of 1 to 3", SurveyScale.OneToThree, new(3, 3), new(1, 1));

    /// <summary>1 to 7: satisfied 6-7, dissatisfied 1-2.</summary>
    public static CsatDefinition TopTwoOfSeven { get; } = new("CSAT, top two of 1 to 7", SurveyScale.OneToSeven, new(6, 7), new(1, 2));

    /// <summary>1 to 10: satisfied 8-10, dissatisfied 1-3.</summary>
    public static CsatDefinition TopThreeOfTen { get; } = new("CSAT, top three of 1 to 10", SurveyScale.OneToTen, new(8, 10), new(1, 3));

    /// <summary>0 or 1: thumbs up, or good, is 1; thumbs down, or bad, is 0.</summary>
    public static CsatDefinition ThumbsUp { get; } = new("CSAT, thumbs up", SurveyScale.ZeroToOne, new(1, 1), new(0, 0));

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>The scale.</summary>
    /// <exception cref="ArgumentException">The value is the empty scale.</exception>
    [JsonPropertyName("scale"), JsonRequired]
    public SurveyScale Scale { get; init => field = RecordGuard.Scale(value, nameof(Scale)); }

    /// <summary>The satisfied scores.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("satisfied"), JsonRequired]
    public ScoreBand Satisfied { get; init => field = Guard.NotNull(value, nameof(Satisfied)); }

    /// <summary>The dissatisfied scores.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("dissatisfied"), JsonRequired]
    public ScoreBand Dissatisfied { get; init => field = Guard.NotNull(value, nameof(Dissatisfied)); }

    /// <summary>Fewer answers than this mark a result as too few, without hiding it; 30 by default, 0 for no guard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("minimumResponses"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MinimumResponses { get; init => field = Guard.AtLeast(value, 0, nameof(MinimumResponses)); }

    /// <summary>The name.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => Name;
}
