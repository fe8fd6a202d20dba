using System.Reflection;
using CxMetrics.Experience;
using CxMetrics.Tests.Architecture;

namespace CxMetrics.Tests.Experience;

public class MetricCatalogTests
{
    private const string UpdateVariable = "CXMETRICS_UPDATE_METRICS_PAGE";

    // What a metric is calculated with, and no metric itself: planning, preparing, grouping, storing, general statistics.
    private static readonly string[] NoMetrics =
    [
        nameof(Breakdown), nameof(ExclusionReasons), nameof(FactTallying), nameof(SurveyPlanning), nameof(SurveyResponses), nameof(VendorPresets), nameof(MetricCatalog),
    ];

    private static readonly Type[] Exported = typeof(Nps).Assembly.GetExportedTypes();

    [Fact]
    public void All_EveryPublicCalculator_IsInIt() =>
        Exported.Where(IsCalculator).Select(type => type.Name).Except(NoMetrics, StringComparer.Ordinal)
            .Except(MetricCatalog.All.SelectMany(metric => metric.Calculators), StringComparer.Ordinal)
            .ShouldBeNone("the catalogue knows every calculator");

    [Fact]
    public void All_EveryDefinitionOfAMetric_IsInIt() =>
        Exported.Where(IsDefinition).Select(type => type.Name)
            .Except(MetricCatalog.All.SelectMany(metric => metric.Calculators.Concat(metric.Presets.Select(preset => preset.Split('.')[0]))), StringComparer.Ordinal)
            .ShouldBeNone("the catalogue knows every definition");

    [Fact]
    public void All_EveryPresetOfTheLibrary_IsInIt() =>
        Exported.SelectMany(PresetsOf).Except(MetricCatalog.All.SelectMany(metric => metric.Presets), StringComparer.Ordinal)
            .ShouldBeNone("the catalogue knows every named definition");

    [Fact]
    public void All_EveryName_IsOneOfTheLibrary() =>
        MetricCatalog.All.SelectMany(Strangers).ShouldBeNone("what the catalogue names exists");

    [Fact]
    public void All_Ids_AreOwnAndForMachines() =>
        MetricCatalog.All.Select(metric => metric.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.All(letter => char.IsAsciiLetterLower(letter) || letter == '-'));

    [Fact]
    public void All_Names_AreOwn() => MetricCatalog.All.Select(metric => metric.Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void All_CustomerService_IsKeptApartFromCustomerExperience()
    {
        Of(MetricSubject.Service).Should().Contain(["fcr", "service-level", "asa", "aht", "abandonment", "transfers", "occupancy", "containment", "contact-cost", "sentiment", "resolution-time"]);
        Of(MetricSubject.Both).Should().Contain(["nps", "csat", "ces"]);
        Of(MetricSubject.Experience).Should().Contain(["retention", "churn", "clv", "repeat-purchase-rate"]);
        static IEnumerable<string> Of(MetricSubject subject) => MetricCatalog.All.Where(metric => metric.Measures == subject).Select(metric => metric.Id);
    }

    [Theory]
    [InlineData("NPS", "nps")]
    [InlineData(" net promoter score ", "nps")]
    [InlineData("ltv", "clv")]
    [InlineData("ticket resolution rate", "fcr", "ticket-resolution-rate")]
    [InlineData("response time", "asa", "first-response-time", "resolution-time")]
    [InlineData("happiness")]
    public void Find_Name_GivesWhateverIsCalledSo(string name, params string[] expected) =>
        MetricCatalog.Find(name).Select(metric => metric.Id).Should().Equal(expected);

    [Fact]
    public void ToString_Metric_SaysWhatItIs() =>
        MetricCatalog.Find("nps")[0].ToString().Should()
            .Be("Net Promoter Score (points, -100 to 100): 100 x (answers of 9 and 10 - answers of 0 to 6) / answers. It answers: Would customers recommend us?");

    [Fact]
    public void Page_Catalogue_IsPrintedThere()
    {
        string expected = MetricsPage.Write(MetricCatalog.All);
        string path = Path.Combine(Repository.Root, "docs", "metrics.md");
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1")
        {
            File.WriteAllText(path, expected);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(expected, "docs/metrics.md is the catalogue; to print it again, run this test with {0}=1", UpdateVariable);
    }

    private static bool IsCalculator(Type type) =>
        type is { IsClass: true, IsAbstract: true, IsSealed: true }
        && type.Namespace is not ("CxMetrics.Statistics" or "CxMetrics.Serialization");

    private static bool IsDefinition(Type type) => !type.IsAbstract && Bases(type).Any(parent => parent.Name.StartsWith("MetricDefinition`", StringComparison.Ordinal));

    private static IEnumerable<Type> Bases(Type type)
    {
        for (Type? parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            yield return parent;
        }
    }

    private static IEnumerable<string> PresetsOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == type && type.Name.EndsWith("Definition", StringComparison.Ordinal))
            .Select(property => $"{type.Name}.{property.Name}");

    private static IEnumerable<string> Strangers(MetricInfo metric) =>
    [
        .. metric.Calculators.Concat(metric.Facts).Where(name => TypesCalled(name).Length == 0),
        .. metric.Presets.Append(metric.Figure).Where(name => !IsMember(name.Split('.'))),
    ];

    private static bool IsMember(string[] name) => TypesCalled(name[0]).Any(type => type.GetMember(name[1]).Length > 0);

    private static Type[] TypesCalled(string name) => Array.FindAll(Exported, type => string.Equals(type.Name.Split('`')[0], name, StringComparison.Ordinal));
}
