using CxMetrics.Statistics;

namespace CxMetrics.Tests.Surveys;

/// <summary>What was drawn stays in the design: clusters in which nobody answered, and everybody outside of a segment.</summary>
public sealed class DesignDomainTests
{
    // Two clusters that answered, at 22.2 and -22.2 of the linearised score, among four that were drawn: 4/3 (22.2^2 + 22.2^2).
    private static readonly double ErrorOfFour = 100 * Math.Sqrt(4.0 / 3 * 2 * Math.Pow(2.0 / 9, 2));
    private static readonly double ErrorOfTwo = 100 * Math.Sqrt(2 * 2 * Math.Pow(2.0 / 9, 2));

    private static readonly SurveyResponse[] FourClusters =
        [At("c1", 10), At("c1", null), At("c2", 9), At("c2", 3), At("c3", null), At("c4", null)];

    [Fact]
    public void CalculateWeighted_ClustersWithoutAnswers_AreInTheDesign()
    {
        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(FourClusters, SurveyDesign.Clustered);

        result.Score.Should().BeApproximately(100.0 / 3, 1e-12);
        result.StandardError.Should().BeApproximately(ErrorOfFour, 1e-12).And.BeApproximately(36.29, 0.005);
        result.Should().BeEquivalentTo(new { Responses = 3L, Unanswered = 3L, DegreesOfFreedom = 1L });
        Nps.CalculateWeighted(FourClusters.Where(one => one.Score is not null), SurveyDesign.Clustered)
            .StandardError.Should().BeApproximately(ErrorOfTwo, 1e-12).And.BeApproximately(44.44, 0.005);
    }

    [Fact]
    public void CalculateWeighted_ClusterOfInvalidAnswersOnly_IsInTheDesign()
    {
        SurveyResponse[] responses = [.. FourClusters[..4], At("c3", 11), At("c4", 9) with { Weight = 1e200 }];

        Nps.CalculateWeighted(responses, SurveyDesign.Clustered, invalid: InvalidFacts.Count)
            .StandardError.Should().BeApproximately(ErrorOfFour, 1e-12);
    }

    [Fact]
    public void CalculateWeighted_UnansweredWithoutItsStratum_AddsNoCluster() =>
        Nps.CalculateWeighted(
            FourClusters.Select(one => one with { Stratum = one.Score is null && one.Cluster is "c3" or "c4" ? null : "s" }),
            SurveyDesign.StratifiedAndClustered).StandardError.Should().BeApproximately(ErrorOfTwo, 1e-12);

    [Fact]
    public void CalculateWeighted_PopulationSmallerThanAllThatWereDrawn_IsRefused() =>
        FluentActions.Invoking(() => Nps.CalculateWeighted(FourClusters, SurveyDesign.Clustered with { PopulationSize = 3 }))
            .Should().ThrowExactly<ArgumentException>().WithMessage("*population is 3; expected at least 4*");

    [Fact]
    public void CalculateWeighted_Domain_KeepsTheClustersOfTheOthers()
    {
        // The same four clusters, of which the others' answers are in another segment.
        SurveyResponse[] responses =
            [At("c1", 10, "a"), At("c1", 0, "b"), At("c2", 9, "a"), At("c2", 3, "a"), At("c3", 7, "b"), At("c4", 10, "b")];
        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(responses, SurveyDesign.Clustered, domain: one => one.TouchpointId is "a");

        result.Score.Should().BeApproximately(100.0 / 3, 1e-12);
        result.StandardError.Should().BeApproximately(ErrorOfFour, 1e-12);
        result.Should().BeEquivalentTo(new { Responses = 3L, TotalWeight = 3.0, DegreesOfFreedom = 1L });
        Csat.CalculateWeighted(Asked(responses, SurveyKind.Csat), SurveyDesign.Clustered, domain: one => one.TouchpointId is "a")
            .Responses.Should().Be(3);
        Ces.CalculateWeighted(Asked(responses, SurveyKind.Ces), SurveyDesign.Clustered, domain: one => one.TouchpointId is "a")
            .Responses.Should().Be(3);
    }

