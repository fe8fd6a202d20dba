using System.Globalization;
using System.Text;
using CxMetrics;
using QuickStart.Metrics;
using Spectre.Console;

namespace QuickStart.Reporting;

/// <summary>The report for people: coloured tables on a terminal, plain text elsewhere.</summary>
internal sealed class ConsoleReport
{
    private readonly IAnsiConsole _console;
    private readonly bool _terminal;
    private readonly TextWriter _output;
    private readonly StringBuilder _plain = new();

    /// <summary>Prepares to write.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="terminal">Whether that is a terminal.</param>
    public ConsoleReport(TextWriter output, bool terminal)
    {
        _terminal = terminal;
        _output = output;
        AnsiConsoleSettings settings = new() { Out = new AnsiConsoleOutput(terminal ? output : new StringWriter(_plain, CultureInfo.InvariantCulture)) };
        if (!terminal)
        {
            settings.Ansi = AnsiSupport.No;
            settings.ColorSystem = ColorSystemSupport.NoColors;
            settings.Interactive = InteractionSupport.No;
        }

        _console = AnsiConsole.Create(settings);
        if (!terminal)
        {
            // Nobody's window is known, so that nothing is wrapped or cut.
            _console.Profile.Width = 10_000;
        }
    }

    public void Write(Report report)
    {
        Heading(report.Title, '=');
        if (report.Facts.Count > 0)
        {
            Line(string.Join(", ", report.Facts.Select(fact => $"{Invariant.Count(fact.Value)} {fact.Key}")) + ".");
        }

        if (report.Rows is { } rows)
        {
            foreach (string line in RowLines.Of(rows))
            {
                Line(line);
            }
        }

        foreach (MetricReport metric in report.Metrics)
        {
            Line("");
            Write(metric);
        }

        if (report.Findings.Count > 0)
        {
            Line("");
            Heading("What one sees", '-');
            foreach (string finding in report.Findings)
            {
                Line($"* {finding}");
            }
        }

        if (!_terminal)
        {
            WritePlain();
        }
    }

    /// <summary>The tables pad every line to their width, and bring blank lines of their own.</summary>
    private void WritePlain()
    {
        bool blank = true;
        foreach (string line in _plain.ToString().Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.Length > 0 || !blank)
            {
                _output.WriteLine(line);
            }

            blank = line.Length == 0;
        }
    }

    private void Write(MetricReport report)
    {
        Metric metric = report.Metric;
        Figure overall = metric.Calculate(report.Overall);
        Heading(report.Title, '-');
        Line($"{metric.Definition}.");
        Line($"Overall: {Sentence(metric, overall)}");
        foreach (ReportTable table in report.Tables)
        {
            Line("");
            Line(table.Periods is null ? table.Heading : $"{table.Heading} ({table.Periods}), with the change from the period before");
            Write(table, metric, overall);
        }
    }

    private void Write(ReportTable table, Metric metric, Figure overall)
    {
        Table grid = new() { Border = _terminal ? TableBorder.Rounded : TableBorder.Markdown };
        string level = Level(metric.Confidence);
        bool changes = table.Periods is not null;
        bool tested = table.Rows.Any(row => row.Change?.Interval is not null);
        Column(grid, table.Periods is null ? table.Key : "Period", Justify.Left);
        Column(grid, metric.Name);
        Column(grid, $"{level} interval");
        Column(grid, "Responses");
        foreach (KeyValuePair<string, string> detail in overall.Details)
        {
            Column(grid, detail.Key);
        }

        Column(grid, "Unanswered");
        if (changes)
        {
            Column(grid, "Change");
        }

        if (tested)
        {
            Column(grid, $"{level} interval of change");
            Column(grid, "p");
        }

        Column(grid, "Note", Justify.Left);
        foreach (ReportRow row in table.Rows)
        {
            List<string> cells = [row.Label, .. Cells(row, overall.Details.Count)];
            if (changes)
            {
                cells.Add(Invariant.Number(row.Change?.Difference, Signed(overall.Format)));
            }

            if (tested)
            {
                cells.Add(Interval(row.Change?.Interval, Signed(overall.Format)));
                cells.Add(Invariant.PValue(row.Change?.PValue));
            }

            cells.Add(Note(row, metric));
            grid.AddRow(cells.Select(cell => new Text(Clean(cell))).ToArray());
        }

        if (table.Rows.Count == 0)
        {
            Line("No rows.");
        }
        else
        {
            _console.Write(grid);
        }
    }

    private static IEnumerable<string> Cells(ReportRow row, int details) =>
        row.Figure is { } figure
            ? [
                Invariant.Number(figure.Score, figure.Format),
                Interval(figure.Interval, figure.Format),
                Invariant.Count(figure.Responses),
                .. figure.Details.Select(detail => detail.Value),
                Invariant.Count(figure.Unanswered),
            ]
            : Enumerable.Repeat("-", details + 4);

    private static string Note(ReportRow row, Metric metric) =>
        row.Figure is not { } figure ? "no rows"
        : figure.Responses == 0 ? "no responses"
        : figure.TooFew ? string.Create(CultureInfo.InvariantCulture, $"few: under {metric.MinimumResponses}")
        : "";

    private static string Sentence(Metric metric, Figure figure) =>
        figure.Score is null
            ? $"{metric.Name} is not defined: no responses."
            : $"{metric.Name} {Invariant.Number(figure.Score, figure.Format)}, {Level(metric.Confidence)} interval {Interval(figure.Interval, figure.Format)}, "
              + $"from {Invariant.Count(figure.Responses)} {(figure.Responses == 1 ? "response" : "responses")}"
              + (figure.TooFew ? $" (few: under {Invariant.Count(metric.MinimumResponses)})" : "")
              + $"; {string.Join(", ", figure.Details.Select(detail => $"{detail.Key.ToLowerInvariant()} {detail.Value}"))}.";

    private static string Level(double confidence) => (100 * confidence).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Interval(ConfidenceInterval? interval, string format) =>
        interval is { Lower: { } lower, Upper: { } upper } ? $"{Invariant.Number(lower, format)} to {Invariant.Number(upper, format)}" : "-";

    private static string Signed(string format) => "+" + format;

    private void Column(Table table, string name, Justify justify = Justify.Right) =>
        table.AddColumn(new TableColumn(new Text(Clean(name))) { Alignment = justify, NoWrap = !_terminal });

    private void Heading(string text, char underline)
    {
        if (_terminal)
        {
            _console.MarkupLineInterpolated($"[bold]{Clean(text)}[/]");
        }
        else
        {
            Line(text);
            Line(new string(underline, text.Length));
        }
    }

    private void Line(string text) => _console.WriteLine(Clean(text));

    /// <summary>Keeps what a file says from moving the cursor or breaking a row.</summary>
    private static string Clean(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
}
