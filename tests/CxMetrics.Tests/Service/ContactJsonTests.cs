using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Service;

public sealed class ContactJsonTests
{
    private static readonly Interaction[] Log =
    [
        Contact.Human("a", 0, 1).Costing(8.010m) with { Sentiment = 0.5, Topic = "a.b", Talk = Contact.Hours(1) },
        Contact.Session("b", 0, 1).Costing(0.10m),
        Contact.Human("c", 30).Costing(1m),
    ];

    [Fact]
    public void Tally_Cost_KeepsItsDecimals() => Text(Log.Tally(ContactCostDefinition.Assisted)).Should().Be(
        """{"v":1,"total":9.010,"currency":"EUR","contacts":2,"resolved":0,"definition":{"name":"cost of assisted contacts","scope":"Human"},"excluded":{"not handled by a person":1}}""");

    [Theory]
    [InlineData("66.6666666666666666666666666666")]
    [InlineData("79228162514264337593543950334.9999999999999999999999999999")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("9.010")]
    [InlineData("9")]
    public void Tally_CostOfManyDigits_KeepsThemAll(string total)
    {
        string json = $$$"""{"v":1,"total":{{{total}}},"currency":"EUR","contacts":2,"resolved":0,"definition":null,"excluded":{}}""";

        CostTally tally = JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<CostTally>())!;

