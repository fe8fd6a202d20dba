namespace CxMetrics.Tests.Service;

public sealed class SelfServiceTests
{
    private static readonly SelfServiceDefinition TwoHours = SelfServiceDefinition.Standard with { Horizon = Contact.Hours(2) };

    [Theory]
    [InlineData(-0.001, true)]
    [InlineData(0, false)]
    [InlineData(0.5, false)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(3.001, true)]
    public void IsContained_AttemptAtAnyMoment_CountsFromTheStartOfTheSessionToTheEndOfTheHorizon(double attempt, bool contained) =>
        TwoHours.IsContained(Contact.Linked(24, Contact.Session("s", 0, 1), Contact.Human("h", attempt))).Should().Be(contained);

    [Theory]
    [InlineData(2.999, null)]
    [InlineData(3, true)]
    public void IsContained_HorizonThatEndsWithTheLog_IsMature(double asOf, bool? contained) =>
        TwoHours.IsContained(Contact.Linked(asOf, Contact.Session("s", 0, 1))).Should().Be(contained);

    /// <summary>Such as where the source writes "unknown" as the contact of everything: each leg must not look at all others.</summary>
    [Fact]
    public void Link_ManyLegsOfOneContact_AreOneSession()
    {
        const int Many = 20_000;
        IEnumerable<Interaction> log = Enumerable.Range(0, Many).SelectMany(index => new[]
        {
            Contact.Session($"s{index}", index / 1000.0) with { ContactId = "unknown" },
            Contact.Abandoned($"a{index}", index / 1000.0) with { ContactId = "unknown" },
        });

        SelfServiceLinks links = SelfService.Link([.. log, Contact.Human("p", 9.9995) with { ContactId = "unknown" }], Contact.At(48));

        links.Sessions.Should().ContainSingle().Which.Legs.Should().Be(10_000, "the others follow a person");
        (links.Legs, links.Attempts, links.Excluded.Total).Should().Be((10_000, Many + 1, 10_000));
    }

    [Fact]
    public void IsContained_ImmatureSessionThatCameBack_IsLeftOutAllTheSame()
    {
        SelfServiceSession session = Contact.Linked(2, Contact.Session("s", 0, 1), Contact.Human("h", 1.5));

        TwoHours.IsContained(session).Should().BeNull("else only the failures of the last hours would count");
        (TwoHours with { Maturity = Maturity.All }).IsContained(session).Should().BeFalse();
    }

    [Fact]
    public void IsContained_AbandonedAttempt_CountsUnlessOnlyAnswersDo()
    {
        SelfServiceSession session = Contact.Linked(48, Contact.Session("s", 0, 1), Contact.Abandoned("a", 2), Contact.Human("h", 30));

        SelfServiceDefinition.Standard.IsContained(session).Should().BeFalse();
        SelfServiceDefinition.HumanAnswered.IsContained(session).Should().BeTrue();
        (session.NextAttemptId, session.NextAnswerId).Should().Be(("a", "h"));
        (session.ToNextAttempt, session.ToNextAnswer).Should().Be((Contact.Hours(1), Contact.Hours(29)));
    }

    [Fact]
    public void IsContained_OthersOutboundAndAutomation_AreNoFollowUps()
    {
        SelfServiceSession session = Contact.Linked(
            48,
            Contact.Session("s", 0, 1),
            Contact.Human("another", 2, customer: "d"),
            Contact.Human("unknown", 2, customer: null),
            Contact.Human("callback", 2) with { Direction = ContactDirection.Outbound },
            Contact.Session("again", 2),
            Contact.Session("assistant", 2) with { HandledBy = ContactHandler.AiAgent });

        SelfServiceDefinition.Standard.IsContained(session).Should().BeTrue();
        session.NextAttemptId.Should().BeNull();
    }

