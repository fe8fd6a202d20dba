using System.Globalization;
using CxMetrics.Statistics;
using CxMetrics.Tests.Architecture;

namespace CxMetrics.Tests.Golden;

/// <summary>The coverage of comparisons in docs/intervals.md is what the enumeration gives; the slow rows are enumerated on demand.</summary>
public class DifferenceCoverageTableTests
{
    private const string UpdateVariable = "CXMETRICS_UPDATE_COVERAGE";
    private const string Begin = "<!-- coverage of differences: written by a test -->";
    private const string End = "<!-- end of coverage of differences -->";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "intervals.md");

    private static readonly Func<Trinomial, Trinomial, ConfidenceInterval>[] Methods =
    [
        static (first, second) => Trinomials.HybridScore(first, second, 0.95),
        static (first, second) => Trinomials.AdjustedWald3T(first, second, 0.95),
        static (first, second) => Trinomials.Wald(first, second, 0.95),
    ];

    [Fact]
    public void Docs_CoverageOfDifferences_IsAsEnumerated()
    {
        bool update = Environment.GetEnvironmentVariable(UpdateVariable) is "1";
        string page = File.ReadAllText(Page);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        begin.Should().BeGreaterThan(Begin.Length, $"docs/intervals.md has the line {Begin}");
        end.Should().BeGreaterThan(begin, $"docs/intervals.md has the line {End}");
        if (update)
        {
            string[] table =
            [
                "| answers | mixes | hybrid score (default) | adjusted Wald (3, T) | Wald |",
                "|---|---|---|---|---|",
                .. Rows(5, 5), .. Rows(10, 10), .. Rows(20, 20), .. Rows(5, 20),
            ];
            page = $"{page[..begin]}\n{string.Join('\n', table)}\n{page[end..]}";
            File.WriteAllText(Page, page);
        }

        string[] written = page[begin..page.IndexOf(End, StringComparison.Ordinal)].Trim().Split('\n');

        const string Cure = $"to write the table anew, run this test with {UpdateVariable}=1 and commit the page";
        written.Should().HaveCount(10, Cure);
        written[2..6].Should().Equal([.. Rows(5, 5), .. Rows(10, 10)], Cure);
        page.Should().Contain(Sentence(NpsDifferenceCoverage.LowestInTwentieths(10, 10, Methods[0])));
    }

    private static string[] Rows(int first, int second)
    {
        ((double Lowest, double Mean) All, (double Lowest, double Mean) EveryAnswer)[] figures = [.. Methods.Select(method => NpsDifferenceCoverage.Of(first, second, method))];
        return
        [
            $"| {first} and {second} | all 66 | {string.Join(" | ", figures.Select(figure => Cell(figure.All)))} |",
            $"| | 39, every answer occurs | {string.Join(" | ", figures.Select(figure => Cell(figure.EveryAnswer)))} |",
        ];
    }

    private static string Sentence(double lowest) =>
        string.Create(CultureInfo.InvariantCulture, $"In twentieths, with every answer, the lowest of the hybrid is {100 * lowest:0.0} for 10 and 10.");

    private static string Cell((double Lowest, double Mean) coverage) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * coverage.Lowest:0.0} / {100 * coverage.Mean:0.0}");
}
