using System.Globalization;

namespace CxMetrics.Tests.Service;

public class FcrTests
{
    private const double Week = 168;
    private static readonly DateTimeOffset AsOf = FcrSamples.Noon.AddDays(60);

    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(0, 1, 2, 2)]
    [InlineData(-1, 0, 2, 2)]
    [InlineData(-1, -1, 0, 1)]
    public void Calculate_AroundTheWindowsEnd_IsDecidedByATick(int less, int ticks, int closed, int issues)
    {
        Interaction[] log = [Contact("1", 0, lasts: 1), Contact("2", 1 + Week, ticks)];

        FcrResult result = Fcr.Calculate(log, AsOf, Issues(new(TimeSpan.FromHours(Week) + TimeSpan.FromTicks(less))));

        result.Should().BeEquivalentTo(new { Numerator = closed, Denominator = issues });
    }

    [Theory]
    [InlineData(FcrAnchor.LatestEnd, 1)]
    [InlineData(FcrAnchor.FirstEnd, 2)]
    [InlineData(FcrAnchor.FirstStart, 2)]
    public void Calculate_ThreeContactsFourDaysApart_AreOneIssueOnlyWhileTheWindowSlides(FcrAnchor anchor, int issues)
    {
        Interaction[] log = [Contact("1", 0), Contact("2", 96), Contact("3", 192)];

        Fcr.Calculate(log, AsOf, Issues(new(TimeSpan.FromHours(Week)) { Anchor = anchor })).Denominator.Should().Be(issues);
    }

    [Fact]
    public void Calculate_FromTheFirstStart_ALongContactUsesUpTheWindow()
    {
        Interaction[] log = [Contact("1", 0, lasts: 20), Contact("2", 180)];

        Fcr.Calculate(log, AsOf, Issues(new(TimeSpan.FromHours(Week)) { Anchor = FcrAnchor.FirstEnd })).Denominator.Should().Be(1);
        Fcr.Calculate(log, AsOf, Issues(new(TimeSpan.FromHours(Week)) { Anchor = FcrAnchor.FirstStart })).Denominator.Should().Be(2);
    }

    [Fact]
    public void Calculate_AShortContactWithinALongOne_LeavesTheLatestEndWhereItWas()
    {
        Interaction[] log = [Contact("1", 0, lasts: 100), Contact("2", 10, lasts: 1), Contact("3", 100 + Week)];

        Fcr.Calculate(log, AsOf).IssueLengths.Should().Equal(new Dictionary<int, long> { [3] = 1 });
        Fcr.Calculate(log, AsOf, FcrDefinition.NoRepeat).Numerator.Should().Be(
            2, "the second looks ahead from its own end, and nothing starts within a week of it; the last has nothing after it");
    }

    [Fact]
    public void Calculate_OtherChannel_IsARepeatUnlessTheChannelIsInTheKey()
    {
        Interaction[] log = [Contact("1", 0), Contact("2", 5) with { Channel = ContactChannel.Email }];

        Fcr.Calculate(log, AsOf).Numerator.Should().Be(0);
        Fcr.Calculate(log, AsOf, FcrDefinition.SameChannel).Numerator.Should().Be(2);
    }

    [Fact]
    public void Calculate_AbandonedAttemptAfterwards_SpoilsTheIssueOnlyWhereAttemptsAreRepeats()
    {
        Interaction[] log =
        [
            Contact("0", -1) with { HandledBy = null, QueueOutcome = QueueOutcome.Abandoned },
            Contact("1", 0),
            Contact("2", 5) with { HandledBy = null, QueueOutcome = QueueOutcome.Abandoned },
            Contact("3", 4 + Week) with { HandledBy = ContactHandler.SelfService },
        ];

        FcrResult handled = Fcr.Calculate(log, AsOf);
        FcrResult any = Fcr.Calculate(log, AsOf, FcrDefinition.AnyAttempt);
        FcrResult before = Fcr.Calculate(log.Take(2), AsOf, FcrDefinition.AnyAttempt);

        handled.Should().BeEquivalentTo(new { Numerator = 1, Denominator = 1 });
        any.Should().BeEquivalentTo(new { Numerator = 0, Denominator = 1 }, "attempts neither open nor prolong an issue");
        before.Numerator.Should().Be(1, "an attempt before the contact is what the contact answered");
        any.Excluded["another kind"].Should().Be(3);
    }

    [Fact]
    public void Calculate_WindowStillOpen_IsImmature()
    {
        Interaction[] log = [Contact("1", 0, lasts: 1)];
        DateTimeOffset closes = FcrSamples.Noon.AddHours(1 + Week);

        Fcr.Calculate(log, closes).Denominator.Should().Be(1);
        FcrResult early = Fcr.Calculate(log, closes.AddTicks(-1));
        early.Rate.Should().BeNull();
        early.Excluded["immature"].Should().Be(1);
        Fcr.Calculate(log, closes.AddTicks(-1), FcrDefinition.MatureOrNot).Rate.Should().Be(1);
    }

    [Fact]
    public void Calculate_AfterTheMoment_IsNotYetKnown()
    {
        Interaction[] log = [Contact("1", 0), Contact("2", 1)];

        FcrResult atTheStart = Fcr.Calculate(log, FcrSamples.Noon.AddHours(1), FcrDefinition.MatureOrNot);
        FcrResult before = Fcr.Calculate(log, FcrSamples.Noon.AddHours(1).AddTicks(-1), FcrDefinition.MatureOrNot);

        atTheStart.IssueLengths.Should().Equal(new Dictionary<int, long> { [2] = 1 });
        before.IssueLengths.Should().Equal(new Dictionary<int, long> { [1] = 1 });
        before.Excluded["not yet known"].Should().Be(1);
    }

    [Fact]
    public void Calculate_NoEnd_IsARepeatAndDoesNotCountWhereItsEndIsAskedFor()
    {
        Interaction[] log = [Contact("1", 0), Contact("2", 5) with { End = null }, Contact("3", 0) with { CustomerId = "other" }];
        Interaction[] opening = [log[0] with { End = null }, log[1] with { End = log[1].Start }, log[2]];
        FcrDefinition fromTheStart = FcrDefinition.FixedWindow with { RepeatRule = new(TimeSpan.FromDays(7)) { Anchor = FcrAnchor.FirstStart } };

        FcrResult issues = Fcr.Calculate(log, AsOf);
        FcrResult contacts = Fcr.Calculate(log, AsOf, FcrDefinition.NoRepeat);

        issues.Should().BeEquivalentTo(new { Numerator = 1, Denominator = 2, Excluded = ReasonCounts.None }, "the issue failed, whenever it ended");
        Fcr.Calculate(opening, AsOf).Should().BeEquivalentTo(new { Numerator = 1, Denominator = 1 });
        Fcr.Calculate(opening, AsOf).Excluded["no end"].Should().Be(1);
        Fcr.Calculate(opening, AsOf, fromTheStart).Should().BeEquivalentTo(new { Numerator = 1, Denominator = 2 }, "no end is asked for");
        contacts.Should().BeEquivalentTo(new { Numerator = 1, Denominator = 2 });
        contacts.Excluded["no end"].Should().Be(1);
        Fcr.Calculate([Contact("1", 0) with { End = null, Resolution = ContactResolution.Resolved }], AsOf, FcrDefinition.AgentFlag)
            .Rate.Should().Be(1, "the agent's flag needs no end");
    }

    [Fact]
    public void Calculate_MissingFacts_AreCountedByReason()
    {
        Interaction[] log =
        [
            Contact("1", 0) with { CustomerId = null, Topic = null },
            Contact("2", 0) with { Topic = null },
            Contact("3", 0) with { Direction = ContactDirection.Outbound },
            Contact("4", 0) with { HandledBy = ContactHandler.AiAgent },
            Contact("5", 0) with { HandledBy = null },
            Contact("6", 0) with { QueueOutcome = QueueOutcome.FlowedOut },
            Contact("7", 0),
        ];

        FcrResult result = Fcr.Calculate(log, AsOf);

        result.Excluded.ToString().Should().Be("another kind: 4, no customer id: 1, no topic: 1");
        (result.Denominator + result.Excluded.Total).Should().Be(log.Length);
        result.Interactions.Should().Be(log.Length);
        Fcr.Calculate(log, AsOf, FcrDefinition.SameIssue).Excluded["no issue id"].Should().Be(3);
        Fcr.Calculate(log, AsOf, FcrDefinition.AnyTopic).Denominator.Should().Be(1, "the second has a customer and so the same key as the last");
    }

    [Fact]
    public void Calculate_IssueNumberWithoutCustomer_LinksAllTheSame()
    {
        Interaction[] log =
        [
            Contact("1", 0) with { CustomerId = null, IssueId = "X" },
            Contact("2", 5) with { IssueId = "X" },
            Contact("3", 6) with { IssueId = "Y" },
        ];

        Fcr.Calculate(log, AsOf, FcrDefinition.SameIssue).IssueLengths.Should().Equal(new Dictionary<int, long> { [1] = 1, [2] = 1 });
    }

    [Fact]
    public void Calculate_Legs_AreOneContactFromFirstStartToLatestEnd()
    {
        Interaction[] log =
        [
            Contact("2", 1, lasts: 1) with { ContactId = "C", AgentId = "second" },
            Contact("0", -1, lasts: 1) with { ContactId = "C", HandledBy = ContactHandler.SelfService, Channel = ContactChannel.Ivr },
            Contact("1", 0, lasts: 30) with { ContactId = "C", AgentId = "first", Topic = null },
            Contact("3", 30 + Week),
        ];

        FcrLinks links = Fcr.Link(log, AsOf);
        FcrUnit issue = links.Units().Single();

        issue.ContactCount.Should().Be(2);
        issue.First.AgentId.Should().Be("first", "the menu before it is no agent");
        issue.GetInteractions().Select(leg => leg.Id).Should().Equal("0", "1", "2", "3");
        links.Units(FcrDefinition.NoRepeat).Select(unit => unit.Last.AgentId ?? unit.Last.Id).Should().Equal("second", "3");
        links.Tally().Interactions.Should().Be(4);
    }

    [Fact]
    public void Calculate_SecondHandledLeg_IsATransfer()
    {
        Interaction[] log =
        [
            Contact("1", 0) with { ContactId = "A", Transfers = 0 },
            Contact("2", 1) with { ContactId = "A", Transfers = 0 },
            Contact("3", 0) with { CustomerId = "b", Transfers = 0 },
            Contact("4", 0) with { CustomerId = "c", Transfers = 1 },
            Contact("5", 0) with { CustomerId = "d" },
        ];

        FcrResult result = Fcr.Calculate(log, AsOf, FcrDefinition.NoTransfer);

        result.Should().BeEquivalentTo(new { Numerator = 1, Denominator = 3 });
        result.Excluded["transfers unknown"].Should().Be(1);
    }

    [Fact]
    public void Calculate_VerdictOfTheLegs_IsTheLast()
    {
        Interaction[] log =
        [
            Contact("1", 0) with { ContactId = "A", Resolution = ContactResolution.Escalated, CustomerSaysResolved = false },
            Contact("2", 1) with { ContactId = "A", Resolution = ContactResolution.Resolved, CustomerSaysResolved = true },
        ];

        Fcr.Calculate(log, AsOf, FcrDefinition.AgentFlag).Should().BeEquivalentTo(new { Numerator = 1, Denominator = 1 });
        Fcr.Calculate(log, AsOf, FcrDefinition.Survey).Should().BeEquivalentTo(new { Numerator = 1, Denominator = 1 });
    }

    [Fact]
    public void Calculate_WhatTheFirstContactLeavesOpen_IsInNoRate()
    {
        Interaction[] log =
        [
            Contact("1", 0),
            Contact("2", 1),
            Contact("3", 0) with { CustomerId = "b", Transfers = 0, Resolution = ContactResolution.Resolved },
            Contact("4", 0) with { CustomerId = "c" },
            Contact("5", 0) with { CustomerId = "d", Transfers = 1 },
            Contact("6", 0) with { CustomerId = "e", Resolution = ContactResolution.Escalated },
        ];
        FcrDefinition both = new("both", FcrCounting.Issues, FcrDefinition.Standard.RepeatRule, FcrVerdict.Agent, FcrTransfers.NotAllowed);

        FcrResult transfers = Fcr.Calculate(log, AsOf, FcrDefinition.NoTransfer);
        FcrResult flagged = Fcr.Calculate(log, AsOf, FcrDefinition.OneContactAndAgentFlag);
        FcrResult all = Fcr.Calculate(log, AsOf, both);

        transfers.Should().BeEquivalentTo(new { Numerator = 1, Denominator = 2 }, "repeated or not, what is unknown stays out");
        transfers.Excluded.ToString().Should().Be("transfers unknown: 3");
        flagged.Should().BeEquivalentTo(new { Numerator = 1, Denominator = 2 });
        flagged.Excluded.ToString().Should().Be("no resolution recorded: 3");
        all.Should().BeEquivalentTo(new { Numerator = 1, Denominator = 1 });
        all.Excluded.ToString().Should().Be("no resolution recorded: 3, transfers unknown: 1");
    }

    [Fact]
    public void Calculate_TransfersRecordedForHalfOfTheContacts_StaysBelowTheStandard()
    {
        Interaction[] log =
        [
            .. Enumerable.Range(0, 400).SelectMany(issue => Enumerable.Range(0, issue % 2 == 0 ? 1 : 3).Select(i =>
                Contact($"{issue}-{i}", i) with { CustomerId = $"c{issue}", Transfers = ((issue / 2) + i) % 2 == 0 ? 0 : null })),
        ];

        FcrResult standard = Fcr.Calculate(log, AsOf);
        FcrResult result = Fcr.Calculate(log, AsOf, FcrDefinition.NoTransfer);

        result.Rate.Should().Be(0.5).And.Be(standard.Rate, "issues of one contact and of three are as often without a record");
        result.Denominator.Should().Be(200);
    }

    [Fact]
    public void Calculate_NothingRecordedAnywhere_IsNotDefined()
    {
        Interaction[] log = [Contact("1", 0), Contact("2", 1)];

        FcrResult flag = Fcr.Calculate(log, AsOf, FcrDefinition.AgentFlag);

        flag.Rate.Should().BeNull();
        flag.Excluded.ToString().Should().Be("no resolution recorded: 2");
        Fcr.Calculate(log, AsOf, FcrDefinition.AgentFlagWithoutTransfer).Rate.Should().BeNull();
        Fcr.Calculate(log.Take(1), AsOf, FcrDefinition.NoTransfer).Rate.Should().BeNull();
        Fcr.Calculate(log, AsOf, FcrDefinition.OneContactAndAgentFlag).Rate.Should().BeNull();
    }

    [Fact]
    public void Calculate_ContactOfTwoCustomers_ThrowsOrIsCounted()
    {
        Interaction[] log =
        [
            Contact("1", 0) with { ContactId = "C" },
            Contact("2", 1) with { ContactId = "C", CustomerId = null },
            Contact("3", 2) with { ContactId = "C", CustomerId = "b" },
            Contact("4", 0) with { CustomerId = "b" },
        ];

        FluentActions.Invoking(() => Fcr.Calculate(log, AsOf)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The legs of the contact \"C\" have two customers, \"a\" and \"b\"; expected one. The second is that of the interaction \"3\"*")
            .WithParameterName("interactions");
        FcrResult counted = Fcr.Calculate(log, AsOf, invalid: InvalidFacts.Count);
        counted.Should().BeEquivalentTo(new { Numerator = 1, Denominator = 1, Interactions = 4 });
        counted.Excluded.ToString().Should().Be("contact of two customers: 3");
    }

    [Fact]
    public void FromCounts_MoreThanCounted_IsForDefinitionsThatAllowIt()
    {
        FcrDefinition net = new("net", FcrCounting.Contacts, verdict: FcrVerdict.Agent, firstLine: FcrFirstLine.ResolvableInDenominator);

        Fcr.FromCounts(5, 4, net).Rate.Should().Be(1.25);
        FluentActions.Invoking(() => Fcr.FromCounts(5, 4, FcrDefinition.NetAgentFlag)).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithParameterName("resolved");
    }

    [Fact]
    public void Calculate_EarlyIssues_AreFlaggedAndCounted()
    {
        Interaction[] log =
        [
            Contact("1", 0) with { CustomerId = "first of all", Direction = ContactDirection.Outbound },
            Contact("2", Week) with { CustomerId = "on the edge" },
            Contact("3", Week, ticks: -1),
        ];

        FcrResult result = Fcr.Calculate(log, AsOf);

        result.Denominator.Should().Be(2);
        result.UnseenPast.Should().Be(1);
        Fcr.Calculate(log, AsOf, FcrDefinition.NoRepeat).UnseenPast.Should().Be(0, "who looks ahead needs no past");
        Fcr.Link(log, AsOf, observedFrom: FcrSamples.Noon.AddDays(-30)).Tally().UnseenPast.Should().Be(0);
    }

    [Fact]
    public void Calculate_DuplicateOrEndBeforeStart_ThrowsOrIsCounted()
    {
        Interaction[] twice = [Contact("1", 0), Contact("1", 5)];
        Interaction[] backwards = [Contact("0", 0), Contact("1", 0) with { End = FcrSamples.Noon.AddTicks(-1) }];

        FluentActions.Invoking(() => Fcr.Calculate(twice, AsOf)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The interaction at index 1 has the id \"1\" of an earlier one; expected each once.*").WithParameterName("interactions");
        FluentActions.Invoking(() => Fcr.Calculate(backwards, AsOf)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The interaction at index 1 (id \"1\") ends at 2026-03-02T11:59:59.9999999+00:00, before it starts at *");
        Fcr.Calculate(twice, AsOf, invalid: InvalidFacts.Count).Excluded["duplicate"].Should().Be(1);
        Fcr.Calculate(backwards, AsOf, invalid: InvalidFacts.Count).Excluded["end before start"].Should().Be(1);
    }

    [Fact]
    public void Calculate_OutboundRows_AreNotLookedAt()
    {
        Interaction callback = Contact("2", 0) with { Direction = ContactDirection.Outbound, End = FcrSamples.Noon.AddDays(-1) };

        Fcr.Calculate([Contact("1", 0), callback], AsOf).Excluded["another kind"].Should().Be(1);
    }

    [Fact]
    public void Calculate_NothingOrExtremeMoments_IsDefined()
    {
        FcrRepeatRule forever = new(TimeSpan.MaxValue) { Maturity = Maturity.All };
        Interaction[] log =
        [
            Contact("1", 0) with { Start = DateTimeOffset.MinValue, End = DateTimeOffset.MaxValue },
            Contact("2", 0) with { Start = DateTimeOffset.MaxValue, End = DateTimeOffset.MaxValue },
        ];

        Fcr.Calculate([], AsOf).Rate.Should().BeNull();
        Fcr.Calculate([], AsOf).ToString().Should().Be("issues closed in one contact is not defined: no issues counted");
        Fcr.Calculate(log, DateTimeOffset.MaxValue, Issues(forever)).IssueLengths.Should().Equal(new Dictionary<int, long> { [2] = 1 });
        Fcr.Calculate(log, DateTimeOffset.MaxValue).Rate.Should().BeNull("the end of the calendar is within the window");
    }

    [Fact]
    public void Calculate_NetWithAllInTheNumerator_MayExceedOneAndHasNoInterval()
    {
        FcrDefinition definition = new("n", FcrCounting.Contacts, verdict: FcrVerdict.Agent, firstLine: FcrFirstLine.ResolvableInDenominator);
        Interaction[] log =
        [
            Contact("1", 0) with { Resolution = ContactResolution.Resolved, FirstLineResolvable = true },
            Contact("2", 0) with { Resolution = ContactResolution.Resolved, FirstLineResolvable = false },
            Contact("3", 0) with { Resolution = ContactResolution.Resolved },
        ];

        FcrResult result = Fcr.Calculate(log, AsOf, definition);

        result.Rate.Should().Be(3);
        result.Interval95.Lower.Should().BeNull();
        result.Excluded.ToString().Should().Be("beyond first line: 1, first line unknown: 1");
        result.ToString().Should().Be("n: 300.0%, 3 of 1 contact, no 95% interval");
    }

    [Fact]
    public void ToString_OfAResult_IsASentence()
    {
        FcrResult result = Fcr.Calculate([Contact("1", 0), Contact("2", 5), Contact("3", 0) with { CustomerId = "b" }], AsOf);

        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";

        result.ToString().Should().Be("issues closed in one contact: 50.0%, 1 of 2 issues, 95% interval 9.5 to 90.5, 1.50 contacts per issue");
        result.ToString(comma).Should().Be("issues closed in one contact: 50,0%, 1 of 2 issues, 95% interval 9,5 to 90,5, 1,50 contacts per issue");
        result.Interval(0.9).Width.Should().BeLessThan(result.Interval95.Width!.Value);
        Fcr.FromCounts(1, 2).ContactsPerIssue.Should().BeNull("nobody said how many contacts there were");
    }

    [Fact]
    public void Calculate_ATally_ChecksItsDefinition()
    {
        FcrTally tally = Fcr.Link([Contact("1", 0)], AsOf).Tally(FcrDefinition.NoRepeat);

        Fcr.Calculate(tally, FcrDefinition.NoRepeat).Rate.Should().Be(1);
        Fcr.Calculate(tally).Definition.Should().Be(FcrDefinition.NoRepeat);
        Fcr.Calculate(FcrTally.AdditiveIdentity).Definition.Should().Be(FcrDefinition.Standard);
        FluentActions.Invoking(() => Fcr.Calculate(tally, FcrDefinition.Standard)).Should().ThrowExactly<ArgumentException>().WithMessage("*no-repeat rate*");
    }

    [Fact]
    public void Link_ItsProperties_SayWhatWasLinked()
    {
        FcrLinks links = Fcr.Link([Contact("1", 5), Contact("2", 3)], AsOf);

        links.AsOf.Should().Be(AsOf);
        links.ObservedFrom.Should().Be(FcrSamples.Noon.AddHours(3));
        links.Interactions.Should().Be(2);
    }

    private static FcrDefinition Issues(FcrRepeatRule rule) => new("i", FcrCounting.Issues, rule);

    private static Interaction Contact(string id, double hours, long ticks = 0, double lasts = 0)
    {
        Interaction contact = FcrSamples.Contact(id, "a", "x", hours, lasts);
        return contact with { Start = contact.Start.AddTicks(ticks), End = contact.End!.Value.AddTicks(Math.Max(ticks, -contact.End.Value.UtcTicks)) };
    }

    [Fact]
    public void ToString_NothingCounted_SaysWhatTookTheIssues() =>
        Fcr.Calculate([Service.Contact.Human("h", 0, 1) with { Topic = "t" }, Service.Contact.Human("i", 0, 1)], Service.Contact.At(2)).ToString()
            .Should().Be("issues closed in one contact is not defined: no issues counted (immature: 1, no topic: 1)");
}
