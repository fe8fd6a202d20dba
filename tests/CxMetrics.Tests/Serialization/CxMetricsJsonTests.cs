using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Serialization;

public sealed class CxMetricsJsonTests
{
    private static readonly ScoreTally Nines = ScoreTally.FromScores([9, 9], SurveyScale.ZeroToTen);

    private static readonly Breakdown<TeamAndChannel, ScoreTally> ByTeam =
        Breakdown.From([KeyValuePair.Create(new TeamAndChannel("north", ContactChannel.Chat), Nines)], Nines);

    private static readonly Breakdown<string, Breakdown<Period, ScoreTally>> Nested =
        Breakdown.From([KeyValuePair.Create("north", Breakdown.From([KeyValuePair.Create(Period.Month(2026, 11), Nines)], Nines))]);

    public static TheoryData<object> Results() =>
    [
        NpsDefinition.Standard,
        CsatDefinition.TopTwoOfFive,
        CesDefinition.Ces2,
        Nps.FromCounts(50, 30, 20),
        Nps.FromCounts(0, 0, 0),
        Nps.Compare(Nps.FromCounts(50, 30, 20), Nps.FromCounts(60, 30, 10)),
        Nps.Compare(Nps.FromCounts(0, 0, 0), Nps.FromCounts(60, 30, 10)),
        Nps.CompareWithBenchmark(Nps.FromCounts(50, 30, 20), 40),
        Csat.Calculate([5, 4, 1]),
        Csat.Calculate(ScoreTally.AdditiveIdentity),
        Csat.Compare(Csat.Calculate([5, 4, 1]), Csat.Calculate([5, 5])),
        Ces.Calculate([7]),
        Ces.Compare(Ces.Calculate([7, 6]), Ces.Calculate([5, 3, 6])),
        Ces.Calculate(ScoreTally.AdditiveIdentity),
        Rating.Calculate(Nines),
        Rating.Calculate(ScoreTally.AdditiveIdentity),
        Nines,
        new RateTally(1, 2),
        MomentTally.FromValues([1.5, -2]),
    ];

    public static TheoryData<object> EmptyResults() =>
    [
        Nps.FromCounts(0, 0, 0),
        Nps.Compare(Nps.FromCounts(0, 0, 0), Nps.FromCounts(0, 0, 0)),
        Nps.CompareWithBenchmark(Nps.FromCounts(0, 0, 0), 0),
        Csat.Calculate(ScoreTally.AdditiveIdentity),
        Csat.Compare(Csat.Calculate(ScoreTally.AdditiveIdentity), Csat.Calculate(ScoreTally.AdditiveIdentity)),
        Ces.Calculate(ScoreTally.AdditiveIdentity),
        Ces.Compare(Ces.Calculate(ScoreTally.AdditiveIdentity), Ces.Calculate(ScoreTally.AdditiveIdentity)),
        Rating.Calculate(ScoreTally.AdditiveIdentity),
    ];

    [Theory]
    [MemberData(nameof(Results))]
    public void Serialize_EveryResultTallyAndDefinition_IsTheSameTextEveryWay(object value) => FourWays.ShouldAgree(value);

