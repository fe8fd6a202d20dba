using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Surveys;

public class ResponseRateTests
{
    private static readonly DateTimeOffset January = new(2026, 1, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Calculate_DeliveryRecorded_UndeliveredAreExcludedAndCounted()
    {
        SurveyResponse[] surveys =
        [
            Survey("answered", score: 9) with { DeliveredAt = January },
            Survey("silent") with { DeliveredAt = January },
            Survey("bounced"),
            Survey("answered, so it was delivered", score: 3),
            Survey("asked something else", SurveyKind.Csat),
        ];

        ResponseRateResult rate = ResponseRate.Calculate(surveys, SurveyKind.Nps);

        rate.Answered.Should().Be(2);
        rate.Asked.Should().Be(3);
        rate.Rate.Should().Be(2.0 / 3);
        rate.Excluded.ToString().Should().Be("another kind: 1, undelivered: 1");
        (rate.Asked + rate.Excluded.Total).Should().Be(surveys.Length);
    }

    [Fact]
    public void Calculate_NothingKnownAboutDelivery_IsOfAllSent()
    {
        ResponseRateResult rate = ResponseRate.Calculate([Survey("a", score: 1), Survey("b"), Survey("c")], SurveyKind.Nps);

        rate.Asked.Should().Be(3);
        rate.Excluded.Total.Should().Be(0);
    }

    [Fact]
    public void Calculate_OfSent_CountsTheUndelivered()
    {
        SurveyResponse[] surveys = [Survey("a", score: 1) with { DeliveredAt = January }, Survey("b"), Survey("c")];

        ResponseRate.Calculate(surveys, SurveyKind.Nps, ResponseRateDefinition.OfSent).Rate.Should().Be(1.0 / 3);
        ResponseRate.Calculate(surveys, SurveyKind.Nps).Rate.Should().Be(1);
    }

    [Fact]
    public void Calculate_NoSurveys_IsNull()
    {
        ResponseRateResult rate = ResponseRate.Calculate([], SurveyKind.Nps);

        rate.Rate.Should().BeNull();
        rate.Interval95.Lower.Should().BeNull();
        rate.ToString().Should().Be("response rate of delivered surveys is not defined: no surveys");
    }

    [Fact]
    public void Calculate_IdTwice_ThrowsOrIsCounted()
    {
        SurveyResponse[] surveys = [Survey("a", score: 1), Survey("b"), Survey("a")];

        FluentActions.Invoking(() => ResponseRate.Calculate(surveys, SurveyKind.Nps))
            .Should().Throw<ArgumentException>().WithMessage("The fact at index 2 has the id \"a\" of an earlier one*");
        ResponseRateResult counted = ResponseRate.Calculate(surveys, SurveyKind.Nps, invalid: InvalidFacts.Count);
        counted.Asked.Should().Be(2);
        counted.Excluded["duplicate"].Should().Be(1);
    }

    [Fact]
    public void TallyResponseRate_ByPeriod_IsThePeriodOfSending()
    {
        SurveyResponse[] surveys =
        [
            Survey("a", score: 1) with { SentAt = January, AnsweredAt = January.AddDays(1) },
            Survey("b", score: 1) with { SentAt = January, AnsweredAt = January.AddDays(30) },
            Survey("c") with { SentAt = January },
            Survey("d", score: 1) with { SentAt = January.AddDays(31), AnsweredAt = January.AddDays(32) },
            Survey("e", score: 1) with { AnsweredAt = January },
        ];

        Breakdown<Period, RateTally<ResponseRateDefinition>> byMonth = surveys.TallyResponseRate(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc));
        byMonth.Groups.Select(group => $"{group.Key}: {group.Tally}").Should().Equal("2026-01: 2 of 3, 0 excluded", "2026-02: 1 of 1, 0 excluded");
        byMonth.NoKey.Should().Be(Counted(1, 1, ResponseRateDefinition.OfDelivered, ReasonCounts.None));
        ResponseRate.Calculate(byMonth.Total).Rate.Should().Be(4.0 / 5);
    }

