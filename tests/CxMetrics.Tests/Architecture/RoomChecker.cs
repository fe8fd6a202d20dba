using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CxMetrics.Tests.Architecture;

/// <summary>Finds where one room of the library uses a type of a room that it may not know.</summary>
internal static class RoomChecker
{
    // Attributes by which a type names its converter, or the context its types; the arrow they draw points upwards by design.
    private static readonly string[] ExemptAttributes = ["JsonConverter", "JsonSerializable"];

    public static IReadOnlyList<string> Violations(CSharpCompilation compilation) =>
        compilation.SyntaxTrees
            .Where(tree => tree.FilePath.Length > 0)
            .SelectMany(tree => Violations(compilation.GetSemanticModel(tree)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();

    private static IEnumerable<string> Violations(SemanticModel model)
    {
        var path = model.SyntaxTree.FilePath;
        var room = Rooms.Of(path);
        if (room is null || !Rooms.MayUse.TryGetValue(room, out var allowed))
        {
            yield return $"{path} is in no room: its folder is not in the table";
            yield break;
        }

        foreach (var node in model.SyntaxTree.GetRoot().DescendantNodes(node => !IsExempt(node)))
        {
            foreach (var used in TypesUsed(model, node))
            {
                if (RoomOf(used) is { } other && !other.Equals(room, StringComparison.Ordinal) && !allowed.Contains(other))
                {
                    var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                    yield return $"{path}:{line} uses {used.Name} of {other}; {room} may use {List(allowed)}";
                }
            }
        }
    }

    private static string List(string[] rooms) => rooms.Length == 0 ? "nobody" : string.Join(", ", rooms);

    private static bool IsExempt(SyntaxNode node)
    {
        if (node is not AttributeSyntax attribute)
        {
            return false;
        }

        var name = attribute.Name.ToString().Split('.')[^1].Split('<')[0];
        return ExemptAttributes.Contains(name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name);
    }

    // A name stands for a type, or for a member of one; what a member returns counts too, since "var" and chained calls know it.
    private static IEnumerable<INamedTypeSymbol> TypesUsed(SemanticModel model, SyntaxNode node)
    {
        if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax))
        {
            yield break;
        }

        var info = model.GetSymbolInfo(CallOf(node) ?? node);
        var symbols = info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
        foreach (var found in symbols)
        {
            var type = found as ITypeSymbol ?? found.ContainingType;
            foreach (var part in Parts(type).Concat(Parts(TypeOf(found))))
            {
                yield return part;
            }
        }
    }

    // The compiler knows at once what a call calls; of the name alone it gathers every extension method that there is.
    private static InvocationExpressionSyntax? CallOf(SyntaxNode node)
    {
        var called = node.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == node => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => node,
        };
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Prepend(named),
        _ => [],
    };

    private static string? RoomOf(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(part => Rooms.Of(part.SyntaxTree.FilePath)).FirstOrDefault();
}
