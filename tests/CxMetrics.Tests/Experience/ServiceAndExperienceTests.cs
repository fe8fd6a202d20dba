using CxMetrics.Experience;

namespace CxMetrics.Tests.Experience;

public class ServiceAndExperienceTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AsOf = Start.AddDays(120);

    private static readonly Touchpoint[] Touchpoints = [new("shop", "shop"), new("help", "help line", isService: true)];

    [Fact]
    public void Compare_CustomerWithoutAnyContact_NeverNeededService()
    {
        ServiceComparison comparison = ServiceAndExperience.Compare(Link([Contact("i1", "a", "help", 1)], [Customer("a"), Customer("b")]));

        comparison.NeverNeededService.Numerator.Should().Be(1);
        comparison.NeverNeededService.Denominator.Should().Be(2);
        comparison.Retention.Before.Trials.Should().Be(1);
        comparison.RetentionWithJourney.Before.Trials.Should().Be(0);
    }

    [Fact]
    public void Compare_UnknownTouchpointAndNoService_IsLeftOutAndCounted()
    {
        ServiceComparison comparison = ServiceAndExperience.Compare(
            Link([Contact("i1", "a", "gone", 1), Contact("i2", "b", null, 1), Contact("i3", "b", "help", 2), Contact("i4", "z", "help", 2)], [Customer("a"), Customer("b")]));

        comparison.Excluded.Should().BeEquivalentTo(new Dictionary<string, long>(StringComparer.Ordinal)
        {
            [ExclusionReasons.UnknownTouchpoint] = 1,
            [ExclusionReasons.NotCustomer] = 1,
        });
        comparison.Retention.After.Trials.Should().Be(1);
        comparison.ServiceSteps.Rate.Should().Be(1);
        comparison.ServiceSteps.Excluded[ExclusionReasons.UnknownTouchpoint].Should().Be(2);
    }

    [Fact]
    public void Compare_ContactAfterTheLandmark_DoesNotSort()
    {
        JourneyLog log = Link(
            [Contact("i1", "a", "help", 30), Contact("i2", "b", "help", 31), Contact("i3", "c", "shop", 1)],
            [Customer("a"), Customer("b"), Customer("c") with { Until = Start.AddDays(30) }, Customer("d") with { Since = Start.AddDays(31) }]);
        ServiceComparison comparison = ServiceAndExperience.Compare(log);

        comparison.Landmark.Should().Be(TimeSpan.FromDays(90));
        comparison.Retention.After.Should().Be(new Proportion(1, 1));
        comparison.Retention.Before.Should().Be(new Proportion(1, 1), "at the landmark c had left, and d had not come");
        comparison.Warning.Should().BeNull();
        ServiceAndExperience.CompareWholeLog(log).Retention.Before.Should().Be(new Proportion(1, 2));
    }

    [Fact]
    public void CompareWholeLog_Always_WarnsOfOccasions()
    {
        ServiceComparison comparison = ServiceAndExperience.CompareWholeLog(Link([Contact("i1", "a", "help", 1)], [Customer("a"), Customer("b")]));

        comparison.Warning.Should().StartWith("Customers with long journeys have more occasions");
        comparison.ToString().Should().EndWith(comparison.Warning);
    }

    [Fact]
    public void Compare_AnswerBeforeTheServiceContact_IsWithout()
    {
        JourneyLog log = Link(
            [Contact("i1", "a", "help", 50)],
            [Customer("a")],
            [Answer("r1", SurveyKind.Nps, SurveyScale.ZeroToTen, 9, 49), Answer("r2", SurveyKind.Nps, SurveyScale.ZeroToTen, 3, 50), Answer("r3", SurveyKind.Csat, SurveyScale.OneToFive, 4, 10)]);

        ServiceComparison comparison = ServiceAndExperience.Compare(log);
        comparison.Nps.Before.Promoters.Should().Be(1);
        comparison.Nps.After.Detractors.Should().Be(1, "the contact is at the moment of the answer");
        comparison.Csat.Before.Satisfied.Should().Be(1);
        ServiceAndExperience.CompareWholeLog(log).Nps.Before.Responses.Should().Be(0);
    }

    /// <summary>Case A32: messages without sentiment counted as zero, and zero as positive.</summary>
    [Fact]
    public void Compare_UnscoredContacts_AreNoSentiment()
    {
        JourneyLog log = Link(
            [
                Contact("i1", "a", "shop", 41) with { Sentiment = -0.8 }, Contact("i2", "a", "shop", 42),
                Contact("i3", "a", "shop", 43), Contact("i4", "a", "shop", 44) with { Sentiment = 0.2 },
            ],
            [Customer("a")]);
        Journey journey = log.Units().Single();

        journey.MeanSentiment.Should().BeApproximately(-0.3, 1e-15);
        (journey.MeanSentiment < log.Definition.NegativeBelow).Should().BeTrue("-0.3 is negative; with zeros it would be -0.15");
        (journey.ScoredSteps, journey.Count).Should().Be((2, 4));
        ServiceAndExperience.Compare(log).SentimentWithout.Mean.Should().BeApproximately(-0.3, 1e-15);
    }

    [Fact]
    public void Proactive_Callback_IsTheCustomersInitiative()
    {
        ProactiveResult result = Proactive.Calculate(Link(
            [
                Contact("i1", "a", "help", 1) with { Direction = ContactDirection.Outbound, InitiatedBy = ContactInitiator.Customer },
                Contact("i2", "a", "help", 2) with { Direction = ContactDirection.Outbound, InitiatedBy = ContactInitiator.Company },
                Contact("i3", "a", "help", 3) with { Direction = ContactDirection.Outbound },
                Contact("i4", "a", "shop", 4) with { InitiatedBy = ContactInitiator.Company },
            ],
            [Customer("a")]));

        (result.Share.Numerator, result.Share.Denominator, result.Callbacks).Should().Be((1, 2, 1));
        result.ByDirection.Rate.Should().Be(1);
        result.Share.Excluded[ExclusionReasons.NoInitiator].Should().Be(1);
        result.Share.Excluded[ExclusionReasons.NotService].Should().Be(1);
    }

    [Fact]
    public void Proactive_ContactsAtOneMoment_ComeBackToEachOther()
    {
        Interaction[] contacts = [.. new[] { "i1", "i2" }.Select(id => Contact(id, "a", "help", 1) with { InitiatedBy = ContactInitiator.Customer })];

        Proactive.Calculate(Link(contacts, [])).CameBack.Before.Should().Be(new Proportion(2, 2), "neither has an end, so both start at the end of the other");
        Proactive.Calculate(Link([contacts[0]], [])).CameBack.Before.Should().Be(new Proportion(0, 1));
        Proactive.Calculate(Link(contacts, []), TimeSpan.FromDays(200)).CameBack.Before.Trials.Should().Be(0, "none is old enough");
    }

    private static JourneyLog Link(IEnumerable<Interaction> contacts, IEnumerable<Customer> customers, IEnumerable<SurveyResponse>? answers = null) =>
        Journeys.Link(contacts, Touchpoints, AsOf, answers, customers);

    private static Interaction Contact(string id, string customer, string? touchpoint, int day) =>
        new(id, ContactChannel.Web, ContactDirection.Inbound, Start.AddDays(day)) { CustomerId = customer, TouchpointId = touchpoint };

    private static Customer Customer(string id) => new(id) { Since = Start };

    private static SurveyResponse Answer(string id, SurveyKind kind, SurveyScale scale, int score, int day) =>
        new(id, kind, scale, score) { CustomerId = "a", AnsweredAt = Start.AddDays(day) };
}