    [Fact]
    public void IsContained_AttemptAfterTheMomentOfTheLog_IsNotSeen()
    {
        SelfServiceLinks links = SelfService.Link([Contact.Session("s", 0, 1), Contact.Human("h", 4)], Contact.At(3));

        SelfService.Calculate(links, TwoHours).Containment.Numerator.Should().Be(1);
        links.Excluded["not yet known"].Should().Be(1);
        links.ToString().Should().Be("1 session and 0 attempts as of 2026-03-02T03:00:00.0000000+00:00, 1 excluded");
    }

    [Fact]
    public void Calculate_EverySession_IsInOneReasonOfEachRate()
    {
        SelfServiceResult result = SelfService.Calculate(
            [
                Contact.Session("done", 0, 1),
                Contact.Session("back", 0, 1, "d"),
                Contact.Human("h", 2, customer: "d"),
                Contact.Session("gave up", 0, 1, "e") with { Resolution = ContactResolution.Unresolved },
                Contact.Session("silent", 0, 1, "f") with { Resolution = null },
                Contact.Session("nobody", 0, 1, null),
                Contact.Session("endless", 0, 1, "g") with { End = null },
                Contact.Session("young", 40, 41, "h"),
                Contact.Session("assistant", 0, 1, "i") with { HandledBy = ContactHandler.AiAgent },
            ],
            Contact.At(48));

        result.Sessions.Should().Be(7);
        result.Excluded["another handler"].Should().Be(1);
        Text(result.Completion).Should().Be("5/7 ");
        Text(result.CompletionWhereRecorded).Should().Be("5/6 no resolution recorded: 1");
        Text(result.Containment).Should().Be("3/4 immature: 1, no customer id: 1, no end: 1");
        Text(result.ContainedAndCompleted).Should().Be("1/4 immature: 1, no customer id: 1, no end: 1");
        Text(result.CameBack).Should().Be("1/2 immature: 1, no customer id: 1, no end: 1, no resolution recorded: 1, not completed: 1");
        result.ToString().Should().StartWith("self-service: containment within 24 h: 75.0%, 3 of 4").And.Contain("completion: 71.4%, 5 of 7");

        static string Text(RateResult rate) => $"{rate.Numerator}/{rate.Denominator} {rate.Excluded}";
    }

