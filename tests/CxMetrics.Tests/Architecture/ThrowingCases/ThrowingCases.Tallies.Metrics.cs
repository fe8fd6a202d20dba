namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Metrics =>
    [
        new("P:CxMetrics.TallyResult`2.Tally | InvalidOperationException", () => _ = new TicketResult().Tally),
        new("P:CxMetrics.MetricDefinition`4.Name | ArgumentException", () => _ = QueueDefinition.Standard with { Name = " " }),
        new(
            "M:CxMetrics.MetricDefinition`4.Calculate(System.Collections.Generic.IEnumerable{`1},CxMetrics.InvalidFacts) | ArgumentException",
            () => QueueDefinition.Standard.Calculate([Call, Call])),
        new(
            "M:CxMetrics.MetricDefinition`4.Calculate(System.Collections.Generic.IEnumerable{`1},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => QueueDefinition.Standard.Calculate([Call], (InvalidFacts)9)),
        new(
            "M:CxMetrics.MetricDefinition`4.Calculate(System.Collections.Generic.IEnumerable{`1},CxMetrics.InvalidFacts) | OverflowException",
            () => ContactCostDefinition.AllContacts.Calculate([CostingContact("a", decimal.MaxValue), CostingContact("b", decimal.MaxValue)])),
        new(
            "M:CxMetrics.MetricDefinition`4.Calculate(`2) | ArgumentException",
            () => QueueDefinition.Within(TimeSpan.Zero).Calculate(OneQueue)),
        new("M:CxMetrics.SumTally`1.op_Addition(CxMetrics.SumTally{`0},CxMetrics.SumTally{`0}) | ArgumentException", () => _ = Net + Gross),
        new("M:CxMetrics.SumTally`1.op_Addition(CxMetrics.SumTally{`0},CxMetrics.SumTally{`0}) | OverflowException", () => _ = MostRates + OneMore),
        new("M:CxMetrics.RateTally.Builder.Add(System.Boolean) | OverflowException", () => FullOfRates().Add(hit: true)),
        new("M:CxMetrics.RateTally.Builder.Add(System.Nullable{System.Boolean},System.String) | OverflowException", () => FullOfRates().Add(true, "late")),
        new("P:CxMetrics.SumTally`1.Version | JsonException", () => _ = RateTally.AdditiveIdentity with { Version = 2 }),
        new("M:CxMetrics.RateTally.#ctor(System.Int64,System.Int64,CxMetrics.ReasonCounts) | ArgumentOutOfRangeException", () => _ = new RateTally(-1, 0)),
        new("M:CxMetrics.RateTally.#ctor(System.Int64,System.Int64,CxMetrics.ReasonCounts) | ArgumentOutOfRangeException", () => _ = new RateTally(0, -1)),
        new("M:CxMetrics.RateTally.#ctor(System.Int64,System.Int64,CxMetrics.ReasonCounts) | ArgumentOutOfRangeException", () => _ = new RateTally(2, 1)),
        new("M:CxMetrics.RateTally.Builder.Add(System.Nullable{System.Boolean},System.String) | ArgumentNullException", () => Rates().Add(null, null!)),
        new("M:CxMetrics.RateTally.Builder.Add(System.Nullable{System.Boolean},System.String) | ArgumentException", () => Rates().Add(null, " ")),
    ];

    private static RateTally.Builder FullOfRates()
    {
        RateTally.Builder builder = new();
        builder.Add(MostRates);
        return builder;
    }
}
