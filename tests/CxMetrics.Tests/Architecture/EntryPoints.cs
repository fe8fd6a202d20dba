using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CxMetrics.Tests.Architecture;

/// <summary>Where a user begins: static classes, and classes that one makes to put facts in.</summary>
internal static class EntryPoints
{
    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(Nps).Assembly.GetExportedTypes().Where(type => type.IsClass && (IsStatic(type) || IsMade(type))).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Whether code uses a type by its name, or by an extension method of it.</summary>
    public static bool IsNamed(Type type, string code) =>
        Has(code, $@"\b{Regex.Escape(NameOf(type))}\b")
        || (IsStatic(type) && ExtensionsOf(type).Any(method => Has(code, $@"\.{method}\b")));

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    // Records are facts, definitions and results; what is left are builders and their like.
    private static bool IsMade(Type type) =>
        type.GetConstructors().Length > 0 && type.GetMethod("<Clone>$") is null && !typeof(Exception).IsAssignableFrom(type) && !IsAttributeOrConverter(type);

    private static bool IsAttributeOrConverter(Type type) =>
        typeof(Attribute).IsAssignableFrom(type) || typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type);

    private static string NameOf(Type type)
    {
        string name = type.Name.Split('`')[0];
        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{name}" : name;
    }

    private static IEnumerable<string> ExtensionsOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.IsDefined(typeof(ExtensionAttribute), inherit: false)).Select(method => method.Name).Distinct(StringComparer.Ordinal);

    private static bool Has(string code, string pattern) => Regex.IsMatch(code, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
}
