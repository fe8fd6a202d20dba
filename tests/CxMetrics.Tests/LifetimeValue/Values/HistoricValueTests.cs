using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.LifetimeValue.Values;

public class HistoricValueTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private static readonly Purchase[] Log =
    [
        Of("a", 0, 100, 40), Of("a", 5, 50, 20), Of("a", 6, -50, -20) with { OrderId = "o2" },
        Of("b", 1, 10, -2.5m), Of("c", 2, 30, null), Of("c", 3, 60, 10), Of("d", 4, -5, null), Of("a", 400, 7, 7),
    ];

    [Fact]
    public void Historic_Margins_LeavesOutWhomItDoesNotKnow()
    {
        HistoricValueResult result = Clv.Historic(Log, Start.AddDays(30));

        (result.Total, result.Customers, result.Purchases, result.Mean, result.PerPurchase).Should().Be((57.5m, 2L, 3L, 28.75m, 57.5m / 3));
        result.Excluded.ToString().Should().Be("no margin: 1, no purchase: 1");
        result.PurchasesExcluded.ToString().Should().Be("after the moment: 1, refund without an order: 2");
        result.ToString().Should().Be("historic value: 28.75 EUR a customer, 57.50 EUR from 2 customers in 3 purchases");
    }

    [Fact]
    public void Historic_ShareOfAmounts_CountsEveryBuyer()
    {
        Clv.Historic(Log, Start.AddDays(30), HistoricValueDefinition.Revenue).Total.Should().Be(250);
        HistoricValueDefinition third = HistoricValueDefinition.Revenue with { Name = "third", MarginShare = 0.3m };
        HistoricValueResult result = Clv.Historic(Log, Start.AddDays(30), third);
        (result.Total, result.Customers, result.Mean).Should().Be((75m, 3L, 25m));
        third.ToString().Should().Be("third (30% of the amounts)");
    }

    [Fact]
    public void TallyBy_Segment_AddsUpToTheWhole()
    {
        IReadOnlyList<CustomerHistory<Purchase>> customers = Retention.Link(Log, Start.AddDays(30));

        Breakdown<string, HistoricValueTally> segments =
            customers.TallyBy(HistoricValueDefinition.Revenue, customer => string.CompareOrdinal(customer.CustomerId, "b") <= 0 ? "early" : "late");

        segments["early"].Value.Total.Should().Be(160);
        segments["late"].Value.Total.Should().Be(90);
        HistoricValueDefinition.Revenue.Calculate(segments.Total).Should().Be(HistoricValueDefinition.Revenue.Calculate(customers));
    }

    [Fact]
    public void Historic_CustomerInTwoCurrencies_IsRefusedOrCounted()
    {
        Purchase[] log = [Of("a", 0, 1, 1), Of("a", 1, 1, 1) with { Currency = null }];

        FluentActions.Invoking(() => Clv.Historic(log, Start.AddDays(9))).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*\"a\" bought in two currencies*");
        HistoricValueResult counted = Clv.Historic(log, Start.AddDays(9), null, InvalidFacts.Count);
        counted.Excluded[ExclusionReasons.CustomerInTwoCurrencies].Should().Be(1);
        counted.Mean.Should().BeNull();
        counted.ToString().Should().Be("historic value is not defined: no customer with purchases of known value");
    }

    [Fact]
    public void Historic_CustomersOfTwoCurrencies_AreNeverAdded()
    {
        Purchase[] log = [Of("a", 0, 1, 1), Of("b", 1, 2, 2) with { Currency = "USD" }];

        FluentActions.Invoking(() => Clv.Historic(log, Start.AddDays(9))).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*customer \"b\" is in USD; expected EUR, as before it*");
        IReadOnlyList<CustomerHistory<Purchase>> customers = Retention.Link(log, Start.AddDays(9));
        FluentActions.Invoking(() => customers.TallyBy(HistoricValueDefinition.Margins, customer => customer.CustomerId)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*Cannot add amounts in USD to amounts in EUR*");
        HistoricValueDefinition.Margins.Calculate(customers.Where(customer => customer.Facts[0].Currency is "USD")).Tally.Value
            .Should().Be(new MoneySum(2, "USD", 1));
    }

    [Fact]
    public void Json_Tally_ComesBackAsItWas()
    {
        HistoricValueTally tally = Retention.Link(Log, Start.AddDays(30)).Tally(HistoricValueDefinition.Margins);

        string json = System.Text.Json.JsonSerializer.Serialize(tally, CxMetrics.Serialization.CxMetricsJson.TypeInfo<HistoricValueTally>());

        json.Should().Be(
            """{"v":1,"definition":{"name":"historic value","marginShare":null},"asOf":"2026-04-01T00:00:00+00:00","customers":2,"value":{"v":1,"total":57.5,"currency":"EUR","count":3},"purchasesExcluded":{"after the moment":1,"refund without an order":2},"excluded":{"no margin":1,"no purchase":1}}""");
        System.Text.Json.JsonSerializer.Deserialize(json, CxMetrics.Serialization.CxMetricsJson.TypeInfo<HistoricValueTally>()).Should().Be(tally);
        FluentActions.Invoking(() => System.Text.Json.JsonSerializer.Deserialize(
                json.Replace("\"customers\":2", "\"customers\":4", StringComparison.Ordinal), CxMetrics.Serialization.CxMetricsJson.TypeInfo<HistoricValueTally>()))
            .Should().Throw<System.Text.Json.JsonException>().WithMessage("*\"customers\" is 4; expected at most 3*");
    }

    private static Purchase Of(string customer, double day, decimal amount, decimal? margin) =>
        new(customer, Start.AddDays(day), amount) { Margin = margin, Currency = "EUR" };
}
