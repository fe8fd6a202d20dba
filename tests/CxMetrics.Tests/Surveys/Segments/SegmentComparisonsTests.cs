using System.Globalization;
using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;
using CxMetrics.Tests.Serialization;

namespace CxMetrics.Tests.Surveys;

public class SegmentComparisonsTests
{
    private static readonly Breakdown<string, ScoreTally> Teams = SegmentSamples.Of(
        SurveyScale.ZeroToTen,
        ("east", SegmentSamples.Nps(150, 70, 30)),
        ("north", SegmentSamples.Nps(110, 60, 80)),
        ("south", SegmentSamples.Nps(60, 80, 90)),
        ("west", SegmentSamples.Nps(0, 0, 0)));

    [Fact]
    public void CompareSegments_FourTeams_AreEachAgainstTheRest()
    {
        SegmentComparisons<string> found = Nps.CompareSegments(Teams);

        found.Metric.Should().Be("NPS");
        found.Definition.Should().Be("NPS on 0 to 10");
        found.Benchmark.Should().BeNull();
        found.Benchmark.Should().BeNull();
        found.Adjustment.Should().Be(PValueAdjustment.Holm);
        found.Confidence.Should().Be(0.95);
        found.Tests.Should().Be(3, "nobody answered in the west");
        found.Segments.Should().HaveCount(4);
        SegmentComparison<string> east = found.Segments[0];
        east.Score.Should().Be(48);
        east.ReferenceScore.Should().Be(0, "170 promoters and 170 detractors");
        east.Difference.Should().Be(48);
        east.IsSignificant.Should().BeTrue();
        east.HasTooFewResponses.Should().BeFalse();
        found.Significant.Select(segment => segment.Key).Should().Equal("east", "south");
        found.Segments[1].AdjustedPValue.Should().Be(found.Segments[1].PValue, "Holm leaves the largest as it is");
    }

    [Fact]
    public void CompareSegments_NobodyAnswered_IsListedWithoutATest()
    {
        SegmentComparison<string> west = Nps.CompareSegments(Teams).Segments[3];

        west.Score.Should().BeNull();
        west.ReferenceScore.Should().NotBeNull();
        west.Difference.Should().BeNull();
        west.PValue.Should().BeNull();
        west.AdjustedPValue.Should().BeNull();
        west.IsSignificant.Should().BeNull();
        west.Interval.Lower.Should().BeNull();
        west.HasTooFewResponses.Should().BeTrue();
        west.ToString().Should().Be("west: no responses");
    }

    [Fact]
    public void CompareSegments_AnswersWithoutAKey_AreInTheRest()
    {
        ScoreTally all = ScoreTally.FromCounts(SurveyScale.ZeroToTen, SegmentSamples.Nps(10, 5, 5));
        ScoreTally others = ScoreTally.FromCounts(SurveyScale.ZeroToTen, SegmentSamples.Nps(30, 5, 5));

        SegmentComparison<string> only = Nps.CompareSegments(Breakdown.From([KeyValuePair.Create("only", all)], others)).Segments[0];

        only.ReferenceScore.Should().Be(62.5);
        only.PValue.Should().Be(Nps.Compare(Nps.Calculate(others), Nps.Calculate(all)).PValue);
    }

    [Fact]
    public void CompareSegments_NobodyElse_HasNothingToCompareWith()
    {
        SegmentComparisons<string> found = Nps.CompareSegments(SegmentSamples.Of(SurveyScale.ZeroToTen, ("all", SegmentSamples.Nps(5, 3, 1))));

        found.Tests.Should().Be(0);
        found.Segments[0].ReferenceScore.Should().BeNull();
        found.Segments[0].Score.Should().NotBeNull();
        found.Segments[0].ToString().Should().Be("all: NPS 44.4 from 9 responses, nobody to compare with");
        found.ToString().Should().Be("0 of 1 segment differs from the rest in NPS at 95% confidence (Holm, 0 tests)");
    }

