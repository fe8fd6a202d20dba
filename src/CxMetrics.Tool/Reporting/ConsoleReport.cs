using System.Globalization;
using System.Text;
using Spectre.Console;

namespace CxMetrics.Tool;

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
            Line(string.Join(", ", report.Facts.Select(fact => $"{Words.Count(fact.Value)} {fact.Key}")) + ".");
        }

        foreach (string line in RowLines.Of(report.Rows).Concat(RowLines.Of(report.EventRows)).Concat(report.Notes))
        {
            Line(line);
        }

        foreach (ReportSection section in report.Metrics.Concat(report.Sections))
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
            if (table.Columns is [{ Cells.Count: > 0 }, ..])
            {
                WriteGrid([.. table.Columns.Select(column => column with { Header = Cell(column.Header), Cells = [.. column.Cells.Select(Cell)] })]);
            }
            else
            {
                Line("No rows.");
            }
        }

        if (section.Closing.Count > 0)
        {
            Line("");
            Line(section.Closing[0]);
            foreach (string sentence in section.Closing.Skip(1))
            {
                Line($"* {sentence}");
            }
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
                Alignment = label || column.IsText ? Justify.Left : Justify.Right,
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

    /// <summary>In Markdown, a bar in a cell would end it.</summary>
    private string Cell(string text) => _terminal ? Clean(text) : Clean(text).Replace("|", "\\|", StringComparison.Ordinal);

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
