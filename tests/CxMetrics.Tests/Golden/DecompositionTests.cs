using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>Exact fractions rounded to double, so 4 units in the last place; scores are on -1 to 1 there and in points here.</summary>
public class DecompositionTests
{
    private const string Golden = "experience/decomposition/expected.json";
    private const double Near = 1e-15;

    public static TheoryData<string> Names() => Of(_ => true);

    public static TheoryData<string> Changes() => Of(element => element.TryGetProperty("change", out _));

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_ReferenceCase_EveryPartAgrees(string name)
    {
        JsonElement expected = Case(name);
        if (expected.TryGetProperty("static", out JsonElement one))
        {
            Agree(Side.Of(expected, "groups").Decompose(), one, Side.Of(expected, "groups").Unit);
            return;
        }

        Agree(Side.Of(expected, "before").Decompose(), expected.GetProperty("static_before"), Side.Of(expected, "before").Unit);
        Agree(Side.Of(expected, "after").Decompose(), expected.GetProperty("static_after"), Side.Of(expected, "after").Unit);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_ReferenceCase_EveryEffectAgrees(string name)
    {
        JsonElement expected = Case(name);
        (Side before, Side after) = (Side.Of(expected, "before"), Side.Of(expected, "after"));
        JsonElement change = expected.GetProperty("change");
        foreach (ChangeWeights weights in Enum.GetValues<ChangeWeights>())
        {
            string key = weights.ToString().ToLowerInvariant();
            ScoreChange<string> actual = before.ChangeTo(after, weights);

            Agree(actual.Change, change, "change", before.Unit);
            if (actual.Change is null)
            {
                actual.Groups.Should().OnlyContain(group => group.Contribution == null);
                continue;
            }

            Agree(actual.Before, change, "before", before.Unit);
            Agree(actual.After, change, "after", before.Unit);
            Agree(actual.Rate, actual.Mix, actual.Interaction, change.GetProperty("totals").GetProperty(key), before.Unit);
            actual.Groups.Should().HaveCount(change.GetProperty("groups").GetArrayLength());
            foreach (JsonElement group in change.GetProperty("groups").EnumerateArray())
            {
                ScoreChangePart<string> part = actual.Groups.Single(part => group.GetProperty("group").ValueEquals(part.Key));
                Agree(part.ShareBefore, group, "share_before", 1);
                Agree(part.ShareAfter, group, "share_after", 1);
                Agree(part.ScoreBefore, group, "score_before", before.Unit);
                Agree(part.ScoreAfter, group, "score_after", before.Unit);
                Agree(part.Rate, part.Mix, part.Interaction, group.GetProperty(key), before.Unit);
                part.Contribution.Should().BeApproximately(part.Rate!.Value + part.Mix!.Value + part.Interaction.GetValueOrDefault(), 1e-13);
                if (weights == ChangeWeights.Midpoint)
                {
                    Agree(part.Contribution, group, "contribution", before.Unit);
                }
            }
        }
    }

    [Theory]
    [InlineData(AccountWeighting.Respondents, "respondent", 0)]
    [InlineData(AccountWeighting.Accounts, "account", 0)]
    [InlineData(AccountWeighting.AccountRevenue, "revenue", 36)]
    [InlineData(AccountWeighting.RespondentRevenue, "respondent_revenue", 36)]
    public void Of_WeightedAnswersByDepartment_EveryPartAgrees(AccountWeighting weighting, string key, long withoutRevenue)
    {
        JsonElement expected = GoldenFile.Root(Golden).GetProperty("weighted").GetProperty(key);
        AccountWeightedResponses weighted = AnswerLog.Responses.WeighByAccount(SurveyKind.Nps, weighting);

        ScoreDecomposition<string> actual = Decomposition.Of(weighted.Responses.TallyWeightedScores(SurveyKind.Nps, AnswerLog.DepartmentOf));

        weighted.LeftOut[AccountWeightedResponses.NoRevenue].Should().Be(withoutRevenue);
        actual.Score.ShouldBeNear(100 * expected.Double("total"), 1e-13, 0, key);
        foreach (JsonElement group in expected.GetProperty("groups").EnumerateArray())
        {
            string name = group.GetProperty("group").GetString()!;
            ScorePart<string> part = name is "(none)" ? actual.NoKey! : actual.Groups.Single(part => string.Equals(part.Key, name, StringComparison.Ordinal));
            part.Share.ShouldBeNear(group.Double("share"), 1e-13, 0, name);
            part.Score.ShouldBeNear(100 * group.Double("score"), 1e-12, 1e-12, name);
            part.Contribution.ShouldBeNear(100 * group.Double("share_times_score"), 1e-12, 1e-13, name);
            part.ScoreWithout.ShouldBeNear(100 * group.Double("score_without"), 1e-12, 1e-13, name);
            part.LeaveOneOut.ShouldBeNear(100 * group.Double("leave_one_out_impact"), 1e-12, 1e-13, name);
            part.AboveAverage.ShouldBeNear(100 * group.Double("above_average"), 1e-12, 1e-13, name);
        }

        actual.Groups.Should().HaveCount(expected.GetProperty("groups").GetArrayLength() - 1);
    }

    private static void Agree(ScoreDecomposition<string> actual, JsonElement expected, double unit)
    {
        Agree(actual.Score, expected, "total", unit);
        actual.Groups.Should().HaveCount(expected.GetProperty("groups").GetArrayLength());
        foreach (JsonElement group in expected.GetProperty("groups").EnumerateArray())
        {
            ScorePart<string> part = actual.Groups.Single(part => group.GetProperty("group").ValueEquals(part.Key));
            Agree(part.Share, group, "share", 1);
            Agree(part.Score, group, "score", unit);
            Agree(part.Contribution, group, "share_times_score", unit);
            Agree(part.ScoreWithout, group, "score_without", unit);
            Agree(part.LeaveOneOut, group, "leave_one_out_impact", unit);
            Agree(part.AboveAverage, group, "above_average", unit);
        }
    }

    private static void Agree(double? rate, double? mix, double? interaction, JsonElement expected, double unit)
    {
        Agree(rate, expected, "rate", unit);
        Agree(mix, expected, "mix", unit);
        (interaction is not null).Should().Be(expected.TryGetProperty("interaction", out _));
        if (interaction is not null)
        {
            Agree(interaction, expected, "interaction", unit);
        }
    }

    private static void Agree(double? actual, JsonElement expected, string name, double unit)
    {
        if (expected.GetProperty(name).ValueKind == JsonValueKind.Null)
        {
            actual.Should().BeNull(name);
            return;
        }

        double value = unit * expected.GetProperty(name).Double("value");
        if (value == 0)
        {
            actual.Should().Be(0, name);
        }

        actual.ShouldBeNear(value, Near, 0, name);
    }

    private static JsonElement Case(string name) => GoldenFile.Cases(Golden).Single(element => element.GetProperty("name").ValueEquals(name));

    private static TheoryData<string> Of(Func<JsonElement, bool> isIn) =>
        [.. GoldenFile.Cases(Golden).Where(isIn).Select(element => element.GetProperty("name").GetString()!)];

    /// <summary>One side of a case: NPS counts, or counts and sums of ratings, whose mean a CES is too.</summary>
    private sealed record Side(Breakdown<string, ScoreTally>? Nps, Breakdown<string, ScoreTally>? Means)
    {
        public double Unit => Nps is null ? 1 : 100;

        public static Side Of(JsonElement element, string name)
        {
            (string Name, long[] Counts)[] groups =
                [.. element.GetProperty("input").GetProperty(name).EnumerateObject().Select(group => (group.Name, group.Value.Longs()))];
            return groups[0].Counts.Length == 3
                ? new(Breakdown.From(groups.Select(group => KeyValuePair.Create(group.Name, Tally(group.Counts)))), null)
                : new(null, Breakdown.From(groups.Select(group => KeyValuePair.Create(group.Name, Mean(group.Counts[0], group.Counts[1])))));
        }

        public ScoreDecomposition<string> Decompose() => Nps is { } nps ? Decomposition.Of(nps) : Decomposition.Of(Means!, CesDefinition.Ces2OneToFive);

        public ScoreChange<string> ChangeTo(Side after, ChangeWeights weights) =>
            Nps is { } nps ? Decomposition.Change(nps, after.Nps!, weights) : Decomposition.Change(Means!, after.Means!, weights, CesDefinition.Ces2OneToFive);

        private static ScoreTally Tally(long[] counts) =>
            ScoreTally.FromCounts(SurveyScale.ZeroToTen, [counts[2], 0, 0, 0, 0, 0, 0, counts[1], 0, 0, counts[0]]);

        // The answers nearest to the mean that add up to the sum.
        private static ScoreTally Mean(long count, long sum)
        {
            (long lower, long more) = Math.DivRem(sum, count);
            long[] counts = new long[5];
            counts[lower - 1] = count - more;
            counts[Math.Min(lower, 4)] += more;
            return ScoreTally.FromCounts(SurveyScale.OneToFive, counts);
        }
    }
}
