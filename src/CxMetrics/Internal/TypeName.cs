namespace CxMetrics.Internal;

/// <summary>A type as its users write it, for messages.</summary>
internal static class TypeName
{
    public static string Of<T>() => Of(typeof(T));

    public static string Of(Type type) =>
        type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>"
            : type.Name;
}