    /// <summary>Three surveys sent in the window and one of them answered in it give 33 %, whatever is answered later.</summary>
    [Fact]
    public void TallyResponseRate_SentAndAnsweredInPeriod_LeavesLateAnswersOut()
    {
        SurveyResponse[] surveys =
        [
            Survey("answered later") with { SentAt = January, AnsweredAt = January.AddMonths(1), Score = 4 },
            Survey("answered in time") with { SentAt = January, AnsweredAt = January.AddDays(2), Score = 8 },
            Survey("silent") with { SentAt = January },
            Survey("sent before") with { SentAt = January.AddMonths(-1), AnsweredAt = January, Score = 8 },
            Survey("sent at an unknown moment") with { AnsweredAt = January, Score = 8 },
            Survey("answered at an unknown moment") with { SentAt = January, Score = 8 },
        ];

        ResponseRateDefinition definition = ResponseRateDefinition.SentAndAnsweredInPeriod;
        Breakdown<Period, RateTally<ResponseRateDefinition>> byMonth = surveys.TallyResponseRate(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc), definition);
        ResponseRateResult january = ResponseRate.Calculate(byMonth.Groups[1].Tally, definition);

        january.Rate.Should().Be(1.0 / 3);
        january.Excluded.ToString().Should().Be("answered at an unknown moment: 1");
        byMonth.NoKey.Excluded.ToString().Should().Be("sent at an unknown moment: 1");
        (byMonth.Total.Denominator + byMonth.Total.Excluded.Total).Should().Be(surveys.Length);
    }

    [Fact]
    public void TallyResponseRate_UndeliveredAndSentNobodyKnowsWhen_IsExcludedOnce()
    {
        ResponseRateDefinition definition = new("delivered and answered in the period", ResponseDenominator.Delivered, ResponseTiming.SamePeriod);
        SurveyResponse[] surveys =
        [
            Survey("a", score: 9) with { SentAt = January, DeliveredAt = January, AnsweredAt = January },
            Survey("b"),
            Survey("c") with { SentAt = January },
        ];

        Breakdown<Period, RateTally<ResponseRateDefinition>> byMonth = surveys.TallyResponseRate(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc), definition);

        byMonth.NoKey.Should().Be(Counted(0, 0, definition, ReasonCounts.None.With("sent at an unknown moment", 1)));
        byMonth.Groups[0].Tally.Should().Be(Counted(1, 1, definition, ReasonCounts.None.With("undelivered", 1)));
    }

    [Fact]
    public void TallyResponseRate_ByKey_JudgesDeliveryOverAllSurveys()
    {
        SurveyResponse[] surveys =
        [
            Survey("a", score: 1) with { TouchpointId = "shop", DeliveredAt = January },
            Survey("b") with { TouchpointId = "app" },
            Survey("c", score: 2) with { TouchpointId = "app" },
            Survey("d"),
        ];

        Breakdown<string, RateTally<ResponseRateDefinition>> byTouchpoint = surveys.TallyResponseRate(SurveyKind.Nps, survey => survey.TouchpointId);
        byTouchpoint["app"].Should().Be(Counted(1, 1, ResponseRateDefinition.OfDelivered, ReasonCounts.None.With("undelivered", 1)));
        byTouchpoint.NoKey.Excluded["undelivered"].Should().Be(1);
        surveys.TallyResponseRate(SurveyKind.Nps, _ => (ContactDirection?)null).NoKey.Should().Be(byTouchpoint.Total);
    }

    [Fact]
    public void Add_OneNameWithTwoChoices_IsRefused()
    {
        ResponseRateDefinition other = ResponseRateDefinition.OfSent with { Name = ResponseRateDefinition.OfDelivered.Name };

        FluentActions.Invoking(() => Counted(1, 2, other, ReasonCounts.None) + Counted(1, 2, ResponseRateDefinition.OfDelivered, ReasonCounts.None))
            .Should().Throw<ArgumentException>().WithMessage("Cannot add a tally of \"response rate of delivered surveys (Delivered, AnyTime)\" to one of \"response rate of delivered surveys (Sent, AnyTime)\"*");
    }

    [Fact]
    public void Reasons_EachDefinition_AreThoseThatItsChoicesBring()
    {
        ResponseRateDefinition.OfDelivered.Reasons.Should().Equal("another kind", "undelivered", "duplicate");
        ResponseRateDefinition.OfSent.Reasons.Should().Equal("another kind", "duplicate");
        ResponseRateDefinition.SentAndAnsweredInPeriod.Reasons.Should().Equal(
            "another kind", "sent at an unknown moment", "answered at an unknown moment", "not a moment", "duplicate");
    }

    [Fact]
    public void Add_TwoConventions_IsRefused()
    {
        RateTally<ResponseRateDefinition> ofSent = new SurveyResponse[] { Survey("a") }.TallyResponseRate(SurveyKind.Nps, ResponseRateDefinition.OfSent);
        RateTally<ResponseRateDefinition> ofDelivered = new SurveyResponse[] { Survey("a") }.TallyResponseRate(SurveyKind.Nps);

        FluentActions.Invoking(() => ofSent + ofDelivered).Should().Throw<ArgumentException>().WithMessage("*expected one definition*");
        FluentActions.Invoking(() => ResponseRate.Calculate(ofSent)).Should().Throw<ArgumentException>().WithMessage("The tally was counted under *response rate of sent*expected one under *response rate of delivered*");
    }

    [Fact]
    public void TallyResponseRate_SamePeriodWithoutPeriods_IsRefused() =>
        FluentActions.Invoking(() => ResponseRate.Calculate([], SurveyKind.Nps, ResponseRateDefinition.SentAndAnsweredInPeriod))
            .Should().Throw<ArgumentException>().WithMessage("*expected periods too*");

    [Fact]
    public void FromCounts_MoreThanTheStageBefore_NamesBoth()
    {
        FluentActions.Invoking(() => ResponseRate.FromCounts(10, 11, 1))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("delivered is 11; expected at most sent, 10.*");
        FluentActions.Invoking(() => ResponseRate.FromCounts(10, 8, 9))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("answered is 9; expected at most delivered, 8.*");
        FluentActions.Invoking(() => ResponseRate.FromCounts(10, null, 11))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("answered is 11; expected at most sent, 10.*");
    }

    [Fact]
    public void ToStringAndJson_Result_TellEvidenceAndDefinition()
    {
        ResponseRateResult rate = ResponseRate.FromCounts(1000, 960, 170);

        rate.ToString().Should().Be("response rate of delivered surveys: 17.7%, 170 of 960, 95% interval 15.4 to 20.3");
        JsonSerializer.Serialize(rate, CxMetricsJson.TypeInfo<ResponseRateResult>()).Should()
            .Contain("\"asked\":960").And.Contain("\"excluded\":{\"undelivered\":40}").And.Contain("\"denominator\":\"Delivered\",\"timing\":\"AnyTime\"");
    }

    [Fact]
    public void SurveyFunnel_OfSurveys_KnowsWhetherDeliveryIsKnown()
    {
        SurveyResponse[] surveys = [Survey("a", score: 1), Survey("b"), Survey("c", SurveyKind.Ces), Survey("d") with { DeliveredAt = January }];

        SurveyFunnel known = SurveyFunnel.Calculate(surveys, SurveyKind.Nps);
        SurveyFunnel unknown = SurveyFunnel.Calculate(surveys.Take(3), SurveyKind.Nps);

        known.ToString().Should().Be("3 sent, 2 delivered, 1 answered");
        known.DeliveryRate.Should().Be(2.0 / 3);
        unknown.ToString().Should().Be("2 sent, 1 answered");
        unknown.ResponseRateOfDelivered.Should().BeNull();
        unknown.OpenRate.Should().BeNull();
        SurveyFunnel.Calculate([], SurveyKind.Nps).ResponseRateOfSent.Should().BeNull();
    }

    [Theory]
    [InlineData(10, 11, null, null, 1, "delivered is 11; expected at most sent, 10.")]
    [InlineData(10, null, 11, null, 1, "opened is 11; expected at most sent, 10.")]
    [InlineData(10, 8, 9, null, 1, "opened is 9; expected at most delivered, 8.")]
    [InlineData(10, 8, null, 9, 1, "started is 9; expected at most delivered, 8.")]
    [InlineData(10, 8, 6, 5, 6, "answered is 6; expected at most started, 5.")]
    public void SurveyFunnel_GrowingStage_NamesTheStageBefore(int sent, int? delivered, int? opened, int? started, int answered, string message) =>
        FluentActions.Invoking(() => SurveyFunnel.FromCounts(sent, delivered, opened, started, answered))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage(message + "*");

    private static SurveyResponse Survey(string id, SurveyKind kind = SurveyKind.Nps, int? score = null) =>
        new(id, kind, SurveyScale.ZeroToTen, score);

    private static RateTally<ResponseRateDefinition> Counted(long answered, long asked, ResponseRateDefinition definition, ReasonCounts excluded) =>
        new() { Definition = definition, Numerator = answered, Denominator = asked, Excluded = excluded };
}
