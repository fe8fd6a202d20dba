namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ContactCostCases =>
    [
        new(
            "M:CxMetrics.ContactCost.Calculate(CxMetrics.CostTally,CxMetrics.ContactCostDefinition) | ArgumentException",
            () => ContactCost.Calculate(CostOf("a"), ContactCostDefinition.AllContacts)),
        new(
            "M:CxMetrics.ContactCost.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => ContactCost.Calculate([PlainContact, PlainContact])),
        new(
            "M:CxMetrics.ContactCost.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => ContactCost.Calculate([CostingContact("a", 1, "EUR"), CostingContact("b", 1, "USD")])),
        new(
            "M:CxMetrics.ContactCost.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => ContactCost.Calculate(LegsOfTwoCustomers)),
        new(
            "M:CxMetrics.ContactCost.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | OverflowException",
            () => ContactCost.Calculate([CostingContact("a", decimal.MaxValue), CostingContact("b", decimal.MaxValue)])),
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
        new(
            "M:CxMetrics.CostTally.#ctor(System.Decimal,System.String,System.Int64,System.Int64,CxMetrics.ContactCostDefinition,CxMetrics.ReasonCounts) | ArgumentException",
            () => _ = new CostTally(1, "euro", 1, 1)),
        new(
            "M:CxMetrics.CostTally.#ctor(System.Decimal,System.String,System.Int64,System.Int64,CxMetrics.ContactCostDefinition,CxMetrics.ReasonCounts) | ArgumentException",
            () => _ = new CostTally(1, null, 0, 0)),
        new(
            "M:CxMetrics.CostTally.#ctor(System.Decimal,System.String,System.Int64,System.Int64,CxMetrics.ContactCostDefinition,CxMetrics.ReasonCounts) | ArgumentException",
            () => _ = new CostTally(0, "EUR", 0, 0)),
        new(
            "M:CxMetrics.CostTally.#ctor(System.Decimal,System.String,System.Int64,System.Int64,CxMetrics.ContactCostDefinition,CxMetrics.ReasonCounts) | ArgumentOutOfRangeException",
            () => _ = new CostTally(1, "EUR", 1, 2)),
        new(
            "M:CxMetrics.CostTally.op_Addition(CxMetrics.CostTally,CxMetrics.CostTally) | ArgumentException",
            () => _ = CostOf("a") + CostOf("b")),
        new(
            "M:CxMetrics.CostTally.op_Addition(CxMetrics.CostTally,CxMetrics.CostTally) | OverflowException",
            () => _ = CostOf("a", Most) + CostOf("a", Most)),
        new(
            "M:CxMetrics.CostTally.Add(CxMetrics.CostTally,CxMetrics.CostTally) | ArgumentException",
            () => CostTally.Add(CostOf("a"), CostOf("b"))),
        new(
            "M:CxMetrics.CostTally.Add(CxMetrics.CostTally,CxMetrics.CostTally) | OverflowException",
            () => CostTally.Add(CostOf("a", Most), CostOf("a", Most))),
        new(
            "M:CxMetrics.CostTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new CostTallyJsonConverter(), """{"v":2}""")),
        new(
            "M:CxMetrics.CostTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new CostTallyJsonConverter(), """{"v":1}""")),
        new(
            "M:CxMetrics.CostTally.op_Addition(CxMetrics.CostTally,CxMetrics.CostTally) | ArgumentException",
            () => _ = new CostTally(1, "EUR", 1, 1) + new CostTally(1, "USD", 1, 1)),
        new(
            "M:CxMetrics.CostTally.op_Addition(CxMetrics.CostTally,CxMetrics.CostTally) | OverflowException",
            () => _ = new CostTally(decimal.MaxValue, "EUR", 1, 1) + new CostTally(1, "EUR", 1, 1)),
    ];

    private static Interaction CostingContact(string id, decimal cost, string currency = "EUR") => PlainContact with { Id = id, Cost = cost, Currency = currency };

    private static ContactCostResult CostsOf(decimal cost = 1, string currency = "EUR") => ContactCost.Calculate([CostingContact("a", cost, currency)]);

    private static CostTally CostOf(string definition, long excluded = 0) =>
        new(0, null, 0, 0, new ContactCostDefinition(definition, ContactScope.All), ReasonCounts.None.With("late", excluded));
}
