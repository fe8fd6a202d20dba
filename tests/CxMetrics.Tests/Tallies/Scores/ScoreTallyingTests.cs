namespace CxMetrics.Tests.Tallies;

public sealed class ScoreTallyingTests
{
    private static readonly DateTimeOffset At = new(2026, 10, 31, 23, 30, 0, TimeSpan.Zero);

    private static readonly SurveyResponse[] Responses =
    [
        Nps("r0", 9, "ann") with { AnsweredAt = At },
        Nps("r1", 0, "bob") with { AnsweredAt = At.AddHours(1) },
        Nps("r2", null, "ann"),
        Nps("r3", 10, null) with { AnsweredAt = At },
        new("r4", SurveyKind.Csat, SurveyScale.OneToFive, 9, 2) { AgentId = "ann" },
        new("r0", SurveyKind.Ces, SurveyScale.OneToSeven, 7) { AgentId = "cat" },
    ];

    private static readonly SurveyResponse[] Invalid = [.. Responses, Nps("r0", 9, "bob"), Nps("r6", 11, "bob"), Nps("r7", -1, null)];

    public static TheoryData<string, SurveyResponse?, Type, string> Refusals() => new()
    {
        { "off the scale", Nps("x", 11, "ann"), typeof(ArgumentOutOfRangeException), "*index 6: The response \"x\" scored 11; expected 0 to 10*" },
        { "duplicate", Nps("r1", 9, "ann"), typeof(ArgumentException), "*index 6 has the id \"r1\" of an earlier one; expected each once*" },
        { "weight", Nps("x", 9, "ann") with { Weight = 0.5 }, typeof(ArgumentException), "*index 6: The response \"x\"*weight 0.5; expected weight 1*" },
        { "scale", new("x", SurveyKind.Nps, SurveyScale.OneToTen, 9), typeof(ArgumentException), "*index 6: The response \"x\"*1 to 10*0 to 10*" },
        { "scale, unanswered", new("x", SurveyKind.Nps, SurveyScale.OneToTen), typeof(ArgumentException), "*index 6: The response \"x\"*1 to 10*0 to 10*" },
        { "null", null, typeof(ArgumentNullException), "*index 6 is null*" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void TallyScores_ResponseThatCannotBe_ThrowsWithIndexAndId(string what, SurveyResponse? response, Type exception, string message)
    {
        SurveyResponse[] responses = [.. Responses, response!];
        Action[] ways =
        [
            () => responses.TallyScores(SurveyKind.Nps),
            () => responses.TallyScores(SurveyKind.Nps, one => one.AgentId),
            () => responses.TallyScores(SurveyKind.Nps, one => one.AnsweredAt),
            () => responses.TallyScores(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc)),
        ];
        foreach (Action tally in ways)
        {
            tally.Should().Throw<ArgumentException>(what).WithMessage(message).WithParameterName("responses").Which.Should().BeOfType(exception);
        }
    }

    [Fact]
    public void TallyScores_OneKind_SkipsAndCountsTheOthers()
    {
        ScoreTally tally = Responses.TallyScores(SurveyKind.Nps);

        tally.Should().Be(new ScoreTally(SurveyScale.ZeroToTen, [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1], unanswered: 1, ReasonCounts.None.With("another kind", 2)));
        tally.Received.Should().Be(Responses.Length);
        Responses.TallyScores(SurveyKind.Ces).Scale.Should().Be(SurveyScale.OneToSeven);
        Responses.TallyScores(SurveyKind.Other).Should().Be(new ScoreTally(null, [], 0, ReasonCounts.None.With("another kind", 6)));
        Array.Empty<SurveyResponse>().TallyScores(SurveyKind.Nps).Should().Be(ScoreTally.AdditiveIdentity);
    }

    [Fact]
    public void TallyScores_InvalidCounted_ReconcilesWithWhatCameIn()
    {
        ScoreTally tally = Invalid.TallyScores(SurveyKind.Nps, InvalidFacts.Count);

        tally.OffScale.Should().Be(2);
        tally.Duplicates.Should().Be(1);
        tally.Count.Should().Be(3);
        tally.Received.Should().Be(Invalid.Length);
    }

    [Fact]
    public void TallyScores_ByAnyKey_AddsUpToTheTallyOfAll()
    {
        ScoreTally all = Invalid.TallyScores(SurveyKind.Nps, InvalidFacts.Count);
        Breakdown<string, ScoreTally> byAgent = Invalid.TallyScores(SurveyKind.Nps, response => response.AgentId, InvalidFacts.Count);
        Breakdown<int, ScoreTally> byScore = Invalid.TallyScores(SurveyKind.Nps, response => response.Score, InvalidFacts.Count);
        Breakdown<SurveyKind, ScoreTally> byKind = Invalid.TallyScores(SurveyKind.Nps, response => response.Kind, InvalidFacts.Count);
        Breakdown<Serialization.TeamAndChannel, ScoreTally> byPair = Invalid.TallyScores(
            SurveyKind.Nps, response => new Serialization.TeamAndChannel(response.AgentId ?? "", ContactChannel.Web), InvalidFacts.Count);
        Breakdown<Period, ScoreTally> byMonth = Invalid.TallyScores(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc), invalid: InvalidFacts.Count);

        new[] { byAgent.Total, byScore.Total, byKind.Total, byPair.Total, byMonth.Total }.Should().AllSatisfy(total => total.Should().Be(all));
        byAgent.Groups.Select(group => group.Key).Should().Equal("ann", "bob", "cat");
        byAgent["ann"].Should().Be(new ScoreTally(SurveyScale.ZeroToTen, [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0], 1, ReasonCounts.None.With("another kind", 1)));
        byAgent["bob"].Received.Should().Be(3);
        byAgent["bob"].Duplicates.Should().Be(1);
        byAgent["bob"].OffScale.Should().Be(1);
        byAgent["cat"].Count.Should().Be(0);
        byAgent.NoKey.Count.Should().Be(1);
        byAgent.NoKey.OffScale.Should().Be(1);
        byScore.NoKey.Unanswered.Should().Be(1);
    }

