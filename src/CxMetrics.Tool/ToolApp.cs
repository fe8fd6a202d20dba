using CxMetrics.Tool.Company;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Reporting;
using CxMetrics.Tool.ServiceMetrics;
using CxMetrics.Tool.Surveys;
using Spectre.Console;

namespace CxMetrics.Tool;

/// <summary>The program, with its streams passed in.</summary>
/// <param name="output">Takes the report.</param>
/// <param name="error">Takes what is wrong.</param>
/// <param name="outputIsTerminal">Whether somebody is looking at the output.</param>
/// <param name="errorTerminal">The terminal of the error stream, for progress; null where there is none.</param>
internal sealed class ToolApp(TextWriter output, TextWriter error, bool outputIsTerminal, IAnsiConsole? errorTerminal)
{
    /// <summary>A report was written.</summary>
    public const int Success = 0;

    /// <summary>The options or the file cannot be used, or the report cannot be written.</summary>
    public const int BadInput = 2;

    /// <summary>Reads the options and writes the report that they ask for.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        try
        {
            ToolOptions options = OptionBinder.Bind(args);
            if (options.Help)
            {
                await output.WriteAsync(HelpText.Write());
                await output.FlushAsync();
                return Success;
            }

            ProgressBar bar = new(errorTerminal);
            Report report = options.Kind switch
            {
                ReportKind.Surveys => await SurveyFile.ReportAsync(options, bar),
                ReportKind.Interactions => await ContactReport.CreateAsync(options, bar),
                ReportKind.Tickets => await TicketReport.CreateAsync(options, bar),
                _ => CompanyReport.Create(options),
            };
            if (options.Json)
            {
                await output.WriteLineAsync(JsonReport.Write(report));
            }
            else
            {
                new ConsoleReport(output, outputIsTerminal).Write(report);
            }

            // Here rather than when the stream is closed, so that a full disk is noticed.
            await output.FlushAsync();
            return Success;
        }
        catch (InputException exception)
        {
            await error.WriteLineAsync(exception.Message);
            return BadInput;
        }
        catch (IOException exception)
        {
            await error.WriteLineAsync($"The report cannot be written: {exception.Message}");
            return BadInput;
        }
    }
}
