using CxMetrics.Serialization;

namespace CxMetrics.Tests.Architecture;

/// <summary>Pages lead where they say, show the files that they name, and show every way in.</summary>
public class PageTests
{
    private static readonly string[] Pages =
    [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "src/CxMetrics.Tool/README.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(page => $"docs/{Path.GetFileName(page)}").Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Pages_EveryLink_LeadsToAFileOrHeading() =>
        Pages.SelectMany(page => MarkdownLinks.Broken(Repository.Read(page), page)).ShouldBeNone("a link leads somewhere");

    [Fact]
    public void Readme_OnThePageOfThePackage_HasNoLinkThatOnlyARepositoryKnows() =>
        MarkdownLinks.Relative(Repository.Read("README.md")).Where(target => target[0] != '#').ShouldBeNone("a package's page has no files beside it");

    [Fact]
    public void Map_EveryPage_IsOnIt() =>
        Pages.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && page is not "docs/README.md")
            .Select(page => page["docs/".Length..])
            .Except(MarkdownLinks.Relative(Repository.Read("docs", "README.md")).Select(target => target.Split('#')[0]), StringComparer.Ordinal)
            .ShouldBeNone("the map leads to every page");

    [Fact]
    public void Pages_EveryBlockOfAFile_IsThatFile() =>
        Pages.SelectMany(page => OtherThanTheirFiles(Repository.Read(page), page)).ShouldBeNone("a block that names a file after its language shows that file");

    [Fact]
    public void Programs_EveryEntryPoint_IsInOne()
    {
        string code = string.Join('\n', Pages.SelectMany(page => MarkdownBlock.In(Repository.Read(page))).Where(block => block.Language is "csharp").Select(block => block.Text));

        EntryPoints.All.Where(type => !EntryPoints.IsNamed(type, code)).Select(type => type.ToString()).ShouldBeNone("a page shows how it is used");
    }

    [Fact]
    public void All_EntryPoints_AreStaticClassesAndBuilders() =>
        EntryPoints.All.Should().Contain([typeof(Nps), typeof(SurveyResponses), typeof(ScoreTally.Builder), typeof(BreakdownBuilder<,,>), typeof(LiveTally<,>)])
            .And.NotContain([typeof(SurveyResponse), typeof(NpsDefinition), typeof(ScoreTally), typeof(NdjsonException)]);

    [Theory]
    [InlineData(typeof(Nps), "Nps.Compare(a, b)", true)]
    [InlineData(typeof(Nps), "NpsResult nps", false)]
    [InlineData(typeof(ScoreTally.Builder), "ScoreTally.Builder scores", true)]
    [InlineData(typeof(ScoreTally.Builder), "WeightedScoreTally.Builder scores", false)]
    [InlineData(typeof(SurveyResponses), "responses.TakeLatestPerCustomer(kind)", true)]
    public void IsNamed_Code_ByNameOrExtension(Type type, string code, bool expected) => EntryPoints.IsNamed(type, code).Should().Be(expected);

    [Theory]
    [InlineData("[a](surveys.md)")]
    [InlineData("[a](surveys.md#what-counts) and [b](../src/CxMetrics)")]
    [InlineData("# The others' part\n[a](#the-others-part)")]
    [InlineData("[a](https://example.org/x)")]
    [InlineData("```csharp\nint[] a = b[0](c);\n```")]
    public void Broken_LinkThatLeads_IsNone(string markdown) => MarkdownLinks.Broken(markdown, "docs/page.md").Should().BeEmpty();

    [Theory]
    [InlineData("[a](survey.md)", "survey.md")]
    [InlineData("| [a](surveys.md#what-count) |", "surveys.md#what-count")]
    [InlineData("[a](#here)", "#here")]
    public void Broken_LinkThatLeadsNowhere_IsNamed(string markdown, string target) =>
        MarkdownLinks.Broken(markdown, "docs/page.md").Should().Equal($"docs/page.md: {target} leads nowhere");

    [Fact]
    public void OtherThanTheirFiles_BlockOfAnotherText_IsNamed()
    {
        string file = Repository.Read("samples", "QuickStart", "QuickStart.csproj");

        OtherThanTheirFiles($"```xml samples/QuickStart/QuickStart.csproj\n{file.TrimEnd()}\n```\n", "p").Should().BeEmpty();
        OtherThanTheirFiles("```xml samples/QuickStart/QuickStart.csproj\n<Project />\n```\n", "p").Should().Equal("p:1: not samples/QuickStart/QuickStart.csproj as it is");
    }

    private static IEnumerable<string> OtherThanTheirFiles(string markdown, string path) =>
        MarkdownBlock.In(markdown)
            .Where(block => block.Language.Contains(' ', StringComparison.Ordinal))
            .Select(block => (block.Line, block.Text, File: block.Language.Split(' ', 2)[1]))
            .Where(block => !string.Equals(block.Text.Trim(), Repository.Read(block.File).ReplaceLineEndings("\n").Trim(), StringComparison.Ordinal))
            .Select(block => $"{path}:{block.Line}: not {block.File} as it is");
}