    [Fact]
    public void CalculateWeighted_DomainOfAll_IsTheWhole()
    {
        foreach (SurveyDesign design in new[] { SurveyDesign.WeightsOnly, SurveyDesign.Clustered, Raked })
        {
            WeightedResult<NpsDefinition> whole = Nps.CalculateWeighted(Answered, design);
            WeightedResult<NpsDefinition> domain = Nps.CalculateWeighted(Answered, design, domain: static _ => true);

            domain.Score.Should().BeApproximately(whole.Score!.Value, 1e-12, design.ToString());
            domain.StandardError.Should().BeApproximately(whole.StandardError!.Value, 1e-12, design.ToString());
            domain.Should().BeEquivalentTo(new { whole.Responses, whole.DegreesOfFreedom }, design.ToString());
        }
    }

    [Fact]
    public void CalculateWeighted_DomainOfNobody_IsNullThroughout()
    {
        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(Answered, SurveyDesign.Clustered, domain: static _ => false);

        result.Responses.Should().Be(0);
        result.Score.Should().BeNull();
        result.StandardError.Should().BeNull();
    }

    /// <summary>A raked domain is a ratio of two raked totals; its residuals are taken over everybody.</summary>
    [Fact]
    public void CalculateWeighted_DomainOfRakedWeights_HasTheResidualsOfAll()
    {
        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(Answered, Raked, domain: static one => one.Score is not 10);

        // Weights 3 for a (n = 2), 1 for b (n = 3): linearised values of the domain less their means by category, all five of them.
        double[] weights = [3, 3, 1, 1, 1];
        bool[] inside = [false, true, true, true, false];
        double[] values = [100, 100, 0, -100, 100];
        const double Total = 5;
        const double Mean = (300 + 0 - 100) / Total;
        double[] deviations = [.. values.Select((value, i) => inside[i] ? value - Mean : 0)];
        double a = (deviations[0] + deviations[1]) / 2;
        double b = (deviations[2] + deviations[3] + deviations[4]) / 3;
        double variance = 5.0 / 4 * weights.Select((weight, i) => Math.Pow(weight / Total * (deviations[i] - (i < 2 ? a : b)), 2)).Sum();
        result.Score.Should().BeApproximately(Mean, 1e-9);
        result.StandardError.Should().BeApproximately(Math.Sqrt(variance), 1e-9);
    }

    [Fact]
    public void Of_SomeValues_IsTheMeanWithTheOthersAtWeightZero()
    {
        double[] values = [1, 0, 4, 2, 5, 1];
        string[] clusters = ["a", "a", "b", "b", "c", "c"];
        DesignSample domain = DesignSample.Create([1, 2, 1, 1, 3, 1], default, clusters).Of([true, false, true, true, false, false]);
        DesignSample zeros = DesignSample.Create([1, 0, 1, 1, 0, 0], default, clusters);

        domain.Mean(values).Should().Be(zeros.Mean(values));
        domain.Covariance(values, values).Should().Be(zeros.Covariance(values, values));
        domain.Should().BeEquivalentTo(new { Count = 3, TotalWeight = 3.0, DegreesOfFreedom = 1L });
        FluentActions.Invoking(() => zeros.Of([true])).Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void WeighByAccount_AccountWhereNobodyAnswered_IsACluster()
    {
        SurveyResponse[] responses = [.. FourClusters.Select(one => one with { AccountId = one.Cluster, Cluster = null })];

        Nps.CalculateWeighted(responses.WeighByAccount(SurveyKind.Nps, AccountWeighting.Respondents).Responses, SurveyDesign.Clustered)
            .StandardError.Should().BeApproximately(ErrorOfFour, 1e-12);
    }

    private static SurveyDesign Raked { get; } = SurveyDesign.WeightsOnly with
    {
        Margins = [new RakingMargin("s", new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = 6, ["b"] = 3 })],
    };

    private static SurveyResponse[] Answered { get; } =
        [At("c1", 10, "a"), At("c2", 9, "a"), At("c2", 7, "b"), At("c3", 3, "b"), At("c4", 10, "b")];

    private static SurveyResponse At(string cluster, int? score, string segment = "a") =>
        new($"{cluster}-{score}", SurveyKind.Nps, SurveyScale.ZeroToTen, score)
        {
            Cluster = cluster,
            TouchpointId = segment,
            Attributes = AttributeDictionary.Create(KeyValuePair.Create("s", segment)),
        };

    private static IEnumerable<SurveyResponse> Asked(SurveyResponse[] responses, SurveyKind kind) =>
        responses.Select(one => one with
        {
            Kind = kind,
            Scale = kind == SurveyKind.Ces ? SurveyScale.OneToSeven : SurveyScale.OneToFive,
            Score = 1 + (one.Score % 5),
        });
}
