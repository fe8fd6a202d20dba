using System.Globalization;
using CxMetrics.Tests.Architecture;

namespace CxMetrics.Tests.Golden;

/// <summary>The coverage table of docs/intervals.md is what the enumeration gives, or the page is wrong.</summary>
public class CoverageTableTests
{
    private const string UpdateVariable = "CXMETRICS_UPDATE_COVERAGE";
    private const string Begin = "<!-- coverage: written by a test -->";
    private const string End = "<!-- end of coverage -->";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "intervals.md");

    private static readonly (NpsInterval Method, string Name)[] Methods =
    [
        (NpsInterval.Score, "score (default)"),
        (NpsInterval.AdjustedWald3T, "adjusted Wald (3, T)"),
        (NpsInterval.AdjustedWald3U, "adjusted Wald (3, U)"),
        (NpsInterval.AdjustedWald4T, "adjusted Wald (4, T)"),
        (NpsInterval.DirichletJeffreys, "Dirichlet, Jeffreys"),
        (NpsInterval.DirichletUniform, "Dirichlet, uniform"),
        (NpsInterval.Goodman, "Goodman"),
        (NpsInterval.StudentT, "Student t"),
        (NpsInterval.Wald, "Wald"),
    ];

    [Fact]
    public void Docs_CoverageTable_IsAsEnumerated()
    {
        string table = string.Join('\n', Table());
        string page = File.ReadAllText(Page);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal);
        int end = page.IndexOf(End, StringComparison.Ordinal);
        begin.Should().BeGreaterThan(0, $"docs/intervals.md has the line {Begin}");
        end.Should().BeGreaterThan(begin, $"docs/intervals.md has the line {End}");
        string written = page[(begin + Begin.Length)..end].Trim();

        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1")
        {
            File.WriteAllText(Page, $"{page[..(begin + Begin.Length)]}\n{table}\n{page[end..]}");
            written = table;
        }

        written.Should().Be(table, $"to write the table anew, run this test with {UpdateVariable}=1 and commit the page");
    }

    [Fact]
    public void Table_EveryInterval_IsInIt() =>
        Methods.Select(method => method.Method).Should().BeEquivalentTo(Enum.GetValues<NpsInterval>());

    private static IEnumerable<string> Table()
    {
        yield return "| method | 90 %, n = 5 | n = 10 | n = 20 | 95 %, n = 5 | n = 10 | n = 20 | 99 %, n = 5 | n = 10 | n = 20 |";
        yield return "|---|---|---|---|---|---|---|---|---|---|";
        foreach ((NpsInterval method, string name) in Methods)
        {
            IEnumerable<string> cells =
                from level in new[] { 0.9, 0.95, 0.99 }
                from answers in new[] { 5, 10, 20 }
                select Cell(answers, level, method);
            yield return $"| {name} | {string.Join(" | ", cells)} |";
        }
    }

    /// <summary>Over the 36 mixes in tenths of which each outcome has a share.</summary>
    private static string Cell(int answers, double level, NpsInterval method)
    {
        CoverageFigures[] figures =
        [
            .. from promoters in Enumerable.Range(1, 8)
               from detractors in Enumerable.Range(1, 9 - promoters)
               select NpsCoverage.Of(
                   answers,
                   level,
                   method,
                   promoters / 10.0,
                   (10 - promoters - detractors) / 10.0,
                   detractors / 10.0,
                   (promoters - detractors) / 10.0),
        ];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * figures.Average(mix => mix.Coverage):0.0} / {100 * figures.Min(mix => mix.Coverage):0.0} / {100 * figures.Average(mix => mix.MeanWidth):0}");
    }
}
