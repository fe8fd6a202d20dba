using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Tallies;

/// <summary>The JSON state of every tally is a wire format: version 1 is pinned here, letter by letter.</summary>
public sealed class TallyStateTests
{
    private const string Score =
        """{"v":1,"scale":{"minimum":1,"maximum":3},"counts":[1,0,9000000000000000],"unanswered":4,"excluded":{"another kind":5,"duplicate":7,"off the scale":6}}""";

    private const string NoScore = """{"v":1,"scale":null,"counts":[],"unanswered":0,"excluded":{}}""";
    private const string Rate = """{"v":1,"numerator":3,"denominator":9000000000000000,"excluded":{"no customer":2,"not mature":1}}""";
    private const string NoRate = """{"v":1,"numerator":0,"denominator":0,"excluded":{}}""";

    private const string Moment =
        """{"v":1,"count":3,"missing":1,"invalid":2,"sum":[1E+100,3],"sumOfSquares":[1E+200,6.207266000700947E+183,5],"range":[1,1E+100]}""";

    private const string NoMoment = """{"v":1,"count":0,"missing":0,"invalid":0,"sum":[],"sumOfSquares":[],"range":[]}""";
    private const string Weighted =
        """{"v":1,"scale":{"minimum":1,"maximum":2},"counts":[2,1],"weights":[1E+20,3,0,0],"squaredWeights":[1E+40,-3.037860284270037E+23,0,0],"zeroWeights":1,"range":[0,1E+20],"unanswered":4,"excluded":{"duplicate":2,"invalid weight":1,"off the scale":1}}""";

    private const string Two =
        """{"v":1,"scale":{"minimum":0,"maximum":1},"counts":[1,1],"weights":[2,0,3,0],"squaredWeights":[4,0,9,0],"zeroWeights":0,"range":[2,3],"unanswered":0,"excluded":{}}""";

    private const string NoWeighted =
        """{"v":1,"scale":null,"counts":[],"weights":[],"squaredWeights":[],"zeroWeights":0,"range":[],"unanswered":0,"excluded":{}}""";

    private const string Groups = $$"""{"v":1,"groups":[{"key":"B","tally":{{NoScore}}},{"key":"a","tally":{{Score}}}],"noKey":{{Score}}}""";

    private const string Months =
        $$"""{"v":1,"groups":[{"key":{"unit":"Month","start":"2026-10-01"},"tally":{{Rate}}},{"key":{"unit":"Month","start":"2026-11-01"},"tally":{{NoRate}}}],"noKey":{{NoRate}}}""";

    private const string NoGroups = $$"""{"v":1,"groups":[],"noKey":{{NoScore}}}""";
    private const string Nested = $$"""{"v":1,"groups":[{"key":"x","tally":{{Months}}}],"noKey":{{Months}}}""";

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddCxMetrics();

    public static TheoryData<object, string> States()
    {
        ScoreTally score = new(new SurveyScale(1, 3), [1, 0, 9_000_000_000_000_000], 4, ReasonCounts.None.With("another kind", 5).With("off the scale", 6).With("duplicate", 7));
        RateTally rate = new(3, 9_000_000_000_000_000, ReasonCounts.None.With("not mature", 1).With("no customer", 2));
        MomentTally.Builder moment = new(InvalidFacts.Count);
        moment.Add((double?)null);
        moment.AddRange([1, double.NaN, 1e100, double.NegativeInfinity, 2]);
        WeightedScoreTally.Builder weighted = new(new SurveyScale(1, 2), InvalidFacts.Count);
        weighted.AddRange((ReadOnlySpan<int>)[1, 1, 2, 2, 3], [1e20, 3, 0, -1, 1]);
        weighted.AddUnanswered(4);
        weighted.Exclude(ExclusionReasons.Duplicate, 2);
        Breakdown<Period, RateTally> months = Breakdown.From(
            [KeyValuePair.Create(Period.Month(2026, 11), RateTally.AdditiveIdentity), KeyValuePair.Create(Period.Month(2026, 10), rate)]);
        return new()
        {
            { score, Score },
            { ScoreTally.AdditiveIdentity, NoScore },
            { rate, Rate },
            { RateTally.AdditiveIdentity, NoRate },
            { moment.ToTally(), Moment },
            { MomentTally.AdditiveIdentity, NoMoment },
            { weighted.ToTally(), Weighted },
            { WeightedScoreTally.AdditiveIdentity, NoWeighted },
            { Breakdown.From([KeyValuePair.Create("a", score), KeyValuePair.Create("B", ScoreTally.AdditiveIdentity)], score), Groups },
            { months, Months },
            { Breakdown<string, ScoreTally>.AdditiveIdentity, NoGroups },
            { Breakdown.From([KeyValuePair.Create("x", months)], months), Nested },
        };
    }

