using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Surveys;

public class TakeLatestPerCustomerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void TakeLatestPerCustomer_SeveralAnswers_KeepsTheLatestInItsPlace()
    {
        LatestAnswers latest = new[]
        {
            Answer("1", "ann", 3, 0),
            Answer("2", "bob", 9, 1),
            Answer("3", "ann", 8, 2),
            Answer("4", "ann", 5, 1),
        }.TakeLatestPerCustomer(SurveyKind.Nps);

        Ids(latest).Should().Equal("2", "3");
        latest.Superseded.Should().Be(2);
        latest.Rule.Should().Be("latest answer per customer");
    }

    [Fact]
    public void TakeLatestPerCustomer_WithPeriods_KeepsOneInEach()
    {
        LatestAnswers latest = new[] { Answer("1", "ann", 3, -1), Answer("2", "ann", 9, 0), Answer("3", "ann", 8, 24) }
            .TakeLatestPerCustomer(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc));

        Ids(latest).Should().Equal("2", "3");
        latest.ToString().Should().Be(
            "latest answer per customer and month: 2 responses remain, 1 superseded, 0 without a moment left out, 0 invalid left out, 0 without a customer kept");
    }

    [Fact]
    public void TakeLatestPerCustomer_SameMoment_LaterInTheSequenceCounts() =>
        Ids(new[] { Answer("1", "ann", 3, 0), Answer("2", "ann", 9, 0) }.TakeLatestPerCustomer(SurveyKind.Nps)).Should().Equal("2");

    [Fact]
    public void TakeLatestPerCustomer_UnansweredAndOtherKinds_StayAsTheyAre()
    {
        SurveyResponse[] responses =
        [
            Answer("1", "ann", 3, 0),
            Answer("2", "ann", 9, 1) with { Score = null },
            new("3", SurveyKind.Csat, SurveyScale.OneToFive, 4) { CustomerId = "ann", AnsweredAt = Noon.AddHours(2) },
        ];

        Ids(responses.TakeLatestPerCustomer(SurveyKind.Nps)).Should().Equal("1", "2", "3");
    }

    [Fact]
    public void TakeLatestPerCustomer_WithoutCustomerOrMoment_IsKeptOrLeftOutAndCounted()
    {
        LatestAnswers latest = new[]
        {
            Answer("1", null, 3, 0),
            Answer("2", null, 4, 1),
            Answer("3", "ann", 5, 0) with { AnsweredAt = null },
            Answer("4", "ann", 6, 0),
        }.TakeLatestPerCustomer(SurveyKind.Nps);

        Ids(latest).Should().Equal("1", "2", "4");
        (latest.WithoutKey, latest.WithoutMoment, latest.Superseded).Should().Be((2, 1, 0));
    }

    [Fact]
    public void TakeLatestPerCustomer_InvalidFacts_ThrowOrGoAndNeverReplaceAnAnswer()
    {
        SurveyResponse[] offScale = [Answer("1", "ann", 9, 0), Answer("2", "ann", 77, 1)];
        SurveyResponse[] twice = [Answer("1", "ann", 9, 0), Answer("1", "ann", 3, 1)];

        FluentActions.Invoking(() => offScale.TakeLatestPerCustomer(SurveyKind.Nps))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("The response at index 1 (id \"2\"): it scored 77; expected 0 to 10.*");
        FluentActions.Invoking(() => twice.TakeLatestPerCustomer(SurveyKind.Nps))
            .Should().Throw<ArgumentException>().WithMessage("The response at index 1 (id \"1\"): it is repeated*");
        foreach (SurveyResponse[] responses in new[] { offScale, twice })
        {
            LatestAnswers latest = responses.TakeLatestPerCustomer(SurveyKind.Nps, invalid: InvalidFacts.Count);
            latest.Responses.Should().Equal(responses[0]);
            (latest.Invalid, latest.Superseded).Should().Be((1, 0));
        }
    }

    [Fact]
    public void TakeLatestPerCustomer_NullResponse_NamesItsIndex() =>
        FluentActions.Invoking(() => new[] { Answer("1", "ann", 3, 0), Answer("2", "ann", 3, 0) with { AnsweredAt = null }, null! }
                .TakeLatestPerCustomer(SurveyKind.Nps))
            .Should().Throw<ArgumentNullException>().WithMessage("responses[2] is null*");

    [Theory]
    [InlineData(PeriodUnit.Day, "day")]
    [InlineData(PeriodUnit.Week, "week")]
    [InlineData(PeriodUnit.IsoWeek, "ISO week")]
    [InlineData(PeriodUnit.Quarter, "quarter")]
    [InlineData(PeriodUnit.Year, "year")]
    public void Rule_AnyPeriod_IsNamed(PeriodUnit unit, string name)
    {
        Periods[] all =
        [
            Periods.Days(TimeZoneInfo.Utc), Periods.Weeks(TimeZoneInfo.Utc, DayOfWeek.Sunday), Periods.IsoWeeks(TimeZoneInfo.Utc),
            Periods.Quarters(TimeZoneInfo.Utc), Periods.Years(TimeZoneInfo.Utc),
        ];

        Array.Empty<SurveyResponse>().TakeLatestPerCustomer(SurveyKind.Nps, all.Single(periods => periods.Unit == unit))
            .Rule.Should().Be("latest answer per customer and " + name);
    }

    [Fact]
    public void TakeLatestPerCustomer_AnyAnswers_EqualsTheLinqOfIt()
    {
        Gen<(int Customer, int Hour)> answer =
            from customer in Gen.Choose(0, 4)
            from hour in Gen.Choose(0, 6)
            select (customer, hour);
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Arb.From(answer.ListOf()), answers =>
        {
            SurveyResponse[] responses = [.. answers.Select((fact, i) => Answer($"{i}", $"{fact.Customer}", 5, fact.Hour))];
            LatestAnswers latest = responses.TakeLatestPerCustomer(SurveyKind.Nps);
            string[] expected =
            [
                .. responses
                    .GroupBy(response => response.CustomerId, StringComparer.Ordinal)
                    .Select(group => group.Aggregate((a, b) => b.AnsweredAt >= a.AnsweredAt ? b : a).Id),
            ];

            return Ids(latest).ToHashSet(StringComparer.Ordinal).SetEquals(expected)
                && latest.Responses.Count + latest.Superseded == responses.Length;
        }));
    }

    private static IEnumerable<string> Ids(LatestAnswers latest) => latest.Responses.Select(response => response.Id);

    private static SurveyResponse Answer(string id, string? customer, int score, int hour) =>
        new(id, SurveyKind.Nps, SurveyScale.ZeroToTen, score) { CustomerId = customer, AnsweredAt = Noon.AddHours(hour) };

    [Fact]
    public void TakeLatestPer_Ticket_KeepsItsLatestRating()
    {
        SurveyResponse[] ratings =
        [
            Answer("1", "ann", 0, 0) with { InteractionId = "t1" }, Answer("2", "ann", 9, 1) with { InteractionId = "t1" }, Answer("3", "ann", 3, 0) with { InteractionId = "t2" },
        ];

        LatestAnswers latest = ratings.TakeLatestPer("ticket", response => response.InteractionId, SurveyKind.Nps);

        latest.Responses.Select(response => response.Id).Should().Equal("2", "3");
        latest.ToString().Should().StartWith("latest answer per ticket: 2 responses remain, 1 superseded");
    }
}
