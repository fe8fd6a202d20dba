using System.Text.Json;
using CxMetrics.LifetimeValue;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.LifetimeValue.Values;

public class CustomerValueTests
{
    private static readonly BgNbdModel Model = new(0.243, 4.414, 0.793, 2.426, TimeUnit.Week);
    private static readonly GammaGammaModel Spend = new(6.25, 3.74, 15.44);

    private static readonly PurchaseSummaries Customers = PurchaseSummaries.FromColumns(
        [2, 0, 7], [30.43, 0, 29.43], [38.86, 38.86, 38.86], TimeUnit.Week, [22.35, double.NaN, 73.74], default, ["a", "b", "c"]);

    [Fact]
    public void Predict_NextYearWithoutDiscount_IsExpectedTimesSpendToTheLastDigit()
    {
        CustomerValues values = Clv.Predict(Model, Spend, Customers, ClvDefinition.NextYear);

        double[] expected = new double[3];
        Model.ExpectedPurchases(Customers, Horizon.Years(1), expected);
        for (int row = 0; row < 3; row++)
        {
            values.Purchases[row].Should().Be(expected[row]);
            values.MeanSpend[row].Should().Be(Spend.MeanSpend(Customers[row])!.Value);
            values.Values[row].Should().Be(expected[row] * values.MeanSpend[row]);
            values.ProbabilityAlive[row].Should().Be(Model.ProbabilityAlive(Customers[row]));
        }

        values.Purchases[0].Should().BeApproximately(1.56309965229163, 1e-13);
        values.Values[0].Should().BeApproximately(1.56309965229163 * (6.25 * (15.44 + (2 * 22.35)) / ((6.25 * 2) + 3.74 - 1)), 1e-11);
        values.Total.Should().Be(values.Values[0] + values.Values[1] + values.Values[2]);
        values.Mean.Should().Be(values.Total / 3);
    }

    [Fact]
    public void Predict_ANewCustomer_BuysNow()
    {
        double repeats = Model.ExpectedPurchases(Horizon.Years(1));

        Clv.Predict(Model, Spend, Customers, ClvDefinition.NextYear with { MarginShare = 0.5 }).NewCustomerValue
            .Should().BeApproximately(0.5 * (1 + repeats) * 6.25 * 15.44 / 2.74, 1e-12);
        Clv.Predict(Model, Spend, Customers, ClvDefinition.NextYear with { Horizon = Horizon.Days(0) }).NewCustomerValue
            .Should().BeApproximately(6.25 * 15.44 / 2.74, 1e-12);
    }

    [Fact]
    public void Predict_HorizonOfNothing_IsWorthNothing() =>
        Clv.Predict(Model, Spend, Customers, ClvDefinition.Lifetime with { Horizon = default }).Values.ToArray().Should().AllBeEquivalentTo(0.0);

    [Fact]
    public void Predict_HigherRateAndLowerMargin_AreWorthLess()
    {
        double[] rates = [0, 1e-9, 0.01, 0.1, 0.5, 5, 100];
        double[] totals =
            [.. rates.Select(rate => Clv.Predict(Model, Spend, Customers, ClvDefinition.NextYear with { DiscountRate = DiscountRate.PerYear(rate) }).Total)];

        totals.Should().BeInDescendingOrder().And.OnlyContain(total => total > 0);
        totals[1].Should().BeApproximately(totals[0], 1e-9 * totals[0]);
        ClvDefinition half = ClvDefinition.NextYear with { MarginShare = 0.5 };
        Clv.Predict(Model, Spend, Customers, half).Total.Should().BeApproximately(totals[0] / 2, 1e-12);
    }

    [Fact]
    public void Predict_TheRateOfAYear_IsConvertedToTheUnitOfTheModel()
    {
        double weekly = Math.Pow(1.1, 7 / 365.25) - 1;

        CustomerValues byYear = Clv.Predict(Model, Spend, Customers);
        CustomerValues byWeek = Clv.Predict(Model, Spend, Customers, ClvDefinition.Lifetime with { DiscountRate = new DiscountRate(weekly, TimeUnit.Week) });

        byYear.Total.Should().BeApproximately(byWeek.Total, 1e-9 * byYear.Total);
        byYear.Purchases[0].Should().BeGreaterThan(Model.ExpectedPurchases(Customers[0], Horizon.Weeks(52)), "what is to come for ever exceeds a year of it");
    }

