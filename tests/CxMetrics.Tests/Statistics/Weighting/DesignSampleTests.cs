using CxMetrics.Statistics;

namespace CxMetrics.Tests.Statistics;

public sealed class DesignSampleTests
{
    private static readonly double[] Values = [1, 1, -1, 0, 1, -1];
    private static readonly double[] Weights = [10, 10, 10, 5, 5, 5];
    private static readonly string[] Strata = ["A", "A", "A", "B", "B", "B"];
    private static readonly string[] Clusters = ["1", "1", "2", "1", "2", "2"];

    /// <summary>Variances as exact fractions, worked out by the formula in another language.</summary>
    public static TheoryData<string, bool, bool, double[]?, double, long> Designs() => new()
    {
        { "strata", true, false, null, 19.0 / 81, 4 },
        { "strata of a finite population", true, false, [30, 15], 28.0 / 135, 4 },
        { "clusters in strata", true, true, null, 2504.0 / 6561, 2 },
        { "clusters in strata of a finite population", true, true, [10, 5], 10012.0 / 32805, 2 },
    };

    [Theory]
    [MemberData(nameof(Designs))]
    public void Mean_WorkedDesign_HasTheExactVariance(
        string design, bool strata, bool clusters, double[]? populations, double variance, long degreesOfFreedom)
    {
        Dictionary<string, double>? sizes = populations is null ? null : new(StringComparer.Ordinal) { ["A"] = populations[0], ["B"] = populations[1] };
        WeightedMean mean = DesignSample.Create(Weights, strata ? Strata : default, clusters ? Clusters : default, sizes).Mean(Values);

        mean.Mean.Should().BeApproximately(2.0 / 9, 1e-15, design);
        mean.StandardError.Should().BeApproximately(Math.Sqrt(variance), 1e-15, design);
        mean.DegreesOfFreedom.Should().Be(degreesOfFreedom, design);
    }

    [Fact]
    public void Covariance_OfAMeanWithItself_IsItsVariance()
    {
        DesignSample sample = DesignSample.Create(Weights, Strata, Clusters);
        double error = sample.Mean(Values).StandardError!.Value;

        sample.Covariance(Values, Values).Should().BeApproximately(error * error, 1e-15);
        sample.Covariance(Values, [.. Values.Select(value => -2 * value)]).Should().BeApproximately(-2 * error * error, 1e-15);
    }

    [Fact]
    public void Mean_ClusterNamesRepeatInAnotherStratum_AreOtherClusters()
    {
        string[] distinct = [.. Clusters.Zip(Strata, (cluster, stratum) => stratum + cluster)];

        DesignSample.Create(Weights, Strata, Clusters).Mean(Values).Should().Be(DesignSample.Create(Weights, Strata, distinct).Mean(Values));
    }

    [Fact]
    public void Mean_EveryValueAClusterOfItsOwn_IsTheUnclusteredMean()
    {
        string[] own = [.. Enumerable.Range(0, Values.Length).Select(i => $"c{i}")];

        DesignSample.Create(Weights, default, own).Mean(Values).Should().Be(DesignSample.Create(Weights).Mean(Values));
        DesignSample.Create(Weights, [.. own.Select(_ => "all")]).Mean(Values).Should().Be(DesignSample.Create(Weights).Mean(Values));
    }

    [Fact]
    public void Mean_StratumWithASingleUnit_HasNoStandardErrorAndNamesIt()
    {
        DesignSample sample = DesignSample.Create([1, 1, 1, 1], ["b", "b", "a", "c"]);
        WeightedMean mean = sample.Mean([1, 0, 1, 1]);

        sample.SingleUnitStrata.Should().Equal("a", "c");
        mean.Mean.Should().Be(0.75);
        mean.StandardError.Should().BeNull("the spread within a single unit is not known, and not 0");
        mean.DesignEffect.Should().BeNull();
        mean.DegreesOfFreedom.Should().Be(1);
        mean.Interval().Lower.Should().BeNull();
        sample.Covariance([1, 0, 1, 1], [1, 0, 1, 1]).Should().BeNull();
    }

    [Fact]
    public void Mean_SingleUnitThatIsItsWholeStratum_AddsNoVariance()
    {
        Dictionary<string, double> populations = new(StringComparer.Ordinal) { ["a"] = 1, ["b"] = 200 };
        DesignSample sample = DesignSample.Create([1, 100, 100], ["a", "b", "b"], default, populations);

        sample.SingleUnitStrata.Should().BeEmpty();
        sample.Mean([1, 0, 1]).StandardError.Should().BeGreaterThan(0);
        DesignSample.Create([1], ["a"], default, populations).Mean([1]).StandardError.Should().Be(0, "a census does not vary");
    }

