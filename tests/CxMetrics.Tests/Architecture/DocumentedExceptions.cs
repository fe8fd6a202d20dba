using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace CxMetrics.Tests.Architecture;

/// <summary>Reads out of XML documentation which exceptions the public members say they throw.</summary>
internal static partial class DocumentedExceptions
{
    /// <summary>Each exception element of a member that users can see, also those that <c>inheritdoc</c> brings, sorted by key.</summary>
    public static IReadOnlyList<DocumentedException> In(XDocument documentation, Compilation compilation)
    {
        var members = documentation.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

        return members
            .Select(member => (Symbol: DocumentationCommentId.GetFirstSymbolForDeclarationId(member.Key, compilation), member.Value))
            .Where(member => IsVisible(member.Symbol))
            .SelectMany(member => Of(member.Symbol!, members, compilation))
            .OrderBy(documented => documented.Key, StringComparer.Ordinal)
            .ToList();
    }

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

    private static IEnumerable<DocumentedException> Of(ISymbol symbol, Dictionary<string, XElement> members, Compilation compilation)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        var source = symbol;
        while (source?.OriginalDefinition.GetDocumentationCommentId() is { } id && seen.Add(id) && members.TryGetValue(id, out var text))
        {
            foreach (var exception in text.Elements("exception"))
            {
                var name = (string)exception.Attribute("cref")!;
                yield return new(symbol, name[(name.LastIndexOfAny(['.', ':']) + 1)..], Condition(exception), seen.Count > 1);
            }

            source = text.Element("inheritdoc") is not { } inherited ? null
                : (string?)inherited.Attribute("cref") is { } named ? DocumentationCommentId.GetFirstSymbolForDeclarationId(named, compilation)
                : Ancestor(source);
        }
    }

    // Where inheritdoc names nobody, it means the member overridden, or else the one implemented.
    private static ISymbol? Ancestor(ISymbol member)
    {
        ISymbol? overridden = member switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            _ => null,
        };
        return overridden ?? member.ContainingType?.AllInterfaces
            .SelectMany(type => type.GetMembers())
            .FirstOrDefault(promise => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(promise), member));
    }

    // An aside says which of several is meant, not when.
    private static string Condition(XElement exception) =>
        Aside().Replace(
            string.Concat(exception.Nodes().Select(node => node switch
            {
                XElement { Name.LocalName: "paramref" } parameter => $"@{(string?)parameter.Attribute("name")}",
                XElement other => other.Value,
                _ => node.ToString(),
            })),
            match => match.Value.Trim().Length > 0 ? "" : " ").Trim();

    [GeneratedRegex(@"\s+\([^)]*\)|\s+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Aside();

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
