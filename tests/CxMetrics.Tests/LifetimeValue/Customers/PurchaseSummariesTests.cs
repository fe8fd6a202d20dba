using System.Text.Json;
using CxMetrics.LifetimeValue;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.LifetimeValue.Customers;

public class PurchaseSummariesTests
{
    [Fact]
    public void FromColumns_Rows_AreKeptAsTheyCame()
    {
        PurchaseSummaries customers = PurchaseSummaries.FromColumns(
            [2, 0], [30.43, 0], [38.86, 30], TimeUnit.Week, meanSpend: [12.5, 99], weights: [3, 4], customerIds: ["a", "b"]);

        customers[0].Should().Be(new PurchaseSummary(2, 30.43, 38.86, TimeUnit.Week, 12.5));
        customers[1].Should().Be(new PurchaseSummary(0, 0, 30, TimeUnit.Week), "who has not bought again has no repeat purchase to average");
        customers.Customers.Should().Be(7);
        customers.CustomerIds.Should().Equal("a", "b");
        customers.ToString().Should().StartWith("7 customers in weeks");
    }

    /// <summary>Columns do not travel as JSON; what they are of does.</summary>
    [Fact]
    public void Json_Summaries_AreTheirCounts()
    {
        PurchaseSummaries customers = PurchaseSummaries.FromColumns([2, 0], [30.43, 0], [38.86, 30], TimeUnit.Week, weights: [3, 4]);

        JsonSerializer.Serialize(customers).Should()
            .Be("""{"unit":"Week","rows":2,"customers":7,"definition":null,"asOf":null,"currency":null,"excluded":{}}""");
        JsonSerializer.Serialize(CalibrationSplit.FromColumns(customers, [1, 0], Horizon.Weeks(4))).Should()
            .Contain("""
                "holdout":{"length":4,"unit":"Week"},"newCustomers":0,"excluded":{}
                """);
    }

    [Fact]
    public void FromColumns_RecencyAboveAge_NamesTheRow() =>
        FluentActions.Invoking(() => PurchaseSummaries.FromColumns([1, 254], [1, 97.42857], [2, 97.28571], TimeUnit.Week))
            .Should().Throw<ArgumentException>().WithMessage("recency[1] is 97.42857; expected at most the age, 97.28571.*");

    [Fact]
    public void FromColumns_RecencyWithoutRepeat_NamesTheRow() =>
        FluentActions.Invoking(() => PurchaseSummaries.FromColumns([0], [1], [2], TimeUnit.Week))
            .Should().Throw<ArgumentException>().WithMessage("recency[0] is 1; expected 0, since there is no repeat purchase.*");

    [Fact]
    public void FromColumns_CustomerTwice_NamesTheRow() =>
        FluentActions.Invoking(() => PurchaseSummaries.FromColumns([0, 0], [0, 0], [2, 2], TimeUnit.Week, customerIds: ["a", "a"]))
            .Should().Throw<ArgumentException>().WithMessage("customerIds[1] is \"a\"*");

    [Theory]
    [InlineData(12.5, """{"v":1,"repeats":7,"recency":20,"age":30,"unit":"Week","meanSpend":12.5}""")]
    [InlineData(null, """{"v":1,"repeats":7,"recency":20,"age":30,"unit":"Week","meanSpend":null}""")]
    public void Summary_ThroughJson_IsEqual(double? spend, string json)
    {
        PurchaseSummary customer = new(7, 20, 30, TimeUnit.Week, spend);

        JsonSerializer.Serialize(customer, CxMetricsJson.TypeInfo<PurchaseSummary>()).Should().Be(json);
        JsonSerializer.Deserialize<PurchaseSummary>(json).Should().Be(customer);
    }

    [Theory]
    [InlineData("""{"v":1,"repeats":1,"recency":5,"age":3,"unit":"Week","meanSpend":null}""")]
    [InlineData("""{"v":1,"repeats":0,"recency":0,"age":3,"meanSpend":null}""")]
    [InlineData("""{"v":1,"repeats":5000000000,"recency":0,"age":3,"unit":"Week","meanSpend":null}""")]
    [InlineData("""{"v":1,"repeats":1,"recency":1,"age":3,"unit":"Week","meanSpend":-1}""")]
    public void Summary_ImpossibleJson_IsRefused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<PurchaseSummary>())).Should().Throw<JsonException>();

    [Fact]
    public void Rows_EqualRows_BecomeOneWithTheirWeight()
    {
        PurchaseSummaries customers = PurchaseSummaries.FromColumns(
            [1, 0, 1, 1, 0], [2, 0, 2, 2.5, 0], [9, 8, 9, 9, 8], TimeUnit.Week, weights: [1, 2, 3, 4, 0]);

        SummaryRow[] rows = PurchaseSummaries.Rows(customers, new BetaGeometricProcess(1, 1, 1, 1, mayLeaveAtOnce: false));

        rows.Should().BeEquivalentTo([new SummaryRow(0, 0, 8, 0, 2), new SummaryRow(1, 2, 9, 0, 4), new SummaryRow(1, 2.5, 9, 0, 4)]);
        rows.Select(row => row.Repeats).Should().BeInAscendingOrder();
    }
}
