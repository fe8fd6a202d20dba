namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ContactCostCases =>
    [
        new(
            "M:CxMetrics.ContactCost.PerResolvedIssue(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => ContactCost.PerResolvedIssue([PlainContact, PlainContact])),
        new(
            "M:CxMetrics.ContactCost.PerResolvedIssue(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => ContactCost.PerResolvedIssue([CostingContact("a", 1, "EUR"), CostingContact("b", 1, "USD")])),
        new(
            "M:CxMetrics.ContactCost.PerResolvedIssue(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => ContactCost.PerResolvedIssue(LegsOfTwoCustomers)),
        new(
            "M:CxMetrics.ContactCost.PerResolvedIssue(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | OverflowException",
            () => ContactCost.PerResolvedIssue([CostingContact("a", decimal.MaxValue), CostingContact("b", decimal.MaxValue)])),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,System.Decimal,System.Decimal) | OverflowException",
            () => ContactCost.Saving(Most, decimal.MaxValue, 0)),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,CxMetrics.ContactCostResult,CxMetrics.ContactCostResult) | ArgumentException",
            () => ContactCost.Saving(1, CostsOf(), CostsOf(1, "USD"))),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,CxMetrics.ContactCostResult,CxMetrics.ContactCostResult) | OverflowException",
            () => ContactCost.Saving(Most, CostsOf(decimal.MaxValue), CostsOf())),
        new("M:CxMetrics.MoneySum.#ctor(System.Decimal,System.String,System.Int64) | ArgumentException", () => _ = new MoneySum(1, "euro", 1)),
        new("M:CxMetrics.MoneySum.#ctor(System.Decimal,System.String,System.Int64) | ArgumentException", () => _ = new MoneySum(1, null, 0)),
        new("M:CxMetrics.MoneySum.#ctor(System.Decimal,System.String,System.Int64) | ArgumentException", () => _ = new MoneySum(0, "EUR", 0)),
        new("M:CxMetrics.MoneySum.#ctor(System.Decimal,System.String,System.Int64) | ArgumentOutOfRangeException", () => _ = new MoneySum(1, "EUR", -1)),
        new(
            "M:CxMetrics.CostTally.FromSums(CxMetrics.MoneySum,System.Int64,CxMetrics.ContactCostDefinition) | ArgumentOutOfRangeException",
            () => CostTally.FromSums(new MoneySum(1, "EUR", 1), 2)),
        new(
            "M:CxMetrics.CostTally.FromSums(CxMetrics.MoneySum,System.Int64,CxMetrics.ContactCostDefinition) | ArgumentOutOfRangeException",
            () => CostTally.FromSums(new MoneySum(-1, "EUR", 1), 0)),
    ];

    private static Interaction CostingContact(string id, decimal cost, string currency = "EUR") => PlainContact with { Id = id, Cost = cost, Currency = currency };

    private static ContactCostResult CostsOf(decimal cost = 1, string currency = "EUR") => ContactCost.Calculate([CostingContact("a", cost, currency)]);
}
