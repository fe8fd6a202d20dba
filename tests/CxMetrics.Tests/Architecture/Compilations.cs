using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CxMetrics.Tests.Architecture;

/// <summary>Compiles sources as the SDK would, against the assemblies that the tests themselves run on.</summary>
internal static class Compilations
{
    private static int _programs;

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<CSharpCompilation> LibraryCompilation = new(() => OfLibrary(Repository.LibraryFiles()));

#if NET10_0_OR_GREATER
    private static readonly string[] Symbols = ["NET", "NET10_0", "NET10_0_OR_GREATER", "NET9_0_OR_GREATER", "NET8_0_OR_GREATER"];
#else
    private static readonly string[] Symbols = ["NET", "NET8_0", "NET8_0_OR_GREATER"];
#endif

    /// <summary>The library from its source files, with the branches of the target framework under test.</summary>
    public static CSharpCompilation Library => LibraryCompilation.Value;

    public static IReadOnlyList<MetadataReference> Platform { get; } =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToList();

    /// <summary>What sees the assemblies that the tests run on as a user's compiler does, the library among them.</summary>
    public static CSharpCompilation Reader { get; } = ReaderOf(Platform);

    public static CSharpCompilation ReaderOf(IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            "Reader",
            references: references,
            options: new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));

    /// <summary>Sources as one library; what generators would add is missing, so errors are to be expected and do no harm.</summary>
    /// <remarks>Whether a reference may be null is left out: no rule asks for it, and following it takes half the time of a whole look.</remarks>
    public static CSharpCompilation OfLibrary(IEnumerable<SourceFile> files) =>
        CSharpCompilation.Create(
            "CxMetrics.FromSource",
            [Parse(ImplicitUsings, "", LanguageVersion.Preview), .. files.Select(file => Parse(file.Text, file.Path, LanguageVersion.Preview))],
            Platform.Where(reference => IsForTheLibrary(Path.GetFileNameWithoutExtension(reference.Display)!)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static CSharpCompilation OfProgram(string source, string path, LanguageVersion version) =>
        CSharpCompilation.Create(
            string.Create(CultureInfo.InvariantCulture, $"Program{Interlocked.Increment(ref _programs)}"),
            [Parse(ImplicitUsings, "", version), Parse(source, path, version)],
            Platform,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    private static bool IsForTheLibrary(string assembly) =>
        assembly is "mscorlib" or "netstandard" or "MathNet.Numerics" || assembly.StartsWith("System.", StringComparison.Ordinal);

    private static SyntaxTree Parse(string text, string path, LanguageVersion version) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(version, preprocessorSymbols: Symbols), path);
}
