namespace CxMetrics.Tests.Loyalty;

public sealed class RepeatPurchaseTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("UTC", 0.1, 0.9, "0 of 1, 1")]
    [InlineData("America/New_York", 0.1, 0.9, "1 of 1, 2")]
    [InlineData("UTC", 0.9, 1.1, "1 of 1, 2")]
    [InlineData("America/New_York", 0.9, 1.1, "0 of 1, 1")]
    [InlineData(null, 0.1, 0.9, "1 of 1, 2")]
    public void Calculate_TwoPurchases_AreOneOnOneDayOfTheZone(string? zone, double first, double second, string expected)
    {
        RepeatPurchaseDefinition definition = new("repeat", zone is null ? null : Periods.Days(TimeZoneInfo.FindSystemTimeZoneById(zone)));

        Counts(definition.Calculate(Retention.Link([Of("a", first), Of("a", second)], Start.AddDays(9)))).Should().Be(expected);
    }

    [Theory]
    [InlineData(30, 31, "2 of 3, 5")]
    [InlineData(29, 31, "1 of 3, 4")]
    [InlineData(30, 30.9, "2 of 2, 4")]
    public void Calculate_WithinAWindow_FollowsAllEquallyLong(int days, double asOf, string expected)
    {
        RepeatPurchaseDefinition definition = RepeatPurchaseDefinition.Standard with { Within = TimeSpan.FromDays(days) };
        Purchase[] log = [Of("last day", -1), Of("last day", 29), Of("soon", -0.5), Of("soon", 2), Of("late", 0.5), Of("late", 31), Of("young", 20)];

        RepeatPurchaseResult result = definition.Calculate(Retention.Link(log, Start.AddDays(asOf)));

        Counts(result).Should().Be(expected);
        (result.Rate.Denominator + result.Excluded[ExclusionReasons.Immature]).Should().Be(4);
    }

    [Theory]
    [InlineData(0, "1 of 1, 2")]
    [InlineData(1, "0 of 1, 1")]
    public void Calculate_WithinExactTime_CountsItsEnd(long late, string expected)
    {
        RepeatPurchaseDefinition exact = new("exact", null, TimeSpan.FromHours(36));
        Purchase[] log = [Of("a", 0), Of("a", 1.5) with { At = Start.AddHours(36).AddTicks(late) }];

        Counts(exact.Calculate(Retention.Link(log, Start.AddHours(36).AddTicks(late)))).Should().Be(expected);
        exact.Calculate(Retention.Link(log, Start.AddHours(36).AddTicks(-1))).Excluded[ExclusionReasons.Immature].Should().Be(1);
    }

    [Fact]
    public void Link_Refunds_AreNettedIntoTheirOrders()
    {
        Purchase[] log =
        [
            Of("a", 0, 50, "o1"), Of("a", 1, 30, "o2"), Of("a", 2, -20, "o1"), Of("a", 3, -30, "o2"), Of("a", 4, -5), Of("a", 5, -5, "o9"), Of("a", 9, 12),
            Of("b", 1, 40, "o1"), Of("b", 2, -40, "o1"), Of("a", 40, -30, "o1"), Of("c", 3, 0),
        ];

        IReadOnlyList<CustomerHistory<Purchase>> customers = Retention.Link(log, Start.AddDays(30));

        customers[0].Facts.Select(purchase => (purchase.At, purchase.Amount)).Should().Equal((Start, 30), (Start.AddDays(9), 12));
        customers[0].Excluded.ToString().Should().Be("after the moment: 1, netted into its order: 1, refund without an order: 2, refunded: 2");
        customers[0].ToString().Should().Be("a: 2 by 2026-04-01T00:00:00+00:00");
        RepeatPurchaseDefinition.Standard.Calculate(customers).PurchasesExcluded.Total.Should().Be(customers.Sum(customer => customer.Excluded.Total)).And.BePositive();
        customers.Sum(customer => customer.Facts.Count + customer.Excluded.Total).Should().Be(log.Length);
        RepeatPurchaseResult result = RepeatPurchaseDefinition.Standard.Calculate(Retention.Link(log, Start.AddDays(30)));
        Counts(result).Should().Be("1 of 2, 3");
        result.Excluded[ExclusionReasons.NoPurchase].Should().Be(1, "b has nothing left");
        Counts((RepeatPurchaseDefinition.Standard with { LeastAmount = 0.01m }).Calculate(Retention.Link(log, Start.AddDays(30)))).Should().Be("1 of 1, 2");
    }

    [Fact]
    public void Link_OrderInTwoCurrencies_IsRefusedOrCounted()
    {
        Purchase[] log = [Of("a", 0, 50, "o1") with { Currency = "EUR" }, Of("a", 1, -20, "o1"), Of("a", 2)];

        FluentActions.Invoking(() => Retention.Link(log, Start.AddDays(9))).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The order \"o1\" of a has two currencies*").WithParameterName("purchases");
        Retention.Link(log, Start.AddDays(9), InvalidFacts.Count)[0].Excluded[ExclusionReasons.OrderInTwoCurrencies].Should().Be(2);
    }

    [Fact]
    public void TallyBy_MonthOfTheFirstPurchase_IsByCohort()
    {
        Purchase[] log = [Of("a", 0), Of("a", 40), Of("b", 1), Of("c", 35)];
        Breakdown<Period, RepeatPurchaseTally> cohorts = Retention.Link(log, Start.AddDays(90)).TallyBy(RepeatPurchaseDefinition.Standard, Periods.Months(TimeZoneInfo.Utc));

        RepeatPurchaseResult march = RepeatPurchaseDefinition.Standard.Calculate(cohorts[Period.Month(2026, 3)]);

        march.ToString().Should().Be("repeat purchases: Repeat purchase rate: 50.0%, 1 of 2, 95% interval 9.5 to 90.5; 1.50 purchases a customer");
        march.Frequency.Should().Be(1.5);
        RepeatPurchaseDefinition.Standard.Calculate(RepeatPurchaseTally.AdditiveIdentity).Frequency.Should().BeNull();
    }

    [Fact]
    public void Definition_WithAnyMember_IsAnother()
    {
        RepeatPurchaseDefinition definition = RepeatPurchaseDefinition.Standard;
        RepeatPurchaseDefinition[] all =
        [
            definition, definition with { Name = "other" }, definition with { MergedBy = null }, definition with { Within = TimeSpan.FromDays(90) },
            definition with { LeastAmount = 0.5m },
        ];

        all.Select(other => other.ToString()).Should().OnlyHaveUniqueItems();
        all[3].ToString().Should().Be("repeat purchases (one a period of Days in UTC, within 90 d)");
    }

    private static string Counts(RepeatPurchaseResult result) =>
        FormattableString.Invariant($"{result.Rate.Numerator} of {result.Rate.Denominator}, {result.Purchases}");

    private static Purchase Of(string customer, double days, decimal amount = 10, string? order = null) => new(customer, Start.AddDays(days), amount) { OrderId = order };
}
