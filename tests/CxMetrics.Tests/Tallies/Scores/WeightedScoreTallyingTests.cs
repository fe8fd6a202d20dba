namespace CxMetrics.Tests.Tallies;

public sealed class WeightedScoreTallyingTests
{
    private static readonly DateTimeOffset At = new(2026, 10, 31, 23, 30, 0, TimeSpan.Zero);

    private static readonly SurveyResponse[] Responses =
    [
        Response("r0", 9, 2, "ann") with { AnsweredAt = At },
        Response("r1", 0, 0.5, "bob") with { AnsweredAt = At.AddHours(1) },
        Response("r2", null, 7, "ann"),
        Response("r3", 10, 0, null) with { AnsweredAt = At },
        new("r4", SurveyKind.Csat, SurveyScale.OneToFive, 9, 2) { AgentId = "ann" },
    ];

    private static readonly SurveyResponse[] Invalid = [.. Responses, Response("r0", 9, 1, "bob"), Response("r6", 11, 1, "bob")];

    public static TheoryData<string, SurveyResponse?, Type, string> Refusals() => new()
    {
        { "off the scale", Response("x", 11, 1, "ann"), typeof(ArgumentOutOfRangeException), "*index 5: The response \"x\" scored 11; expected 0 to 10*" },
        { "duplicate", Response("r1", 9, 1, "ann"), typeof(ArgumentException), "*index 5 has the id \"r1\" of an earlier one; expected each once*" },
        { "scale", new("x", SurveyKind.Nps, SurveyScale.OneToTen, 9), typeof(ArgumentException), "*index 5: The response \"x\"*1 to 10*0 to 10*" },
        { "null", null, typeof(ArgumentNullException), "*index 5 is null*" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void TallyWeightedScores_ResponseThatCannotBe_ThrowsWithIndexAndId(string what, SurveyResponse? response, Type exception, string message)
    {
        SurveyResponse[] responses = [.. Responses, response!];
        Action[] ways =
        [
            () => responses.TallyWeightedScores(SurveyKind.Nps),
            () => responses.TallyWeightedScores(SurveyKind.Nps, one => one.AgentId),
            () => responses.TallyWeightedScores(SurveyKind.Nps, one => one.AnsweredAt),
            () => responses.TallyWeightedScores(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc)),
            () => Nps.CalculateWeighted(responses),
            () => Nps.CalculateWeighted(responses, SurveyDesign.WeightsOnly with { PopulationSize = 1000 }),
        ];
        foreach (Action tally in ways)
        {
            tally.Should().Throw<ArgumentException>(what).WithMessage(message).WithParameterName("responses").Which.Should().BeOfType(exception);
        }
    }

    [Fact]
    public void TallyWeightedScores_OneKind_TakesTheWeightsAndCountsTheRest()
    {
        WeightedScoreTally tally = Responses.TallyWeightedScores(SurveyKind.Nps);

        tally.Scale.Should().Be(SurveyScale.ZeroToTen);
        tally.Count.Should().Be(3);
        tally.ZeroWeights.Should().Be(1);
        tally.TotalWeight.Should().Be(2.5);
        tally.Unanswered.Should().Be(1);
        tally.OtherKind.Should().Be(1);
        tally.Received.Should().Be(Responses.Length);
        Array.Empty<SurveyResponse>().TallyWeightedScores(SurveyKind.Nps).Should().Be(WeightedScoreTally.AdditiveIdentity);
    }

    [Fact]
    public void TallyWeightedScores_InvalidCounted_ReconcilesWithWhatCameIn()
    {
        WeightedScoreTally tally = Invalid.TallyWeightedScores(SurveyKind.Nps, InvalidFacts.Count);
        WeightedResult<NpsDefinition> designed =
            Nps.CalculateWeighted(Invalid, SurveyDesign.WeightsOnly with { PopulationSize = 1000 }, invalid: InvalidFacts.Count);

        tally.OffScale.Should().Be(1);
        tally.Duplicates.Should().Be(1);
        tally.Received.Should().Be(Invalid.Length);
        designed.Invalid.Should().Be(2);
        (designed.Responses + designed.Unanswered + designed.OtherKind + designed.Invalid).Should().Be(Invalid.Length);
    }

    [Fact]
    public void TallyWeightedScores_ByKeys_AddUpToTheTotal()
    {
        Breakdown<string, WeightedScoreTally> byAgent = Invalid.TallyWeightedScores(SurveyKind.Nps, one => one.AgentId, InvalidFacts.Count);
        Breakdown<int, WeightedScoreTally> byScore = Responses.TallyWeightedScores(SurveyKind.Nps, one => one.Score);

        byAgent.Groups.Select(group => group.Key).Should().Equal("ann", "bob");
        byAgent["ann"].TotalWeight.Should().Be(2);
        byAgent["ann"].OtherKind.Should().Be(1);
        byAgent["bob"].Invalid.Should().Be(2);
        byAgent.NoKey.ZeroWeights.Should().Be(1);
        byAgent.Total.Should().Be(Invalid.TallyWeightedScores(SurveyKind.Nps, InvalidFacts.Count));
        byScore.NoKey.Unanswered.Should().Be(1);
        byScore[0].TotalWeight.Should().Be(0.5);
    }

    [Fact]
    public void TallyWeightedScores_ByPeriod_UsesTheAnswerUnlessAnotherMomentIsNamed()
    {
        Breakdown<Period, WeightedScoreTally> months = Responses.TallyWeightedScores(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc));
        Breakdown<Period, WeightedScoreTally> sent = Responses.TallyWeightedScores(SurveyKind.Nps, Periods.Months(TimeZoneInfo.Utc), _ => At);

        months[Period.Month(2026, 10)].TotalWeight.Should().Be(2);
        months[Period.Month(2026, 11)].TotalWeight.Should().Be(0.5);
        months.NoKey.Unanswered.Should().Be(1);
        sent[Period.Month(2026, 10)].Should().Be(Responses.TallyWeightedScores(SurveyKind.Nps));
    }

    [Fact]
    public void TallyScores_WeightOtherThanOne_PointsToTheWeightedCalls() =>
        FluentActions.Invoking(() => Responses.TallyScores(SurveyKind.Nps))
            .Should().ThrowExactly<ArgumentException>()
            .WithMessage("The fact at index 0: The response \"r0\" is of weight 2; expected weight 1*Call TallyWeightedScores or CalculateWeighted*");

    private static SurveyResponse Response(string id, int? score, double weight, string? agent) =>
        new(id, SurveyKind.Nps, SurveyScale.ZeroToTen, score, weight) { AgentId = agent };
}
