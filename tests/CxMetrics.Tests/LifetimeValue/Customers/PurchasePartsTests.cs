using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.LifetimeValue.Customers;

public sealed class PurchasePartsTests
{
    private static readonly DateTimeOffset AsOf = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Plus_CustomerInBoth_IsRefusedByName()
    {
        FluentActions.Invoking(() => Of("a", "b") + Of("c", "b")).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The customer \"b\" is in both; expected each customer's purchases in one place.*").WithParameterName("right");
        FluentActions.Invoking(() => Coded(3, 17) + Coded(17)).Should().ThrowExactly<ArgumentException>().WithMessage("The customer \"17\" is in both*");
        (Coded(3) + Coded(1)).CustomerCodes.ToArray().Should().Equal(3, 1);
    }

    [Fact]
    public void Plus_SummariesMadeOtherwise_AreRefused()
    {
        PurchaseSummaries some = Of("a");
        PurchaseSummaryDefinition least = PurchaseSummaryDefinition.Standard with { LeastAmount = 1 };
        (PurchaseSummaries Other, string What)[] others =
        [
            (PurchaseSummaries.From([Bought("b")], AsOf.AddDays(1)), "moments"),
            (PurchaseSummaries.From([Bought("b")], AsOf, least), "definitions"),
            (PurchaseSummaries.From([Bought("b")], AsOf, least with { Unit = TimeUnit.Day }), "units"),
            (PurchaseSummaries.From([Bought("b") with { Currency = "EUR" }], AsOf), "currencies"),
            (PurchaseSummaries.From(new[] { 1 }, new[] { 1L }, default, AsOf), "spends"),
            (Coded(1), "names of customers"),
            (PurchaseSummaries.FromColumns([0], [0], [1], TimeUnit.Week), "definitions"),
        ];

        foreach ((PurchaseSummaries other, string what) in others)
        {
            FluentActions.Invoking(() => some + other).Should().ThrowExactly<ArgumentException>().WithMessage($"The {what} differ: *; expected summaries made alike.*");
        }
    }

    [Fact]
    public void Plus_WeightsOnOneSide_CountTheOthersOnce()
    {
        PurchaseSummaries sum = PurchaseSummaries.FromColumns([0, 1], [0, 2], [1, 3], TimeUnit.Week, weights: [4, 5]) + PurchaseSummaries.FromColumns([2], [1], [3], TimeUnit.Week);

        sum.Weights.ToArray().Should().Equal(4, 5, 1);
        (sum.Customers, sum.Count, sum[2]).Should().Be((10, 3, new PurchaseSummary(2, 1, 3, TimeUnit.Week)));
    }

    [Fact]
    public void SegmentsBy_CustomersOfTwoKinds_AreWhereTheyBelong()
    {
        PurchaseSummaries customers = Of("a1", "b1", "a2");

        IReadOnlyDictionary<char, PurchaseSummaries> segments = customers.SegmentsBy(row => customers.CustomerIds[row][0]);

        segments.Keys.Should().Equal('a', 'b');
        segments['a'].CustomerIds.Should().Equal("a1", "a2");
        (segments['a'][1], segments['a'].MeanSpend[1], segments['b'].AsOf).Should().Be((customers[2], 10, AsOf));
        FluentActions.Invoking(() => customers.SegmentsBy(row => row == 2 ? null! : "x")).Should().ThrowExactly<ArgumentNullException>()
            .WithMessage("The segment of row 2 is null*").WithParameterName("segmentOf");
        Coded(4, 9).SegmentsBy(row => row)[1].CustomerCodes.ToArray().Should().Equal(9);
        PurchaseSummaries.FromColumns([0, 1], [0, 2], [1, 3], TimeUnit.Week, weights: [4, 5]).SegmentsBy(row => row)[1].Customers.Should().Be(5);
    }

    [Fact]
    public void SegmentsBy_FitsOfSegments_AreComparedWithTheWhole()
    {
        PurchaseSummaries customers = SyntheticCustomers.Weeks(2_000, 20261201);

        ModelFit<MbgNbdModel> whole = MbgNbd.Fit(customers);
        ModelFit<MbgNbdModel>[] segments = [.. customers.SegmentsBy(row => row % 2).Values.Select(segment => MbgNbd.Fit(segment))];

        segments.Sum(segment => segment.Customers).Should().Be(whole.Customers);
        whole.LikelihoodRatio(segments).PValue.Should().BeInRange(0, 0.9999);
    }

    private static Purchase Bought(string customer) => new(customer, AsOf.AddDays(-20), 5);

    private static PurchaseSummaries Of(params string[] customers) =>
        PurchaseSummaries.From(customers.SelectMany(customer => new[] { Bought(customer), new(customer, AsOf.AddDays(-6), 10) }), AsOf);

    private static PurchaseSummaries Coded(params int[] customers) =>
        PurchaseSummaries.From(customers, Array.ConvertAll(customers, _ => AsOf.AddDays(-3).UtcTicks), Array.ConvertAll(customers, _ => 5.0), AsOf);
}
