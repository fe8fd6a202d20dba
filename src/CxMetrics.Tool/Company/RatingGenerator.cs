using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Makes up how customers who say whether they would recommend the generated company rate its parts.</summary>
/// <remarks>
/// It draws from a generator of its own, so that surveys and contacts stay the same whatever is added here. Ratings go with the answer: that of the
/// bill most, though it is rated worst, and that of the price hardly.
/// </remarks>
internal static class RatingGenerator
{
    private const ulong Seed = 20252;

    /// <summary>The parts, with the usual rating and how much of a thousand it moves by when the answer moves by a point.</summary>
    public static readonly IReadOnlyDictionary<string, (int Usual, int Moves)> Parts = new SortedDictionary<string, (int Usual, int Moves)>(StringComparer.Ordinal)
    {
        ["bill"] = (5, 900),
        ["network"] = (7, 600),
        ["app"] = (7, 350),
        ["service"] = (8, 250),
        ["price"] = (6, 60),
    };

    /// <summary>The attribute of an answer that holds the rating of a part, 0 to 10.</summary>
    public static string AttributeOf(string part) => $"rating of the {part}";

    /// <summary>Adds ratings to the answers about the relationship.</summary>
    public static GeneratedCompany Fill(GeneratedCompany company)
    {
        SplitMix64 random = new(Seed);
        return company with
        {
            Surveys =
            [
                .. company.Surveys.Select(survey => survey is { TouchpointId: null, Score: { } score }
                    ? survey with { Attributes = AttributeDictionary.Create([.. Parts.Select(part => KeyValuePair.Create(AttributeOf(part.Key), Rating(part.Value, score, random)))]) }
                    : survey),
            ],
        };
    }

    private static string Rating((int Usual, int Moves) part, int score, SplitMix64 random)
    {
        // Three draws, so that most ratings are near the usual one.
        int chance = random.Next(3000) + random.Next(3000) + random.Next(3000) - 4500;
        int rating = (int)Math.Round(part.Usual + ((((score - 7) * part.Moves) + chance) / 1000.0), MidpointRounding.AwayFromZero);
        return Math.Clamp(rating, 0, 10).ToString(CultureInfo.InvariantCulture);
    }
}
