using CxMetrics.Statistics;

namespace CxMetrics.Tests.Statistics;

/// <summary>A stratum of a single unit by each rule; the names are those of R's survey package, whose formulas these are.</summary>
public sealed class SingleUnitRuleTests
{
    private static readonly double[] Weights = [1, 1, 1, 1, 2];
    private static readonly double[] Values = [1, 0, 1, 1, -1];
    private static readonly string[] Strata = ["a", "a", "b", "b", "tiny"];

    // The mean is 1/6; linearised by w (y - mean) / 6: 5/36, -1/36, 5/36, 5/36, -14/36.
    private static readonly double OfA = 2 * 2 * Math.Pow(3.0 / 36, 2);
    private static readonly double OfTheRest = OfA + 0;

    public static TheoryData<SingleUnitRule, double?> Rules() => new()
    {
        { SingleUnitRule.NoStandardError, null },
        { SingleUnitRule.Certainty, OfTheRest },
        { SingleUnitRule.GrandMean, OfTheRest + Math.Pow(14.0 / 36, 2) },
        { SingleUnitRule.AverageStratum, OfTheRest * 3 / 2 },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Mean_SingleUnitStratum_AddsWhatTheRuleSays(SingleUnitRule rule, double? variance)
    {
        DesignSample sample = DesignSample.Create(Weights, Strata, singleUnits: rule);
        WeightedMean mean = sample.Mean(Values);

        sample.SingleUnitStrata.Should().Equal("tiny");
        mean.Mean.Should().BeApproximately(1.0 / 6, 1e-15);
        mean.DegreesOfFreedom.Should().Be(2);
        if (variance is { } expected)
        {
            mean.StandardError.Should().BeApproximately(Math.Sqrt(expected), 1e-15);
        }
        else
        {
            mean.StandardError.Should().BeNull();
        }
    }

    [Fact]
    public void Mean_OnlySingleUnits_HasNoAverageStratum()
    {
        DesignSample sample = DesignSample.Create([1, 1], ["a", "b"], singleUnits: SingleUnitRule.AverageStratum);

        sample.Mean([1, 0]).StandardError.Should().BeNull();
        DesignSample.Create([1, 1], ["a", "b"], singleUnits: SingleUnitRule.GrandMean).Mean([1, 0])
            .StandardError.Should().BeApproximately(Math.Sqrt(2.0 / 16), 1e-15);
    }

    [Fact]
    public void Mean_SingleUnitWithoutWeight_AddsNothing()
    {
        DesignSample sample = DesignSample.Create([1, 1, 1, 0], ["a", "a", "a", "b"]);

        sample.SingleUnitStrata.Should().BeEmpty("nothing of that stratum can add to the estimate");
        sample.Mean([1, 0, 1, 1]).StandardError.Should().Be(DesignSample.Create([1, 1, 1]).Mean([1, 0, 1]).StandardError);
    }

    [Fact]
    public void CalculateWeighted_ByRule_SaysWhatItRestsOn()
    {
        SurveyResponse[] responses =
        [
            .. Values.Select((value, i) => new SurveyResponse($"r{i}", SurveyKind.Nps, SurveyScale.ZeroToTen, value > 0 ? 9 : value < 0 ? 0 : 7, Weights[i])
            {
                Stratum = Strata[i],
            }),
        ];
        SurveyDesign design = SurveyDesign.Stratified with { SingleUnits = SingleUnitRule.Certainty };
        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(responses, design);

        result.StandardError.Should().BeApproximately(100 * Math.Sqrt(OfTheRest), 1e-12);
        result.ToString().Should().EndWith("; only one unit was drawn in tiny");
        result.Design.ToString().Should().Be("stratified, single units as certain");
        (design with { SingleUnits = SingleUnitRule.GrandMean }).ToString().Should().Be("stratified, single units from the grand mean");
        (design with { SingleUnits = SingleUnitRule.AverageStratum }).ToString().Should().Be("stratified, single units as the average stratum");
    }
}
