using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string Summary = "CxMetrics.LifetimeValue.PurchaseSummary";
    private const string SummariesType = "CxMetrics.LifetimeValue.PurchaseSummaries";
    private const string Time = "CxMetrics.LifetimeValue.Horizon";
    private const string Model = "M:CxMetrics.LifetimeValue.IPurchaseModel.";

    private static readonly PurchaseSummary InDays = new(1, 5, 9, TimeUnit.Day);
    private static readonly PurchaseSummary InWeeks = new(1, 5, 9, TimeUnit.Week);
    private static readonly PurchaseSummary SameDay = new(1, 0, 9, TimeUnit.Week);
    private static readonly BgNbdModel Weekly = new(0.243, 4.414, 0.793, 2.426, TimeUnit.Week);

    private static ThrowingCase[] LifetimeModels =>
    [
        new($"{Model}LogLikelihood({Summary}) | ArgumentException", () => Weekly.LogLikelihood(InDays)),
        new($"{Model}LogLikelihood({Summary}) | ArgumentException", () => Weekly.LogLikelihood(SameDay)),
        new($"{Model}LogProbabilityAlive({Summary}) | ArgumentException", () => Weekly.LogProbabilityAlive(InDays)),
        new($"{Model}ProbabilityDead({Summary}) | ArgumentException", () => Weekly.ProbabilityDead(InDays)),
        new($"{Model}ProbabilityAlive({Summary},{Time}) | ArgumentException", () => Weekly.ProbabilityAlive(InDays)),
        new($"{Model}ProbabilityAlive({Summary},{Time}) | ArgumentException", () => Weekly.ProbabilityAlive(InWeeks, Horizon.Infinite)),
        new($"{Model}ProbabilityOfPurchase({Summary},{Time}) | ArgumentException", () => Weekly.ProbabilityOfPurchase(InWeeks, Horizon.Infinite)),
        new($"{Model}ProbabilityOfCount({Summary},{Time},System.Int32) | ArgumentException", () => Weekly.ProbabilityOfCount(InDays, Horizon.Weeks(1), 1)),
        new($"{Model}ExpectedPurchases({Time}) | ArgumentException", () => Weekly.ExpectedPurchases(Horizon.Infinite)),
        new($"{Model}ExpectedPurchases({Summary},{Time}) | ArgumentException", () => Weekly.ExpectedPurchases(SameDay, Horizon.Weeks(1))),
        new($"{Model}DiscountedPurchases({Summary},{Time},CxMetrics.LifetimeValue.DiscountRate) | ArgumentException", () => Weekly.DiscountedPurchases(InDays, Horizon.Weeks(1), DiscountRate.None)),
        new($"{Model}Predict({Summary},{Time},System.Double) | ArgumentException", () => Weekly.Predict(InDays, Horizon.Weeks(1))),
        new($"{Model}ProbabilityAlive({SummariesType},System.Span{{System.Double}},System.Nullable{{System.Int32}}) | ArgumentException", () => Weekly.ProbabilityAlive(SomeCustomers, new double[1])),
        new($"{Model}ProbabilityAlive({SummariesType},System.Span{{System.Double}},System.Nullable{{System.Int32}}) | ArgumentException", () => Weekly.ProbabilityAlive(PurchaseSummaries.FromColumns([1], [0], [2], TimeUnit.Week), new double[1])),
        new($"{Model}ExpectedPurchases({SummariesType},{Time},System.Span{{System.Double}},System.Nullable{{System.Int32}}) | ArgumentException", () => Weekly.ExpectedPurchases(PurchaseSummaries.FromColumns([1], [1], [2], TimeUnit.Day), Horizon.Weeks(1), new double[1])),
        new($"{Model}ExpectedPurchases({SummariesType},{Time},System.Span{{System.Double}},System.Nullable{{System.Int32}}) | ArgumentException", () => Weekly.ExpectedPurchases(SomeCustomers, Horizon.Infinite, new double[SomeCustomers.Count])),
        new($"{Model}DiscountedPurchases({SummariesType},{Time},CxMetrics.LifetimeValue.DiscountRate,System.Span{{System.Double}},System.Nullable{{System.Int32}}) | ArgumentException", () => Weekly.DiscountedPurchases(SomeCustomers, Horizon.Infinite, DiscountRate.None, new double[SomeCustomers.Count])),
        new($"M:{Summary}.#ctor(System.Int32,System.Double,System.Double,CxMetrics.LifetimeValue.TimeUnit,System.Nullable{{System.Double}}) | ArgumentException", () => _ = new PurchaseSummary(1, 3, 2, TimeUnit.Week)),
        new($"M:{Summary}.#ctor(System.Int32,System.Double,System.Double,CxMetrics.LifetimeValue.TimeUnit,System.Nullable{{System.Double}}) | ArgumentException", () => _ = new PurchaseSummary(0, 1, 2, TimeUnit.Week)),
        new($"M:{Summary}.#ctor(System.Int32,System.Double,System.Double,CxMetrics.LifetimeValue.TimeUnit,System.Nullable{{System.Double}}) | ArgumentOutOfRangeException", () => _ = new PurchaseSummary(-1, 0, 2, TimeUnit.Week)),
        new($"M:{Summary}.#ctor(System.Int32,System.Double,System.Double,CxMetrics.LifetimeValue.TimeUnit,System.Nullable{{System.Double}}) | ArgumentOutOfRangeException", () => _ = new PurchaseSummary(1, 1, 2, TimeUnit.Week, double.NaN)),
        new($"M:{SummariesType}.FromColumns(System.ReadOnlySpan{{System.Int32}},System.ReadOnlySpan{{System.Double}},System.ReadOnlySpan{{System.Double}},CxMetrics.LifetimeValue.TimeUnit,System.ReadOnlySpan{{System.Double}},System.ReadOnlySpan{{System.Int64}},System.Collections.Generic.IReadOnlyList{{System.String}}) | ArgumentException", () => PurchaseSummaries.FromColumns([1], [1, 1], [2], TimeUnit.Week)),
        new($"M:{SummariesType}.FromColumns(System.ReadOnlySpan{{System.Int32}},System.ReadOnlySpan{{System.Double}},System.ReadOnlySpan{{System.Double}},CxMetrics.LifetimeValue.TimeUnit,System.ReadOnlySpan{{System.Double}},System.ReadOnlySpan{{System.Int64}},System.Collections.Generic.IReadOnlyList{{System.String}}) | ArgumentOutOfRangeException", () => PurchaseSummaries.FromColumns([-1], [1], [2], TimeUnit.Week)),
        new($"M:{SummariesType}.FromColumns(System.ReadOnlySpan{{System.Int32}},System.ReadOnlySpan{{System.Double}},System.ReadOnlySpan{{System.Double}},CxMetrics.LifetimeValue.TimeUnit,System.ReadOnlySpan{{System.Double}},System.ReadOnlySpan{{System.Int64}},System.Collections.Generic.IReadOnlyList{{System.String}}) | ArgumentOutOfRangeException", () => PurchaseSummaries.FromColumns([1], [1], [2], TimeUnit.Week, meanSpend: [double.NaN])),
        new($"M:{SummariesType}.FromColumns(System.ReadOnlySpan{{System.Int32}},System.ReadOnlySpan{{System.Double}},System.ReadOnlySpan{{System.Double}},CxMetrics.LifetimeValue.TimeUnit,System.ReadOnlySpan{{System.Double}},System.ReadOnlySpan{{System.Int64}},System.Collections.Generic.IReadOnlyList{{System.String}}) | OverflowException", () => PurchaseSummaries.FromColumns([0, 0], [0, 0], [2, 2], TimeUnit.Week, weights: [Most, 1])),
    ];
}
