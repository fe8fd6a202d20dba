namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string LinkPurchases =
        "M:CxMetrics.Retention.Link(System.Collections.Generic.IEnumerable{CxMetrics.Purchase},CxMetrics.Moment,CxMetrics.InvalidFacts)";

    private static ThrowingCase[] RepeatPurchases =>
    [
        new($"{LinkPurchases} | ArgumentException", () => Retention.Link([Order with { Id = "p" }, Order with { Id = "p" }], Order.At)),
        new($"{LinkPurchases} | ArgumentException", () => Retention.Link([Order, Order with { Currency = "EUR" }], Order.At)),
        new($"{LinkPurchases} | OverflowException", () => Retention.Link([Order, Order], Order.At)),
        new("P:CxMetrics.Purchase.Currency | ArgumentException", () => _ = Order with { Currency = "eur" }),
    ];

    private static Purchase Order => new("c", DateTimeOffset.UnixEpoch, decimal.MaxValue) { OrderId = "o" };
}
