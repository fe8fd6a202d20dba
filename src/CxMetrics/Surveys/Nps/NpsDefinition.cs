using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What counts as a promoter and as a detractor, on which scale, and how many answers are enough.</summary>
/// <remarks>
/// A value: immutable, with structural equality, printed by every result. Scores between the bands are passives. Bands that contradict
/// the scale or each other are refused by the constructor, and after <c>with</c> by whatever computes a score. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record NpsDefinition
{
    /// <summary>Makes a definition with bands of your own.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="detractors">The detractors' scores, within the scale.</param>
    /// <param name="promoters">The promoters' scores, within the scale and above the detractors'.</param>
    /// <param name="minimumResponses">Fewer answers than this mark a result as too few; at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or a band is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank, <paramref name="scale"/> is the empty scale, a band leaves the scale, or the promoters are
    /// not above the detractors.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumResponses"/> is negative.</exception>
    [JsonConstructor]
    public NpsDefinition(
        string name,
        SurveyScale scale,
        ScoreBand detractors,
        ScoreBand promoters,
        int minimumResponses = SurveyGuard.CustomaryMinimum)
    {
        Name = name;
        Scale = scale;
        Detractors = detractors;
        Promoters = promoters;
        MinimumResponses = minimumResponses;
        Check();
    }

    /// <summary>0 to 10: detractors 0-6, passives 7-8, promoters 9-10. Reichheld (2003), Harvard Business Review 81(12):46.</summary>
    public static NpsDefinition Standard { get; } = new("NPS on 0 to 10", SurveyScale.ZeroToTen, new(0, 6), new(9, 10));

    /// <summary>1 to 10: detractors 1-6, passives 7-8, promoters 9-10.</summary>
    public static NpsDefinition OneToTen { get; } = new("NPS on 1 to 10", SurveyScale.OneToTen, new(1, 6), new(9, 10));

    /// <summary>1 to 7: detractors 1-4, passives 5, promoters 6-7.</summary>
    public static NpsDefinition OneToSeven { get; } = new("NPS on 1 to 7", SurveyScale.OneToSeven, new(1, 4), new(6, 7));

    /// <summary>1 to 5: detractors 1-3, passives 4, promoters 5.</summary>
    public static NpsDefinition OneToFive { get; } = new("NPS on 1 to 5", SurveyScale.OneToFive, new(1, 3), new(5, 5));

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>The scale.</summary>
    /// <exception cref="ArgumentException">The value is the empty scale.</exception>
    [JsonPropertyName("scale"), JsonRequired]
    public SurveyScale Scale { get; init => field = RecordGuard.Scale(value, nameof(Scale)); }

    /// <summary>The detractors' scores.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("detractors"), JsonRequired]
    public ScoreBand Detractors { get; init => field = Guard.NotNull(value, nameof(Detractors)); }

    /// <summary>The promoters' scores.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("promoters"), JsonRequired]
    public ScoreBand Promoters { get; init => field = Guard.NotNull(value, nameof(Promoters)); }

    /// <summary>Fewer answers than this mark a result as too few, without hiding it; 30 by default, 0 for no guard.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("minimumResponses"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int MinimumResponses { get; init => field = Guard.AtLeast(value, 0, nameof(MinimumResponses)); }

    /// <summary>The name.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => Name;
}
