namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] SelfServiceCases =>
    [
        new(
            "M:CxMetrics.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.FollowUpRule,CxMetrics.SelfServiceHandlers,CxMetrics.SessionMaturity) | ArgumentNullException",
            () => _ = new SelfServiceDefinition(null!, OneHorizon)),
        new(
            "M:CxMetrics.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.FollowUpRule,CxMetrics.SelfServiceHandlers,CxMetrics.SessionMaturity) | ArgumentException",
            () => _ = new SelfServiceDefinition(" ", OneHorizon)),
        new(
            "M:CxMetrics.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.FollowUpRule,CxMetrics.SelfServiceHandlers,CxMetrics.SessionMaturity) | ArgumentOutOfRangeException",
            () => _ = new SelfServiceDefinition("s", -OneHorizon)),
        new(
            "M:CxMetrics.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.FollowUpRule,CxMetrics.SelfServiceHandlers,CxMetrics.SessionMaturity) | ArgumentOutOfRangeException",
            () => _ = new SelfServiceDefinition("s", OneHorizon, (FollowUpRule)9)),
        new(
            "M:CxMetrics.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.FollowUpRule,CxMetrics.SelfServiceHandlers,CxMetrics.SessionMaturity) | ArgumentOutOfRangeException",
            () => _ = new SelfServiceDefinition("s", OneHorizon, handlers: (SelfServiceHandlers)9)),
        new(
            "M:CxMetrics.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.FollowUpRule,CxMetrics.SelfServiceHandlers,CxMetrics.SessionMaturity) | ArgumentOutOfRangeException",
            () => _ = new SelfServiceDefinition("s", OneHorizon, maturity: (SessionMaturity)9)),
        new(
            "P:CxMetrics.SelfServiceDefinition.Horizon | ArgumentOutOfRangeException",
            () => _ = SelfServiceDefinition.Standard with { Horizon = -OneHorizon }),
        new(
            "P:CxMetrics.SelfServiceDefinition.Maturity | ArgumentOutOfRangeException",
            () => _ = SelfServiceDefinition.Standard with { Maturity = (SessionMaturity)9 }),
        new(
            "M:CxMetrics.SelfServiceDefinition.IsContained(CxMetrics.SelfServiceSession) | ArgumentNullException",
            () => SelfServiceDefinition.Standard.IsContained(null!)),
        new(
            "M:CxMetrics.SelfService.Calculate(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceDefinition) | ArgumentNullException",
            () => SelfService.Calculate((SelfServiceTally)null!)),
        new(
            "M:CxMetrics.SelfService.Calculate(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceDefinition) | ArgumentException",
            () => SelfService.Calculate(SelfServiceOf("a"), SelfServiceDefinition.Standard)),
        new(
            "M:CxMetrics.SelfService.Calculate(CxMetrics.SelfServiceLinks,CxMetrics.SelfServiceDefinition) | ArgumentNullException",
            () => SelfService.Calculate((SelfServiceLinks)null!)),
        new(
            "M:CxMetrics.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => SelfService.Calculate(null!, EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => SelfService.Calculate([null!], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Calculate([PlainContact, PlainContact], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Calculate([BackwardSession], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => SelfService.Calculate([PlainContact], EndOfLog, null, NoSuchChoice)),
        new(
            "M:CxMetrics.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => SelfService.Link(null!, EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => SelfService.Link([null!], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Link([PlainContact, PlainContact], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Link([BackwardSession], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => SelfService.Link([PlainContact], EndOfLog, NoSuchChoice)),
        new(
            "M:CxMetrics.SelfServiceTally.op_Addition(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceTally) | ArgumentNullException",
            () => _ = (SelfServiceTally)null! + SelfServiceOf("a")),
        new(
            "M:CxMetrics.SelfServiceTally.op_Addition(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceTally) | ArgumentNullException",
            () => _ = SelfServiceOf("a") + null!),
        new(
            "M:CxMetrics.SelfServiceTally.op_Addition(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceTally) | ArgumentException",
            () => _ = SelfServiceOf("a") + SelfServiceOf("b")),
        new(
            "M:CxMetrics.SelfServiceTally.op_Addition(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceTally) | OverflowException",
            () => _ = SelfServiceOf("a", Most) + SelfServiceOf("a", Most)),
        new(
            "M:CxMetrics.SelfServiceTally.Add(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceTally) | ArgumentNullException",
            () => SelfServiceTally.Add(null!, SelfServiceOf("a"))),
        new(
            "M:CxMetrics.SelfServiceTally.Add(CxMetrics.SelfServiceTally,CxMetrics.SelfServiceTally) | ArgumentNullException",
            () => SelfServiceTally.Add(SelfServiceOf("a"), null!)),
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