    [Fact]
    public void Calculate_AiAgents_AreApartUnlessBothAreAskedFor()
    {
        SelfServiceLinks links = SelfService.Link(
            [Contact.Session("a"), Contact.Session("b") with { HandledBy = ContactHandler.AiAgent }], Contact.At(48));

        SelfService.Calculate(links).Sessions.Should().Be(1);
        SelfService.Calculate(links, SelfServiceDefinition.AiAgents).Sessions.Should().Be(1);
        SelfService.Calculate(links, new("both", Contact.Hours(24)) { Handlers = SelfServiceHandlers.Both }).Sessions.Should().Be(2);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, 0, true)]
    [InlineData(null, 1, false)]
    [InlineData("k", null, true)]
    [InlineData("k", 1, false)]
    public void IsContained_InSession_AsksForTransfers(string? contact, int? transfers, bool? contained) =>
        SelfServiceDefinition.InSession
            .IsContained(Contact.Linked(0, Contact.Session("s") with { ContactId = contact, Transfers = transfers }))
            .Should().Be(contained);

    [Fact]
    public void Link_LegsOfOneContact_AreOneSession()
    {
        SelfServiceLinks links = SelfService.Link(
            [
                Contact.Session("menu", 0, 1) with { ContactId = "k", Resolution = ContactResolution.Unresolved },
                Contact.Session("bot", 1, 3) with { ContactId = "k" },
                Contact.Human("h", 2.5) with { ContactId = "other" },
            ],
            Contact.At(48));

        SelfServiceSession session = links.Sessions.Should().ContainSingle().Subject;
        (session.Legs, session.End, session.Resolution).Should().Be((2, Contact.At(3), ContactResolution.Resolved));
        session.Interaction.Id.Should().Be("menu");
        (session.NextAttemptId, session.ToNextAttempt).Should().Be(("h", TimeSpan.Zero), "who calls while the bot is on is not contained by it");
        links.Legs.Should().Be(2);
    }

    [Theory]
    [InlineData(0.5, 0.0, true)]
    [InlineData(1, 0.0, true)]
    [InlineData(2, 1.0, true)]
    [InlineData(0, 0.0, true)]
    public void Link_LegWithAPersonInTheSameContact_IsAnAttemptWhoeverItNames(double start, double gap, bool left)
    {
        SelfServiceSession session = Contact.Linked(
            48, Contact.Session("bot", 0, 1) with { ContactId = "k" }, Contact.Human("agent", start, customer: null) with { ContactId = "k" });

        (session.ToNextAttempt, session.ToNextAnswer).Should().Be((Contact.Hours(gap), Contact.Hours(gap)));
        (session.NextAttemptId, session.NextAnswerId, session.LeftForAnother).Should().Be(("agent", "agent", left));
        SelfServiceDefinition.Standard.IsContained(session).Should().BeFalse();
    }

    [Fact]
    public void Link_CustomerOfALaterLeg_IsTheCustomerOfTheSession()
    {
        Interaction[] log =
        [
            Contact.Session("menu", 0, 1, null) with { ContactId = "k" },
            Contact.Abandoned("queue", 10, "c") with { ContactId = "k" },
            Contact.Human("call", 2),
            Contact.Session("next", 11, 12),
            Contact.Human("unnamed", 13, customer: null) with { ContactId = "later" },
            Contact.Human("named", 14) with { ContactId = "later" },
        ];

        IReadOnlyList<SelfServiceSession> sessions = SelfService.Link(log, Contact.At(48)).Sessions;

        (sessions[0].CustomerId, sessions[0].NextAttemptId).Should().Be(("c", "call"));
        sessions[1].NextAttemptId.Should().Be("unnamed");
        SelfServiceDefinition.Standard.IsContained(sessions[0]).Should().BeFalse();
    }

    [Fact]
    public void Link_SurveyAfterACall_IsNoSession()
    {
        Interaction[] log =
        [
            Contact.Session("menu", 0, 1) with { ContactId = "k" },
            Contact.Human("call", 1, 2) with { ContactId = "k" },
            Contact.Session("survey", 2, 3) with { ContactId = "k" },
            Contact.Session("assistant", 2, 3) with { ContactId = "k", HandledBy = ContactHandler.AiAgent },
            Contact.Abandoned("gave up", 5) with { ContactId = "l" },
            Contact.Session("callback form", 6, 7) with { ContactId = "l" },
        ];

        SelfServiceLinks links = SelfService.Link(log, Contact.At(48));

        links.Sessions.Select(session => session.Interaction.Id).Should().Equal("menu", "callback form");
        links.Sessions[0].End.Should().Be(Contact.At(1));
        links.Excluded.ToString().Should().Be("follows a person in the same contact: 2");
        (links.Legs, links.Attempts).Should().Be((2, 2));
    }

    [Theory]
    [InlineData(10, "within 10 s")]
    [InlineData(5400, "within 1 h 30 min")]
    [InlineData(3600, "within 1 h")]
    [InlineData(604800, "within 168 h")]
    [InlineData(0, "within 0 s")]
    public void Calculate_AnyHorizon_IsNamedInFull(int seconds, string name) => SelfService
        .Calculate([], Contact.At(0), SelfServiceDefinition.Standard with { Horizon = TimeSpan.FromSeconds(seconds) })
        .Containment.Name.Should().Be($"containment {name}");

    [Fact]
    public void Calculate_NoOutcomeRecordedAnywhere_SaysSo()
    {
        SelfServiceResult result = SelfService.Calculate([Contact.Session("s") with { Resolution = null }], Contact.At(48));

        (result.Completion.Rate, result.CompletionWhereRecorded.Rate, result.CameBack.Rate).Should().Be((0, null, null));
    }

    [Fact]
    public void Link_AttemptsAtOneMoment_TakesTheSmallerId() =>
        Contact.Linked(48, Contact.Session("s"), Contact.Human("z", 1), Contact.Human("b", 1)).NextAttemptId.Should().Be("b");

    [Fact]
    public void Link_OffsetsOfManyZones_AreInstants()
    {
        Interaction call = Contact.Human("h", 2) with { Start = Contact.At(2).ToOffset(TimeSpan.FromHours(-9)) };

        Contact.Linked(48, Contact.Session("s", 0, 1), call).ToNextAttempt.Should().Be(Contact.Hours(1));
    }

    [Fact]
    public void Link_InvalidFacts_ThrowOrCount()
    {
        Interaction[] log = [Contact.Session("s", 2, 1), Contact.Human("h", 0), Contact.Human("h", 1)];

        FluentActions.Invoking(() => SelfService.Link(log[..2], Contact.At(48))).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The interaction at index 0 (id \"s\") ends at*").WithParameterName("interactions");
        FluentActions.Invoking(() => SelfService.Link(log[1..], Contact.At(48))).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The interaction at index 1 has the id \"h\"*");
        SelfService.Link(log, Contact.At(48), InvalidFacts.Count).Excluded.ToString().Should().Be("duplicate: 1, end before start: 1");
    }

    [Fact]
    public void Link_Nothing_IsNotDefined()
    {
        SelfServiceResult result = SelfService.Calculate([], Contact.At(0));

        result.Containment.Rate.Should().BeNull();
        result.Completion.Rate.Should().BeNull();
        result.CameBack.Rate.Should().BeNull();
    }

    [Fact]
    public void TallyBy_Channel_GroupsAfterLinking()
    {
        Interaction[] log = [Contact.Session("s", 0, 1) with { Channel = ContactChannel.Ivr }, Contact.Session("t", 0, 1, "d"), Contact.Human("h", 2)];

        Breakdown<ContactChannel, SelfServiceTally> channels =
            SelfService.Link(log, Contact.At(48)).Sessions.TallyBy(SelfServiceDefinition.Standard, session => session.Interaction.Channel);

        channels[ContactChannel.Ivr].Containment.Numerator.Should().Be(0, "the call that followed was on another channel");
        channels[ContactChannel.Phone].Containment.Numerator.Should().Be(1);
        channels.Total.ToString().Should().Be("2 sessions, 2 completed, 1 of 2 contained, 0 excluded");
    }

    [Fact]
    public void ToString_Definition_SaysEveryChoice()
    {
        SelfServiceDefinition.Standard.ToString().Should().Be("self-service (AnyAttempt within 1.00:00:00, SelfService, MatureOnly)");
        SelfServiceDefinition.InSession.ToString().Should().Be("self-service, in session (InSession, SelfService)");
    }

    [Fact]
    public void Calculate_TallyOfAnotherHorizon_Throws()
    {
        SelfServiceTally tally = Array.Empty<SelfServiceSession>().Tally(TwoHours);

        SelfService.Calculate(tally).Definition.Should().Be(TwoHours);
        FluentActions.Invoking(() => SelfService.Calculate(tally, SelfServiceDefinition.Standard)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("*within 02:00:00*expected*within 1.00:00:00*");
        FluentActions.Invoking(() => tally + Array.Empty<SelfServiceSession>().Tally(SelfServiceDefinition.Standard))
            .Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void Excluded_SessionsThatWereDropped_AreInTheResult()
    {
        SelfServiceResult result = SelfService.Calculate(
            [
                Contact.Session("fine"),
                Contact.Session("late", 60),
                Contact.Session("backwards", 5, 4),
                Contact.Session("fine"),
                Contact.Session("out") with { Direction = ContactDirection.Outbound },
                Contact.Human("h", 7, 8) with { ContactId = "x" },
                Contact.Session("survey", 9) with { ContactId = "x" },
                Contact.Human("call", 1) with { Direction = ContactDirection.Outbound },
            ],
            Contact.At(48),
            invalid: InvalidFacts.Count);

        result.Sessions.Should().Be(1);
        result.Excluded.ToString().Should().Be("duplicate: 1, end before start: 1, follows a person in the same contact: 1, not yet known: 1, outbound: 1");
    }
}
