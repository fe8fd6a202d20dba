namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] SelfServiceCases =>
    [
        new(
            "M:CxMetrics.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.Moment,CxMetrics.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Calculate([PlainContact, PlainContact], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.Moment,CxMetrics.SelfServiceDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Calculate([BackwardSession], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.Moment,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Link([PlainContact, PlainContact], EndOfLog)),
        new(
            "M:CxMetrics.SelfService.Link(System.Collections.Generic.IEnumerable{CxMetrics.Interaction},CxMetrics.Moment,CxMetrics.InvalidFacts) | ArgumentException",
            () => SelfService.Link([BackwardSession], EndOfLog)),
    ];

    private static TimeSpan OneHorizon => TimeSpan.FromDays(1);

    private static DateTimeOffset EndOfLog => DateTimeOffset.UnixEpoch;

    /// <summary>A session that ends before it starts.</summary>
    private static Interaction BackwardSession => PlainContact with { HandledBy = ContactHandler.SelfService, End = EndOfLog - OneHorizon };
}
