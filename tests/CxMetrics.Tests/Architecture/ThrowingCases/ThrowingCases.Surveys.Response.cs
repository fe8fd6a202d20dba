namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static readonly SurveyResponse[] OneSurvey = [new("1", SurveyKind.Nps, SurveyScale.ZeroToTen, 9)];

    private static readonly SurveyResponse[] TwiceSurvey = [.. OneSurvey, .. OneSurvey];

    private static ThrowingCase[] ResponseCases =>
    [
        new(
            "M:CxMetrics.SurveyResponses.TakeLatestPer(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},System.String,System.Func{CxMetrics.SurveyResponse,System.String},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwiceSurvey.TakeLatestPer("ticket", response => response.InteractionId, SurveyKind.Nps)),
        new(
            "M:CxMetrics.SurveyResponses.TakeLatestPer(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},System.String,System.Func{CxMetrics.SurveyResponse,System.String},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => TwiceSurvey.TakeLatestPer("ticket", null!, SurveyKind.Nps)),
        new(
            "M:CxMetrics.SurveyResponses.TakeLatestPer(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},System.String,System.Func{CxMetrics.SurveyResponse,System.String},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => TwiceSurvey.TakeLatestPer("ticket", response => response.InteractionId, (SurveyKind)99)),
        new(
            "M:CxMetrics.Ces.NonresponseBounds(CxMetrics.CesResult,System.Int64) | ArgumentOutOfRangeException",
            () => Ces.NonresponseBounds(Ces.Calculate([5, 4]), 1)),
        new(
            "M:CxMetrics.Csat.NonresponseBounds(CxMetrics.CsatResult,System.Int64) | ArgumentOutOfRangeException",
            () => Csat.NonresponseBounds(Csat.Calculate([5, 4]), 1)),
        new(
            "M:CxMetrics.VendorPresets.FormbricksOneTo(System.Int32) | ArgumentOutOfRangeException",
            () => VendorPresets.FormbricksOneTo(8)),
        new(
            "M:CxMetrics.Nps.NonresponseBounds(CxMetrics.NpsResult,System.Int64) | ArgumentOutOfRangeException",
            () => Nps.NonresponseBounds(Nps.FromCounts(1, 1, 1), 1)),
        new(
            "M:CxMetrics.SurveyResponses.TakeLatestPerCustomer(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwiceSurvey.TakeLatestPerCustomer(SurveyKind.Nps)),
        new(
            "M:CxMetrics.SurveyResponses.TakeLatestPerCustomer(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => new[] { OneSurvey[0] with { Score = 11 } }.TakeLatestPerCustomer(SurveyKind.Nps)),
        new(
            "M:CxMetrics.ResponseRate.Calculate(CxMetrics.RateTally{CxMetrics.ResponseRateDefinition},CxMetrics.ResponseRateDefinition) | ArgumentException",
            () => ResponseRate.Calculate(new RateTally<ResponseRateDefinition> { Definition = ResponseRateDefinition.OfSent })),
        new(
            "M:CxMetrics.ResponseRate.Calculate(CxMetrics.RateTally{CxMetrics.ResponseRateDefinition},CxMetrics.ResponseRateDefinition) | ArgumentNullException",
            () => ResponseRate.Calculate((RateTally<ResponseRateDefinition>)null!)),
        new(
            "M:CxMetrics.ResponseRate.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => ResponseRate.Calculate(TwiceSurvey, SurveyKind.Nps)),
        new(
            "M:CxMetrics.ResponseRate.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => ResponseRate.Calculate(OneSurvey, SurveyKind.Nps, ResponseRateDefinition.SentAndAnsweredInPeriod)),
        new(
            "M:CxMetrics.ResponseRate.FromCounts(System.Int64,System.Nullable{System.Int64},System.Int64,CxMetrics.ResponseRateDefinition) | ArgumentOutOfRangeException",
            () => ResponseRate.FromCounts(5, 4, 5)),
        new(
            "M:CxMetrics.ResponseRate.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwiceSurvey.TallyResponseRate(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.ResponseRate.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwiceSurvey.TallyResponseRate(SurveyKind.Nps)),
        new(
            "M:CxMetrics.ResponseRate.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, ResponseRateDefinition.SentAndAnsweredInPeriod)),
        new(
            "M:CxMetrics.ResponseRate.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwiceSurvey.TallyResponseRate(SurveyKind.Nps, survey => (int?)survey.Score)),
        new(
            "M:CxMetrics.ResponseRate.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, survey => (int?)survey.Score, ResponseRateDefinition.SentAndAnsweredInPeriod)),
        new(
            "M:CxMetrics.ResponseRate.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, _ => ((int, int)?)(1, 2))),
        new(
            "M:CxMetrics.ResponseRate.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwiceSurvey.TallyResponseRate(SurveyKind.Nps, survey => survey.AgentId)),
        new(
            "M:CxMetrics.ResponseRate.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, survey => survey.AgentId, ResponseRateDefinition.SentAndAnsweredInPeriod)),
        new(
            "M:CxMetrics.ResponseRate.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, _ => Tuple.Create(1))),
        new(
            "M:CxMetrics.SurveyFunnel.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentException",
            () => SurveyFunnel.Calculate(TwiceSurvey, SurveyKind.Nps)),
        new(
            "M:CxMetrics.SurveyFunnel.FromCounts(System.Int64,System.Nullable{System.Int64},System.Nullable{System.Int64},System.Nullable{System.Int64},System.Int64) | ArgumentOutOfRangeException",
            () => SurveyFunnel.FromCounts(5, 4, 3, 2, 3)),
    ];
}
