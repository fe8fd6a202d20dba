using System.CommandLine;

namespace CxMetrics.Tool;

/// <summary>The program, with its streams passed in.</summary>
/// <param name="output">Takes the report.</param>
/// <param name="error">Takes what is wrong.</param>
/// <param name="outputIsTerminal">Whether somebody is looking at the output.</param>
internal sealed class ToolApp(TextWriter output, TextWriter error, bool outputIsTerminal)
{
    /// <summary>A report was written.</summary>
    public const int Success = 0;

    /// <summary>The options or the file cannot be used, or the report cannot be written.</summary>
    public const int BadInput = 2;

    // A column may be called @id.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Reads the options and writes the report that they ask for.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        try
        {
            await WriteAsync(ReportCommand.Root.Parse(args.Count == 0 ? ["--help"] : args, Parsing));

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

    private async Task WriteAsync(ParseResult given)
    {
        if (given is { Errors.Count: > 0, CommandResult.Command: RootCommand root })
        {
            throw new InputException($"\"{given.Tokens[0].Value}\" is not a command; expected {string.Join(", ", root.Subcommands.Select(command => command.Name))}.");
        }

        if (given.Errors.Count > 0)
        {
            throw new InputException(given.Errors[0].Message);
        }

        if (given.Action is not null || given.CommandResult.Command is not ReportCommand command)
        {
            // The help, or the version.
            await given.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            return;
        }

        Report report = await command.ReportAsync(given);
        if (given.GetValue(ReportOptions.Json))
        {
            await output.WriteLineAsync(JsonReport.Write(report));
        }
        else
        {
            new ConsoleReport(output, outputIsTerminal).Write(report);
        }
    }
}
