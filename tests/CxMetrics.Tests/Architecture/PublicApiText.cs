using Microsoft.CodeAnalysis;

namespace CxMetrics.Tests.Architecture;

/// <summary>Writes down what a compiled assembly shows to its users, one line a type or member, as C# would declare it.</summary>
/// <remarks>
/// The compiler reads the assembly back, because reflection knows nothing of nullability inside generics. What the compiler
/// itself adds to every record (equality, printing, copying) is left out: it follows from the word "record".
/// </remarks>
internal static class PublicApiText
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        parameterOptions: SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    public static IReadOnlyList<string> Of(IAssemblySymbol assembly) =>
        TypesIn(assembly.GlobalNamespace)
            .SelectMany(LinesOf)
            .OrderBy(line => line.Type, StringComparer.Ordinal)
            .ThenBy(line => line.Member, StringComparer.Ordinal)
            .ThenBy(line => line.Text, StringComparer.Ordinal)
            .Select(line => line.Text)
            .ToList();

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol parent) =>
        parent.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member switch
        {
            INamedTypeSymbol type => IsVisible(type) ? TypesIn(type).Prepend(type) : [],
            _ => TypesIn(member),
        });

    private static IEnumerable<(string Type, string Member, string Text)> LinesOf(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(TypeFormat);
        yield return (name, "", $"{name} = {Header(type)}");

        if (type.TypeKind == TypeKind.Delegate)
        {
            yield break;
        }

        foreach (var member in type.GetMembers().Where(IsVisible).Where(member => IsWritten(type, member)))
        {
            var access = member.DeclaredAccessibility == Accessibility.Public ? "" : "protected ";
            yield return (name, member.Name, $"{name}: {access}{Declaration(member)}");
        }
    }

    private static string Header(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate)
        {
            return $"delegate {type.ToDisplayString(MemberFormat.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeModifiers))}";
        }

        var kind = type.TypeKind switch
        {
            TypeKind.Class when type.IsStatic => "static class",
            TypeKind.Class when type.IsRecord => $"{Inheritance(type)}record",
            TypeKind.Class => $"{Inheritance(type)}class",
            TypeKind.Struct => $"{(type.IsReadOnly ? "readonly " : "")}{(type.IsRefLikeType ? "ref " : "")}{(IsRecordStruct(type) ? "record " : "")}struct",
            _ => type.TypeKind.ToString().ToLowerInvariant(),
        };
        var interfaces = type.TypeKind == TypeKind.Enum ? [] : type.AllInterfaces.Where(IsVisible);
        var bases = interfaces
            .Prepend(type.EnumUnderlyingType ?? type.BaseType)
            .OfType<INamedTypeSymbol>()
            .Where(parent => parent.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Int32))
            .Select(parent => parent.ToDisplayString(MemberFormat))
            .ToList();
        var constraints = type.ToDisplayString(MemberFormat).Split(" where ").Skip(1).Select(constraint => $" where {constraint}");

        return kind + (bases.Count > 0 ? " : " + string.Join(", ", bases) : "") + string.Concat(constraints);
    }

    private static string Inheritance(INamedTypeSymbol type) => type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";

    // Metadata has no mark for a record struct; its printing gives it away.
    private static bool IsRecordStruct(INamedTypeSymbol type) => type.GetMembers("PrintMembers").Any(IsCompilerGenerated);

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsWritten(INamedTypeSymbol type, ISymbol member) => member switch
    {
        INamedTypeSymbol => false,
        IMethodSymbol { AssociatedSymbol: not null } => false,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } => type.TypeKind == TypeKind.Class,
        IPropertySymbol { Name: "EqualityContract" } => false,
        IFieldSymbol { Name: "value__" } => false,
        _ => !IsCompilerGenerated(member),
    };

    private static bool IsCompilerGenerated(ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "CompilerGeneratedAttribute");

    private static string Declaration(ISymbol member) => member switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value => $"{value.Name} = {value.ConstantValue}",
        IEventSymbol => $"event {member.ToDisplayString(MemberFormat)}",
        _ when member.ContainingType.TypeKind == TypeKind.Interface => InterfaceModifiers(member) + member.ToDisplayString(MemberFormat),
        _ => member.ToDisplayString(MemberFormat),
    };

    // In an interface the display leaves out every modifier, as if all members were abstract ones of an instance.
    private static string InterfaceModifiers(ISymbol member) =>
        (member.IsStatic ? "static " : "") + (member.IsVirtual ? "virtual " : member is { IsStatic: true, IsAbstract: true } ? "abstract " : "");
}
