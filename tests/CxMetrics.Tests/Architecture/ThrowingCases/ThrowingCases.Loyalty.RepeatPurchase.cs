namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string CalculatePurchases =
        "M:CxMetrics.RepeatPurchase.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Purchase},System.DateTimeOffset,CxMetrics.RepeatPurchaseDefinition,CxMetrics.InvalidFacts)";

    private const string LinkPurchases =
        "M:CxMetrics.RepeatPurchase.Link(System.Collections.Generic.IEnumerable{CxMetrics.Purchase},System.DateTimeOffset,CxMetrics.InvalidFacts)";

    private static ThrowingCase[] RepeatPurchases =>
    [
        new($"{CalculatePurchases} | ArgumentException", () => RepeatPurchase.Calculate([Order with { Id = "p" }, Order with { Id = "p" }], Order.At)),
        new($"{CalculatePurchases} | ArgumentException", () => RepeatPurchase.Calculate([Order, Order with { Currency = "EUR" }], Order.At)),
        new($"{CalculatePurchases} | OverflowException", () => RepeatPurchase.Calculate([Order, Order], Order.At)),
        new($"{LinkPurchases} | ArgumentException", () => RepeatPurchase.Link([Order with { Id = "p" }, Order with { Id = "p" }], Order.At)),
        new($"{LinkPurchases} | ArgumentException", () => RepeatPurchase.Link([Order, Order with { Currency = "EUR" }], Order.At)),
        new($"{LinkPurchases} | OverflowException", () => RepeatPurchase.Link([Order, Order], Order.At)),
        new("P:CxMetrics.Purchase.Currency | ArgumentException", () => _ = Order with { Currency = "eur" }),
    ];

    private static Purchase Order => new("c", DateTimeOffset.UnixEpoch, decimal.MaxValue) { OrderId = "o" };
}