    [Fact]
    public void CompareSegments_EmptyBreakdown_HasNoSegments()
    {
        Breakdown<string, ScoreTally> none = Breakdown<string, ScoreTally>.AdditiveIdentity;
        SegmentComparisons<string>[] all =
        [
            Nps.CompareSegments(none),
            Csat.CompareSegments(none),
            Ces.CompareSegments(none),
            Nps.CompareSegmentsWithBenchmark(none, 0),
            Csat.CompareSegmentsWithBenchmark(none, 0),
            Ces.CompareSegmentsWithBenchmark(none, 1),
        ];

        all.Should().OnlyContain(found => found.Segments.Count == 0 && found.Significant.Count == 0 && found.Tests == 0);
    }

    [Fact]
    public void CompareSegmentsWithBenchmark_Nps_IsTheScoreTestOfEach()
    {
        SegmentComparisons<string> found = Nps.CompareSegmentsWithBenchmark(Teams, 30);
        SegmentComparison<string> east = found.Segments[0];

        found.Benchmark.Should().Be(30);
        found.Tests.Should().Be(3);
        east.ReferenceScore.Should().Be(30);
        east.Difference.Should().Be(18);
        east.PValue.Should().Be(Nps.CompareWithBenchmark(Nps.FromCounts(150, 70, 30), 30).PValue);
        east.Interval.Lower.Should().Be(Nps.FromCounts(150, 70, 30).Interval95.Lower - 30);
        found.Segments[3].ReferenceScore.Should().Be(30, "the benchmark stands without responses too");
    }

    [Fact]
    public void CompareSegmentsWithBenchmark_EndOfTheScale_IsRuledOut() =>
        Nps.CompareSegmentsWithBenchmark(Teams, 100).Should().BeEquivalentTo(new { Tests = 3 }).And.Match<SegmentComparisons<string>>(found => found.Significant.Count == 3);

    [Fact]
    public void CompareSegmentsWithBenchmark_Csat_IsTheScoreTestOfEach()
    {
        Breakdown<string, ScoreTally> segments = SegmentSamples.Of(SurveyScale.OneToFive, ("a", [5, 5, 10, 40, 40]), ("b", [10, 10, 20, 30, 10]));
        SegmentComparison<string> first = Csat.CompareSegmentsWithBenchmark(segments, 70).Segments[0];

        first.Score.Should().Be(80);
        first.Difference.Should().Be(10);
        first.PValue.Should().Be(Proportions.ScoreZ(new Proportion(80, 100), 0.7).PValue);
        first.AdjustedPValue.ShouldBeNear(2 * first.PValue!.Value, 0, 1, "Holm of two");
        first.Interval.Contains(0).Should().BeFalse();
    }

    /// <summary>The textbook's one-sample t: mean 4, deviation sqrt(2.5), 5 answers.</summary>
    [Fact]
    public void CompareSegmentsWithBenchmark_Ces_IsStudentsT()
    {
        Breakdown<string, ScoreTally> segments = SegmentSamples.Of(SurveyScale.OneToSeven, ("a", [0, 1, 1, 1, 1, 1, 0]));
        SegmentComparison<string> only = Ces.CompareSegmentsWithBenchmark(segments, 3).Segments[0];

        only.Score.Should().Be(4);
        only.Difference.Should().Be(1);
        only.PValue.ShouldBeNear(0.230199641080499, 1e-12, 0, "t = sqrt 2 with 4 degrees of freedom: 1 - t (t^2 + 6) / (t^2 + 4)^1.5");
        only.Interval.Should().Be(new ConfidenceInterval(
            Ces.Calculate([2, 3, 4, 5, 6]).Interval95.Lower - 3, Ces.Calculate([2, 3, 4, 5, 6]).Interval95.Upper - 3, 0.95, "Student t"));
    }

