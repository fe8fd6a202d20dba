namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static IEnumerable<SurveyResponse>? NoSurveys => null;

    private static readonly SurveyResponse[] OneSurvey = [new("1", SurveyKind.Nps, SurveyScale.ZeroToTen, 9)];

    private static readonly SurveyResponse[] TwiceSurvey = [.. OneSurvey, .. OneSurvey];

    private static readonly SurveyResponse[] NullSurvey = [null!];

    private static ThrowingCase[] ResponseCases =>
    [
        new(
            "M:CxMetrics.Ces.NonresponseBounds(CxMetrics.CesResult,System.Int64) | ArgumentNullException",
            () => Ces.NonresponseBounds(null!, 1)),
        new(
            "M:CxMetrics.Ces.NonresponseBounds(CxMetrics.CesResult,System.Int64) | ArgumentOutOfRangeException",
            () => Ces.NonresponseBounds(Ces.Calculate([5, 4]), 1)),
        new(
            "M:CxMetrics.Csat.NonresponseBounds(CxMetrics.CsatResult,System.Int64) | ArgumentNullException",
            () => Csat.NonresponseBounds(null!, 1)),
        new(
            "M:CxMetrics.Csat.NonresponseBounds(CxMetrics.CsatResult,System.Int64) | ArgumentOutOfRangeException",
            () => Csat.NonresponseBounds(Csat.Calculate([5, 4]), 1)),
        new(
            "M:CxMetrics.FormbricksStyle.CsatOneTo(System.Int32) | ArgumentOutOfRangeException",
            () => FormbricksStyle.CsatOneTo(8)),
        new(
            "M:CxMetrics.Nps.NonresponseBounds(CxMetrics.NpsResult,System.Int64) | ArgumentNullException",
            () => Nps.NonresponseBounds(null!, 1)),
        new(
            "M:CxMetrics.Nps.NonresponseBounds(CxMetrics.NpsResult,System.Int64) | ArgumentOutOfRangeException",
            () => Nps.NonresponseBounds(Nps.FromCounts(1, 1, 1), 1)),
        new(
            "M:CxMetrics.RepeatedAnswers.TakeLatestPerCustomer(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwiceSurvey.TakeLatestPerCustomer(SurveyKind.Nps)),
        new(
            "M:CxMetrics.RepeatedAnswers.TakeLatestPerCustomer(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => OneSurvey.TakeLatestPerCustomer(SurveyKind.Nps, invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.RepeatedAnswers.TakeLatestPerCustomer(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => new[] { OneSurvey[0] with { Score = 11 } }.TakeLatestPerCustomer(SurveyKind.Nps)),
        new(
            "M:CxMetrics.RepeatedAnswers.TakeLatestPerCustomer(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => NoSurveys!.TakeLatestPerCustomer(SurveyKind.Nps)),
        new(
            "M:CxMetrics.RepeatedAnswers.TakeLatestPerCustomer(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => NullSurvey.TakeLatestPerCustomer(SurveyKind.Nps)),
        new(
            "M:CxMetrics.RepeatedAnswers.TakeLatestPerCustomer(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => OneSurvey.TakeLatestPerCustomer((SurveyKind)99)),
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
            "M:CxMetrics.ResponseRate.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => ResponseRate.Calculate(NoSurveys!, SurveyKind.Nps)),
        new(
            "M:CxMetrics.ResponseRate.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => ResponseRate.Calculate(NullSurvey, SurveyKind.Nps)),
        new(
            "M:CxMetrics.ResponseRate.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => ResponseRate.Calculate(OneSurvey, (SurveyKind)99)),
        new(
            "M:CxMetrics.ResponseRate.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => ResponseRate.Calculate(OneSurvey, SurveyKind.Nps, invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.ResponseRate.FromCounts(System.Int64,System.Nullable{System.Int64},System.Int64,CxMetrics.ResponseRateDefinition) | ArgumentOutOfRangeException",
            () => ResponseRate.FromCounts(-1, null, 0)),
        new(
            "M:CxMetrics.ResponseRate.FromCounts(System.Int64,System.Nullable{System.Int64},System.Int64,CxMetrics.ResponseRateDefinition) | ArgumentOutOfRangeException",
            () => ResponseRate.FromCounts(5, 4, 5)),
        new(
            "M:CxMetrics.ResponseRateDefinition.#ctor(System.String,CxMetrics.ResponseDenominator,CxMetrics.ResponseTiming) | ArgumentException",
            () => _ = new ResponseRateDefinition(" ", ResponseDenominator.Sent)),
        new(
            "M:CxMetrics.ResponseRateDefinition.#ctor(System.String,CxMetrics.ResponseDenominator,CxMetrics.ResponseTiming) | ArgumentNullException",
            () => _ = new ResponseRateDefinition(null!, ResponseDenominator.Sent)),
        new(
            "M:CxMetrics.ResponseRateDefinition.#ctor(System.String,CxMetrics.ResponseDenominator,CxMetrics.ResponseTiming) | ArgumentOutOfRangeException",
            () => _ = new ResponseRateDefinition("name", (ResponseDenominator)99)),
        new(
            "M:CxMetrics.ResponseRateDefinition.#ctor(System.String,CxMetrics.ResponseDenominator,CxMetrics.ResponseTiming) | ArgumentOutOfRangeException",
            () => _ = new ResponseRateDefinition("name", ResponseDenominator.Sent, (ResponseTiming)99)),
        new(
            "M:CxMetrics.ResponseRateResult.Interval(System.Double) | ArgumentOutOfRangeException",
            () => ResponseRate.FromCounts(5, 4, 3).Interval(1)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwiceSurvey.TallyResponseRate(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => NoSurveys!.TallyResponseRate(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => NullSurvey.TallyResponseRate(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, (Periods)null!)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => OneSurvey.TallyResponseRate((SurveyKind)99, Periods.Months(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc), invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwiceSurvey.TallyResponseRate(SurveyKind.Nps)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, ResponseRateDefinition.SentAndAnsweredInPeriod)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => NoSurveys!.TallyResponseRate(SurveyKind.Nps)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => NullSurvey.TallyResponseRate(SurveyKind.Nps)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => OneSurvey.TallyResponseRate((SurveyKind)99)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwiceSurvey.TallyResponseRate(SurveyKind.Nps, survey => (int?)survey.Score)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, survey => (int?)survey.Score, ResponseRateDefinition.SentAndAnsweredInPeriod)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, _ => ((int, int)?)(1, 2))),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => NoSurveys!.TallyResponseRate(SurveyKind.Nps, survey => (int?)survey.Score)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => NullSurvey.TallyResponseRate(SurveyKind.Nps, survey => (int?)survey.Score)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, (Func<SurveyResponse, int?>)null!)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => OneSurvey.TallyResponseRate((SurveyKind)99, survey => (int?)survey.Score)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, survey => (int?)survey.Score, invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwiceSurvey.TallyResponseRate(SurveyKind.Nps, survey => survey.AgentId)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, survey => survey.AgentId, ResponseRateDefinition.SentAndAnsweredInPeriod)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, _ => Tuple.Create(1))),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => NoSurveys!.TallyResponseRate(SurveyKind.Nps, survey => survey.AgentId)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => NullSurvey.TallyResponseRate(SurveyKind.Nps, survey => survey.AgentId)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, (Func<SurveyResponse, string?>)null!)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => OneSurvey.TallyResponseRate((SurveyKind)99, survey => survey.AgentId)),
        new(
            "M:CxMetrics.ResponseRateTallying.TallyResponseRate``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.ResponseRateDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => OneSurvey.TallyResponseRate(SurveyKind.Nps, survey => survey.AgentId, invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.SurveyFunnel.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentException",
            () => SurveyFunnel.Calculate(TwiceSurvey, SurveyKind.Nps)),
        new(
            "M:CxMetrics.SurveyFunnel.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => SurveyFunnel.Calculate(NoSurveys!, SurveyKind.Nps)),
        new(
            "M:CxMetrics.SurveyFunnel.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => SurveyFunnel.Calculate(NullSurvey, SurveyKind.Nps)),
        new(
            "M:CxMetrics.SurveyFunnel.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => SurveyFunnel.Calculate(OneSurvey, (SurveyKind)99)),
        new(
            "M:CxMetrics.SurveyFunnel.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => SurveyFunnel.Calculate(OneSurvey, SurveyKind.Nps, NoSuchChoice)),
        new(
            "M:CxMetrics.SurveyFunnel.FromCounts(System.Int64,System.Nullable{System.Int64},System.Nullable{System.Int64},System.Nullable{System.Int64},System.Int64) | ArgumentOutOfRangeException",
            () => SurveyFunnel.FromCounts(-1, null, null, null, 0)),
        new(
            "M:CxMetrics.SurveyFunnel.FromCounts(System.Int64,System.Nullable{System.Int64},System.Nullable{System.Int64},System.Nullable{System.Int64},System.Int64) | ArgumentOutOfRangeException",
            () => SurveyFunnel.FromCounts(5, 4, 3, 2, 3)),
    ];
}
