namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ContactCostCases =>
    [
        new(
            "M:CxMetrics.ContactCostDefinition.#ctor(System.String,CxMetrics.ContactScope) | ArgumentNullException",
            () => _ = new ContactCostDefinition(null!, ContactScope.All)),
        new(
            "M:CxMetrics.ContactCostDefinition.#ctor(System.String,CxMetrics.ContactScope) | ArgumentException",
            () => _ = new ContactCostDefinition(" ", ContactScope.All)),
        new(
            "M:CxMetrics.ContactCostDefinition.#ctor(System.String,CxMetrics.ContactScope) | ArgumentOutOfRangeException",
            () => _ = new ContactCostDefinition("c", NoSuchScope)),
        new(
            "M:CxMetrics.ContactCost.Calculate(CxMetrics.CostTally,CxMetrics.ContactCostDefinition) | ArgumentNullException",
            () => ContactCost.Calculate((CostTally)null!)),
        new(
            "M:CxMetrics.ContactCost.Calculate(CxMetrics.CostTally,CxMetrics.ContactCostDefinition) | ArgumentException",
            () => ContactCost.Calculate(CostOf("a"), ContactCostDefinition.AllContacts)),
        new(
            "M:CxMetrics.ContactCost.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => ContactCost.Calculate((Interaction[])null!)),
        new(
            "M:CxMetrics.ContactCost.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => ContactCost.Calculate([null!])),
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
            "M:CxMetrics.ContactCost.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => ContactCost.Calculate([PlainContact], null, NoSuchChoice)),
        new(
            "M:CxMetrics.ContactCost.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | OverflowException",
            () => ContactCost.Calculate([CostingContact("a", decimal.MaxValue), CostingContact("b", decimal.MaxValue)])),
        new(
            "M:CxMetrics.ContactCost.PerResolvedIssue(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => ContactCost.PerResolvedIssue((Interaction[])null!)),
        new(
            "M:CxMetrics.ContactCost.PerResolvedIssue(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => ContactCost.PerResolvedIssue([null!])),
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
            "M:CxMetrics.ContactCost.PerResolvedIssue(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => ContactCost.PerResolvedIssue([PlainContact], null, NoSuchChoice)),
        new(
            "M:CxMetrics.ContactCost.PerResolvedIssue(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.ContactCostDefinition,CxMetrics.InvalidFacts) | OverflowException",
            () => ContactCost.PerResolvedIssue([CostingContact("a", decimal.MaxValue), CostingContact("b", decimal.MaxValue)])),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,System.Decimal,System.Decimal) | ArgumentOutOfRangeException",
            () => ContactCost.Saving(-1, 1, 1)),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,System.Decimal,System.Decimal) | ArgumentOutOfRangeException",
            () => ContactCost.Saving(1, -1, 1)),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,System.Decimal,System.Decimal) | ArgumentOutOfRangeException",
            () => ContactCost.Saving(1, 1, -1)),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,System.Decimal,System.Decimal) | OverflowException",
            () => ContactCost.Saving(Most, decimal.MaxValue, 0)),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,CxMetrics.ContactCostResult,CxMetrics.ContactCostResult) | ArgumentNullException",
            () => ContactCost.Saving(1, null!, CostsOf())),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,CxMetrics.ContactCostResult,CxMetrics.ContactCostResult) | ArgumentNullException",
            () => ContactCost.Saving(1, CostsOf(), null!)),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,CxMetrics.ContactCostResult,CxMetrics.ContactCostResult) | ArgumentException",
            () => ContactCost.Saving(1, CostsOf(), CostsOf(1, "USD"))),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,CxMetrics.ContactCostResult,CxMetrics.ContactCostResult) | ArgumentOutOfRangeException",
            () => ContactCost.Saving(-1, CostsOf(), CostsOf())),
        new(
            "M:CxMetrics.ContactCost.Saving(System.Int64,CxMetrics.ContactCostResult,CxMetrics.ContactCostResult) | OverflowException",
            () => ContactCost.Saving(Most, CostsOf(decimal.MaxValue), CostsOf())),
        new(
            "M:CxMetrics.ContactCostResult.Per(System.Int64) | ArgumentOutOfRangeException",
            () => CostsOf().Per(-1)),
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
            () => _ = new CostTally(-1, "EUR", 1, 1)),
        new(
            "M:CxMetrics.CostTally.#ctor(System.Decimal,System.String,System.Int64,System.Int64,CxMetrics.ContactCostDefinition,CxMetrics.ReasonCounts) | ArgumentOutOfRangeException",
            () => _ = new CostTally(1, "EUR", -1, 0)),
        new(
            "M:CxMetrics.CostTally.#ctor(System.Decimal,System.String,System.Int64,System.Int64,CxMetrics.ContactCostDefinition,CxMetrics.ReasonCounts) | ArgumentOutOfRangeException",
            () => _ = new CostTally(1, "EUR", 1, -1)),
        new(
            "M:CxMetrics.CostTally.#ctor(System.Decimal,System.String,System.Int64,System.Int64,CxMetrics.ContactCostDefinition,CxMetrics.ReasonCounts) | ArgumentOutOfRangeException",
            () => _ = new CostTally(1, "EUR", 1, 2)),
        new(
            "M:CxMetrics.CostTally.op_Addition(CxMetrics.CostTally,CxMetrics.CostTally) | ArgumentNullException",
            () => _ = (CostTally)null! + CostOf("a")),
        new(
            "M:CxMetrics.CostTally.op_Addition(CxMetrics.CostTally,CxMetrics.CostTally) | ArgumentNullException",
            () => _ = CostOf("a") + null!),
        new(
            "M:CxMetrics.CostTally.op_Addition(CxMetrics.CostTally,CxMetrics.CostTally) | ArgumentException",
            () => _ = CostOf("a") + CostOf("b")),
        new(
            "M:CxMetrics.CostTally.op_Addition(CxMetrics.CostTally,CxMetrics.CostTally) | OverflowException",
            () => _ = CostOf("a", Most) + CostOf("a", Most)),
        new(
            "M:CxMetrics.CostTally.Add(CxMetrics.CostTally,CxMetrics.CostTally) | ArgumentNullException",
            () => CostTally.Add(null!, CostOf("a"))),
        new(
            "M:CxMetrics.CostTally.Add(CxMetrics.CostTally,CxMetrics.CostTally) | ArgumentNullException",
            () => CostTally.Add(CostOf("a"), null!)),
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
