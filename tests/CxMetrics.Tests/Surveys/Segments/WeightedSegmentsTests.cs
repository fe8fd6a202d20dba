namespace CxMetrics.Tests.Surveys;

public sealed class WeightedSegmentsTests
{
    private static readonly WeightedScoreTally East = Weighted([5, 4, 2, 5], [1, 2, 1.5, 1]);
    private static readonly WeightedScoreTally West = Weighted([1, 2, 3], [1, 0.5, 3]);
    private static readonly WeightedScoreTally Nowhere = Weighted([4, 1], [1, 1]);

    private static readonly Breakdown<string, WeightedScoreTally> Segments =
        Breakdown.From([KeyValuePair.Create("east", East), KeyValuePair.Create("west", West)], Nowhere);

    [Fact]
    public void CompareSegments_Weighted_IsEachAgainstTheRest()
    {
        SegmentComparisons<string> found = Csat.CompareSegments(Segments);
        ScoreComparison<WeightedResult<CsatDefinition>> east = Csat.Compare(Csat.Calculate(West + Nowhere), Csat.Calculate(East));

        found.Metric.Should().Be("Weighted CSAT");
        found.Tests.Should().Be(2);
        found.Segments[0].Difference.Should().BeApproximately(east.Difference!.Value, 1e-12);
        found.Segments[0].PValue.Should().BeApproximately(east.PValue!.Value, 1e-12);
        found.Segments[0].AdjustedPValue.Should().BeGreaterThanOrEqualTo(found.Segments[0].PValue!.Value);
        found.Segments[0].ToString().Should().StartWith("east: Weighted CSAT 72.7 from 4 responses, +").And.EndWith("; too few, fewer than 30");
        found.ToString().Should().StartWith("0 of 2 segments differ from the rest in Weighted CSAT at 95% confidence");
    }

    [Fact]
    public void CompareSegments_WeightedNpsAndCes_AreTheirComparisons()
    {
        NpsDefinition nps = NpsDefinition.OneToFive;
        CesDefinition ces = CesDefinition.Ces2OneToFive;

        Nps.CompareSegments(Segments, nps).Segments[1].PValue
            .Should().BeApproximately(Nps.Compare(Nps.Calculate(East + Nowhere, nps), Nps.Calculate(West, nps)).PValue!.Value, 1e-12);
        Ces.CompareSegments(Segments, ces).Segments[1].PValue
            .Should().BeApproximately(Ces.Compare(Ces.Calculate(East + Nowhere, ces), Ces.Calculate(West, ces)).PValue!.Value, 1e-12);
    }

    [Fact]
    public void CompareSegmentsWithBenchmark_Weighted_DecidesAsTheInterval()
    {
        WeightedResult<CesDefinition> east = Ces.Calculate(East, CesDefinition.Ces2OneToFive);
        double benchmark = east.Interval95.Lower!.Value;
        SegmentComparison<string> found = Ces.CompareSegmentsWithBenchmark(Segments, benchmark, CesDefinition.Ces2OneToFive).Segments[0];

        found.PValue.Should().BeApproximately(0.05, 1e-9);
        found.Interval.Lower.Should().BeApproximately(0, 1e-12);
        Nps.CompareSegmentsWithBenchmark(Segments, 0, NpsDefinition.OneToFive).Tests.Should().Be(1, "all in the west are detractors, without any spread");
        Csat.CompareSegmentsWithBenchmark(Segments, 50).Segments[1].ReferenceScore.Should().Be(50);
        FluentActions.Invoking(() => Csat.CompareSegmentsWithBenchmark(Segments, 101)).Should().ThrowExactly<ArgumentOutOfRangeException>();
    }

    private static WeightedScoreTally Weighted(int[] scores, double[] weights) => WeightedScoreTally.FromScores(scores, weights, SurveyScale.OneToFive);
}
