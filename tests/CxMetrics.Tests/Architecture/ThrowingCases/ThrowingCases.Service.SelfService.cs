using CxMetrics.Service;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] SelfServiceCases =>
    [
        new(
            "M:CxMetrics.Service.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.Service.FollowUpRule,CxMetrics.Service.SelfServiceHandlers,CxMetrics.Service.SessionMaturity) | ArgumentNullException",
            () => _ = new SelfServiceDefinition(null!, OneHorizon)),
        new(
            "M:CxMetrics.Service.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.Service.FollowUpRule,CxMetrics.Service.SelfServiceHandlers,CxMetrics.Service.SessionMaturity) | ArgumentException",
            () => _ = new SelfServiceDefinition(" ", OneHorizon)),
        new(
            "M:CxMetrics.Service.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.Service.FollowUpRule,CxMetrics.Service.SelfServiceHandlers,CxMetrics.Service.SessionMaturity) | ArgumentOutOfRangeException",
            () => _ = new SelfServiceDefinition("s", -OneHorizon)),
        new(
            "M:CxMetrics.Service.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.Service.FollowUpRule,CxMetrics.Service.SelfServiceHandlers,CxMetrics.Service.SessionMaturity) | ArgumentOutOfRangeException",
            () => _ = new SelfServiceDefinition("s", OneHorizon, (FollowUpRule)9)),
        new(
            "M:CxMetrics.Service.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.Service.FollowUpRule,CxMetrics.Service.SelfServiceHandlers,CxMetrics.Service.SessionMaturity) | ArgumentOutOfRangeException",
            () => _ = new SelfServiceDefinition("s", OneHorizon, handlers: (SelfServiceHandlers)9)),
        new(
            "M:CxMetrics.Service.SelfServiceDefinition.#ctor(System.String,System.TimeSpan,CxMetrics.Service.FollowUpRule,CxMetrics.Service.SelfServiceHandlers,CxMetrics.Service.SessionMaturity) | ArgumentOutOfRangeException",
            () => _ = new SelfServiceDefinition("s", OneHorizon, maturity: (SessionMaturity)9)),
        new(
            "P:CxMetrics.Service.SelfServiceDefinition.Horizon | ArgumentOutOfRangeException",
            () => _ = SelfServiceDefinition.Standard with { Horizon = -OneHorizon }),
        new(
            "P:CxMetrics.Service.SelfServiceDefinition.Maturity | ArgumentOutOfRangeException",
            () => _ = SelfServiceDefinition.Standard with { Maturity = (SessionMaturity)9 }),
        new(
            "M:CxMetrics.Service.SelfServiceDefinition.IsContained(CxMetrics.Service.SelfServiceSession) | ArgumentNullException",
            () => SelfServiceDefinition.Standard.IsContained(null!)),
        new(
            "M:CxMetrics.Service.SelfService.Calculate(CxMetrics.Service.SelfServiceTally,CxMetrics.Service.SelfServiceDefinition) | ArgumentNullException",
            () => SelfService.Calculate((SelfServiceTally)null!)),
        new(
            "M:CxMetrics.Service.SelfService.Calculate(CxMetrics.Service.SelfServiceTally,CxMetrics.Service.SelfServiceDefinition) | ArgumentException",
            () => SelfService.Calculate(SelfServiceOf("a"), SelfServiceDefinition.Standard)),
        new(
            "M:CxMetrics.Service.SelfService.Calculate(CxMetrics.Service.SelfServiceLinks,CxMetrics.Service.SelfServiceDefinition) | ArgumentNullException",
            () => SelfService.Calculate((SelfServiceLinks)null!)),
        new(
            "M:CxMetrics.Service.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.Service.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => SelfService.Calculate(null!, EndOfLog)),
        new(
            "M:CxMetrics.Service.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.Service.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => SelfService.Calculate([null!], EndOfLog)),
        new(
            "M:CxMetrics.Service.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.Service.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Calculate([PlainContact, PlainContact], EndOfLog)),
        new(
            "M:CxMetrics.Service.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.Service.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Calculate([BackwardSession], EndOfLog)),
        new(
            "M:CxMetrics.Service.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.Service.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => SelfService.Calculate([PlainContact], EndOfLog, null, NoSuchChoice)),
        new(
            "M:CxMetrics.Service.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => SelfService.Link(null!, EndOfLog)),
        new(
            "M:CxMetrics.Service.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => SelfService.Link([null!], EndOfLog)),
        new(
            "M:CxMetrics.Service.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Link([PlainContact, PlainContact], EndOfLog)),
        new(
            "M:CxMetrics.Service.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Link([BackwardSession], EndOfLog)),
        new(
            "M:CxMetrics.Service.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},System.DateTimeOffset,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => SelfService.Link([PlainContact], EndOfLog, NoSuchChoice)),
        new(
            "M:CxMetrics.Service.SelfServiceTally.op_Addition(CxMetrics.Service.SelfServiceTally,CxMetrics.Service.SelfServiceTally) | ArgumentNullException",
            () => _ = (SelfServiceTally)null! + SelfServiceOf("a")),
        new(
            "M:CxMetrics.Service.SelfServiceTally.op_Addition(CxMetrics.Service.SelfServiceTally,CxMetrics.Service.SelfServiceTally) | ArgumentNullException",
            () => _ = SelfServiceOf("a") + null!),
        new(
            "M:CxMetrics.Service.SelfServiceTally.op_Addition(CxMetrics.Service.SelfServiceTally,CxMetrics.Service.SelfServiceTally) | ArgumentException",
            () => _ = SelfServiceOf("a") + SelfServiceOf("b")),
        new(
            "M:CxMetrics.Service.SelfServiceTally.op_Addition(CxMetrics.Service.SelfServiceTally,CxMetrics.Service.SelfServiceTally) | OverflowException",
            () => _ = SelfServiceOf("a", Most) + SelfServiceOf("a", Most)),
        new(
            "M:CxMetrics.Service.SelfServiceTally.Add(CxMetrics.Service.SelfServiceTally,CxMetrics.Service.SelfServiceTally) | ArgumentNullException",
            () => SelfServiceTally.Add(null!, SelfServiceOf("a"))),
        new(
            "M:CxMetrics.Service.SelfServiceTally.Add(CxMetrics.Service.SelfServiceTally,CxMetrics.Service.SelfServiceTally) | ArgumentNullException",
            () => SelfServiceTally.Add(SelfServiceOf("a"), null!)),
        new(
            "M:CxMetrics.Service.SelfServiceTally.Add(CxMetrics.Service.SelfServiceTally,CxMetrics.Service.SelfServiceTally) | ArgumentException",
            () => SelfServiceTally.Add(SelfServiceOf("a"), SelfServiceOf("b"))),
        new(
            "M:CxMetrics.Service.SelfServiceTally.Add(CxMetrics.Service.SelfServiceTally,CxMetrics.Service.SelfServiceTally) | OverflowException",
            () => SelfServiceTally.Add(SelfServiceOf("a", Most), SelfServiceOf("a", Most))),
        new(
            "M:CxMetrics.Service.SelfServiceTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
            () => Read(new SelfServiceTallyJsonConverter(), """{"v":2}""")),
        new(
            "M:CxMetrics.Service.SelfServiceTallyJsonConverter.Read(System.Text.Json.Utf8JsonReader@,System.Type,System.Text.Json.JsonSerializerOptions) | JsonException",
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