    [Fact]
    public void CompareSegmentsWithBenchmark_OneAnswerOrNoSpread_HasNoTest()
    {
        Breakdown<string, ScoreTally> segments = SegmentSamples.Of(SurveyScale.OneToSeven, ("alike", [0, 0, 0, 0, 0, 9, 0]), ("one", [0, 0, 0, 0, 0, 0, 1]));
        SegmentComparisons<string> found = Ces.CompareSegmentsWithBenchmark(segments, 4);

        found.Tests.Should().Be(0);
        found.Segments.Select(segment => segment.Difference).Should().Equal(2, 3);
        found.Segments[0].ToString().Should().Be("alike: CES 6.00 from 9 responses, +2.00 against the benchmark at 4.00, 95% interval 2.00 to 2.00, no test; too few, fewer than 30");
        found.Segments[1].ToString().Should().Be("one: CES 7.00 from 1 response, +3.00 against the benchmark at 4.00, no 95% interval, no test; too few, fewer than 30");
    }

    [Fact]
    public void CompareSegments_HugeCounts_TakesThemAwayExactly()
    {
        const long Many = 4_500_000_000_000_000;
        Breakdown<string, ScoreTally> segments = SegmentSamples.Of(
            SurveyScale.ZeroToTen, ("a", SegmentSamples.Nps(Many, 0, Many)), ("b", SegmentSamples.Nps(1, 0, 0)), ("c", SegmentSamples.Nps(0, 1, 0)));

        SegmentComparison<string> a = Nps.CompareSegments(segments).Segments[0];

        a.ReferenceScore.Should().Be(50, "the rest is a promoter and a passive");
        a.Score.Should().Be(0);
    }

    [Fact]
    public void CompareSegments_ThousandSegments_AreOneFamily()
    {
        Breakdown<int, ScoreTally> segments = Breakdown.From(Enumerable.Range(0, 1000).Select(i =>
            KeyValuePair.Create(i, ScoreTally.FromCounts(SurveyScale.ZeroToTen, SegmentSamples.Nps(10 + (i % 7), 5, 5)))));

        SegmentComparisons<int> found = Nps.CompareSegments(segments, adjustment: PValueAdjustment.Bonferroni);

        found.Tests.Should().Be(1000);
        found.Segments.Should().OnlyContain(segment => segment.AdjustedPValue == Math.Min(1, 1000 * segment.PValue!.Value));
        Nps.CompareSegments(segments, adjustment: PValueAdjustment.None).Segments.Should().OnlyContain(segment => segment.AdjustedPValue == segment.PValue);
    }

    [Fact]
    public void CompareSegments_OtherScale_IsRefusedWithBoth() =>
        FluentActions.Invoking(() => Csat.CompareSegments(Teams))
            .Should().Throw<ArgumentException>().WithMessage("The scores are on 0 to 10; the definition \"CSAT, top two of 1 to 5\" expects 1 to 5.*");

    [Theory]
    [InlineData(0.9)]
    [InlineData(7.1)]
    [InlineData(double.NaN)]
    public void CompareSegmentsWithBenchmark_OffTheScale_IsRefused(double benchmark) =>
        FluentActions.Invoking(() => Ces.CompareSegmentsWithBenchmark(Breakdown<string, ScoreTally>.AdditiveIdentity, benchmark))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("benchmark is *; expected 1 to 7.*");

    [Fact]
    public void ToString_Comparisons_NameWhoDiffers()
    {
        Nps.CompareSegments(Teams).ToString().Should().Be(
            "2 of 4 segments differ from the rest in NPS at 95% confidence (Holm, 3 tests): east +48.0, south -43.0");
        Nps.CompareSegments(Teams, adjustment: PValueAdjustment.None, confidence: 0.999).ToString().Should().StartWith(
            "2 of 4 segments differ from the rest in NPS at 99.9% confidence (not adjusted, 3 tests): east ");
        Nps.CompareSegmentsWithBenchmark(Teams, 10, adjustment: PValueAdjustment.BenjaminiHochberg).ToString().Should().Be(
            "2 of 4 segments differ from the benchmark in NPS at 95% confidence (Benjamini-Hochberg, 3 tests): east +38.0, south -23.0");
    }

