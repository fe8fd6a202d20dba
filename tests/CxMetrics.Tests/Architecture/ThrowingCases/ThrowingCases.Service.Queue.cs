namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Queues =>
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
            "M:CxMetrics.QueueDefinition.NewBuilder(CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => QueueDefinition.Standard.NewBuilder(NoSuchChoice)),
        new(
            "M:CxMetrics.QueueDefinition.IdOf(CxMetrics.Interaction) | ArgumentNullException",
            () => QueueDefinition.Standard.IdOf(NoInteraction!)),
        new("M:CxMetrics.QueueDefinition.Within(System.TimeSpan) | ArgumentOutOfRangeException", () => QueueDefinition.Within(TimeSpan.FromTicks(-1))),
        new(
            "M:CxMetrics.QueueMetrics.Calculate(CxMetrics.QueueTally,CxMetrics.QueueDefinition) | ArgumentNullException",
            () => QueueMetrics.Calculate(NoQueue!)),
        new(
            "M:CxMetrics.QueueMetrics.Calculate(CxMetrics.QueueTally,CxMetrics.QueueDefinition) | ArgumentException",
            () => QueueMetrics.Calculate(OtherQueue, QueueDefinition.Standard)),
        new(
            "M:CxMetrics.QueueMetrics.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.QueueDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => QueueMetrics.Calculate(NoContacts!)),
        new(
            "M:CxMetrics.QueueMetrics.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.QueueDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => QueueMetrics.Calculate(Contacts(NoInteraction!))),
        new(
            "M:CxMetrics.QueueMetrics.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.QueueDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => QueueMetrics.Calculate(Contacts(Call, Call))),
        new(
            "M:CxMetrics.QueueMetrics.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.QueueDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => QueueMetrics.Calculate(Contacts(), invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.QueueMetrics.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueMetrics.FromCounts(-1, 0, 0, 0, 0)),
        new(
            "M:CxMetrics.QueueMetrics.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueMetrics.FromCounts(0, -1, 0, 0, 0)),
        new(
            "M:CxMetrics.QueueMetrics.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueMetrics.FromCounts(1, 1, 2, 0, 0)),
        new(
            "M:CxMetrics.QueueMetrics.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueMetrics.FromCounts(1, 1, 1, 2, 0)),
        new(
            "M:CxMetrics.QueueMetrics.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueMetrics.FromCounts(1, 1, 1, 1, 2)),
        new(
            "M:CxMetrics.QueueMetrics.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | ArgumentOutOfRangeException",
            () => QueueMetrics.FromCounts(1, 1, 1, 1, 1, -1)),
        new(
            "M:CxMetrics.QueueMetrics.FromCounts(System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,System.Int64,CxMetrics.QueueDefinition) | OverflowException",
            () => QueueMetrics.FromCounts(Most, 1, 0, 0, 0)),
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
            () => QueueMetrics.Calculate(OneQueue).ServiceLevel((ServiceLevelFormula)6)),
        new(
            "M:CxMetrics.QueueResult.Abandonment(CxMetrics.AbandonmentFormula) | ArgumentOutOfRangeException",
            () => QueueMetrics.Calculate(OneQueue).Abandonment((AbandonmentFormula)3)),
        new(
            "M:CxMetrics.QueueTally.op_Addition(CxMetrics.QueueTally,CxMetrics.QueueTally) | ArgumentNullException",
            () => _ = NoQueue! + OneQueue),
        new(
            "M:CxMetrics.QueueTally.op_Addition(CxMetrics.QueueTally,CxMetrics.QueueTally) | ArgumentNullException",
            () => _ = OneQueue + NoQueue!),
        new(
            "M:CxMetrics.QueueTally.op_Addition(CxMetrics.QueueTally,CxMetrics.QueueTally) | ArgumentException",
            () => _ = OneQueue + OtherQueue),
        new(
            "M:CxMetrics.QueueTally.op_Addition(CxMetrics.QueueTally,CxMetrics.QueueTally) | OverflowException",
            () => _ = MostQueue + MostQueue),
        new(
            "M:CxMetrics.QueueTally.Add(CxMetrics.QueueTally,CxMetrics.QueueTally) | ArgumentNullException",
            () => QueueTally.Add(NoQueue!, OneQueue)),
        new(
            "M:CxMetrics.QueueTally.Add(CxMetrics.QueueTally,CxMetrics.QueueTally) | ArgumentNullException",
            () => QueueTally.Add(OneQueue, NoQueue!)),
        new(
            "M:CxMetrics.QueueTally.Add(CxMetrics.QueueTally,CxMetrics.QueueTally) | ArgumentException",
            () => QueueTally.Add(OneQueue, OtherQueue)),
        new(
            "M:CxMetrics.QueueTally.Add(CxMetrics.QueueTally,CxMetrics.QueueTally) | OverflowException",
            () => QueueTally.Add(MostQueue, MostQueue)),
        new(
            "M:CxMetrics.QueueTally.Builder.Add(CxMetrics.Interaction) | ArgumentNullException",
            () => new QueueTally.Builder().Add(NoInteraction!)),
        new("M:CxMetrics.QueueTally.Builder.Add(CxMetrics.Interaction) | OverflowException", () => QueueHolding(MostQueue).Add(Call)),
        new(
            "M:CxMetrics.QueueTally.Builder.Add(CxMetrics.QueueTally) | ArgumentNullException",
            () => new QueueTally.Builder().Add(NoQueue!)),
        new(
            "M:CxMetrics.QueueTally.Builder.Add(CxMetrics.QueueTally) | ArgumentException",
            () => new QueueTally.Builder().Add(OtherQueue)),
        new(
            "M:CxMetrics.QueueTally.Builder.Add(CxMetrics.QueueTally) | OverflowException",
            () => QueueHolding(MostQueue).Add(MostQueue)),
        new(
            "M:CxMetrics.QueueTally.Builder.Exclude(System.String,System.Int64) | ArgumentNullException",
            () => new QueueTally.Builder().Exclude(null!)),
        new(
            "M:CxMetrics.QueueTally.Builder.Exclude(System.String,System.Int64) | ArgumentException",
            () => new QueueTally.Builder().Exclude(" ")),
        new(
            "M:CxMetrics.QueueTally.Builder.Exclude(System.String,System.Int64) | ArgumentOutOfRangeException",
            () => new QueueTally.Builder().Exclude("late", -1)),
        new(
            "M:CxMetrics.QueueTally.Builder.Exclude(System.String,System.Int64) | OverflowException",
            () => QueueHolding(QueueExcluding("late")).Exclude("late")),
        new(
            "M:CxMetrics.QueueTally.Builder.ToTally | OverflowException",
            () => QueueHolding(QueueExcluding("late"), QueueExcluding("early")).ToTally()),
        new(
            "M:CxMetrics.QueueTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new QueueTallyJsonConverter(), """{"v":9}""")),
        new(
            "M:CxMetrics.QueueTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new QueueTallyJsonConverter(), """{"v":1}""")),
    ];

    private static Interaction? NoInteraction => null;

    private static QueueTally OneQueue => QueueTally.FromCounts(1, 0, 1, 0, 0);

    private static QueueTally OtherQueue => QueueTally.FromCounts(1, 0, 1, 0, 0, definition: QueueDefinition.Within(TimeSpan.Zero));

    private static QueueTally? NoQueue => null;

    private static QueueTally MostQueue => QueueExcluding(QueueTally.NoQueue);

    private static QueueTally QueueExcluding(string reason)
    {
        QueueTally.Builder builder = new();
        builder.Exclude(reason, Most);
        return builder.ToTally();
    }

    private static QueueTally.Builder QueueHolding(params IReadOnlyList<QueueTally> tallies)
    {
        QueueTally.Builder builder = new();
        foreach (QueueTally tally in tallies)
        {
            builder.Add(tally);
        }

        return builder;
    }
}
