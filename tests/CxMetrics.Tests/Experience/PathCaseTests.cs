using CxMetrics.Experience;

namespace CxMetrics.Tests.Experience;

/// <summary>Faults of paths and journeys that users reported of other tools, and what is right.</summary>
public class PathCaseTests
{
    /// <summary>A07: collapse, then cut.</summary>
    [Theory]
    [InlineData(PathSteps.Every, "home>home")]
    [InlineData(PathSteps.Collapsed, "home>pricing")]
    public void Count_Repeats_CollapsesBeforeItCuts(PathSteps steps, string path)
    {
        JourneyLog log = Walk.Log([Walk.Step("home", 0), Walk.Step("home", 1), Walk.Step("pricing", 2)]);

        Texts(Paths.Count(log, PathDefinition.Standard with { Steps = steps, Depth = 2 })).Should().Equal($"{path} 1 1");
    }

    /// <summary>A08: the gap is since the latest end so far, and more than it opens an episode.</summary>
    [Theory]
    [InlineData(new double[] { 0, 20, 40, 60 }, 1)]
    [InlineData(new double[] { 0, 30 }, 1)]
    [InlineData(new[] { 0, 30 + (1 / 60.0) }, 2)]
    public void Count_StepsWithinTheGap_AreOneEpisode(double[] minutes, int episodes) =>
        Paths.Count(Walk.Log(minutes.Select(minute => Walk.Step("a", minute))), PathDefinition.Standard with { Gap = TimeSpan.FromMinutes(30) })
            .Total.Should().Be(episodes);

    [Fact]
    public void Count_StepWithinALongerOneBefore_BelongsToItsEpisode()
    {
        Interaction[] steps =
        [
            Walk.Step("a", 0) with { End = Walk.Start.AddMinutes(100) }, Walk.Step("b", 10) with { End = Walk.Start.AddMinutes(20) }, Walk.Step("c", 130),
        ];

        Paths.Count(Walk.Log(steps), PathDefinition.Standard with { Gap = TimeSpan.FromMinutes(30) }).Total.Should().Be(1);
    }

    /// <summary>A09: both counts, named.</summary>
    [Fact]
    public void Count_TwoEpisodesOfOneCustomer_CountsBoth()
    {
        JourneyLog log = Walk.Log([Walk.Step("A", 0), Walk.Step("B", 1), Walk.Step("A", 100), Walk.Step("B", 101)]);

        Texts(Paths.Count(log, PathDefinition.Standard with { Gap = TimeSpan.FromMinutes(30) })).Should().Equal("A>B 2 1");
    }

    [Fact]
    public void Add_LabelsWithTheSignBetweenLabels_IsTheSameInAnyOrder()
    {
        PathTally first = Paths.Count(Walk.Log([Walk.Step("a>b", 0), Walk.Step("c", 1)]));
        PathTally second = Paths.Count(Walk.Log([Walk.Step("a", 0), Walk.Step("b>c", 1)]));

        (first + second).Should().Be(second + first);
    }

    [Fact]
    public void Count_Transitions_StartAndEndOncePerJourney() =>
        Texts(Paths.Count(Walk.Log([Walk.Step("a", 0), Walk.Step("a", 1), Walk.Step("(start)", 2)]), PathDefinition.Transitions))
            .Should().Equal("(start)>(end) 1 1", "(start)>a 1 1", "a>(start) 1 1", "a>a 1 1");

    [Fact]
    public void Count_MorePathsThanTheCapacity_IsRefused()
    {
        JourneyLog log = Walk.Log(Enumerable.Range(0, 5).Select(i => Walk.Step($"s{i}", 0, $"c{i}")));
        PathDefinition four = PathDefinition.Standard with { Capacity = 4 };
        Action count = () => Paths.Count(log, four);
        Action add = () => _ = Paths.Count(Walk.Log([Walk.Step("x", 0)]), four with { Capacity = 1 }) + Paths.Count(Walk.Log([Walk.Step("y", 0)]), four with { Capacity = 1 });

        Paths.Count(log, four with { Capacity = 5 }).Paths.Should().HaveCount(5);
        count.Should().Throw<OverflowException>().WithMessage("*more than 4 different paths*");
        add.Should().Throw<OverflowException>();
    }

    [Fact]
    public void Count_JourneysAfterTheOnePathTooMany_DoNotHideTheRefusal()
    {
        JourneyLog log = Walk.Log(Enumerable.Range(0, 50).SelectMany(i => new[] { Walk.Step($"s{i}", 0, $"c{i}"), Walk.Step($"t{i}", 9000, $"c{i}") }));
        PathDefinition[] definitions = [PathDefinition.Standard, PathDefinition.Transitions, PathDefinition.Standard with { Gap = TimeSpan.FromDays(1) }];

        definitions.Select(definition => definition with { Capacity = 2 }).Should().AllSatisfy(definition =>
        {
            FluentActions.Invoking(() => Paths.Count(log, definition)).Should().Throw<OverflowException>().WithMessage("*more than 2 different paths*");
            FluentActions.Invoking(() => log.Units().Tally(definition)).Should().Throw<OverflowException>().WithMessage("*more than 2 different paths*");
        });
    }

    /// <summary>A10: from the first start to the latest end of all.</summary>
    [Fact]
    public void Duration_StepWithinAnother_LastsToTheLatestEnd()
    {
        Journey journey = Walk.Log(
            [Walk.Step("a", 0) with { End = Walk.Start.AddMinutes(30) }, Walk.Step("b", 20) with { End = Walk.Start.AddMinutes(25) }]).Units().Single();

        journey.Duration.Should().Be(TimeSpan.FromMinutes(30));
        journey.Wait.Should().Be(TimeSpan.Zero);
        journey.End.Should().Be(Walk.Start.AddMinutes(30));
    }

    /// <summary>Contributions of the stages to the mean sentiment add up to it; their own means do not.</summary>
    [Fact]
    public void TallySteps_SharesTimesMeans_AddUpToTheMean()
    {
        JourneyLog log = Walk.Log([
            Walk.Step("a", 0, "1") with { Sentiment = 0.5 }, Walk.Step("a", 0, "2") with { Sentiment = 0.25 }, Walk.Step("b", 1, "2") with { Sentiment = -1 },
            Walk.Step("b", 0, "3"),
        ]);

        Breakdown<string, JourneyTally> stages = Journeys.TallySteps(log, (JourneyStep step) => step.Stage);

        double scored = stages.Total.Sentiment.Count;
        stages.Groups.Sum(stage => stage.Tally.Sentiment.Count / scored * stage.Tally.Sentiment.Mean!.Value).Should().BeApproximately(stages.Total.Sentiment.Mean!.Value, 1e-15);
        stages.Total.Steps.Should().Be(log.StepCount);
        Journeys.Calculate(stages["b"]).MeanSentiment.Should().Be(-1);
    }

    private static IEnumerable<string> Texts(PathTally tally) =>
        tally.Paths.Select(path => FormattableString.Invariant($"{string.Join('>', path.Path)} {path.Count} {path.Customers}"));
}