        Text(tally).Should().Be(json);
        JsonSerializer.Deserialize(Text(tally), CxMetricsJson.TypeInfo<CostTally>()).Should().Be(tally);
    }

    [Fact]
    public void Tally_Sentiment_IsVersionedState() => Text(Log.Tally(SentimentDefinition.Standard)).Should().Be(
        """{"v":1,"positive":1,"negative":0,"scores":{"v":1,"count":1,"missing":1,"invalid":0,"sum":[0.5,0],"sumOfSquares":[0.25,0],"range":[0.5,0.5]},"definition":{"name":"sentiment","positiveAbove":0.25,"negativeBelow":-0.25,"scope":"InboundHuman"},"excluded":{"not handled by a person":1}}""");

    [Fact]
    public void Breakdown_ByTopicAndAgent_RoundTrips()
    {
        Breakdown<string, Breakdown<string, DriverTally>> tally = Log.TallyBy(ContactDriverDefinition.Standard, contact => contact.AgentId);

        JsonTypeInfo<Breakdown<string, Breakdown<string, DriverTally>>> type =
            CxMetricsJson.Breakdown<string, Breakdown<string, DriverTally>>(tally: CxMetricsJson.Breakdown<string, DriverTally>());
        string json = JsonSerializer.Serialize(tally, type);

        JsonSerializer.Deserialize(json, type).Should().Be(tally);
        json.Should().Contain("\"handleTicks\":36000000000");
    }

    [Fact]
    public void Definitions_EveryPreset_RoundTrips()
    {
        RoundTrips(SentimentDefinition.Standard, SentimentDefinition.AllContacts);
        RoundTrips(
            ContactCostDefinition.AllContacts, ContactCostDefinition.Assisted, ContactCostDefinition.InboundAssisted,
            ContactCostDefinition.SelfService, ContactCostDefinition.AiAgent);
        RoundTrips(
            ContactRateDefinition.Conversion, ContactRateDefinition.Flagged, ContactRateDefinition.SelfServiceShare, ContactRateDefinition.AiAgentShare);
        RoundTrips(ContactDriverDefinition.Standard, ContactDriverDefinition.AllContacts);
        RoundTrips(
            SelfServiceDefinition.Standard, SelfServiceDefinition.AiAgents, SelfServiceDefinition.HumanAnswered, SelfServiceDefinition.InSession,
            SelfServiceDefinition.Standard with { Horizon = Contact.Hours(168), Maturity = SessionMaturity.All });
    }

    [Fact]
    public void Results_Written_CarryTheirDefinitionAndIntervals()
    {
        Text(Sentiment.Calculate(Log)).Should().Contain("\"mean\":0.5").And.Contain("\"netInterval95\":{").And.Contain("\"scope\":\"InboundHuman\"");
        Text(ContactCost.Calculate(Log)).Should().Contain("\"perContact\":3.0366666").And.Contain("\"definition\":{\"name\":\"cost of all contacts\"");
        Text(ContactCost.PerResolvedIssue(Log)).Should().Contain("\"perResolvedIssue\":null");
        Text(ContactDrivers.Rank(Log)).Should().Contain("\"topic\":\"a.b\"").And.Contain("\"handleTime\":\"01:00:00\"");
        Text(SelfService.Calculate(Log, Contact.At(48))).Should().Contain("\"containment\":{\"name\":\"containment within 24 h\",\"rate\":1").And.Contain("\"horizon\":\"1.00:00:00\"");
    }

    [Theory]
    [InlineData("""{"v":1,"total":-1,"currency":"EUR","contacts":1,"resolved":0,"definition":null,"excluded":{}}""")]
    [InlineData("""{"v":1,"total":79228162514264337593543950336,"currency":"EUR","contacts":1,"resolved":0,"definition":null,"excluded":{}}""")]
    [InlineData("""{"v":1,"total":1e99,"currency":"EUR","contacts":1,"resolved":0,"definition":null,"excluded":{}}""")]
    [InlineData("""{"v":1,"total":"1","currency":"EUR","contacts":1,"resolved":0,"definition":null,"excluded":{}}""")]
    [InlineData("""{"v":1,"total":1,"currency":"euro","contacts":1,"resolved":0,"definition":null,"excluded":{}}""")]
    [InlineData("""{"v":1,"total":1,"currency":7,"contacts":1,"resolved":0,"definition":null,"excluded":{}}""")]
    [InlineData("""{"v":1,"total":1,"currency":null,"contacts":0,"resolved":0,"definition":null,"excluded":{}}""")]
    [InlineData("""{"v":1,"total":1,"currency":null,"contacts":1,"resolved":2,"definition":null,"excluded":{}}""")]
    [InlineData("""{"v":2,"total":1,"currency":null,"contacts":1,"resolved":0,"definition":null,"excluded":{}}""")]
    [InlineData("""{"v":1,"currency":null,"contacts":1,"resolved":0,"definition":null,"excluded":{}}""")]
    public void Read_CostsThatCannotBe_Throws(string json) => Refuses<CostTally>(json);

    [Theory]
    [InlineData("""{"v":1,"positive":2,"negative":0,"scores":{"v":1,"count":1,"missing":0,"invalid":0,"sum":[0,0],"sumOfSquares":[0,0],"range":[0,0]},"definition":null,"excluded":{}}""")]
    [InlineData("""{"v":1,"positive":0,"negative":0,"definition":null,"excluded":{}}""")]
    public void Read_SentimentThatCannotBe_Throws(string json) => Refuses<SentimentTally>(json);

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 0, 5)]
    public void Read_DriversThatCannotBe_Throws(long contacts, long timed, long ticks) => Refuses<DriverTally>(
        $$$"""{"v":1,"contacts":{{{contacts}}},"timed":{{{timed}}},"handleTicks":{{{ticks}}},"cost":{"v":1,"total":0,"currency":null,"contacts":0,"resolved":0,"definition":null,"excluded":{}},"definition":null,"excluded":{}}""");

    [Fact]
    public void Read_SessionsThatDoNotAddUp_Throws()
    {
        const string None = """{"v":1,"numerator":0,"denominator":0,"definition":null,"excluded":{}}""";

        Refuses<SelfServiceTally>(
            $$$"""{"v":1,"sessions":1,"completion":{{{None}}},"completionWhereRecorded":{{{None}}},"containment":{{{None}}},"containedAndCompleted":{{{None}}},"cameBack":{{{None}}},"definition":null,"excluded":{}}""");
    }

    [Theory]
    [InlineData("[1.5,0]", "[2.25,0]", "[0.5,1]", 1, 0, "*\"scores\"*scores of -1 to 1*", "[0.5,2]")]
    [InlineData("[1.5,0]", "[2.25,0]", "[0.5,1]", 1, 0, "*\"scores\"*scores of -1 to 1*", "[-2,1]")]
    [InlineData("[1.5,0]", "[2.25,0]", "[0.5,1]", 1, 0, "*\"scores\"*scores of -1 to 1*", "[0.5,1]", "[9,0]")]
    [InlineData("[1.5,0]", "[1.25,0]", "[0.5,1]", 1, 0, "*\"positive\"*1; expected 2 to 2, as the scores say*")]
    [InlineData("[0,0]", "[0,0]", "[0,0]", 1, 0, "*\"positive\"*1; expected 0 to 0, as the scores say*")]
    [InlineData("[0,0]", "[0,0]", "[0,0]", 0, 1, "*\"negative\"*1; expected 0 to 0, as the scores say*")]
    [InlineData("[0.5,0]", "[0.25,0]", "[0,0.5]", 2, 0, "*\"positive\"*2; expected 1 to 1, as the scores say*")]
    [InlineData("[-0.5,0]", "[0.25,0]", "[-0.5,0]", 0, 0, "*\"negative\"*0; expected 1 to 1, as the scores say*")]
    public void Read_SentimentThatContradictsItself_SaysWhy(
        string sum, string squares, string range, long positive, long negative, string message, string? otherRange = null, string? otherSum = null)
    {
        string json = $$$"""{"v":1,"positive":{{{positive}}},"negative":{{{negative}}},"scores":{"v":1,"count":2,"missing":0,"invalid":0,"sum":{{{otherSum ?? sum}}},"sumOfSquares":{{{squares}}},"range":{{{otherRange ?? range}}}},"definition":{"name":"sentiment","positiveAbove":0.25,"negativeBelow":-0.25,"scope":"All"},"excluded":{}}""";

        Refuses<SentimentTally>(json, message);
    }

    [Fact]
    public void Read_FactsWithoutADefinition_SaysSo()
    {
        const string Message = "*\"definition\"*null; expected a definition, since facts were received*";

        RefusesNoDefinition(Log.Tally(SentimentDefinition.Standard));
        RefusesNoDefinition(Log.Tally(ContactDriverDefinition.Standard)["a.b"]);
        RefusesNoDefinition(SelfService.Link(Log, Contact.At(48)).Sessions.Tally(SelfServiceDefinition.Standard));
        RoundTrips(new CostTally(1, "EUR", 1, 1));
        RoundTrips(SentimentTally.AdditiveIdentity);
        RoundTrips(DriverTally.AdditiveIdentity);
        RoundTrips(SelfServiceTally.AdditiveIdentity);

        static void RefusesNoDefinition<T>(T tally)
        {
            System.Text.Json.Nodes.JsonNode state = System.Text.Json.Nodes.JsonNode.Parse(Text(tally))!;
            state["definition"] = null;
            Refuses<T>(state.ToJsonString(), Message);
        }
    }

    [Theory]
    [InlineData(1, "{}")]
    [InlineData(2, """{"no cost":2}""")]
    [InlineData(0, """{"no cost":1}""")]
    public void Read_DriverWithCostsOfOtherContacts_SaysSo(long costing, string excluded)
    {
        string currency = costing == 0 ? "null" : "\"EUR\"";

        Refuses<DriverTally>(
            $$$"""{"v":1,"contacts":2,"timed":1,"handleTicks":5,"cost":{"v":1,"total":0,"currency":{{{currency}}},"contacts":{{{costing}}},"resolved":0,"definition":null,"excluded":{{{excluded}}}},"definition":{"name":"d","scope":"All"},"excluded":{}}""",
            "*\"cost\"*expected 2 contacts with a cost or without*");
    }

    [Theory]
    [InlineData("containedAndCompleted", 3, 4, "*\"containedAndCompleted\"*no more hits than*")]
    [InlineData("containedAndCompleted", 2, 4, "*\"cameBack\"*of the completed sessions those*")]
    [InlineData("completionWhereRecorded", 3, 4, "*\"completionWhereRecorded\"*as many hits as*")]
    [InlineData("cameBack", 1, 1, "*\"cameBack\"*of the completed sessions those*")]
    [InlineData("cameBack", 2, 3, "*\"cameBack\"*of the completed sessions those*")]
    [InlineData("containment", 4, 4, "*\"cameBack\"*no more hits than*")]
    public void Read_SessionsThatContradictEachOther_SaysWhy(string rate, long hits, long of, string message)
    {
        Dictionary<string, string> rates = new(StringComparer.Ordinal)
        {
            ["completion"] = Rate(2, 4),
            ["completionWhereRecorded"] = Rate(2, 4),
            ["containment"] = Rate(2, 4),
            ["containedAndCompleted"] = Rate(1, 4),
            ["cameBack"] = Rate(1, 2),
        };
        JsonSerializer.Deserialize(State(), CxMetricsJson.TypeInfo<SelfServiceTally>())!.Sessions.Should().Be(4);
        rates[rate] = Rate(hits, of);
        Refuses<SelfServiceTally>(State(), message);

        string State() =>
            $$$"""{"v":1,"sessions":4,{{{string.Join(',', rates.Select(pair => $"\"{pair.Key}\":{pair.Value}"))}}},"definition":{"name":"s","horizon":"1.00:00:00","followUp":"AnyAttempt","handlers":"Both","maturity":"All"},"excluded":{}}""";

        static string Rate(long hits, long of) =>
            $$$"""{"v":1,"numerator":{{{hits}}},"denominator":{{{of}}},"excluded":{{{(of == 4 ? "{}" : $$"""{"not completed":{{4 - of}}}""")}}}}""";
    }

    private static void RoundTrips<T>(params T[] values)
    {
        foreach (T value in values)
        {
            JsonSerializer.Deserialize(Text(value), CxMetricsJson.TypeInfo<T>()).Should().Be(value);
        }
    }

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, CxMetricsJson.TypeInfo<T>());

    private static void Refuses<T>(string json, string message = "*") =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<T>())).Should().Throw<JsonException>().WithMessage(message);
}
