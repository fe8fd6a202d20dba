using System.Globalization;

namespace CxMetrics;

/// <summary>Definitions that give the figures of well-known survey tools, where no other preset does.</summary>
/// <remarks>
/// Unrounded, where the tools round. Delighted's CSAT and smileys are <see cref="CsatDefinition.TopTwoOfFive"/>, its stars the
/// <see cref="CsatResult.Mean"/> of that, its thumbs <see cref="CsatDefinition.ThumbsUp"/>, and its CES on 1 to 5 is the
/// <see cref="CesResult.EasyShare"/> of <see cref="CesDefinition.Ces2OneToFive"/>. Not affiliated with any of them.
/// </remarks>
public static class VendorPresets
{
    /// <summary>Zendesk's satisfaction on 1 or 2: good is 2.</summary>
    /// <remarks>Every rating is good or bad there; tickets that were not rated are unanswered.</remarks>
    public static CsatDefinition ZendeskOneToTwo { get; } = new("CSAT, Zendesk style, 1 to 2", new SurveyScale(1, 2), new(2, 2), new(1, 1));

    /// <summary>Zendesk's satisfaction on 1 to 3: good is 3, bad 1-2.</summary>
    /// <inheritdoc cref="ZendeskOneToTwo" path="/remarks"/>
    public static CsatDefinition ZendeskOneToThree { get; } = new("CSAT, Zendesk style, 1 to 3", SurveyScale.OneToThree, new(3, 3), new(1, 2));

    /// <summary>Zendesk's satisfaction on 1 to 5: good is 4-5, bad 1-3.</summary>
    /// <inheritdoc cref="ZendeskOneToTwo" path="/remarks"/>
    public static CsatDefinition ZendeskOneToFive { get; } = new("CSAT, Zendesk style, 1 to 5", SurveyScale.OneToFive, new(4, 5), new(1, 3));

    /// <summary>Delighted's CES on 1 to 7: its figure is the percentage that agrees, 5-7, <see cref="CesResult.EasyShare"/>.</summary>
    public static CesDefinition DelightedCesOneToSeven { get; } =
        new("CES, Delighted style, 1 to 7", SurveyScale.OneToSeven, EffortDirection.HigherIsEasier, new(5, 7), new(5, 7), new(1, 3));

    /// <summary>Formbricks' CSAT: satisfied is the highest of 3, the top two of 4 to 7, and the top three of 10.</summary>
    /// <param name="highest">The highest rating, 3, 4, 5, 6, 7 or 10; the lowest is 1.</param>
    /// <returns>The preset of that scale, where there is one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="highest"/> is none of these.</exception>
    /// <remarks>The tool names no dissatisfied band; here it is as many points at the other end.</remarks>
    public static CsatDefinition FormbricksOneTo(int highest) => highest switch
    {
        3 => CsatDefinition.TopOneOfThree,
        4 => new("CSAT, Formbricks style, 1 to 4", new SurveyScale(1, 4), new(3, 4), new(1, 2)),
        5 => CsatDefinition.TopTwoOfFive,
        6 => new("CSAT, Formbricks style, 1 to 6", new SurveyScale(1, 6), new(5, 6), new(1, 2)),
        7 => CsatDefinition.TopTwoOfSeven,
        10 => CsatDefinition.TopThreeOfTen,
        _ => throw new ArgumentOutOfRangeException(
            nameof(highest), highest, string.Create(CultureInfo.InvariantCulture, $"highest is {highest}; expected 3, 4, 5, 6, 7 or 10.")),
    };
}
