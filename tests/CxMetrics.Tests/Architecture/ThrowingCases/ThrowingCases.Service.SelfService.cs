namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] SelfServiceCases =>
    [
        new(
            "M:CxMetrics.SelfService.Calculate(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceDefinition) | ArgumentException",
            () => SelfService.Calculate(SelfServiceOf("a"), SelfServiceDefinition.Standard)),
        new(
            "M:CxMetrics.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Calculate([PlainContact, PlainContact], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Calculate([BackwardSession], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Link([PlainContact, PlainContact], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Link([BackwardSession], EndOfLog)),
        new(
            "M:CxMetrics.SelfServiceTally.op_Addition(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceTally) | ArgumentException",
            () => _ = SelfServiceOf("a") + SelfServiceOf("b")),
        new(
            "M:CxMetrics.SelfServiceTally.op_Addition(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceTally) | OverflowException",
            () => _ = SelfServiceOf("a", Most) + SelfServiceOf("a", Most)),
        new(
            "M:CxMetrics.SelfServiceTally.Add(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceTally) | ArgumentException",
            () => SelfServiceTally.Add(SelfServiceOf("a"), SelfServiceOf("b"))),
        new(
            "M:CxMetrics.SelfServiceTally.Add(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceTally) | OverflowException",
            () => SelfServiceTally.Add(SelfServiceOf("a", Most), SelfServiceOf("a", Most))),
        new(
            "M:CxMetrics.SelfServiceTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new SelfServiceTallyJsonConverter(), """{"v":2}""")),
        new(
            "M:CxMetrics.SelfServiceTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new SelfServiceTallyJsonConverter(), """{"v":1}""")),
    ];

    private static TimeSpan OneHorizon => TimeSpan.FromDays(1);

    private static DateTimeOffset EndOfLog => DateTimeOffset.UnixEpoch;

    /// <summary>A session that ends before it starts.</summary>
    private static Interaction BackwardSession => PlainContact with { HandledBy = ContactHandler.SelfService, End = EndOfLog - OneHorizon };

    private static SelfServiceTally SelfServiceOf(string definition, long excluded = 0) =>
        new(
            0,
            RateTally.AdditiveIdentity,
            RateTally.AdditiveIdentity,
            RateTally.AdditiveIdentity,
            RateTally.AdditiveIdentity,
            RateTally.AdditiveIdentity,
            new SelfServiceDefinition(definition, OneHorizon),
            ReasonCounts.None.With("late", excluded));
}