    [Fact]
    public void TallyBy_ADefinitionOfASurvey_WorksAsOfEveryMetric()
    {
        Periods months = Periods.Months(TimeZoneInfo.Utc);

        Responses.Tally(NpsDefinition.Standard).Should().Be(Responses.TallyScores(SurveyKind.Nps));
        Responses.TallyBy(NpsDefinition.Standard, response => response.AgentId)
            .Should().Be(Responses.TallyScores(SurveyKind.Nps, response => response.AgentId));
        Responses.TallyBy(NpsDefinition.Standard, months).Should().Be(Responses.TallyScores(SurveyKind.Nps, months));
        Responses.TallyBy(CesDefinition.Ces2, response => response.AgentId)["cat"].CountOf(7).Should().Be(1);
    }

    [Fact]
    public void TallyBy_ResponsesOnAnotherScaleThanTheDefinition_AreRefused()
    {
        Action tally = () => Responses.TallyBy(NpsDefinition.OneToTen, response => response.AgentId);

        tally.Should().ThrowExactly<ArgumentException>().WithParameterName("facts")
            .WithMessage("The fact at index 0: The response \"r0\" is on 0 to 10; expected 1 to 10, one scale in a tally.*");
    }

    [Fact]
    public void NewBuilder_OfADefinitionOfASurvey_MergesAndExcludes()
    {
        ITallyBuilder<SurveyResponse, ScoreTally> builder = ((ITallyDefinition<SurveyResponse, ScoreTally>)NpsDefinition.Standard).NewBuilder();

        builder.Add(Responses[0]);
        builder.Add(Responses[4]);
        builder.Exclude("bot", 2);
        builder.Add(ScoreTally.FromScores([3], SurveyScale.ZeroToTen));

        builder.ToTally().Should().Match<ScoreTally>(tally =>
            tally.Count == 2 && tally.OtherKind == 1 && tally.Excluded["bot"] == 2 && tally.Invalid == 2 && tally.Received == 5);
    }

    [Fact]
    public void NewBuilder_AfterATally_GoesOn()
    {
        ITallyBuilder<SurveyResponse, ScoreTally> builder = ((ITallyDefinition<SurveyResponse, ScoreTally>)NpsDefinition.Standard).NewBuilder();
        builder.Add(Responses[0]);
        builder.ToTally().Should().Be(builder.ToTally());
        builder.Add(Responses[1]);
        builder.Add(Responses[2]);

        builder.ToTally().Should().Be(ScoreTally.FromCounts(SurveyScale.ZeroToTen, [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0], unanswered: 1));
    }

    [Fact]
    public void NewBuilder_ATallyOnAnotherScale_IsRefused()
    {
        ITallyBuilder<SurveyResponse, ScoreTally> builder = ((ITallyDefinition<SurveyResponse, ScoreTally>)NpsDefinition.Standard).NewBuilder();
        Action add = () => builder.Add(ScoreTally.FromScores([3], SurveyScale.OneToFive));

        add.Should().ThrowExactly<ArgumentException>().WithParameterName("tally").WithMessage("The tally is on 1 to 5; expected 0 to 10*");
        builder.Add(Responses[0]);
        add.Should().ThrowExactly<ArgumentException>();
        builder.ToTally().Count.Should().Be(1);
    }

