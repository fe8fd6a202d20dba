using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CxMetrics.Tests.Architecture;

/// <summary>The members of other assemblies that an assembly names, as its metadata lists them.</summary>
internal static class PlatformCalls
{
    /// <summary>The names of members that only one of the two assemblies uses as they are: with these parameters, and of this type.</summary>
    public static IEnumerable<string> Differences(string one, string other)
    {
        HashSet<(string Name, string Signature)> calls = Of(one);
        calls.SymmetricExceptWith(Of(other));
        return calls.Select(call => call.Name).Distinct(StringComparer.Ordinal);
    }

    private static HashSet<(string Name, string Signature)> Of(string path)
    {
        using PEReader file = new(File.OpenRead(path));
        MetadataReader reader = file.GetMetadataReader();
        return [.. reader.MemberReferences.Select(reader.GetMemberReference).Select(member => CallOf(reader, member))];
    }

    private static (string Name, string Signature) CallOf(MetadataReader reader, MemberReference member)
    {
        string type = member.Parent.Kind switch
        {
            HandleKind.TypeReference => Names.Reference(reader, (TypeReferenceHandle)member.Parent),
            HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)member.Parent).DecodeSignature(Names.Decoder, null),
            _ => "a type of its own",
        };
        string signature = member.GetKind() == MemberReferenceKind.Field
            ? member.DecodeFieldSignature(Names.Decoder, null)
            : string.Join(", ", member.DecodeMethodSignature(Names.Decoder, null).ParameterTypes);
        return ($"{type.Split('<')[0]}.{reader.GetString(member.Name)}", $"{type}({signature})");
    }

    private sealed class Names : ISignatureTypeProvider<string, object?>
    {
        public static Names Decoder { get; } = new();

        public static string Reference(MetadataReader reader, TypeReferenceHandle handle)
        {
            TypeReference type = reader.GetTypeReference(handle);
            return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
        }

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
            reader.GetString(reader.GetTypeDefinition(handle).Name);

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Reference(reader, handle);

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{shape.Rank}]";

        public string GetByReferenceType(string elementType) => $"{elementType}&";

        public string GetFunctionPointerType(MethodSignature<string> signature) => "*";

        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => $"{genericType}<{string.Join(", ", typeArguments)}>";

        public string GetGenericMethodParameter(object? genericContext, int index) => $"!!{index}";

        public string GetGenericTypeParameter(object? genericContext, int index) => $"!{index}";

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

        public string GetPinnedType(string elementType) => elementType;

        public string GetPointerType(string elementType) => $"{elementType}*";

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

        public string GetSZArrayType(string elementType) => $"{elementType}[]";
    }
}
