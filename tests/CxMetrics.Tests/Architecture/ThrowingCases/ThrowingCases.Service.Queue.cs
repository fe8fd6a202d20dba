namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] QueueCases =>
    [
        new(
            "M:CxMetrics.QueueDefinition.#ctor(System.String,System.TimeSpan,System.TimeSpan) | ArgumentNullException",
            () => _ = new QueueDefinition(null!, default, default)),
        new(
            "M:CxMetrics.QueueDefinition.#ctor(System.String,System.TimeSpan,System.TimeSpan) | ArgumentException",
            () => _ = new QueueDefinition(" ", default, default)),
        new(
            "M:CxMetrics.QueueDefinition.#ctor(System.String,System.TimeSpan,System.TimeSpan) | ArgumentOutOfRangeException",
            () => _ = new QueueDefinition("q", TimeSpan.FromTicks(-1), default)),
        new(
            "M:CxMetrics.QueueDefinition.#ctor(System.String,System.TimeSpan,System.TimeSpan) | ArgumentOutOfRangeException",
            () => _ = new QueueDefinition("q", default, TimeSpan.FromTicks(-1))),
        new(
            "M:CxMetrics.QueueDefinition.IdOf(CxMetrics.Interaction) | ArgumentNullException",
            () => QueueDefinition.Standard.IdOf(NoInteraction!)),
        new("M:CxMetrics.QueueDefinition.Within(System.TimeSpan) | ArgumentOutOfRangeException", () => QueueDefinition.Within(TimeSpan.FromTicks(-1))),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(-1, 0, 0, 0, 0)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(0, -1, 0, 0, 0)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(1, 1, 2, 0, 0)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(1, 1, 1, 2, 0)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(1, 1, 1, 1, 2)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueTally.FromCounts(1, 1, 1, 1, 1, -1)),
        new(
            "M:CxMetrics.QueueTally.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | OverflowException",
            () => QueueTally.FromCounts(Most, 1, 0, 0, 0)),
        new(
            "M:CxMetrics.QueueResult.ServiceLevel(CxMetrics.ServiceLevelFormula) | ArgumentOutOfRangeException",
            () => Queues.Calculate(OneQueue).ServiceLevel((ServiceLevelFormula)6)),
        new(
            "M:CxMetrics.QueueResult.Abandonment(CxMetrics.AbandonmentFormula) | ArgumentOutOfRangeException",
            () => Queues.Calculate(OneQueue).Abandonment((AbandonmentFormula)3)),
    ];

    private static Interaction? NoInteraction => null;

    private static QueueTally OneQueue => QueueTally.FromCounts(1, 0, 1, 0, 0);
}