    [Fact]
    public void Predict_ForEverWithoutDiscount_NeedsAnEnd()
    {
        ClvDefinition endless = ClvDefinition.Lifetime with { DiscountRate = DiscountRate.None };

        FluentActions.Invoking(() => Clv.Predict(Model, Spend, Customers, endless)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The purchases expected under \"lifetime value (for ever, not discounted, spend)\" are infinite*").WithParameterName("definition");
        BgNbdModel leaving = new(0.243, 4.414, 1.5, 2.426, TimeUnit.Week);
        Clv.Predict(leaving, Spend, Customers, endless).Purchases[1].Should().BeApproximately((1.5 + 2.426 - 1) / 0.5, 1e-12);
    }

    [Fact]
    public void Predict_SpendsWithoutAMean_AreCountedAndNotDropped()
    {
        GammaGammaModel wide = new(6.25, 0.8, 15.44);
        PurchaseSummaries customers = PurchaseSummaries.FromColumns(
            [0, 1, 3], [0, 10, 30], [38, 38, 38], TimeUnit.Week, [double.NaN, 20, 20], [5, 1, 2]);

        CustomerValues values = Clv.Predict(Model, wide, customers, ClvDefinition.NextYear);

        values.NewCustomerValue.Should().BeNull("q is below 1");
        values.Excluded.ToString().Should().Be("infinite mean spend: 5");
        (values.Count, values.Customers).Should().Be((3, 3L));
        (values[0].MeanSpend, values[0].Value).Should().Be((null, null));
        values.MeanSpend[1].Should().BeApproximately(36.6115702479, 1e-9);
        values.MeanSpend[2].Should().BeApproximately(25.4177897574, 1e-9);
        values.Total.Should().Be(values.Values[1] + (2 * values.Values[2]));
        values.Top(9).Select(customer => customer.Row).Should().Equal(values.Values[1] > values.Values[2] ? [1, 2] : [2, 1]);
        values.ToString().Should().EndWith("; a new one has no value, since the mean spend is infinite");
        values[0].ToString().Should().StartWith("row 0: no value, since the mean spend is infinite; alive with probability 1.00");
    }

    [Fact]
    public void Top_OfCustomers_AreTheHighestInOrder()
    {
        CustomerValues values = Clv.Predict(Model, Spend, Customers);

        values.Top(2).Select(customer => customer.CustomerId).Should().Equal("c", "a");
        values.Top(0).Should().BeEmpty();
        values.Top(1)[0].Value.Should().Be(values.Values.ToArray().Max());
    }

    [Fact]
    public void Predict_NoCustomers_HasANewOneAlone()
    {
        CustomerValues values = Clv.Predict(Model, Spend, PurchaseSummaries.FromColumns([], [], [], TimeUnit.Week), ClvDefinition.NextYear);

        (values.Customers, values.Total, values.Mean).Should().Be((0L, 0.0, null));
        values.NewCustomerValue.Should().BePositive();
    }

    [Fact]
    public void Json_DefinitionComesBack_ValuesDoNot()
    {
        ClvDefinition definition = ClvDefinition.Lifetime with { MarginShare = 0.35 };
        string json = JsonSerializer.Serialize(definition, CxMetricsJson.TypeInfo<ClvDefinition>());

        json.Should().Be(
            """{"name":"lifetime value","horizon":{"length":null,"unit":"Year"},"discountRate":{"rate":0.1,"unit":"Year"},"marginShare":0.35}""");
        JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<ClvDefinition>()).Should().Be(definition);
        definition.ToString().Should().Be("lifetime value (for ever, at 10% a year, 35% of the spend)");
        ClvDefinition.NextYear.ToString().Should().Be("value of the next year (the next 1 year, not discounted, spend)");
        JsonSerializer.Serialize(Clv.Predict(Model, Spend, Customers), CxMetricsJson.TypeInfo<CustomerValues>())
            .Should().StartWith("{\"customers\":3,\"total\":").And.Contain("\"newCustomerValue\":").And.Contain("\"definition\":{\"name\":\"lifetime value\"");
    }
}
