namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] AccountRollUps =>
    [
        new(
            "M:CxMetrics.SurveyResponses.WeighByAccount(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.AccountWeighting) | ArgumentException",
            () => Answers(OfAccount("a", 1), OfAccount("b", 2)).WeighByAccount(SurveyKind.Nps, AccountWeighting.Accounts)),
        new(
            "M:CxMetrics.SurveyResponses.WeighByAccount(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.AccountWeighting) | ArgumentException",
            () => Answers(OfAccount("a", 1) with { Weight = 1e308 }).WeighByAccount(SurveyKind.Nps, AccountWeighting.Accounts)),
    ];

    private static SurveyResponse OfAccount(string id, decimal revenue) => Answer(id) with { AccountId = "x", AccountRevenue = revenue };
}
