namespace CxMetrics.Tests.Tallies;

/// <summary>A factory that gives null is named, rather than what its null broke later.</summary>
public sealed class NullFactoryTests
{
    private static readonly SurveyResponse[] Answers = [new("r1", SurveyKind.Nps, SurveyScale.ZeroToTen, 9)];

    [Fact]
    public void BreakdownBuilder_FactoryOfNull_IsNamed() =>
        FluentActions.Invoking(() => new BreakdownBuilder<string, ScoreTally, ScoreTally.Builder>(() => null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("create").WithMessage("create gave null; expected a new one each time.*");

    [Fact]
    public void BreakdownBuilder_FactoryOfNullLater_IsNamedAndNothingIsAdded()
    {
        Queue<ScoreTally.Builder?> made = new([new ScoreTally.Builder(SurveyScale.ZeroToTen), null, new ScoreTally.Builder(SurveyScale.ZeroToTen)]);
        BreakdownBuilder<string, ScoreTally, ScoreTally.Builder> builder = new(() => made.Dequeue()!);

        FluentActions.Invoking(() => builder.For("a")).Should().Throw<ArgumentNullException>().WithParameterName("create");
        builder.ToBreakdown().Groups.Should().BeEmpty();
        builder.For("a").Add(9);
        builder.ToBreakdown().Count.Should().Be(1);
    }

    [Fact]
    public void Tally_DefinitionThatBuildsNull_IsNamed()
    {
        BuildsNothing definition = new();
        Action[] calls =
        [
            () => Answers.Tally(definition),
            () => Answers.TallyBy(definition, answer => answer.Id),
            () => Answers.TallyBy(definition, Periods.Days(TimeZoneInfo.Utc)),
            () => new LiveTally<SurveyResponse, ScoreTally>(definition).Add(Answers[0]),
        ];

        calls.Should().AllSatisfy(call => call.Should().Throw<ArgumentNullException>()
            .WithParameterName("definition").WithMessage("definition.NewBuilder gave null; expected a new one each time.*"));
    }

    private sealed class BuildsNothing : ITallyDefinition<SurveyResponse, ScoreTally>
    {
        public ITallyBuilder<SurveyResponse, ScoreTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) => null!;

        public string? IdOf(SurveyResponse fact) => fact.Id;

        public DateTimeOffset? MomentOf(SurveyResponse fact) => fact.AnsweredAt;
    }
}
