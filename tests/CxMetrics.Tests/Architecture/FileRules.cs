using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CxMetrics.Tests.Architecture;

/// <summary>How a source file is laid out: what it may declare, under which name and how long it may be.</summary>
internal static class FileRules
{
    public const int MostLines = 299;

    public static IReadOnlyList<string> Violations(CSharpCompilation compilation) =>
        compilation.SyntaxTrees
            .Where(tree => tree.FilePath.Length > 0)
            .SelectMany(tree => Violations(compilation.GetSemanticModel(tree)))
            .ToList();

    private static IEnumerable<string> Violations(SemanticModel model)
    {
        var path = model.SyntaxTree.FilePath;
        var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot();
        var lines = model.SyntaxTree.GetText().Lines.Count(line => line.EndIncludingLineBreak > line.Start);
        if (lines > MostLines)
        {
            yield return $"{path} has {lines} lines; expected at most {MostLines}: split it by partial";
        }

        if (root.DescendantNodes().OfType<NamespaceDeclarationSyntax>().Any())
        {
            yield return $"{path} has a namespace in braces; expected a file-scoped one";
        }

        var types = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(node => (INamedTypeSymbol)model.GetDeclaredSymbol(node)!)
            .ToList();
        if (types.Any(type => type.ContainingNamespace.IsGlobalNamespace))
        {
            yield return $"{path} declares {types[0].Name} in no namespace";
        }

        var open = types.Where(type => type.DeclaredAccessibility == Accessibility.Public).ToList();
        if (open.Count > 1)
        {
            yield return $"{path} declares {string.Join(", ", open.Select(type => type.Name))}; expected one public type";
        }

        var named = open.Count > 0 ? open : types;
        if (named.Count > 0 && !named.Exists(type => IsNamedAfter(path, type)))
        {
            yield return $"{path} declares {named[0].Name}; expected {named[0].Name}.cs or, for a part of it, {named[0].Name}.Part.cs";
        }
    }

    // A static class and the generic type that it makes share their name, so one of them takes the name of a part.
    private static bool MayHaveParts(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Length > 1 || type.ContainingNamespace.GetTypeMembers(type.Name).Length > 1;

    private static bool IsNamedAfter(string path, INamedTypeSymbol type)
    {
        var file = path[(path.LastIndexOf('/') + 1)..];
        return file.Equals($"{type.Name}.cs", StringComparison.Ordinal)
            || (MayHaveParts(type) && file.StartsWith($"{type.Name}.", StringComparison.Ordinal));
    }
}
