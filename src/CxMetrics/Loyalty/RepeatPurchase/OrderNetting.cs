using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Nets the refunds of a customer into the orders that they belong to.</summary>
internal static class OrderNetting
{
    /// <summary>The orders with something left, by the time of their first purchase.</summary>
    /// <param name="purchases">The purchases and refunds by time.</param>
    /// <param name="exclude">Counts what is not an order of its own, by reason.</param>
    /// <param name="invalid">What to do with an order in two currencies.</param>
    /// <param name="name">The argument that the purchases came in.</param>
    public static IReadOnlyList<Purchase> Net(IReadOnlyList<Purchase> purchases, Action<string, long> exclude, InvalidFacts invalid, string name)
    {
        // Most logs have no order of several rows, and nothing to net then.
        if (purchases.All(purchase => purchase is { OrderId: null, Amount: >= 0 }))
        {
            return new ValueList<Purchase>(purchases);
        }

        List<Purchase> orders = [];
        foreach (IGrouping<(string?, int), Purchase> group in purchases.Select((purchase, row) => (purchase, row))
            .GroupBy(item => (item.purchase.OrderId, item.purchase.OrderId is null ? item.row : -1), item => item.purchase))
        {
            Purchase[] rows = [.. group];
            if (Array.Find(rows, row => row.Amount >= 0) is not { } first)
            {
                exclude(ExclusionReasons.RefundWithoutOrder, rows.Length);
            }
            else if (Array.Exists(rows, row => !string.Equals(row.Currency, first.Currency, StringComparison.Ordinal)))
            {
                string refusal = $"The order {Quote.Of(first.OrderId)} of {Quote.Cut(first.CustomerId)} has two currencies, or amounts with and without one; expected one currency.";
                exclude(InvalidFact.Refuse(invalid, ExclusionReasons.OrderInTwoCurrencies, refusal, name), rows.Length);
            }
            else if (rows.Sum(row => row.Amount) is var left && left <= 0 && Array.Exists(rows, row => row.Amount < 0))
            {
                exclude(ExclusionReasons.Refunded, rows.Length);
            }
            else
            {
                orders.Add(first with { Amount = left, Margin = Array.Exists(rows, row => row.Margin is null) ? null : rows.Sum(row => row.Margin) });
                exclude(ExclusionReasons.Netted, rows.Length - 1);
            }
        }

        return new ValueList<Purchase>(orders.OrderBy(order => order.At));
    }
}
