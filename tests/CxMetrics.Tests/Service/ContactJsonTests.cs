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
        """{"v":1,"definition":{"name":"cost of assisted contacts","scope":"Human"},"costs":{"v":1,"total":9.010,"currency":"EUR","count":2},"resolved":0,"excluded":{"not handled by a person":1}}""");

    [Theory]
    [InlineData("66.6666666666666666666666666666")]
    [InlineData("79228162514264337593543950334.9999999999999999999999999999")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("9.010")]
    [InlineData("9")]
    [InlineData("-9.010")]
    public void MoneySum_ManyDigits_KeepsThemAll(string total)
    {
        string json = $$$"""{"v":1,"total":{{{total}}},"currency":"EUR","count":2}""";

        MoneySum costs = JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<MoneySum>())!;

        Text(costs).Should().Be(json);
        JsonSerializer.Deserialize(Text(costs), CxMetricsJson.TypeInfo<MoneySum>()).Should().Be(costs);
    }

    [Fact]
    public void Tally_Sentiment_IsVersionedState() => Text(Log.Tally(SentimentDefinition.Standard)).Should().Be(
        """{"v":1,"definition":{"name":"sentiment","positiveAbove":0.25,"negativeBelow":-0.25,"scope":"InboundHuman"},"scores":{"v":1,"count":1,"missing":1,"invalid":0,"sum":[0.5],"sumOfSquares":[0.25],"range":[0.5,0.5]},"positive":1,"negative":0,"excluded":{"not handled by a person":1}}""");

    [Fact]
    public void Breakdown_ByTopicAndAgent_RoundTrips()
    {
        Breakdown<string, Breakdown<string, DriverTally>> tally = Log.TallyBy(ContactDriverDefinition.Standard, contact => contact.AgentId);

        JsonTypeInfo<Breakdown<string, Breakdown<string, DriverTally>>> type =
            CxMetricsJson.Breakdown<string, Breakdown<string, DriverTally>>(tally: CxMetricsJson.Breakdown<string, DriverTally>());
        string json = JsonSerializer.Serialize(tally, type);

        JsonSerializer.Deserialize(json, type).Should().Be(tally);
        json.Should().Contain("\"handleTime\":\"01:00:00\"");
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
            SelfServiceDefinition.Standard with { Horizon = Contact.Hours(168), Maturity = Maturity.All });
    }

    [Fact]
    public void Results_Written_CarryTheirDefinitionAndIntervals()
    {
        Text(Sentiment.Calculate(Log)).Should().Contain("\"mean\":0.5").And.Contain("\"netInterval95\":{").And.Contain("\"scope\":\"InboundHuman\"");
        Text(ContactCost.Calculate(Log)).Should().Contain("\"perContact\":3.0366666").And.Contain("\"definition\":{\"name\":\"cost of all contacts\"");
        Text(ContactCost.PerResolvedIssue(Log)).Should().Contain("\"perResolvedIssue\":null");
        Text(ContactDrivers.Rank(Log)).Should().Contain("\"topic\":\"a.b\"").And.Contain("\"handleTime\":\"01:00:00\"");
        Text(SelfService.Calculate(Log, Contact.At(48))).Should().Contain("\"containment\":{\"name\":\"containment within 24 h\",\"rate\":0").And.Contain("\"horizon\":\"1.00:00:00\"");
    }

    [Theory]
    [InlineData("""{"v":1,"total":79228162514264337593543950336,"currency":"EUR","count":1}""")]
    [InlineData("""{"v":1,"total":1e99,"currency":"EUR","count":1}""")]
    [InlineData("""{"v":1,"total":"1","currency":"EUR","count":1}""")]
    [InlineData("""{"v":1,"total":1,"currency":"euro","count":1}""")]
    [InlineData("""{"v":1,"total":1,"currency":7,"count":1}""")]
    [InlineData("""{"v":1,"total":1,"currency":null,"count":0}""")]
    [InlineData("""{"v":2,"total":1,"currency":null,"count":1}""")]
    [InlineData("""{"v":1,"currency":null,"count":1}""")]
    public void Read_MoneyThatCannotBe_Throws(string json) => Refuses<MoneySum>(json);

    [Theory]
    [InlineData("\"resolved\":0", "\"resolved\":3", "*CostTally is inconsistent: \"resolved\" is 3; expected at most 2.*")]
    [InlineData("\"resolved\":0,", "", "*'resolved'*")]
    [InlineData("\"resolved\":0", "\"resolved\":-1", "*Resolved is -1*")]
    [InlineData("\"total\":9.010", "\"total\":-9.010", "*Costs is -9.010; expected an amount of at least 0*")]
    [InlineData("\"v\":1,\"definition\"", "\"v\":2,\"definition\"", "*version 2*")]
    [InlineData("\"scope\":\"Human\"", "\"scope\":\"Nobody\"", "*\"Nobody\"*")]
    public void Read_CostTallyThatCannotBe_SaysWhy(string old, string replacement, string message) =>
        RefusesChanged(Log.Tally(ContactCostDefinition.Assisted), old, replacement, message);

    [Theory]
    [InlineData("\"positive\":1", "\"positive\":2", "*SentimentTally is inconsistent: \"positive\" is 2; expected at most 1.*")]
    [InlineData("\"negative\":0", "\"negative\":1", "*SentimentTally is inconsistent: \"negative\" is 1; expected at most 0.*")]
    [InlineData("\"negative\":0", "\"negative\":-1", "*Negative is -1*")]
    [InlineData("\"positive\":1,", "", "*'positive'*")]
    [InlineData("\"negativeBelow\":-0.25", "\"negativeBelow\":0.5", "*negativeBelow is 0.5*")]
    [InlineData("\"negativeBelow\"", "\"negative\"", "*'negative'*")]
    public void Read_SentimentThatCannotBe_SaysWhy(string old, string replacement, string message) =>
        RefusesChanged(Log.Tally(SentimentDefinition.Standard), old, replacement, message);

    [Theory]
    [InlineData("\"timed\":1", "\"timed\":2", "*DriverTally is inconsistent: \"timed\" is 2; expected at most 1.*")]
    [InlineData("\"currency\":\"EUR\",\"count\":1", "\"currency\":\"EUR\",\"count\":2", "*DriverTally is inconsistent: \"costs\" is 2; expected at most 1.*")]
    [InlineData("\"handleTime\":\"01:00:00\"", "\"handleTime\":\"-01:00:00\"", "*HandleTime*duration of at least 0*")]
    public void Read_DriversThatCannotBe_SaysWhy(string old, string replacement, string message) =>
        RefusesChanged(Log.Tally(ContactDriverDefinition.Standard)["a.b"], old, replacement, message);

    [Theory]
    [InlineData("completionWhereRecorded")]
    [InlineData("containment")]
    [InlineData("containedAndCompleted")]
    [InlineData("cameBack")]
    public void Read_SessionsThatDoNotAddUp_SaysWhy(string rate)
    {
        SelfServiceTally tally = SelfService.Link(Log, Contact.At(48)).Sessions.Tally(SelfServiceDefinition.Standard);
        System.Text.Json.Nodes.JsonNode state = System.Text.Json.Nodes.JsonNode.Parse(Text(tally))!;
        state[rate]!["denominator"] = 2;

        Refuses<SelfServiceTally>(state.ToJsonString(), "*SelfServiceTally is inconsistent: a rate has * of 2, *; expected 1 session in all*");
    }

    [Fact]
    public void Read_FactsWithoutADefinition_SaysSo()
    {
        const string Message = "*\"definition\"*null; expected a definition, since facts were received*";

        RefusesNoDefinition(Log.Tally(SentimentDefinition.Standard));
        RefusesNoDefinition(Log.Tally(ContactDriverDefinition.Standard)["a.b"]);
        RefusesNoDefinition(SelfService.Link(Log, Contact.At(48)).Sessions.Tally(SelfServiceDefinition.Standard));
        RefusesNoDefinition(Log.Tally(ContactCostDefinition.Assisted));
        RoundTrips(CostTally.AdditiveIdentity);
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

    private static void RoundTrips<T>(params T[] values)
    {
        foreach (T value in values)
        {
            JsonSerializer.Deserialize(Text(value), CxMetricsJson.TypeInfo<T>()).Should().Be(value);
        }
    }

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, CxMetricsJson.TypeInfo<T>());

    private static void RefusesChanged<T>(T tally, string old, string replacement, string message)
    {
        string json = Text(tally);
        json.Should().Contain(old);
        Refuses<T>(json.Replace(old, replacement, StringComparison.Ordinal), message);
    }

    private static void Refuses<T>(string json, string message = "*") =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<T>())).Should().Throw<JsonException>().WithMessage(message);
}
