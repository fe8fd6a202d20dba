namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] SurveyResponses =>
    [
        new(
            "M:CxMetrics.SurveyResponse.#ctor(System.String,CxMetrics.SurveyKind,CxMetrics.SurveyScale,System.Nullable{System.Int32},System.Double) | ArgumentException",
            () => _ = new SurveyResponse("a", SurveyKind.Nps, default)),
        new("P:CxMetrics.SurveyResponse.Scale | ArgumentException", () => _ = Answer() with { Scale = default }),
    ];
}
