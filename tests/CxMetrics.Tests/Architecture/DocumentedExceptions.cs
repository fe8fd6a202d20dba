using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace CxMetrics.Tests.Architecture;

/// <summary>Reads out of XML documentation which exceptions the public members say they throw.</summary>
internal static class DocumentedExceptions
{
    /// <summary>A key "documentation id | exception" for each exception element of a member that users can see.</summary>
    /// <remarks>Namespaces of exceptions are left out, for the tables' sake; repeated elements of one exception are one key.</remarks>
    public static IReadOnlyList<string> Keys(XDocument documentation, Compilation compilation) =>
        documentation.Descendants("member")
            .SelectMany(
                member => member.Elements("exception"),
                (member, exception) => (Member: (string)member.Attribute("name")!, Exception: (string)exception.Attribute("cref")!))
            .Where(documented => IsVisible(DocumentationCommentId.GetFirstSymbolForDeclarationId(documented.Member, compilation)))
            .Select(documented => $"{documented.Member} | {documented.Exception[(documented.Exception.LastIndexOfAny(['.', ':']) + 1)..]}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();

    /// <summary>The names that an argument exception of a member may blame: its parameters, and the properties of its type.</summary>
    public static IReadOnlyList<string> ArgumentNames(string key, Compilation compilation)
    {
        var member = DocumentationCommentId.GetFirstSymbolForDeclarationId(key.Split(" | ")[0], compilation);
        var parameters = member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };
        var properties = member?.ContainingType?.GetMembers().OfType<IPropertySymbol>() ?? [];

        return [.. parameters.Select(parameter => parameter.Name), .. properties.Select(property => property.Name)];
    }

    private static bool IsVisible(ISymbol? symbol)
    {
        for (; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return symbol is not null;
    }
}