    [Fact]
    public void Mean_SingleClusterWithoutStrata_HasNoStandardErrorAndNothingToName()
    {
        DesignSample sample = DesignSample.Create([1, 2, 3], default, ["x", "x", "x"]);

        sample.SingleUnitStrata.Should().BeEmpty();
        sample.Mean([1, 2, 3]).StandardError.Should().BeNull();
        sample.DegreesOfFreedom.Should().Be(0);
    }

    [Fact]
    public void Mean_WholePopulationDrawn_HasNoError() =>
        DesignSample.Create(Weights, Strata, default, new Dictionary<string, double>(StringComparer.Ordinal) { ["A"] = 3, ["B"] = 3 })
            .Mean(Values).StandardError.Should().Be(0);

    [Theory]
    [InlineData(new double[0], new double[0])]
    [InlineData(new[] { 0.0, 0.0 }, new[] { 1.0, 2.0 })]
    public void Mean_NoWeight_IsNull(double[] weights, double[] values)
    {
        DesignSample sample = DesignSample.Create(weights);
        WeightedMean mean = sample.Mean(values);

        mean.Should().Be(default(WeightedMean));
        mean.Interval(0.9).Should().Be(new ConfidenceInterval(null, null, 0.9, "weighted, Student t"));
        sample.Covariance(values, values).Should().BeNull();
        sample.EffectiveSize.Should().BeNull();
        sample.DegreesOfFreedom.Should().BeNull();
    }

    [Fact]
    public void Mean_OneValueWithWeight_HasNoStandardError()
    {
        WeightedMean mean = DesignSample.Create([0, 3, 0]).Mean([5, 7, 9]);

        mean.Mean.Should().Be(7);
        mean.StandardError.Should().BeNull("values without weight tell nothing of the spread");
        mean.DegreesOfFreedom.Should().Be(0);
    }

    [Fact]
    public void Interval_NoDegreesOfFreedom_IsUndefinedByStudentTOnly()
    {
        WeightedMean mean = DesignSample.Create([1, 0, 1, 0], ["a", "a", "b", "b"]).Mean([1, 2, 3, 5]);

        mean.DegreesOfFreedom.Should().Be(0);
        mean.StandardError.Should().BePositive();
        mean.Interval().Lower.Should().BeNull();
        mean.Interval(0.95, WeightedInterval.Normal).Lower.Should().NotBeNull();
    }

    [Fact]
    public void Mean_EqualValues_HasNoSpreadAndNoDesignEffect()
    {
        WeightedMean mean = DesignSample.Create([1, 2, 3]).Mean([4, 4, 4]);

        mean.Mean.Should().Be(4);
        mean.StandardError.Should().Be(0);
        mean.DesignEffect.Should().BeNull("there is no variance to compare with");
    }

    [Fact]
    public void DesignEffectWithoutReplacement_WeightsBelowOne_IsNull()
    {
        DesignSample.Create([0.5, 0.5, 0.25]).Mean([1, 2, 4]).DesignEffectWithoutReplacement.Should().BeNull();
        DesignSample.Create([2, 2]).Mean([1, 2]).DesignEffectWithoutReplacement.Should().BeApproximately(2, 1e-12);
    }

    [Fact]
    public void Create_PopulationSmallerThanItsSample_NamesTheStratum() =>
        FluentActions.Invoking(() => DesignSample.Create(Weights, Strata, default, new Dictionary<string, double>(StringComparer.Ordinal) { ["A"] = 30, ["B"] = 2 }))
            .Should().ThrowExactly<ArgumentException>()
            .WithMessage("The population of the stratum \"B\" is 2; expected at least 3, the sampling units drawn from it.*");

    [Fact]
    public void Create_StratumWithoutPopulation_IsNamed() =>
        FluentActions.Invoking(() => DesignSample.Create(Weights, Strata, default, new Dictionary<string, double>(StringComparer.Ordinal) { ["A"] = 30 }))
            .Should().ThrowExactly<ArgumentException>().WithMessage("There is no population of the stratum \"B\"; expected one of each*");

    [Fact]
    public void Create_LabelsOfAnotherLength_NameBoth() =>
        FluentActions.Invoking(() => DesignSample.Create(Weights, ["A"]))
            .Should().ThrowExactly<ArgumentException>().WithMessage("strata has 1 items; expected 6, as many as weights.*");
}
