using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CxMetrics.Tests.Architecture;

/// <summary>Compiles and runs the C# of a markdown page as programs of their own, and compares what they print.</summary>
internal static class MarkdownPrograms
{
    // The newest, and what users of the older framework have: calls that are clear to the one may be ambiguous to the other.
    private static readonly LanguageVersion[] Versions = [LanguageVersion.Preview, LanguageVersion.CSharp12];

    /// <summary>What is wrong with the page's programs, each with its line.</summary>
    public static async Task<IReadOnlyList<string>> Faults(string markdown, string path)
    {
        var faults = new List<string>();
        foreach (var block in MarkdownBlock.In(markdown).Where(block => block.Language is "csharp"))
        {
            foreach (var version in Versions)
            {
                faults.AddRange(await Faults(block, path, version));
            }
        }

        return faults.Distinct(StringComparer.Ordinal).ToList();
    }

    private static async Task<IEnumerable<string>> Faults(MarkdownBlock block, string path, LanguageVersion version)
    {
        var compilation = Compilations.OfProgram(block.Text, path, version);
        using var image = new MemoryStream();
        var errors = compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count > 0
            ? errors.Select(error => $"{path}:{block.Line + 1 + error.Location.GetLineSpan().StartLinePosition.Line}: {error.Id} {error.GetMessage(null)}")
            : Judge(block, await Run(image)) is { } fault ? [$"{path}:{block.Line}: {fault}"] : [];
    }

    private static string? Judge(MarkdownBlock block, (string Output, Exception? Exception) run)
    {
        if (run.Exception is { } exception)
        {
            return $"the program ended in {exception}";
        }

        return block.Output is { } expected && !Trimmed(expected).Equals(Trimmed(run.Output), StringComparison.Ordinal)
            ? $"the program prints\n{Trimmed(run.Output)}\ninstead of\n{Trimmed(expected)}"
            : null;
    }

    private static async Task<(string Output, Exception? Exception)> Run(MemoryStream image)
    {
        var context = new AssemblyLoadContext("Markdown", isCollectible: true);
        var console = Console.Out;
        await using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            image.Position = 0;
            var main = context.LoadFromStream(image).EntryPoint!;
            var result = main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()], null);
            return (output.ToString(), result is int and not 0 ? new InvalidOperationException($"exit code {result}") : null);
        }
        catch (Exception exception)
        {
            return (output.ToString(), exception);
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }
    }

    private static string Trimmed(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n');
}
