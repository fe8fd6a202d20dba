namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] SurveyResponses =>
    [
        new(
            "M:CxMetrics.SurveyResponse.#ctor(System.String,CxMetrics.SurveyKind,CxMetrics.SurveyScale,System.Nullable{System.Int32},System.Double) | ArgumentNullException",
            () => Answer(null!)),
        new(
            "M:CxMetrics.SurveyResponse.#ctor(System.String,CxMetrics.SurveyKind,CxMetrics.SurveyScale,System.Nullable{System.Int32},System.Double) | ArgumentException",
            () => Answer(" ")),
        new(
            "M:CxMetrics.SurveyResponse.#ctor(System.String,CxMetrics.SurveyKind,CxMetrics.SurveyScale,System.Nullable{System.Int32},System.Double) | ArgumentException",
            () => _ = new SurveyResponse("a", SurveyKind.Nps, default)),
        new(
            "M:CxMetrics.SurveyResponse.#ctor(System.String,CxMetrics.SurveyKind,CxMetrics.SurveyScale,System.Nullable{System.Int32},System.Double) | ArgumentOutOfRangeException",
            () => Answer(kind: NoSuchKind)),
        new(
            "M:CxMetrics.SurveyResponse.#ctor(System.String,CxMetrics.SurveyKind,CxMetrics.SurveyScale,System.Nullable{System.Int32},System.Double) | ArgumentOutOfRangeException",
            () => Answer(weight: -1)),
        new(
            "M:CxMetrics.SurveyResponse.#ctor(System.String,CxMetrics.SurveyKind,CxMetrics.SurveyScale,System.Nullable{System.Int32},System.Double) | ArgumentOutOfRangeException",
            () => Answer(weight: double.PositiveInfinity)),
        new("P:CxMetrics.SurveyResponse.Id | ArgumentNullException", () => _ = Answer() with { Id = null! }),
        new("P:CxMetrics.SurveyResponse.Id | ArgumentException", () => _ = Answer() with { Id = " " }),
        new("P:CxMetrics.SurveyResponse.Kind | ArgumentOutOfRangeException", () => _ = Answer() with { Kind = NoSuchKind }),
        new("P:CxMetrics.SurveyResponse.Scale | ArgumentException", () => _ = Answer() with { Scale = default }),
        new("P:CxMetrics.SurveyResponse.Weight | ArgumentOutOfRangeException", () => _ = Answer() with { Weight = -0.5 }),
        new("P:CxMetrics.SurveyResponse.Weight | ArgumentOutOfRangeException", () => _ = Answer() with { Weight = double.NaN }),
        new("P:CxMetrics.SurveyResponse.RespondentId | ArgumentException", () => _ = Answer() with { RespondentId = " " }),
        new("P:CxMetrics.SurveyResponse.CustomerId | ArgumentException", () => _ = Answer() with { CustomerId = " " }),
        new("P:CxMetrics.SurveyResponse.AccountId | ArgumentException", () => _ = Answer() with { AccountId = " " }),
        new("P:CxMetrics.SurveyResponse.InteractionId | ArgumentException", () => _ = Answer() with { InteractionId = " " }),
        new("P:CxMetrics.SurveyResponse.TouchpointId | ArgumentException", () => _ = Answer() with { TouchpointId = " " }),
        new("P:CxMetrics.SurveyResponse.AgentId | ArgumentException", () => _ = Answer() with { AgentId = " " }),
        new("P:CxMetrics.SurveyResponse.Stratum | ArgumentException", () => _ = Answer() with { Stratum = " " }),
        new("P:CxMetrics.SurveyResponse.Cluster | ArgumentException", () => _ = Answer() with { Cluster = " " }),
        new("P:CxMetrics.SurveyResponse.AccountRevenue | ArgumentOutOfRangeException", () => _ = Answer() with { AccountRevenue = -1 }),
    ];
}
