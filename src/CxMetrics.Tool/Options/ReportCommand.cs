using System.CommandLine;

namespace CxMetrics.Tool;

/// <summary>A command that makes a report.</summary>
internal sealed class ReportCommand : Command
{
    /// <summary>Makes a command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it reports.</param>
    /// <param name="report">Makes the report that the options ask for.</param>
    /// <param name="options">Its options.</param>
    /// <param name="file">What the file is that it reads; null where it reads none.</param>
    public ReportCommand(
        string name, string description, Func<ParseResult, Task<Report>> report, IEnumerable<Option> options, string? file = null)
        : base(name, description)
    {
        ReportAsync = report;
        foreach (Option option in options)
        {
            Options.Add(option);
        }

        if (file is not null)
        {
            Arguments.Add(new Argument<string>(ReportOptions.File) { Description = file });
        }
    }

    /// <summary>All commands.</summary>
    public static RootCommand Root { get; } =
        new("Customer-experience metrics with their intervals and definitions, of your own files. "
            + "Exit codes: 0 a report was written; 2 the options or the file cannot be used, and one sentence says why.")
        {
            new ReportCommand(
                "demo",
                "A report on a company that is made up, the same on every machine: its surveys, contacts, tickets and subscriptions.",
                given => Task.FromResult(CompanyReport.Create(Demo(given))),
                [.. ScoreOptions.OfAll, .. ReportOptions.OfReports]),
            SurveyCommand.Create(),
            FactCommands.Contacts(),
            FactCommands.Journeys(),
            FactCommands.Tickets(),
            FactCommands.Subscriptions(),
            FactCommands.Activity(),
            FactCommands.Purchases(),
            FactCommands.Survival(),
            MetricsReport.Command(),
        };

    public Func<ParseResult, Task<Report>> ReportAsync { get; }

    private static ToolOptions Demo(ParseResult given)
    {
        TimeZoneInfo zone = given.GetValue(ReportOptions.Zone) ?? TimeZoneInfo.Utc;
        ToolOptions options = new() { Zone = zone, Periods = Periods.Months(zone), Metric = ScoreOptions.Bind(given) };
        return options.Metric.Benchmark is null
            ? options
            : throw new InputException(
                $"--compare {options.Metric.Reference} needs a file; the company has metrics of several scales, so expected --compare rest.");
    }
}