    [Fact]
    public void TallyScores_AScaleOfManyPoints_CountsOnEach()
    {
        SurveyScale percent = new(0, 100);
        SurveyResponse[] responses =
        [
            .. Enumerable.Range(0, 303).Select(i => new SurveyResponse($"r{i}", SurveyKind.Csat, percent, i % 101) { AgentId = $"agent{i % 2}" }),
            new("unanswered", SurveyKind.Csat, percent) { AgentId = "agent0" },
        ];

        Breakdown<string, ScoreTally> byAgent = responses.TallyScores(SurveyKind.Csat, response => response.AgentId);

        byAgent.Total.Should().Be(ScoreTally.FromCounts(percent, [.. Enumerable.Repeat(3L, 101)], unanswered: 1));
        byAgent["agent0"].Should().Be(responses.Where(response => response.AgentId is "agent0").TallyScores(SurveyKind.Csat));
    }

    [Fact]
    public void TallyScores_ByPeriod_UsesTheAnswerInTheZoneUnlessAnotherMomentIsNamed()
    {
        TimeZoneInfo east = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(1), "east", "east");
        SurveyResponse[] responses = [.. Responses.Select(response => response with { SentAt = At.AddMonths(-1) })];

        Breakdown<Period, ScoreTally> utc = Responses.TallyScores(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc));
        Breakdown<Period, ScoreTally> local = Responses.TallyScores(SurveyKind.Nps, Periods.Months(east));
        Breakdown<Period, ScoreTally> sent = responses.TallyScores(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc), response => response.SentAt);

        utc.Groups.Select(group => group.Key).Should().Equal(Period.Month(2026, 10), Period.Month(2026, 11));
        utc[Period.Month(2026, 10)].Count.Should().Be(2);
        utc.NoKey.Unanswered.Should().Be(1);
        utc.NoKey.OtherKind.Should().Be(2);
        local.Groups.Select(group => group.Key).Should().Equal(Period.Month(2026, 11));
        sent[Period.Month(2026, 9)].Should().Be(sent.Total);
    }

    [Fact]
    public void TallyScores_ArgumentThatCannotBe_IsRefusedByName()
    {
        Periods months = Periods.Months(TimeZoneInfo.Utc);
        (string Name, Action Call)[] calls =
        [
            ("responses", () => ((SurveyResponse[])null!).TallyScores(SurveyKind.Nps)),
            ("responses", () => ((SurveyResponse[])null!).TallyScores(SurveyKind.Nps, one => one.AgentId)),
            ("responses", () => ((SurveyResponse[])null!).TallyScores(SurveyKind.Nps, one => one.Score)),
            ("responses", () => ((SurveyResponse[])null!).TallyScores(SurveyKind.Nps, months)),
            ("key", () => Responses.TallyScores(SurveyKind.Nps, (Func<SurveyResponse, string?>)null!)),
            ("key", () => Responses.TallyScores(SurveyKind.Nps, (Func<SurveyResponse, int?>)null!)),
            ("periods", () => Responses.TallyScores(SurveyKind.Nps, (Periods)null!)),
            ("kind", () => Responses.TallyScores((SurveyKind)4)),
            ("kind", () => Responses.TallyScores((SurveyKind)(-1), one => one.AgentId)),
            ("invalid", () => Responses.TallyScores(SurveyKind.Nps, (InvalidFacts)2)),
            ("invalid", () => Responses.TallyScores(SurveyKind.Nps, one => one.AgentId, (InvalidFacts)2)),
            ("invalid", () => Responses.TallyScores(SurveyKind.Nps, months, null, (InvalidFacts)2)),
        ];
        foreach ((string name, Action call) in calls)
        {
            call.Should().Throw<ArgumentException>().WithParameterName(name);
        }
    }

    [Fact]
    public void TallyScores_TupleKeys_AreRefused()
    {
        Action tally = () => Responses.TallyScores(SurveyKind.Nps, response => (response.AgentId, response.Kind));

        tally.Should().ThrowExactly<ArgumentException>().WithMessage("*expected a single value or a record struct*");
    }

    private static SurveyResponse Nps(string id, int? score, string? agent) =>
        new(id, SurveyKind.Nps, SurveyScale.ZeroToTen, score) { AgentId = agent };
}
