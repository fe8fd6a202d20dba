namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] QueueCases =>
    [
        new(
            "P:CxMetrics.ContactMetricDefinition`3.Scope | ArgumentOutOfRangeException",
            () => _ = ContactRateDefinition.Flagged with { Scope = (ContactScope)99 }),
        new(
            "M:CxMetrics.ContactRateDefinition.#ctor(System.String,CxMetrics.ContactTrait,CxMetrics.ContactScope) | ArgumentException",
            () => _ = new ContactRateDefinition(" ", ContactTrait.Flagged)),
        new(
            "M:CxMetrics.ContactRateDefinition.#ctor(System.String,CxMetrics.ContactTrait,CxMetrics.ContactScope) | ArgumentOutOfRangeException",
            () => _ = new ContactRateDefinition("r", (ContactTrait)99)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition,System.Nullable{System.TimeSpan},System.Nullable{System.TimeSpan}) | ArgumentException",
            () => QueueTally.FromCounts(0, 0, 0, 0, 0, answeredWait: TimeSpan.FromTicks(1))),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition,System.Nullable{System.TimeSpan},System.Nullable{System.TimeSpan}) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(-1, 0, 0, 0, 0)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition,System.Nullable{System.TimeSpan},System.Nullable{System.TimeSpan}) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(0, -1, 0, 0, 0)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition,System.Nullable{System.TimeSpan},System.Nullable{System.TimeSpan}) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(1, 1, 2, 0, 0)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition,System.Nullable{System.TimeSpan},System.Nullable{System.TimeSpan}) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(1, 1, 1, 2, 0)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition,System.Nullable{System.TimeSpan},System.Nullable{System.TimeSpan}) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(1, 1, 1, 1, 2)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition,System.Nullable{System.TimeSpan},System.Nullable{System.TimeSpan}) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(1, 1, 1, 1, 1, -1)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition,System.Nullable{System.TimeSpan},System.Nullable{System.TimeSpan}) | OverflowException",
            () => QueueTally.FromCounts(Most, 1, 0, 0, 0)),
        new(
            "M:CxMetrics.QueueResult.ServiceLevel(CxMetrics.ServiceLevelFormula) | ArgumentOutOfRangeException",
            () => Queues.Calculate(OneQueue).ServiceLevel((ServiceLevelFormula)99)),
        new(
            "M:CxMetrics.QueueResult.Abandonment(CxMetrics.AbandonmentFormula) | ArgumentOutOfRangeException",
            () => Queues.Calculate(OneQueue).Abandonment((AbandonmentFormula)99)),
    ];

    private static QueueTally OneQueue => QueueTally.FromCounts(1, 0, 1, 0, 0);
}