    public static TheoryData<Type, string, string> Refusals() => new()
    {
        { typeof(ScoreTally), Score.Replace("\"v\":1,", "", StringComparison.Ordinal), "*no member \"v\"*" },
        { typeof(ScoreTally), Change(Score, "\"v\":1,", "\"v\":2,"), "*version 2; expected version 1*" },
        { typeof(ScoreTally), Change(Score, "\"v\":1,", "\"v\":0,"), "*version 0; expected version 1*" },
        { typeof(ScoreTally), Change(Score, "\"v\":1,", "\"v\":\"1\","), "*\"v\"*\"1\"; expected a whole number*" },
        { typeof(ScoreTally), Change(Score, "\"v\":1,", "\"v\":null,"), "*\"v\"*null; expected a whole number*" },
        { typeof(ScoreTally), Change(Score, "[1,0,", "[0,"), "*has 2 counts; expected 3*" },
        { typeof(ScoreTally), Change(Score, "[1,0,", "[1,0,0,"), "*has 4 counts; expected 3*" },
        { typeof(ScoreTally), Change(NoScore, "[]", "[0]"), "*has 1 counts; expected 0*" },
        { typeof(ScoreTally), Change(Score, "[1,0,", "[1,-1,"), "*\"counts\"*-1; expected a whole number of at least 0*" },
        { typeof(ScoreTally), Change(Score, "[1,0,", "[1,0.5,"), "*\"counts\"*0.5; expected a whole number*" },
        { typeof(ScoreTally), Change(Score, "9000000000000000", "9223372036854775807"), "*is inconsistent*1 and 9223372036854775807*" },
        { typeof(ScoreTally), Change(Score, "9000000000000000", "9223372036854775808"), "*expected a whole number*" },
        { typeof(ScoreTally), Change(Score, "\"unanswered\":4", "\"unanswered\":9223372036854775807"), "*is inconsistent*facts received*" },
        { typeof(ScoreTally), Change(Score, "\"off the scale\":6", "\"off the scale\":9223372036854775807"), "*excluded facts*" },
        { typeof(ScoreTally), Change(Score, "\"unanswered\":4", "\"unanswered\":-4"), "*\"unanswered\"*-4*" },
        { typeof(ScoreTally), Change(Score, ",\"excluded\":{\"another kind\":5,\"duplicate\":7,\"off the scale\":6}", ""), "*no member \"excluded\"*" },
        { typeof(ScoreTally), Change(Score, "\"unanswered\":4,", ""), "*no member \"unanswered\"*" },
        { typeof(ScoreTally), Change(Score, "\"maximum\":3", "\"maximum\":1"), "*maximum is 1; expected 2 to 101*" },
        { typeof(ScoreTally), Change(Score, "\"counts\":[1,0,9000000000000000]", "\"counts\":{}"), "*\"counts\"*{}; expected an array*" },
        { typeof(ScoreTally), "[]", "*Array; expected an object*" },
        { typeof(RateTally), Change(Rate, "\"v\":1,", "\"v\":9,"), "*version 9*" },
        { typeof(RateTally), Change(Rate, "\"v\":1,", ""), "*'v'*" },
        { typeof(RateTally), Change(NoRate, "\"numerator\":0", "\"numerator\":1"), "*RateTally is inconsistent: numerator is 1; expected at most the denominator, 0*" },
        { typeof(RateTally), Change(Rate, "\"numerator\":3", "\"numerator\":-3"), "*Numerator is -3*" },
        { typeof(RateTally), Change(Rate, "\"numerator\":3,", ""), "*'numerator'*" },
        { typeof(RateTally), Change(Rate, "\"excluded\"", "\"left out\""), "*'left out'*" },
        { typeof(RateTally), Change(Rate, "\"no customer\":2", "\"no customer\":-2"), "*\"no customer\" is not a whole number of at least 0*" },
        { typeof(RateTally), Change(Rate, "\"no customer\":2", "\" \":2"), "*reason is \" \"*" },
        { typeof(RateTally), Change(Rate, "\"no customer\":2", "\"not mature\":2"), "*\"not mature\" appears twice*" },
        { typeof(RateTally), Change(Rate, "\"no customer\":2", "\"no customer\":9223372036854775807"), "*9223372036854775807 and 1, add up*" },
        { typeof(RateTally), Change(NoRate, "{}", "null"), "Excluded is null; expected a value.*" },
        { typeof(MomentTally), Change(Moment, "\"v\":1,", "\"v\":2,"), "*version 2*" },
        { typeof(MomentTally), Change(Moment, "[1,1E+100]", "[]"), "*\"range\"*expected the smallest and the largest*" },
        { typeof(MomentTally), Change(Moment, "[1,1E+100]", "[2,1]"), "*\"range\"*[2,1]*" },
        { typeof(MomentTally), Change(NoMoment, "\"range\":[]", "\"range\":[1,2]"), "*\"range\"*nothing where the count is 0*" },
        { typeof(MomentTally), Change(NoMoment, "\"sum\":[]", "\"sum\":[5]"), "*\"sum\"*[5]*" },
        { typeof(MomentTally), Change(NoMoment, "\"sumOfSquares\":[]", "\"sumOfSquares\":[5]"), "*\"sumOfSquares\"*[5]*" },
        { typeof(MomentTally), Change(Moment, "[1E+200,", "[-1E+200,"), "*\"sumOfSquares\"*as many numbers*" },
        { typeof(MomentTally), Change(Moment, "[1E+100,3]", "[1E+999,3]"), "*\"sum\"*expected a finite number*" },
        { typeof(MomentTally), Change(Moment, "\"missing\":1", "\"missing\":9223372036854775807"), "*is inconsistent*facts received*" },
        { typeof(WeightedScoreTally), Change(Weighted, "\"v\":1,", "\"v\":2,"), "*version 2*" },
        { typeof(WeightedScoreTally), Change(Weighted, "[2,1]", "[2]"), "*has 1 counts; expected 2*" },
        { typeof(WeightedScoreTally), Change(Weighted, "[1E+20,3,0,0]", "[1E+20,3,0]"), "*\"weights\"*a high and a low part for each point*" },
        { typeof(WeightedScoreTally), Change(Weighted, "[1E+20,3,0,0]", "[-1E+20,3,0,0]"), "*\"weights\"*" },
        { typeof(WeightedScoreTally), Change(Weighted, "[1E+20,3,0,0]", "[3,1E+20,0,0]"), "*\"weights\"*" },
        { typeof(WeightedScoreTally), Change(Weighted, "[1E+40,-3", "[1E+999,-3"), "*\"squaredWeights\"*expected a finite number*" },
        { typeof(WeightedScoreTally), Change(Weighted, "[2,1]", "[3,0]").Replace("3,0,0],\"sq", "3,1,0],\"sq", StringComparison.Ordinal), "*\"weights\"*both 0 where its count is 0*" },
        { typeof(WeightedScoreTally), Change(Weighted, "\"zeroWeights\":1", "\"zeroWeights\":4"), "*\"zeroWeights\"*at most the answers*" },
        { typeof(WeightedScoreTally), Change(Weighted, "\"zeroWeights\":1", "\"zeroWeights\":3"), "*\"squaredWeights\"*effective sample size*" },
        { typeof(WeightedScoreTally), Change(Weighted, "[0,1E+20]", "[]"), "*\"range\"*the smallest and the largest weight*" },
        { typeof(WeightedScoreTally), Change(Weighted, "[0,1E+20]", "[-1,1E+20]"), "*\"range\"*" },
        { typeof(WeightedScoreTally), Change(Two, "[4,0,9,0]", "[0,0,0,0]"), "*\"squaredWeights\"*effective sample size of 1 to the answers that weigh*" },
        { typeof(WeightedScoreTally), Change(Two, "[4,0,9,0]", "[0.001,0,0.001,0]"), "*\"squaredWeights\"*" },
        { typeof(WeightedScoreTally), Change(Two, "[4,0,9,0]", "[4e9,0,9e9,0]"), "*\"squaredWeights\"*" },
        { typeof(WeightedScoreTally), Change(Two, "[2,0,3,0]", "[2000,0,3000,0]"), "*\"squaredWeights\"*" },
        { typeof(WeightedScoreTally), Change(Change(Two, "\"zeroWeights\":0", "\"zeroWeights\":1"), "[2,3]", "[0,3]"), "*\"squaredWeights\"*" },
        { typeof(WeightedScoreTally), Change(Two, "[2,3]", "[2,1e200]"), "*\"range\"*" },
        { typeof(WeightedScoreTally), Change(Two, "[2,3]", "[1e-200,3]"), "*\"range\"*" },
        { typeof(WeightedScoreTally), Change(Two, "[2,0,3,0]", "[1.7e308,0,1.7e308,0]"), "*\"weights\"*within the range of a double*" },
        { typeof(WeightedScoreTally), Change(NoWeighted, "\"range\":[]", "\"range\":[1,2]"), "*\"range\"*nothing where there are no answers*" },
        { typeof(WeightedScoreTally), Change(Weighted, "\"unanswered\":4,", ""), "*no member \"unanswered\"*" },
        { typeof(WeightedScoreTally), Change(Weighted, "\"duplicate\":2", "\"duplicate\":9223372036854775807"), "*excluded facts*" },
        { typeof(Breakdown<string, ScoreTally>), Change(NoGroups, "\"v\":1", "\"v\":2"), "*version 2*" },
        { typeof(Breakdown<string, ScoreTally>), Change(NoGroups, "\"v\":1,", ""), "*version 0 or none*" },
        { typeof(Breakdown<string, ScoreTally>), Change(NoGroups, "\"v\":1,", "\"v\":\"1\","), "*could not be converted*" },
        { typeof(Breakdown<string, ScoreTally>), Change(NoGroups, "\"groups\":[],", ""), "*no \"groups\"*" },
        { typeof(Breakdown<string, ScoreTally>), Change(NoGroups, "\"groups\":[],", "\"groups\":{},"), "*could not be converted*" },
        { typeof(Breakdown<string, ScoreTally>), Change(Groups, "\"key\":\"B\"", "\"key\":\"a\""), "*\"a\" twice; expected each key once*" },
        { typeof(Breakdown<string, ScoreTally>), Change(Groups, "\"key\":\"B\"", "\"key\":null"), "*null; expected neither*" },
        { typeof(Breakdown<string, ScoreTally>), Change(Groups, "\"key\":\"B\",", ""), "*'key'*" },
        { typeof(Breakdown<string, ScoreTally>), Change(NoGroups, "[]", "[{\"key\":\"B\",\"tally\":null}]"), "*null; expected neither*" },
        { typeof(Breakdown<string, ScoreTally>), Change(NoGroups, "[]", "[{\"key\":\"B\"}]"), "*'tally'*" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void Write_Version1_IsThePinnedText(object tally, string json)
    {
        ArgumentNullException.ThrowIfNull(tally);
        JsonSerializer.Serialize(tally, tally.GetType()).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Read_Version1_GivesTheSameTallyAndText(object tally, string json)
    {
        ArgumentNullException.ThrowIfNull(tally);
        object? read = JsonSerializer.Deserialize(json, tally.GetType());

        read.Should().Be(tally);
        read!.GetHashCode().Should().Be(tally.GetHashCode());
        JsonSerializer.Serialize(read, tally.GetType()).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Read_MembersInAnotherOrder_IsTheSame(object tally, string json)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(json);
        string turned = "{" + json["{\"v\":1,".Length..^1] + ",\"v\":1}";

        JsonSerializer.Deserialize(turned, tally.GetType()).Should().Be(tally);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Read_StateThatCannotBe_ThrowsAndSaysWhy(Type tally, string json, string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Action read = () => JsonSerializer.Deserialize(json, tally, Options);
        Action readNested = () => JsonSerializer.Deserialize($"[{json}]", tally.MakeArrayType(), Options);

        string found = read.Should().ThrowExactly<JsonException>().Which.Message;
        message.Split('|').Should().Contain(pattern => Matches(found, pattern), "the message is {0}", found);
        readNested.Should().ThrowExactly<JsonException>().Which.Path.Should().StartWith("$");
    }

    [Fact]
    public void Read_SmallStateThatCanBe_IsTaken() =>
        JsonSerializer.Deserialize<WeightedScoreTally>(Two).Should().Be(WeightedScoreTally.FromScores([0, 1], [2.0, 3], new SurveyScale(0, 1)));

    [Fact]
    public void Read_BadTallyInsideAGroup_NamesTheGroup()
    {
        Action read = () => JsonSerializer.Deserialize(
            Change(Groups, "\"tally\":{\"v\":1,\"scale\":{", "\"tally\":{\"v\":3,\"scale\":{"), CxMetricsJson.Breakdown<string, ScoreTally>());

        read.Should().ThrowExactly<JsonException>().WithMessage("The group at index 1: *version 3*");
    }

    [Fact]
    public void Read_GroupsThatRefuseToAdd_Throws()
    {
        string mixed = Change(Groups, NoScore, Change(Change(Score, "\"minimum\":1", "\"minimum\":0"), "[1,0,", "[1,0,0,"));
        Action scales = () => JsonSerializer.Deserialize<Breakdown<string, ScoreTally>>(mixed);
        Action tuples = () => JsonSerializer.Deserialize<Breakdown<(int, int), ScoreTally>>(NoGroups);

        scales.Should().ThrowExactly<JsonException>().WithMessage("*1 to 3*0 to 3*expected one scale*");
        tuples.Should().ThrowExactly<ArgumentException>().WithMessage("*record struct*");
    }

    [Fact]
    public void Read_NoFactWithoutAKey_IsTheIdentity() =>
        JsonSerializer.Deserialize<Breakdown<string, ScoreTally>>(NoGroups)
            .Should().Be(Breakdown<string, ScoreTally>.AdditiveIdentity);

    [Theory]
    [InlineData("null")]
    [InlineData("null,\"nokey\":" + NoScore)]
    public void Read_MemberForFactsWithoutAKeyIsMissing_IsRefused(string noKey) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Breakdown<string, ScoreTally>>(Change(NoGroups, NoScore, noKey)))
            .Should().ThrowExactly<JsonException>().WithMessage("*has no \"noKey\"*");

    private static bool Matches(string text, string pattern) =>
        System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: false);

    private static string Change(string state, string old, string replacement)
    {
        int at = state.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "{0} is in {1}", old, state);
        return state[..at] + replacement + state[(at + old.Length)..];
    }
}