    [Fact]
    public void ToString_OneDiffers_IsSingular()
    {
        Breakdown<string, ScoreTally> segments = SegmentSamples.Of(
            SurveyScale.OneToFive, ("a", [0, 0, 0, 0, 100]), ("b", [50, 0, 0, 0, 50]));

        Csat.CompareSegmentsWithBenchmark(segments, 50).ToString().Should().StartWith("1 of 2 segments differs from the benchmark in CSAT");
    }

    [Fact]
    public void ToString_ManyDiffer_NamesFive()
    {
        Breakdown<string, ScoreTally> segments = SegmentSamples.Of(
            SurveyScale.OneToFive, [.. "abcdefg".Select(key => (key.ToString(), new long[] { 0, 0, 0, 0, 100 }))]);

        Csat.CompareSegmentsWithBenchmark(segments, 50, adjustment: PValueAdjustment.BenjaminiYekutieli).ToString().Should().Be(
            "7 of 7 segments differ from the benchmark in CSAT at 95% confidence (Benjamini-Yekutieli, 7 tests): a +50.0, b +50.0, c +50.0, d +50.0, e +50.0 and 2 more");
    }

    [Fact]
    public void ToString_Segment_IsOneSentence()
    {
        CultureInfo german = new("") { NumberFormat = { NumberDecimalSeparator = "," } };
        SegmentComparison<string> east = Nps.CompareSegmentsWithBenchmark(Teams, 30).Segments[0];

        east.ToString().Should().MatchRegex(
            @"^east: NPS 48\.0 from 250 responses, \+18\.0 against the benchmark at 30\.0, 95% interval 8\.8 to 26\.1, adjusted p [<=] 0\.000\d$");
        east.ToString(german).Should().StartWith("east: NPS 48,0 from 250 responses, +18,0 against the benchmark at 30,0, 95% interval ");
        Nps.CompareSegments(Teams).Segments[2].ToString().Should().Contain("against the rest at 30.0").And.EndWith("adjusted p < 0.0001");
        Nps.CompareSegments(Teams, adjustment: PValueAdjustment.None).Segments[2].ToString().Should().EndWith(", p < 0.0001").And.NotContain("adjusted");
    }

    [Fact]
    public void Json_ForTextAndPeriods_IsTheSameTextEveryWay()
    {
        FourWays.ShouldAgree(Nps.CompareSegments(Teams));
        FourWays.ShouldAgree(Nps.CompareSegmentsWithBenchmark(Teams, -20.5));
        FourWays.ShouldAgree(Csat.CompareSegments(Breakdown.From([KeyValuePair.Create(Period.Month(2026, 11), Csat5)])));
    }

    [Fact]
    public void Json_Comparisons_IsThePinnedText() => FourWays.ShouldAgree(
        Nps.CompareSegments(SegmentSamples.Of(SurveyScale.ZeroToTen, ("all", SegmentSamples.Nps(3, 1, 0)))),
        """
        {"metric":"NPS","definition":"NPS on 0 to 10","benchmark":null,"adjustment":"Holm","confidence":0.95,
        "tests":0,"segments":[{"key":"all","responses":4,"score":75,"referenceScore":null,"difference":null,
        "interval":{"lower":null,"upper":null,"confidence":0.95,"method":"hybrid score"},"pValue":null,"adjustedPValue":null,
        "isSignificant":null,"hasTooFewResponses":true}]}
        """.ReplaceLineEndings(""));

    [Fact]
    public void Equals_SameComparisons_AreEqual()
    {
        SegmentComparisons<string> found = Nps.CompareSegments(Teams);

        found.Should().Be(Nps.CompareSegments(Teams));
        found.GetHashCode().Should().Be(Nps.CompareSegments(Teams).GetHashCode());
        found.Should().NotBe(Nps.CompareSegments(Teams, adjustment: PValueAdjustment.None));
        found.Should().NotBe(Nps.CompareSegments(Teams, confidence: 0.9));
        found.Should().NotBe(Nps.CompareSegmentsWithBenchmark(Teams, 0));
        found.Equals(null).Should().BeFalse();
    }

    private static ScoreTally Csat5 => ScoreTally.FromCounts(SurveyScale.OneToFive, [1, 2, 3, 4, 5]);
}
