using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>Exact fractions rounded to double, so 1e-14; scores are on -1 to 1 there and in points here.</summary>
public class AttributionTests
{
    private const string Golden = "survey/attribution.json";

    public static TheoryData<string> Changes => OfKind("kitagawa_mix_rate");

    public static TheoryData<string> Themes => OfKind("theme_impact");

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_ReferenceCase_RateAndCentredMixAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);

        ScoreChange<string> change = Decomposition.Change(Groups(expected, "a"), Groups(expected, "b"));

        Agree(change.Before, expected, "nps_a");
        Agree(change.After, expected, "nps_b");
        Agree(change.Change, expected, "change");
        Agree(change.Rate, expected, "total_rate_effect");
        Agree(change.Mix, expected, "total_mix_effect");
        foreach (JsonElement segment in expected.GetProperty("segments").EnumerateArray())
        {
            ScoreChangePart<string> part = change.Groups.Single(part => segment.GetProperty("segment").ValueEquals(part.Key));
            part.ShareBefore.ShouldBeNear(segment.Double("share_a"), 1e-14, 0, "share_a");
            part.ShareAfter.ShouldBeNear(segment.Double("share_b"), 1e-14, 0, "share_b");
            Agree(part.ScoreBefore, segment, "nps_a");
            Agree(part.ScoreAfter, segment, "nps_b");
            Agree(part.Rate, segment, "rate_effect");
            Agree(part.Mix, segment, "mix_effect_centered");
            Agree((part.ShareAfter - part.ShareBefore) * (part.ScoreBefore + part.ScoreAfter) / 2, segment, "mix_effect");
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Mentions_ReferenceThemes_Agree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        (int Score, string[] Themes)[] rows =
        [
            .. expected.GetProperty("rows").EnumerateArray().Select(row =>
                (row.GetProperty("score").GetInt32(), row.GetProperty("themes").EnumerateArray().Select(theme => theme.GetString()!).ToArray())),
        ];
        Breakdown<string, ScoreTally> themes = Breakdown.From(
            rows.SelectMany(row => row.Themes.Select(theme => (theme, row.Score)))
                .GroupBy(mention => mention.theme, mention => mention.Score, StringComparer.Ordinal)
                .Select(theme => KeyValuePair.Create(theme.Key, ScoreTally.FromScores(theme, SurveyScale.ZeroToTen))));

        ScoreDecomposition<string> mentions = Decomposition.Mentions(ScoreTally.FromScores(rows.Select(row => row.Score), SurveyScale.ZeroToTen), themes);

        mentions.IsOverlapping.Should().BeTrue();
        Agree(mentions.Score, expected, "nps");
        foreach (JsonElement theme in expected.GetProperty("themes").EnumerateArray())
        {
            ScorePart<string> part = mentions.Groups.Single(part => theme.GetProperty("theme").ValueEquals(part.Key));
            part.Count.Should().Be(theme.GetProperty("mentions").GetInt64());
            Agree(part.Score, theme, "nps_with");
            Agree(part.ScoreWithout, theme, "nps_without");
            Agree(part.LeaveOneOut, theme, "leave_out_impact");
            Agree(part.Contribution, theme, "additive_contribution");
        }
    }

    private static void Agree(double? actual, JsonElement expected, string name)
    {
        if (expected.GetProperty(name).ValueKind == JsonValueKind.Null)
        {
            actual.Should().BeNull(name);
        }
        else
        {
            actual.ShouldBeNear(100 * expected.Double(name), 1e-14, 1e-14, name);
        }
    }

    private static Breakdown<string, ScoreTally> Groups(JsonElement expected, string side) =>
        Breakdown.From(expected.GetProperty(side).EnumerateObject().Select(group =>
        {
            long[] counts = group.Value.Longs();
            return KeyValuePair.Create(group.Name, ScoreTally.FromCounts(SurveyScale.ZeroToTen, [counts[2], 0, 0, 0, 0, 0, 0, counts[1], 0, 0, counts[0]]));
        }));

    private static TheoryData<string> OfKind(string kind) =>
    [
        .. GoldenFile.Cases(Golden)
            .Where(element => element.GetProperty("kind").ValueEquals(kind))
            .Select(element => element.GetProperty("id").GetString()!),
    ];
}
