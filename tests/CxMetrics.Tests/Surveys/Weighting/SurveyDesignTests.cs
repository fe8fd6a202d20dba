using System.Text.Json;
using CxMetrics.Tests.Serialization;

namespace CxMetrics.Tests.Surveys;

public sealed class SurveyDesignTests
{
    private static readonly SurveyDesign Full = SurveyDesign.Stratified with
    {
        Populations = new Dictionary<string, double>(StringComparer.Ordinal) { ["SMB"] = 240, ["ENT"] = 16 },
        Margins = [new RakingMargin("seg", new Dictionary<string, double>(StringComparer.Ordinal) { ["b"] = 56, ["a"] = 200 })],
    };

    [Fact]
    public void Equals_SameContent_IsAValue()
    {
        SurveyDesign same = new(
            SampleStructure.Stratified,
            new SortedDictionary<string, double>(StringComparer.Ordinal) { ["ENT"] = 16, ["SMB"] = 240 },
            margins: [new RakingMargin("seg", new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = 200, ["b"] = 56 })]);

        Full.Should().Be(same);
        Full.GetHashCode().Should().Be(same.GetHashCode());
        Full.Should().NotBe(Full with { Margins = [] });
        Full.Should().NotBe(Full with { Populations = new Dictionary<string, double>(StringComparer.Ordinal) { ["SMB"] = 241, ["ENT"] = 16 } });
        SurveyDesign.Clustered.Should().NotBe(SurveyDesign.WeightsOnly);
    }

    [Fact]
    public void Populations_CallersDictionaryChanges_StayAsTheyWere()
    {
        Dictionary<string, double> populations = new(StringComparer.Ordinal) { ["SMB"] = 240 };
        SurveyDesign design = SurveyDesign.Stratified with { Populations = populations };
        populations["SMB"] = 1;

        design.Populations["SMB"].Should().Be(240);
        design.Populations.Should().NotContainKey("ENT");
        design.Populations.Values.Should().Equal(240);
    }

    [Fact]
    public void Constructor_Nulls_MeanNone()
    {
        SurveyDesign design = SurveyDesign.Stratified with { Populations = null!, Margins = null! };

        design.Should().Be(SurveyDesign.Stratified);
        design.Populations.Should().BeEmpty();
        design.Margins.Should().BeEmpty();
    }

    [Fact]
    public void Json_Design_RoundTripsEveryWay()
    {
        FourWays.ShouldRoundTrip(Full);
        FourWays.ShouldRoundTrip(SurveyDesign.WeightsOnly with { PopulationSize = 1000 });
        JsonSerializer.Serialize(Full).Should().Be(
            """{"structure":"Stratified","populations":{"ENT":16,"SMB":240},"populationSize":null,"margins":[{"attribute":"seg","targets":{"a":200,"b":56}}],"singleUnits":"NoStandardError"}""");
    }

    [Theory]
    [InlineData(SampleStructure.WeightsOnly, "weights only")]
    [InlineData(SampleStructure.Stratified, "stratified")]
    [InlineData(SampleStructure.Clustered, "clustered")]
    [InlineData(SampleStructure.StratifiedAndClustered, "stratified and clustered")]
    public void ToString_Structure_IsNamed(SampleStructure structure, string text) => new SurveyDesign(structure).ToString().Should().Be(text);

    [Fact]
    public void ToString_EverythingElse_IsNamed()
    {
        Full.ToString().Should().Be("stratified, finite population, raked to seg");
        (SurveyDesign.Clustered with { PopulationSize = 9 }).ToString().Should().Be("clustered, finite population");
        Full.Margins[0].ToString().Should().Be("seg: a 200, b 56");
    }

    [Fact]
    public void Margins_TotalsDiffer_AreRefusedWithBoth()
    {
        Action differ = () => _ = SurveyDesign.WeightsOnly with { Margins = [Margin("a", 600, 400), Margin("b", 500, 499)] };
        Action twice = () => _ = SurveyDesign.WeightsOnly with { Margins = [Margin("a", 600, 400), Margin("a", 500, 500)] };
        Action rounded = () => _ = SurveyDesign.WeightsOnly with { Margins = [Margin("a", 0.1, 0.2), Margin("b", 0.3 - 1e-17, 1e-17)] };

        differ.Should().ThrowExactly<ArgumentException>().WithMessage("The targets of \"a\" add up to 1000, and those of \"b\" to 999; expected one population.*");
        twice.Should().ThrowExactly<ArgumentException>().WithMessage("The attribute \"a\" has two margins; expected one.*");
        rounded.Should().NotThrow("sums of doubles differ in their last digit");
    }

    [Fact]
    public void Populations_WithoutStrata_AreRefusedWithTheWayOut()
    {
        Action populations = () => _ = SurveyDesign.Clustered with { Populations = Full.Populations };
        Action size = () => _ = SurveyDesign.Stratified with { PopulationSize = 100 };

        populations.Should().ThrowExactly<ArgumentException>().WithMessage("*the design is Clustered*State PopulationSize instead*");
        size.Should().ThrowExactly<ArgumentException>().WithMessage("*the design is Stratified*State Populations, one for each stratum*");
    }

    private static RakingMargin Margin(string attribute, double first, double second) =>
        new(attribute, new Dictionary<string, double>(StringComparer.Ordinal) { ["x"] = first, ["y"] = second });
}
