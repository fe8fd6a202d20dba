using System.Text.Json;
using CxMetrics.Serialization;
using CxMetrics.Service;

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

        string json = JsonSerializer.Serialize(tally, CxMetricsJson.TypeInfo<Breakdown<string, Breakdown<string, DriverTally>>>());

        JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<Breakdown<string, Breakdown<string, DriverTally>>>()).Should().Be(tally);
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

    private static void RoundTrips<T>(params T[] values)
    {
        foreach (T value in values)
        {
            JsonSerializer.Deserialize(Text(value), CxMetricsJson.TypeInfo<T>()).Should().Be(value);
        }
    }

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, CxMetricsJson.TypeInfo<T>());

    private static void Refuses<T>(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<T>())).Should().Throw<JsonException>();
}
