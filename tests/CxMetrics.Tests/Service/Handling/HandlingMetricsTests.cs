using System.Globalization;
using static CxMetrics.Tests.Service.ServiceFacts;

namespace CxMetrics.Tests.Service;

public sealed class HandlingMetricsTests
{
    [Fact]
    public void Calculate_KnownContacts_HasTheirFigures()
    {
        HandlingResult result = Handling.Calculate(
        [
            Handled(100, 0, 20) with { Transfers = 0, Resolution = ContactResolution.Resolved },
            Handled(200, 30, 40) with { Transfers = 2, Resolution = ContactResolution.Escalated },
        ]);

        result.AverageHandleTime.Should().Be(Seconds(195));
        result.AverageTalk.Should().Be(Seconds(150));
        result.AverageHold.Should().Be(Seconds(15));
        result.AverageHoldWhenHeld.Should().Be(Seconds(30));
        result.AverageWrap.Should().Be(Seconds(30));
        (result.Handled, result.Held).Should().Be((2, 1));
        result.TransferRate.Rate.Should().Be(0.5);
        result.TransfersPerContact.Should().Be(1);
        result.EscalationRate.Rate.Should().Be(0.5);
        result.HandleTimes.Maximum.Should().Be(Seconds(270));
        result.HandleTimes.Median.Should().Be(Seconds(120));
        result.HandleTimes.P90.Should().Be(Seconds(270));
        result.HandleTimes.P95.Should().Be(Seconds(270));
        result.ToString().Should().StartWith(
            "handling: average handle time 3 min 15 s, talk 2 min 30 s, hold 15 s, wrap 30 s; 2 handled, 0 of them without a handle time; Transfer rate: 50.0%, 1 of 2, ");
        result.ToString(new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } }).Should().Contain("50,0%");
    }

    [Fact]
    public void Calculate_MissingParts_LeaveTheTimeUnknownByReason()
    {
        HandlingResult result = Handling.Calculate(
            [Handled(100, 0, 20), Handled(null, 5, 20), Handled(100, null, 60), Handled(100, null, null), Handled(100, 0, null), Handled(null, null, null)]);

        result.AverageHandleTime.Should().Be(Seconds(120));
        result.Handled.Should().Be(6);
        result.Incomplete.ToString().Should().Be("no hold time: 2, no talk time: 2, no wrap time: 1");
        result.AverageTalk.Should().Be(Seconds(100), "a part is averaged where it is known");
        result.AverageHoldWhenHeld.Should().Be(Seconds(5));
        result.Assumed.Should().BeEmpty();
    }

    [Fact]
    public void Calculate_MissingTookNoTime_IsCountedAsAssumed()
    {
        HandlingResult result = Handling.Calculate(
            [Handled(100, null, 20), Handled(50, null, null), Handled(30, 0, 0), Handled(null, null, null)], HandlingDefinition.MissingTookNoTime);

        result.AverageHandleTime.Should().Be(Seconds(200 / 3.0));
        result.Assumed.ToString().Should().Be("no hold time: 2");
        result.Incomplete.ToString().Should().Be("no talk time: 1", "nothing is known of that contact");
        result.AverageHold.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Calculate_MissingTookNoTime_PartsAddUpToTheHandleTime()
    {
        HandlingResult result = Handling.Calculate([Handled(10, null, null), Handled(10, 4, 2)], HandlingDefinition.MissingTookNoTime);

        result.AverageHandleTime.Should().Be(Seconds(13));
        (result.AverageTalk, result.AverageHold, result.AverageWrap).Should().Be((Seconds(10), Seconds(2), Seconds(1)));
        (result.AverageHoldWhenHeld, result.Held).Should().Be((Seconds(4), 1), "a part that took no time was not held");
    }

    [Fact]
    public void Calculate_PartsThatAreNotAskedFor_AreNotAssumed()
    {
        HandlingDefinition talk = new("talk") { Parts = HandleTimeParts.Talk, Missing = MissingPart.TookNoTime };
        HandlingDefinition talkHold = new("talk and hold") { Parts = HandleTimeParts.TalkHold, Missing = MissingPart.TookNoTime };
        Interaction[] log = [Handled(10, null, null), Handled(10, 4, 2), Handled(null, null, 2)];

        HandlingResult ofTalk = Handling.Calculate(log, talk);
        (ofTalk.AverageHandleTime, ofTalk.AverageHold, ofTalk.AverageWrap).Should().Be((Seconds(10), Seconds(4), Seconds(2)));
        HandlingResult ofBoth = Handling.Calculate(log, talkHold);
        (ofBoth.AverageHandleTime, ofBoth.AverageHold, ofBoth.AverageWrap).Should().Be((Seconds(12), Seconds(2), Seconds(2)));
        ofBoth.Incomplete.ToString().Should().Be("no talk time: 1");
    }

    [Theory]
    [InlineData(HandleTimeParts.TalkHoldWrap, 111)]
    [InlineData(HandleTimeParts.TalkHold, 110)]
    [InlineData(HandleTimeParts.Talk, 100)]
    public void Calculate_OtherParts_AddUpThoseAlone(HandleTimeParts parts, double expected) =>
        Handling.Calculate([Handled(100, 10, 1)], new HandlingDefinition("test") { Parts = parts }).AverageHandleTime.Should().Be(Seconds(expected));

    [Fact]
    public void Calculate_PartThatIsNotAskedFor_MayBeMissing() =>
        Handling.Calculate([Handled(100, null, null)], new HandlingDefinition("talk") { Parts = HandleTimeParts.Talk }).Incomplete.Should().BeEmpty();

    [Fact]
    public void Calculate_ContactsThatNoPersonTook_AreLeftOutByReason()
    {
        Interaction[] interactions =
        [
            Handled(1, 1, 1),
            Handled(1, 1, 1) with { Direction = ContactDirection.Outbound },
            Handled(1, 1, 1) with { HandledBy = ContactHandler.AiAgent },
            Handled(1, 1, 1) with { HandledBy = null },
            Handled(1, 1, 1) with { QueueOutcome = QueueOutcome.Abandoned },
            Handled(1, 1, 1) with { QueueOutcome = QueueOutcome.FlowedOut },
        ];

        Handling.Calculate(interactions).Excluded.ToString().Should().Be("abandoned: 1, not handled by a person: 3");
        Handling.Calculate(interactions, HandlingDefinition.InboundOnly).Excluded.ToString()
            .Should().Be("abandoned: 1, not handled by a person: 3, other direction: 1");
    }

    [Fact]
    public void Calculate_UnknownTransfersAndOutcomes_AreLeftOutOfTheirRates()
    {
        HandlingResult result = Handling.Calculate([Handled(1, 1, 1), Handled(1, 1, 1) with { Transfers = 1, Resolution = ContactResolution.Unresolved }]);

        (result.TransferRate.Numerator, result.TransferRate.Denominator).Should().Be((1, 1));
        result.TransferRate.Excluded["transfers unknown"].Should().Be(1);
        result.EscalationRate.Excluded["no resolution recorded"].Should().Be(1);
        result.EscalationRate.Rate.Should().Be(0);
    }

    [Fact]
    public void ToString_AnyDefinition_SaysItsName()
    {
        foreach (HandlingDefinition definition in new[] { HandlingDefinition.Standard, HandlingDefinition.InboundOnly, HandlingDefinition.MissingTookNoTime })
        {
            Handling.Calculate([Handled(1, 1, 1)], definition).ToString().Should().StartWith($"{definition.Name}: average handle time 3 s");
        }
    }

    [Fact]
    public void Calculate_Nothing_HasNoFigures()
    {
        HandlingResult result = Handling.Calculate(HandlingTally.AdditiveIdentity);

        new[]
        {
            result.AverageHandleTime, result.AverageTalk, result.AverageHold, result.AverageHoldWhenHeld, result.AverageWrap, result.HandleTimes.Median,
            result.HandleTimes.P90, result.HandleTimes.P95, result.HandleTimes.Maximum,
        }.Should().OnlyContain(time => time == null);
        result.TransfersPerContact.Should().BeNull();
        result.TransferRate.Rate.Should().BeNull();
        result.EscalationRate.Rate.Should().BeNull();
        result.ToString().Should().StartWith("handling: average handle time is not defined: no contact with all its parts; 0 handled");
    }

    [Fact]
    public void Calculate_PartsBeyondATimeSpan_ThrowOrAreCounted()
    {
        Interaction endless = Handled(1, 1, 1) with { Talk = TimeSpan.MaxValue };
        Action refuse = () => Handling.Calculate([Handled(1, 1, 1), endless]);

        refuse.Should().ThrowExactly<ArgumentException>().WithMessage($"*index 1*\"{endless.Id}\"*expected no more*");
        HandlingResult counted = Handling.Calculate([Handled(1, 1, 1), endless], invalid: InvalidFacts.Count);
        (counted.Handled, counted.Excluded["handle time too long"]).Should().Be((1, 1));
        Handling.Calculate([endless with { Hold = TimeSpan.Zero, Wrap = TimeSpan.Zero }]).AverageHandleTime.Should().Be(TimeSpan.MaxValue);
    }

    [Fact]
    public void Add_OtherDefinition_IsRefused()
    {
        HandlingTally both = new[] { Handled(1, 1, 1) }.Tally(HandlingDefinition.Standard);
        HandlingTally inbound = new[] { Handled(1, 1, 1) }.Tally(HandlingDefinition.InboundOnly);

        FluentActions.Invoking(() => both + inbound).Should().ThrowExactly<ArgumentException>().WithMessage("*inbound*both directions*");
        FluentActions.Invoking(() => Handling.Calculate(both, HandlingDefinition.InboundOnly)).Should().ThrowExactly<ArgumentException>();
        Handling.Calculate(inbound).Definition.Should().Be(HandlingDefinition.InboundOnly);
    }
}
