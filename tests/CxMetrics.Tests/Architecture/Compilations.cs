using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CxMetrics.Tests.Architecture;

/// <summary>Compiles sources as the SDK would, against the assemblies that the tests themselves run on.</summary>
internal static class Compilations
{
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

    private static readonly string[] Symbols = ["NET", "NET10_0", "NET10_0_OR_GREATER", "NET9_0_OR_GREATER", "NET8_0_OR_GREATER"];

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

    // Whatever is compiled starts from one of these, and so shares what it knows of the platform: reading that takes longer than a program.
    private static readonly CSharpCompilation Libraries = CSharpCompilation.Create(
        "CxMetrics.FromSource",
        references: Platform.Where(reference => IsForTheLibrary(Path.GetFileNameWithoutExtension(reference.Display)!)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static readonly CSharpCompilation Programs = CSharpCompilation.Create(
        "Program", references: Platform, options: new CSharpCompilationOptions(OutputKind.ConsoleApplication));

    /// <summary>Sources as one library; what generators would add is missing, so errors are to be expected and do no harm.</summary>
    /// <remarks>Whether a reference may be null is left out: no rule asks for it, and following it takes half the time of a whole look.</remarks>
    public static CSharpCompilation OfLibrary(IEnumerable<SourceFile> files) =>
        Libraries.AddSyntaxTrees([Parse(ImplicitUsings, "", LanguageVersion.Preview), .. files.Select(file => Parse(file.Text, file.Path, LanguageVersion.Preview))]);

    /// <summary>A source as a program; whether a reference may be null is left out here too, since it makes no error.</summary>
    public static CSharpCompilation OfProgram(string source, string path, LanguageVersion version) =>
        Programs.AddSyntaxTrees(Parse(ImplicitUsings, "", version), Parse(source, path, version));

    private static bool IsForTheLibrary(string assembly) =>
        assembly is "mscorlib" or "netstandard" or "MathNet.Numerics" || assembly.StartsWith("System.", StringComparison.Ordinal);

    private static SyntaxTree Parse(string text, string path, LanguageVersion version) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(version, preprocessorSymbols: Symbols), path);
}
