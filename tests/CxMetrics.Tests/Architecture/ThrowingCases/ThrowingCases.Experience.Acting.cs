using CxMetrics.Experience;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ActingCases =>
    [
        new(
            "M:CxMetrics.Experience.Linkage.Value(CxMetrics.Experience.JourneyLog,System.Func{CxMetrics.Customer,System.Nullable{System.Double}},System.Nullable{System.TimeSpan}) | ArgumentOutOfRangeException",
            () => Linkage.Value(OneAnswer, _ => double.NaN)),
        new(
            "M:CxMetrics.Experience.Linkage.ValueByLatestAnswer(CxMetrics.Experience.JourneyLog,System.Func{CxMetrics.Customer,System.Nullable{System.Double}}) | ArgumentOutOfRangeException",
            () => Linkage.ValueByLatestAnswer(OneAnswer, _ => double.PositiveInfinity)),
        new(
            "M:CxMetrics.Experience.RiskDefinition.#ctor(System.String,System.Int32,System.TimeSpan) | ArgumentOutOfRangeException",
            () => _ = new RiskDefinition("n", 0, OneHorizon)),
        new("P:CxMetrics.Experience.RiskDefinition.Negatives | ArgumentOutOfRangeException", () => _ = RiskDefinition.Standard with { Negatives = 0 }),
    ];

    private static JourneyLog OneAnswer => Journeys.Link(
        [], [], EndOfLog, [new("a", SurveyKind.Nps, SurveyScale.ZeroToTen, 9) { CustomerId = "c", AnsweredAt = EndOfLog.AddDays(-100) }], [new("c")]);
}
