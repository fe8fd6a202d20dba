using Rated = CxMetrics.RateTally<CxMetrics.ContactRateDefinition>;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Breakdowns =>
    [
        new(
            "M:CxMetrics.Breakdown.From``2(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{``0,``1}},``1) | ArgumentNullException",
            () => Breakdown.From<string, Rated>(null!)),
        new(
            "M:CxMetrics.Breakdown.From``2(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{``0,``1}},``1) | ArgumentNullException",
            () => Grouped(null!, Net)),
        new(
            "M:CxMetrics.Breakdown.From``2(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{``0,``1}},``1) | ArgumentNullException",
            () => Grouped("a", null!)),
        new(
            "M:CxMetrics.Breakdown.From``2(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{``0,``1}},``1) | ArgumentException",
            () => Breakdown.From([KeyValuePair.Create("a", Net), KeyValuePair.Create("a", Net)])),
        new(
            "M:CxMetrics.Breakdown.From``2(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{``0,``1}},``1) | ArgumentException",
            () => Breakdown.From([KeyValuePair.Create(("a", 1), Net)])),
        new(
            "M:CxMetrics.Breakdown.From``2(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{``0,``1}},``1) | ArgumentException",
            () => Breakdown.From([KeyValuePair.Create("a", Net), KeyValuePair.Create("b", Gross)])),
        new(
            "M:CxMetrics.Breakdown.From``2(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{``0,``1}},``1) | ArgumentException",
            () => Breakdown.From([KeyValuePair.Create("a", Net)], Gross)),
        new(
            "M:CxMetrics.Breakdown.From``2(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{``0,``1}},``1) | OverflowException",
            () => Breakdown.From([KeyValuePair.Create("a", MostRated)], OneMoreRated)),
        new(
            "M:CxMetrics.Breakdown`2.#ctor(System.Int32,System.Collections.Generic.IReadOnlyList{CxMetrics.BreakdownGroup{`0,`1}},`1) | ArgumentException",
            () => _ = new Breakdown<(string, int), Rated>(1, [], null)),
        new(
            "M:CxMetrics.Breakdown`2.#ctor(System.Int32,System.Collections.Generic.IReadOnlyList{CxMetrics.BreakdownGroup{`0,`1}},`1) | JsonException",
            () => _ = new Breakdown<string, Rated>(2, [], null)),
        new(
            "M:CxMetrics.Breakdown`2.#ctor(System.Int32,System.Collections.Generic.IReadOnlyList{CxMetrics.BreakdownGroup{`0,`1}},`1) | JsonException",
            () => _ = new Breakdown<string, Rated>(1, null!, null)),
        new(
            "M:CxMetrics.Breakdown`2.#ctor(System.Int32,System.Collections.Generic.IReadOnlyList{CxMetrics.BreakdownGroup{`0,`1}},`1) | JsonException",
            () => _ = new Breakdown<string, Rated>(1, [default], null)),
        new(
            "M:CxMetrics.Breakdown`2.#ctor(System.Int32,System.Collections.Generic.IReadOnlyList{CxMetrics.BreakdownGroup{`0,`1}},`1) | JsonException",
            () => _ = new Breakdown<string, Rated>(1, [new("a", Net), new("a", Net)], null)),
        new(
            "M:CxMetrics.Breakdown`2.#ctor(System.Int32,System.Collections.Generic.IReadOnlyList{CxMetrics.BreakdownGroup{`0,`1}},`1) | JsonException",
            () => _ = new Breakdown<string, Rated>(1, [new("a", Net)], Gross)),
        new(
            "M:CxMetrics.Breakdown`2.#ctor(System.Int32,System.Collections.Generic.IReadOnlyList{CxMetrics.BreakdownGroup{`0,`1}},`1) | JsonException",
            () => _ = new Breakdown<string, Rated>(1, [new("a", MostRated)], OneMoreRated)),
        new("P:CxMetrics.Breakdown`2.Item(`0) | KeyNotFoundException", () => _ = Grouped("a", Net)["b"]),
        new(
            "M:CxMetrics.Breakdown`2.op_Addition(CxMetrics.Breakdown{`0,`1},CxMetrics.Breakdown{`0,`1}) | ArgumentException",
            () => _ = Grouped("a", Net) + Grouped("a", Gross)),
        new(
            "M:CxMetrics.Breakdown`2.op_Addition(CxMetrics.Breakdown{`0,`1},CxMetrics.Breakdown{`0,`1}) | ArgumentException",
            () => _ = Grouped("a", Net) + Grouped("b", Gross)),
        new(
            "M:CxMetrics.Breakdown`2.op_Addition(CxMetrics.Breakdown{`0,`1},CxMetrics.Breakdown{`0,`1}) | OverflowException",
            () => _ = Grouped("a", MostRated) + Grouped("b", OneMoreRated)),
        new(
            "M:CxMetrics.Breakdown`2.Sum(System.Collections.Generic.IEnumerable{CxMetrics.Breakdown{`0,`1}}) | ArgumentNullException",
            () => Breakdown<string, Rated>.Sum(null!)),
        new(
            "M:CxMetrics.Breakdown`2.Sum(System.Collections.Generic.IEnumerable{CxMetrics.Breakdown{`0,`1}}) | ArgumentNullException",
            () => Breakdown<string, Rated>.Sum([Grouped("a", Net), null!])),
        new(
            "M:CxMetrics.Breakdown`2.Sum(System.Collections.Generic.IEnumerable{CxMetrics.Breakdown{`0,`1}}) | ArgumentException",
            () => Breakdown<string, Rated>.Sum([Grouped("a", Net), Grouped("a", Gross)])),
        new(
            "M:CxMetrics.Breakdown`2.Sum(System.Collections.Generic.IEnumerable{CxMetrics.Breakdown{`0,`1}}) | OverflowException",
            () => Breakdown<string, Rated>.Sum([Grouped("a", MostRated), Grouped("b", OneMoreRated)])),
        new(
            "M:CxMetrics.Breakdown`2.RollUp``1(System.Func{`0,``0}) | ArgumentException",
            () => Grouped("a", Net).RollUp(key => Tuple.Create(key, 1))),
        new(
            "M:CxMetrics.Breakdown`2.RollUp``1(System.Func{`0,System.Nullable{``0}}) | ArgumentException",
            () => Grouped("a", Net).RollUp(key => ((string, int)?)(key, 1))),
        new(
            "M:CxMetrics.BreakdownBuilder`3.#ctor(System.Func{`2}) | ArgumentNullException",
            () => _ = new BreakdownBuilder<string, Rated, ITallyBuilder<Interaction, Rated>>(null!)),
        new(
            "M:CxMetrics.BreakdownBuilder`3.#ctor(System.Func{`2}) | ArgumentException",
            () => _ = new BreakdownBuilder<(string, int), Rated, ITallyBuilder<Interaction, Rated>>(() => ContactRateDefinition.Conversion.NewBuilder())),
        new("M:CxMetrics.BreakdownBuilder`3.For(`0) | ArgumentNullException", () => Collecting().For(null!)),
        new("M:CxMetrics.BreakdownBuilder`3.For(`0) | ArgumentException", () => Collecting().For("a\ud83d")),
        new("M:CxMetrics.BreakdownBuilder`3.Add(CxMetrics.Breakdown{`0,`1}) | ArgumentNullException", () => Collecting().Add(null!)),
        new(
            "M:CxMetrics.BreakdownBuilder`3.Add(CxMetrics.Breakdown{`0,`1}) | ArgumentException",
            () => Collecting(Grouped("a", Gross)).Add(Grouped("a", Net))),
        new(
            "M:CxMetrics.BreakdownBuilder`3.Add(CxMetrics.Breakdown{`0,`1}) | ArgumentException",
            () => Collecting(Rest(Gross)).Add(Rest(Net))),
        new(
            "M:CxMetrics.BreakdownBuilder`3.Add(CxMetrics.Breakdown{`0,`1}) | OverflowException",
            () => Collecting(Grouped("a", MostRated)).Add(Grouped("a", OneMoreRated))),
        new(
            "M:CxMetrics.BreakdownBuilder`3.ToBreakdown | InvalidOperationException",
            () => CostsOfTwoTeams().ToBreakdown()),
        new(
            "M:CxMetrics.BreakdownBuilder`3.ToBreakdown | OverflowException",
            () => Collecting(Grouped("a", MostRated), Grouped("b", OneMoreRated)).ToBreakdown()),
    ];

    private static Breakdown<string, Rated>? NoGroups => null;

    private static Breakdown<string, Rated> Grouped(string key, Rated tally) => Breakdown.From([KeyValuePair.Create(key, tally)]);

    private static Breakdown<string, Rated> Rest(Rated tally) => Breakdown.From<string, Rated>([], tally);

    private static BreakdownBuilder<string, Rated, ITallyBuilder<Interaction, Rated>> Collecting(params IEnumerable<Breakdown<string, Rated>> breakdowns)
    {
        BreakdownBuilder<string, Rated, ITallyBuilder<Interaction, Rated>> builder = new(() => ContactRateDefinition.Conversion.NewBuilder());
        foreach (Breakdown<string, Rated> breakdown in breakdowns)
        {
            builder.Add(breakdown);
        }

        return builder;
    }

    private static BreakdownBuilder<string, CostTally, ITallyBuilder<Interaction, CostTally>> CostsOfTwoTeams()
    {
        BreakdownBuilder<string, CostTally, ITallyBuilder<Interaction, CostTally>> builder = new(() => ContactCostDefinition.AllContacts.NewBuilder());
        foreach (Interaction contact in TwoCurrencies)
        {
            builder.For(contact.Id).Add(contact);
        }

        return builder;
    }
}
