using System.Text.Json;
using CxMetrics.Serialization;
using static CxMetrics.Tests.Loyalty.SubscriptionSamples;

namespace CxMetrics.Tests.Loyalty;

public class MrrJsonTests
{
    private static readonly MrrWaterfall March = RecurringRevenue.Movements(
        SubscriptionHistory.Link(
            [Change("a", 1, 5, 40) with { Currency = "EUR" }, Change("a", 3, 2, 25.50m) with { Currency = "EUR" }, Change("b", 3, 9, 100m / 12) with { Currency = "EUR" }],
            Day(3, 31)),
        Period.Month(2026, 3));

    private static readonly string State = JsonSerializer.Serialize(March.Tally, CxMetricsJson.TypeInfo<MrrTally>());

    [Fact]
    public void Serialize_Tally_IsAVersionedStateWithEveryDigit()
    {
        State.Should().StartWith(
            """{"v":1,"definition":{"name":"MRR","absences":"Snapshot"},"members":2,"period":{"unit":"Month","start":"2026-03-01"},"currency":"EUR","knownFrom":"2026-01-05","knownTo":"2026-03-31","opening":{"v":1,"total":40,"currency":"EUR","count":1},"bySnapshot":{"v":1,"new":{"v":1,"total":8.333333333333333333333333333,"currency":"EUR","count":1},""");
        JsonSerializer.Deserialize(State, CxMetricsJson.TypeInfo<MrrTally>()).Should().Be(March.Tally);
    }

    [Theory]
    [InlineData("\"opening\":{\"v\":1,\"total\":40,", "\"opening\":{\"v\":1,\"total\":40.01,", "*the amounts of \"opening\" and \"bySnapshot\" do not come to \"closing\".*")]
    [InlineData("\"opening\":{\"v\":1,\"total\":40,\"currency\":\"EUR\",\"count\":1}", "\"opening\":{\"v\":1,\"total\":40,\"currency\":\"EUR\",\"count\":2}", "*the customers of \"opening\" and \"bySnapshot\" do not come to \"closing\".*")]
    [InlineData("\"members\":2", "\"members\":1", "*\"closing\" is 2; expected at most 1.*")]
    [InlineData("\"lossSquares\":210.25", "\"lossSquares\":-1", "*LossSquares is -1; expected a finite weight of at least 0.*")]
    [InlineData("{\"v\":1,\"definition\"", "{\"v\":2,\"definition\"", "*version 2; expected version 1.*")]
    [InlineData("\"total\":40,\"currency\":\"EUR\",\"count\":1", "\"total\":40,\"currency\":\"EUR\",\"count\":0", "*total is 40 EUR without amounts; expected 0 and no currency.*")]
    [InlineData("\"total\":40,", "\"total\":-40,", "*-40*")]
    [InlineData("\"period\":{\"unit\":\"Month\",\"start\":\"2026-03-01\"},\"currency\":\"EUR\"", "\"period\":{\"unit\":\"Month\",\"start\":\"2026-03-01\"},\"currency\":\"USD\"", "*\"currency\" is USD, and there is revenue in EUR; expected one currency.*")]
    public void Deserialize_StateThatCannotBe_IsRefused(string part, string instead, string message)
    {
        State.Should().Contain(part);
        FluentActions.Invoking(() => JsonSerializer.Deserialize(State.Replace(part, instead, StringComparison.Ordinal), CxMetricsJson.TypeInfo<MrrTally>()))
            .Should().Throw<JsonException>().WithMessage(message);
    }

    [Fact]
    public void Serialize_Waterfall_HasItsRowsAndItsProof()
    {
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(March, CxMetricsJson.TypeInfo<MrrWaterfall>()));

        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal(
            "period", "method", "currency", "opening", "new", "reactivation", "expansion", "contraction", "churn", "closing", "net", "unexplained", "quickRatio", "arpa", "startsWithLog", "isComplete", "excluded", "definition");
        json.RootElement.GetProperty("contraction").GetProperty("total").GetDecimal().Should().Be(14.50m);
        json.RootElement.GetProperty("unexplained").GetDecimal().Should().Be(0);
    }

    [Fact]
    public void Serialize_Retention_HasBothRatesAndTheirIntervals()
    {
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(RecurringRevenue.Retention(March.Tally), CxMetricsJson.TypeInfo<RevenueRetention>()));

        json.RootElement.GetProperty("grossRetention").GetDouble().Should().Be(25.5 / 40);
        json.RootElement.GetProperty("netInterval95").GetProperty("lower").ValueKind.Should().Be(JsonValueKind.Null, "there is one customer");
        json.RootElement.GetProperty("logoChurn").GetProperty("denominator").GetInt64().Should().Be(1);
    }

    [Fact]
    public void Deserialize_MoreMovementsThanACountHolds_IsRefused() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<MrrMovements>(
                """{"v":1,"new":{"v":1,"total":0,"currency":null,"count":0},"reactivation":{"v":1,"total":0,"currency":null,"count":0},"expansion":{"v":1,"total":0,"currency":null,"count":0},"contraction":{"v":1,"total":0,"currency":"EUR","count":1},"churn":{"v":1,"total":0,"currency":"EUR","count":9223372036854775807}}"""))
            .Should().Throw<JsonException>();
}
