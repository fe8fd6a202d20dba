using CxMetrics.Experience;

namespace CxMetrics.Tests.Experience;

public class ActingTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void SwitchingRisk_NegativeBySentimentAndByAnswer_CountsOnce()
    {
        Interaction contact = Negative("i1", "a", 0);
        SurveyResponse answer = new("r1", SurveyKind.Csat, SurveyScale.OneToFive, 1) { CustomerId = "a", InteractionId = "i1", AnsweredAt = Monday };

        SwitchingRisk.AsOf(Link([contact], 10, [answer])).AtRisk.Should().BeEmpty();
        RiskCase risk = SwitchingRisk.AsOf(Link([contact, Negative("i2", "a", 1)], 10, [answer])).AtRisk.Should().ContainSingle().Subject;
        risk.Contacts.Select(fact => fact.Id).Should().Equal("i1", "i2");
        risk.Answers.Should().Equal(answer);
        risk.At.Should().Be(Monday.AddDays(1));
    }

    [Fact]
    public void SwitchingRisk_WindowsOfExactly90Days_Hold()
    {
        Interaction[] contacts = [Negative("i1", "a", 0), Negative("i2", "a", 90)];

        SwitchingRisk.AsOf(Link(contacts, 90)).AtRisk.Should().ContainSingle();
        SwitchingRisk.AsOf(Link(contacts, 91)).AtRisk.Should().BeEmpty("the first is over 90 days ago");
        SwitchingRisk.AsOf(Link(contacts, 91)).Ever.Should().ContainSingle();
        SwitchingRisk.AsOf(Link([contacts[0], contacts[1] with { Start = Monday.AddDays(90).AddTicks(1) }], 91)).Ever.Should().BeEmpty();
    }

    [Fact]
    public void SwitchingRisk_CustomerWhoLeft_IsApart()
    {
        JourneyLog log = Link(
            [Negative("i1", "a", 0), Negative("i2", "a", 1), Negative("i3", "b", 0), Negative("i4", "b", 1)],
            10,
            customers: [new("a") { Since = Monday, Until = Monday.AddDays(10) }, new("b") { Since = Monday, Until = Monday.AddDays(11) }, new("c")]);
        RiskList risk = SwitchingRisk.AsOf(log);

        risk.Left.Should().ContainSingle().Which.CustomerId.Should().Be("a");
        risk.AtRisk.Should().ContainSingle().Which.CustomerId.Should().Be("b");
        risk.Leaving.After.Should().Be(new Proportion(1, 2));
        risk.Leaving.Before.Should().Be(new Proportion(0, 1));
        risk.ToString().Should().Be(
            "switching risk (2 negative contacts or more within 90 d): 1 customer at risk now, 1 left already; of 2 ever at risk 50.0% have left, of 1 other 0.0%: +50.0 points, 95% interval -39.1 to 90.5");
    }

    /// <summary>Case A33: answered, and still overdue.</summary>
    [Fact]
    public void ClosedLoop_FollowedUpAndNeverClosed_IsInTime()
    {
        SurveyResponse answer = new("r1", SurveyKind.Nps, SurveyScale.ZeroToTen, 2) { CustomerId = "a", AnsweredAt = Monday, FollowedUpAt = Monday.AddHours(5) };
        LoopResult loop = ClosedLoop.AsOf(Link([], 4, [answer]));

        loop.InTime.Should().ContainSingle().Which.TimeToFollowUp.Should().Be(TimeSpan.FromHours(5));
        loop.Overdue.Should().BeEmpty();
        loop.Rate.Rate.Should().Be(1);
        loop.ToString().Should().Be(
            "closed loop (within 2 d): followed up in time: 100.0%, 1 of 1, 95% interval 20.7 to 100.0; 0 late, 0 overdue, 0 pending; half of the follow-ups came within 5 h");
    }

    [Theory]
    [InlineData(48, 100, "in time")]
    [InlineData(49, 100, "late")]
    [InlineData(-1, 48, "pending")]
    [InlineData(-1, 49, "overdue")]
    [InlineData(47, 46, "pending")]
    public void ClosedLoop_FollowUpAndMoment_DecideTheList(int followedUp, int asOf, string expected)
    {
        Interaction contact = Negative("i1", "a", 0) with { End = Monday, FollowedUpAt = Monday.AddHours(followedUp) };
        LoopResult loop = ClosedLoop.AsOf(Journeys.Link([contact], [], Monday.AddHours(asOf)));

        new[] { ("in time", loop.InTime), ("late", loop.Late), ("pending", loop.Pending), ("overdue", loop.Overdue) }
            .Should().ContainSingle(list => list.Item2.Count == 1).Which.Item1.Should().Be(expected);
        loop.FollowedUpBefore.Should().Be(followedUp < 0 ? 1 : 0);
        loop.Rate.Denominator.Should().Be(string.Equals(expected, "pending", StringComparison.Ordinal) ? 0 : 1);
    }

    [Fact]
    public void ClosedLoop_NegativeContactWithNegativeAnswers_IsOneCaseOpenedByTheEarliest()
    {
        Interaction contact = Negative("i1", "a", 0) with { End = Monday.AddHours(3) };
        SurveyResponse answer = new("r1", SurveyKind.Csat, SurveyScale.OneToFive, 1) { InteractionId = "i1", AnsweredAt = Monday.AddHours(1) };
        SurveyResponse lost = answer with { Id = "r2", InteractionId = "gone", AnsweredAt = Monday.AddHours(2) };
        LoopResult loop = ClosedLoop.AsOf(Link([contact], 10, [answer, lost]));

        loop.Overdue.Select(item => (item.Id, item.OpenedAt)).Should().Equal(("i1", Monday.AddHours(1)), ("r2", Monday.AddHours(2)));
        ClosedLoop.AsOf(Journeys.Link([contact], [], Monday.AddHours(1))).Pending.Should().BeEmpty("it has not ended yet");
    }

    [Fact]
    public void Linkage_FirstAndLatestAnswer_MayDiffer()
    {
        JourneyLog log = Link(
            [],
            200,
            [
                Relationship("r1", "a", 9, 0), Relationship("r2", "a", 0, 100), Relationship("r3", "b", 0, 150),
                Relationship("r4", "c", 7, 10), Relationship("r5", "d", 10, 111),
            ],
            [new("a") { Until = Monday.AddDays(120) }, new("b") { Until = Monday.AddDays(150) }, new("c") { Until = Monday.AddDays(100) }, new("d"), new("e")]);
        LinkageResult<RateTally> first = Linkage.Retention(log);

        first.Promoters.Should().Be(new RateTally(1, 1));
        first.Passives.Should().Be(new RateTally(0, 1), "who leaves exactly 90 days after the answer is not retained");
        first.Excluded[ExclusionReasons.LeftBeforeAnswer].Should().Be(1);
        first.Excluded[ExclusionReasons.Immature].Should().Be(1);
        first.Excluded[ExclusionReasons.Unanswered].Should().Be(1);
        Linkage.RetentionByLatestAnswer(log).Detractors.Should().Be(new RateTally(0, 2));
        first.ToString().Should().Be("retention 90 d after the first answer is not defined for both promoters and detractors (immature: 1, left before the answer: 1, unanswered: 1)");
    }

    [Fact]
    public void Linkage_Values_AreComparedByWelch()
    {
        JourneyLog log = Link(
            [],
            200,
            [Relationship("r1", "a", 9, 0), Relationship("r2", "b", 10, 0), Relationship("r3", "c", 1, 0), Relationship("r4", "d", 2, 0), Relationship("r5", "e", 9, 0)],
            [new("a"), new("b"), new("c"), new("d"), new("e")]);
        Dictionary<string, double> values = new(StringComparer.Ordinal) { ["a"] = 10, ["b"] = 14, ["c"] = 3, ["d"] = 5 };
        LinkageResult<MomentTally> linkage = Linkage.Value(log, customer => values.TryGetValue(customer.Id, out double value) ? value : null);

        linkage.Difference.Should().Be(8);
        linkage.Promoters.Missing.Should().Be(1);
        linkage.Test.Statistic.Should().BeApproximately(8 / Math.Sqrt(5), 1e-12);
        linkage.DifferenceInterval95.Contains(8).Should().BeTrue();
        Linkage.ValueByLatestAnswer(log, _ => 1).Difference.Should().Be(0);
    }

    private static JourneyLog Link(
        IEnumerable<Interaction> contacts, int day, IEnumerable<SurveyResponse>? answers = null, IEnumerable<Customer>? customers = null) =>
        Journeys.Link(contacts, [], Monday.AddDays(day), answers, customers);

    private static Interaction Negative(string id, string customer, int day) =>
        new(id, ContactChannel.Phone, ContactDirection.Inbound, Monday.AddDays(day)) { CustomerId = customer, Sentiment = -0.5 };

    private static SurveyResponse Relationship(string id, string customer, int score, int day) =>
        new(id, SurveyKind.Nps, SurveyScale.ZeroToTen, score) { CustomerId = customer, AnsweredAt = Monday.AddDays(day) };
}
