namespace CxMetrics.Tests.Architecture;

[Collection(ConsoleUsers.Name)]
public class ReadmeTests
{
    public static TheoryData<string> DocsPages() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(page => Path.GetFileName(page)).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Readme_EveryProgram_RunsAndPrintsWhatThePageShows() =>
        (await MarkdownPrograms.Faults(Repository.Read("README.md"), "README.md")).ShouldBeNone("what the README shows is what happens");

    [Fact]
    public async Task Contributing_EveryProgram_RunsAndPrintsWhatThePageShows() =>
        (await MarkdownPrograms.Faults(Repository.Read("CONTRIBUTING.md"), "CONTRIBUTING.md")).ShouldBeNone("the worked example works");

    [Theory]
    [MemberData(nameof(DocsPages))]
    public async Task Docs_EveryProgram_RunsAndPrintsWhatThePageShows(string page) =>
        (await MarkdownPrograms.Faults(Repository.Read("docs", page), page)).ShouldBeNone("what a page shows is what happens");

    [Fact]
    public void Readme_EveryCommand_IsRunByTheScript() =>
        MarkdownCommands.Unchecked(Repository.Read("README.md"), Repository.Read(".ci", "run"))
            .ShouldBeNone("a command in the README is one that .ci/run runs");

    [Theory]
    [InlineData("Console.WriteLine(1 + 1);", "2")]
    [InlineData("Console.WriteLine(\"a  \\nb\");", "a\nb")]
    [InlineData("using CxMetrics;\nawait Task.Yield();\nConsole.Write(InvalidFacts.Count);", "Count")]
    public async Task Faults_ProgramPrintsAsShown_AreNone(string code, string output) =>
        (await Faults($"# Page\n```csharp\n{code}\n```\nprints\n\n```text\n{output}\n```\n")).Should().BeEmpty();

    [Theory]
    [InlineData("Console.WriteLine(3);", "page.md:2: the program prints\n3\ninstead of\n2")]
    [InlineData("throw new InvalidOperationException(\"planted\");", "page.md:2: the program ended in System.InvalidOperationException: planted*")]
    [InlineData("return 7;", "page.md:2: the program ended in System.InvalidOperationException: exit code 7*")]
    [InlineData("Console.WriteLine(\n    Missing);", "page.md:4: CS0103*Missing*")]
    [InlineData("Console.WriteLine(\"\\e\".Length + 1);", "page.md:3: CS*C# 12.0*")]
    public async Task Faults_ProgramDoesOtherwise_AreNamedWithTheirLine(string code, string expected) =>
        (await Faults($"# Page\n```csharp\n{code}\n```\n```text\n2\n```\n")).Should().ContainSingle().Which.Should().Match(expected);

    [Fact]
    public async Task Faults_OutputUnderAnotherHeading_IsNotCompared() =>
        (await Faults("```csharp\nConsole.WriteLine(3);\n```\n\n## Other\n\n```text\n2\n```\n")).Should().BeEmpty();

    [Theory]
    [InlineData("dotnet test CxMetrics.sln")]
    [InlineData("$ dotnet  test CxMetrics.sln -c Release")]
    [InlineData("# A remark.\n\ndotnet test \\\n  CxMetrics.sln")]
    [InlineData("dotnet add package CxMetrics")]
    public void Unchecked_CommandOfTheScript_IsNone(string command) => Unchecked(command).Should().BeEmpty();

    [Theory]
    [InlineData("dotnet test CxMetrics.sl")]
    [InlineData("dotnet test CxMetrics.sln --blame")]
    [InlineData("dotnet clean")]
    public void Unchecked_AnyOtherCommand_IsNamed(string command) => Unchecked(command).Should().Equal(command);

    private static Task<IReadOnlyList<string>> Faults(string markdown) => MarkdownPrograms.Faults(markdown, "page.md");

    private static IReadOnlyList<string> Unchecked(string command) =>
        MarkdownCommands.Unchecked($"```bash\n{command}\n```\n", "# dotnet clean\ntests() {\n    dotnet test CxMetrics.sln -c Release --tl:off | tee log\n}\n");
}
