using System.Globalization;

namespace CxMetrics.Tool.Tests;

public class ColumnChoiceTests
{
    private static readonly ReportColumn[] Columns =
    [
        new("Period", ColumnNeed.Always, ["2025-01 to 2025-03"]),
        new("NPS", ColumnNeed.Always, ["12.3"]),
        new("Promoters", ColumnNeed.Detail, ["1"]),
        new("Unanswered", ColumnNeed.Unanswered, ["1"]),
        new("Change", ColumnNeed.Change, ["+1.0"]),
        new("p", ColumnNeed.ChangeTest, ["0.0123"]),
    ];

    [Theory]
    [InlineData(72, "Period", "NPS", "Promoters", "Unanswered", "Change", "p")]
    [InlineData(71, "Period", "NPS", "Unanswered", "Change", "p")]
    [InlineData(60, "Period", "NPS", "Unanswered", "Change", "p")]
    [InlineData(59, "Period", "NPS", "Change", "p")]
    [InlineData(46, "Period", "NPS", "Change")]
    [InlineData(27, "Period", "NPS", "Change")]
    [InlineData(26, "Period", "NPS")]
    [InlineData(1, "Period", "NPS")]
    public void Fit_Width_KeepsWhatIsNeededMost(int width, params string[] headers) =>
        ColumnChoice.Fit(Columns, width).Select(column => column.Header).Should().Equal(headers);

    [Fact]
    public void Write_TerminalOfEightyCells_WrapsNoCellAndSaysThatColumnsAreMissing()
    {
        using StringWriter output = new(CultureInfo.InvariantCulture);

        new ConsoleReport(output, terminal: true, width: 80).Write(Demo.Report);

        string[] lines = output.ToString().Split('\n');
        lines.Should().OnlyContain(line => line.TrimEnd().Length <= 80);
        lines.Should().Contain(line => line.Contains("Columns were left out"));
        lines.Should().Contain(line => line.Contains("95% interval") && line.Contains("Responses") && line.Contains("Change"));
        lines.Should().Contain(line => line.Contains("2025-06") && line.Contains("-9.0 to 12.8") && line.Contains("-16.2"));
    }

    [Fact]
    public void Write_WideTerminal_HasAllColumns()
    {
        using StringWriter output = new(CultureInfo.InvariantCulture);

        new ConsoleReport(output, terminal: true, width: 200).Write(Demo.Report);

        output.ToString().Should().Contain("95% interval of change").And.NotContain("Columns were left out");
    }
}
