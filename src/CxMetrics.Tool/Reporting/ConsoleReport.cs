using System.Globalization;
using System.Text;
using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Options;
using Spectre.Console;

namespace CxMetrics.Tool.Reporting;

/// <summary>The report for people: coloured tables on a terminal, plain text elsewhere.</summary>
internal sealed class ConsoleReport
{
    private readonly IAnsiConsole _console;
    private readonly bool _terminal;
    private readonly TextWriter _output;
    private readonly StringBuilder _plain = new();
    private bool _columnsLeftOut;

    /// <summary>Prepares to write.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="terminal">Whether that is a terminal.</param>
    /// <param name="width">The width of the terminal, in cells; null asks it.</param>
    public ConsoleReport(TextWriter output, bool terminal, int? width = null)
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
        else if (width is { } cells)
        {
            _console.Profile.Width = cells;
        }
    }

    public void Write(Report report)
    {
        Heading(report.Title, '=');
        if (report.Facts.Count > 0)
        {
            Line(string.Join(", ", report.Facts.Select(fact => $"{Invariant.Count(fact.Value)} {fact.Key}")) + ".");
        }

        foreach (string line in RowLines.Of(report).Concat(report.Notes))
        {
            Line(line);
        }

        foreach (MetricReport metric in report.Metrics)
        {
            Line("");
            Write(metric);
        }

        foreach (ReportSection section in report.Sections)
        {
            Line("");
            Write(section);
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

        if (_columnsLeftOut)
        {
            Line("");
            Line("Columns were left out to fit the terminal; redirected output and --json have them all.");
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
        Figure overall = report.Overall;
        Heading(report.Title, '-');
        Line($"{metric.Definition}.");
        Line($"Overall: {Sentence(metric, overall)}");
        foreach (ReportTable table in report.Tables)
        {
            Line("");
            Line(
                table.Periods is { } periods ? $"{table.Heading} ({periods}), with the change from the period before"
                : table.Contrasts is { } contrasts ? $"{table.Heading}: {Sentence(contrasts, metric)}"
                : table.Heading);
            Write(table, metric, overall);
        }

        if (report.Plans.Count > 0)
        {
            Line("");
            Line("Planning, judged by the responses that are there:");
            foreach (SamplePlan plan in report.Plans)
            {
                Line($"* {plan}");
            }
        }
    }

    private void Write(ReportTable table, Metric metric, Figure overall)
    {
        if (table.Rows.Count == 0)
        {
            Line("No rows.");
            return;
        }

        WriteGrid([.. Columns(table, metric, overall)]);
    }

    private void Write(ReportSection section)
    {
        Heading(section.Heading, '-');
        foreach (string sentence in section.Sentences)
        {
            Line(section.Sentences.Count > 1 ? $"* {sentence}" : sentence);
        }

        foreach (SectionTable table in section.Tables)
        {
            Line("");
            Line(table.Heading);
            if (table.Rows.Count == 0)
            {
                Line("No rows.");
                continue;
            }

            WriteGrid([.. table.Columns.Select(column => column with { Header = Cell(column.Header), Cells = [.. column.Cells.Select(Cell)] })]);
        }
    }

    private void WriteGrid(IReadOnlyList<ReportColumn> all)
    {
        IReadOnlyList<ReportColumn> columns = _terminal ? ColumnChoice.Fit(all, _console.Profile.Width) : all;
        _columnsLeftOut |= columns.Count < all.Count;
        Table grid = new() { Border = _terminal ? TableBorder.Rounded : TableBorder.Markdown };
        foreach (ReportColumn column in columns)
        {
            bool label = ReferenceEquals(column, columns[0]);
            grid.AddColumn(new TableColumn(new Text(column.Header))
            {
                Alignment = label || column.IsText || column.Need == ColumnNeed.Note ? Justify.Left : Justify.Right,
                NoWrap = !_terminal || !(label || column.IsText),

                // Markdown takes a row of dashes for a delimiter only from three on.
                Width = !_terminal && column.Width < 3 ? 3 : null,
            });
        }

        for (int i = 0; i < columns[0].Cells.Count; i++)
        {
            grid.AddRow(columns.Select(column => new Text(column.Cells[i])).ToArray());
        }

        _console.Write(grid);
    }

    private IEnumerable<ReportColumn> Columns(ReportTable table, Metric metric, Figure overall)
    {
        string level = Level(metric.Confidence);
        string signed = "+" + overall.Format;
        yield return Column(table.Periods is null ? table.Key : "Period", ColumnNeed.Always, row => row.Label);
        yield return Column(metric.Name, ColumnNeed.Always, row => Of(row, figure => Invariant.Number(figure.Score, figure.Format)));
        yield return Column($"{level} interval", ColumnNeed.Interval, row => Of(row, figure => Interval(figure.Interval, figure.Format)));
        yield return Column("Responses", ColumnNeed.Responses, row => Of(row, figure => Invariant.Count(figure.Responses)));
        for (int i = 0; i < overall.Details.Count; i++)
        {
            int detail = i;
            yield return Column(overall.Details[i].Key, ColumnNeed.Detail, row => Of(row, figure => figure.Details[detail].Value));
        }

        yield return Column("Unanswered", ColumnNeed.Unanswered, row => Of(row, figure => Invariant.Count(figure.Unanswered)));
        if (table.Periods is not null)
        {
            yield return Column("Change", ColumnNeed.Change, row => Invariant.Number(row.Change?.Difference, signed));
        }

        if (table.Contrasts is not null)
        {
            yield return Column($"Against {metric.Settings.Comparison!.Reference}", ColumnNeed.Change, row => Invariant.Number(row.Contrast?.Difference, signed));
            yield return Column($"{level} interval of difference", ColumnNeed.ChangeTest, row => Interval(row.Contrast?.Interval, signed));
            yield return Column(table.Contrasts.Adjustment == PValueAdjustment.None ? "p" : "p, adjusted", ColumnNeed.ChangeTest, row => Invariant.PValue(row.Contrast?.AdjustedPValue));
        }

        if (table.Rows.Any(row => row.Change?.Interval is not null))
        {
            yield return Column($"{level} interval of change", ColumnNeed.ChangeTest, row => Interval(row.Change?.Interval, signed));
            yield return Column("p", ColumnNeed.ChangeTest, row => Invariant.PValue(row.Change?.PValue));
        }

        yield return Column("Note", ColumnNeed.Note, row => Note(row, metric));

        ReportColumn Column(string header, ColumnNeed need, Func<ReportRow, string> cell) =>
            new(Cell(header), need, [.. table.Rows.Select(row => Cell(cell(row)))]);
    }

    private static string Of(ReportRow row, Func<Figure, string> cell) => row.Figure is { } figure ? cell(figure) : "-";

    /// <summary>In Markdown, a bar in a cell would end it.</summary>
    private string Cell(string text) => _terminal ? Clean(text) : Clean(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Note(ReportRow row, Metric metric) =>
        row.Figure is not { } figure ? "no rows"
        : figure.Responses == 0 ? "no responses"
        : figure.TooFew ? string.Create(CultureInfo.InvariantCulture, $"few: under {metric.MinimumResponses}")
        : "";

    private static string Sentence(Metric metric, Figure figure) =>
        figure.Score is null
            ? $"{metric.Name} is not defined: {(figure.Responses == 0 ? "no responses" : "no response has a weight")}."
            : $"{metric.Name} {Invariant.Number(figure.Score, figure.Format)}, {Level(metric.Confidence)} interval {Interval(figure.Interval, figure.Format)}, "
              + $"from {Invariant.Count(figure.Responses)} {(figure.Responses == 1 ? "response" : "responses")}"
              + (figure.TooFew ? $" (few: under {Invariant.Count(metric.MinimumResponses)})" : "")
              + $"; {string.Join(", ", figure.Details.Select(detail => $"{detail.Key.ToLowerInvariant()} {detail.Value}"))}.";

    private static string Sentence(SegmentComparisons<string> contrasts, Metric metric) =>
        $"{Invariant.Count(contrasts.Significant.Count)} of {Invariant.Count(contrasts.Tests)} {(contrasts.Significant.Count == 1 ? "differs" : "differ")} from {metric.Settings.Comparison!.Reference} "
        + $"(p below {Invariant.Number(1 - contrasts.Confidence, "0.##")}, {(contrasts.Adjustment == PValueAdjustment.None ? "not adjusted" : "adjusted by " + EnumName.Of(contrasts.Adjustment))})";

    private static string Level(double confidence) => (100 * confidence).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Interval(ConfidenceInterval? interval, string format) =>
        interval is { Lower: { } lower, Upper: { } upper } ? $"{Invariant.Number(lower, format)} to {Invariant.Number(upper, format)}" : "-";

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
