using System.Reflection;

namespace CxMetrics.Tests.Architecture;

/// <summary>The checkout that the tests were built from: what they hold to the rules is its files.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key is "RepositoryRoot").Value!;

    public static string Library { get; } = Path.Combine(Root, "src", "CxMetrics");

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>The library's own C# files as (path below src/CxMetrics with forward slashes, text), without what builds generate.</summary>
    public static IReadOnlyList<SourceFile> LibraryFiles() =>
        Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(Library, path).Replace('\\', '/'), File.ReadAllText(path)))
            .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToList();
}