    [Theory]
    [MemberData(nameof(EmptyResults))]
    public void Serialize_EmptyResult_WritesNullWhereThereIsNoValue(object result)
    {
        ArgumentNullException.ThrowIfNull(result);
        JsonElement json = JsonSerializer.SerializeToElement(result, result.GetType());

        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Number)
            {
                member.Value.GetDouble().Should().Be(0, "{0} is a count of nothing", member.Name);
            }
        }

        string[] figures = ["score", "mean", "standardError", "difference", "pValue", "netEase", "easyShare", "median", "promoterShare"];
        json.EnumerateObject().Where(member => figures.Contains(member.Name, StringComparer.Ordinal))
            .Should().NotBeEmpty().And.OnlyContain(member => member.Value.ValueKind == JsonValueKind.Null);
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void ToString_EveryResult_NamesNoNaN(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.ToString().Should().NotContain("NaN").And.NotContain("∞");
    }

    [Fact]
    public void Serialize_NpsResult_IsThePinnedText() => FourWays.ShouldAgree(
        Nps.FromCounts(0, 0, 0),
        """
        {"score":null,"promoters":0,"passives":0,"detractors":0,
        "promoterShare":null,"passiveShare":null,"detractorShare":null,"standardError":null,
        "responses":0,"unanswered":0,"otherKind":0,"invalid":0,
        "interval95":{"lower":null,"upper":null,"confidence":0.95,"method":"score"},"hasTooFewResponses":true,
        "definition":{"name":"NPS on 0 to 10","scale":{"minimum":0,"maximum":10},"detractors":{"lowest":0,"highest":6},
        "promoters":{"lowest":9,"highest":10},"minimumResponses":30}}
        """.ReplaceLineEndings(""));

    [Fact]
    public void TypeInfo_TypeOfNobody_Throws()
    {
        Action foreign = () => CxMetricsJson.TypeInfo<Uri>();
        Action unlisted = () => CxMetricsJson.TypeInfo<Breakdown<Guid, ScoreTally>>();

        foreign.Should().ThrowExactly<NotSupportedException>().WithMessage("*System.Uri*JsonSerializerContext of your own*");
        unlisted.Should().ThrowExactly<NotSupportedException>();
    }

    [Fact]
    public void Resolver_TypeOfNobody_LeavesItToTheNext() =>
        CxMetricsJson.Resolver.GetTypeInfo(typeof(Uri), new JsonSerializerOptions()).Should().BeNull();

    [Fact]
    public void Breakdown_AnyKeyAndTally_IsWrittenAsByReflectionAndReadBack()
    {
        Breakdown<string, ScoreTally> byAgent = Breakdown.From([KeyValuePair.Create("ann", Nines)], Nines);
        JsonTypeInfo<Breakdown<string, Breakdown<Period, ScoreTally>>> nested = CxMetricsJson.Breakdown<string, Breakdown<Period, ScoreTally>>(
            tally: CxMetricsJson.Breakdown<Period, ScoreTally>());
        JsonTypeInfo<Breakdown<TeamAndChannel, ScoreTally>> ofTheCaller = CxMetricsJson.Breakdown<TeamAndChannel, ScoreTally>(
            CallerKeyContext.Default.TeamAndChannel);

        RoundTrips(byAgent, CxMetricsJson.Breakdown<string, ScoreTally>()).Should().Be(JsonSerializer.Serialize(byAgent));
        RoundTrips(Nested, nested).Should().Be(JsonSerializer.Serialize(Nested));
        RoundTrips(ByTeam, ofTheCaller).Should().Contain("\"TEAM\":\"north\"");
        FluentActions.Invoking(() => CxMetricsJson.Breakdown<Guid, ScoreTally>()).Should().ThrowExactly<NotSupportedException>().WithMessage("System.Guid*");
    }

    [Theory]
    [InlineData("[]", "*breakdown*StartArray; expected StartObject*")]
    [InlineData("""{"v":1,"groups":{},"noKey":null}""", "*\"groups\"*StartObject; expected StartArray*")]
    [InlineData("""{"v":1,"groups":[{"key":"a"}],"noKey":null}""", "The group at index 0: It lacks a key or a tally*")]
    [InlineData("""{"v":2,"groups":[],"noKey":null}""", "*version 2*")]
    [InlineData("""{"v":1,"groups":[]}""", "*no \"noKey\"*")]
    public void Breakdown_StateThatIsNone_IsRefused(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, CxMetricsJson.Breakdown<string, ScoreTally>()))
            .Should().ThrowExactly<JsonException>().WithMessage(message);

    [Fact]
    public void AddCxMetrics_GuardRefuses_IsAJsonExceptionWithItsPath()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddCxMetrics();
        string json = JsonSerializer.Serialize(new Touchpoint("t", "Counter"), options).Replace("Counter", " ", StringComparison.Ordinal);

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Touchpoint>(json, options))
            .Should().ThrowExactly<JsonException>().WithMessage("*not blank*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<string, Touchpoint[]>>($$"""{"all":[{{json}}]}""", options))
            .Should().ThrowExactly<JsonException>().Which.Path.Should().StartWith("$.all");
    }

    [Fact]
    public void AddCxMetrics_TypesOfTheCaller_AreReadAsBefore()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }.AddCxMetrics();

        JsonSerializer.Serialize(new { MyScore = 1, Tally = RateTally.AdditiveIdentity }, options)
            .Should().Be("""{"my_score":1,"tally":{"v":1,"numerator":0,"denominator":0,"excluded":{}}}""");
    }

    [Fact]
    public void Breakdown_KeyOfTheCaller_RoundTripsUnderTheCallersNames()
    {
        string json = JsonSerializer.Serialize(ByTeam, CallerKeyContext.Default.BreakdownTeamAndChannelScoreTally);

        json.Should().StartWith("""{"v":1,"groups":[{"key":{"TEAM":"north","CHANNEL":"chat"},"tally":{"v":1,""");
        JsonSerializer.Deserialize(json, CallerKeyContext.Default.BreakdownTeamAndChannelScoreTally).Should().Be(ByTeam);
    }

    [Fact]
    public void Breakdown_DeclaredAloneInACallersContext_IsWrittenAndRead()
    {
        Breakdown<string, ScoreTally> byAgent = Breakdown.From([KeyValuePair.Create("ann", Nines)]);

        string json = JsonSerializer.Serialize(byAgent, CallerBreakdownContext.Default.BreakdownStringScoreTally);
        string nested = JsonSerializer.Serialize(Nested, CallerBreakdownContext.Default.BreakdownStringBreakdownPeriodScoreTally);

        json.Should().Be(JsonSerializer.Serialize(byAgent));
        nested.Should().Be(JsonSerializer.Serialize(Nested));
        JsonSerializer.Deserialize(json, CallerBreakdownContext.Default.BreakdownStringScoreTally).Should().Be(byAgent);
        JsonSerializer.Deserialize(nested, CallerBreakdownContext.Default.BreakdownStringBreakdownPeriodScoreTally).Should().Be(Nested);
    }

    private static string RoundTrips<T>(T value, JsonTypeInfo<T> type)
    {
        string json = JsonSerializer.Serialize(value, type);
        JsonSerializer.Deserialize(json, type).Should().Be(value);
        return json;
    }
}
