using System.Globalization;

namespace CxMetrics;

/// <summary>Definitions that give the figures of Formbricks' rating questions, with stars, numbers or smileys.</summary>
/// <remarks>Unrounded. Not affiliated with Formbricks.</remarks>
public static class FormbricksStyle
{
    /// <summary>CSAT on 1 to 5: the percentage of 4-5.</summary>
    public static CsatDefinition Csat { get; } = CsatOneTo(5);

    /// <summary>CSAT on another of their ranges: satisfied is the highest of 3, the top two of 4 to 7 and the top three of 10.</summary>
    /// <param name="range">The highest rating: 3, 4, 5, 6, 7 or 10; the lowest is 1.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="range"/> is none of these.</exception>
    /// <remarks>They do not name a dissatisfied band; here it is as many points at the other end.</remarks>
    public static CsatDefinition CsatOneTo(int range)
    {
        int top = range switch
        {
            3 => 1,
            >= 4 and <= 7 => 2,
            10 => 3,
            _ => throw new ArgumentOutOfRangeException(
                nameof(range), range, string.Create(CultureInfo.InvariantCulture, $"range is {range}; expected 3, 4, 5, 6, 7 or 10.")),
        };
        return new CsatDefinition(
            string.Create(CultureInfo.InvariantCulture, $"CSAT, Formbricks style, 1 to {range}"),
            new SurveyScale(1, range),
            new ScoreBand(range - top + 1, range),
            new ScoreBand(1, top));
    }
}
