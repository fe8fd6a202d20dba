using Microsoft.CodeAnalysis;

namespace CxMetrics.Tests.Architecture;

public class PublicApiTests
{
    private const string UpdateVariable = "CXMETRICS_UPDATE_PUBLIC_API";

    private static readonly string SnapshotPath = Path.Combine(Repository.Library, "PublicApi.txt");

    [Fact]
    public void Library_PublicApi_IsTheReviewedOne()
    {
        var library = Compilations.Reader.References
            .Select(Compilations.Reader.GetAssemblyOrModuleSymbol)
            .OfType<IAssemblySymbol>()
            .Single(assembly => assembly.Name is "CxMetrics");
        var actual = PublicApiText.Of(library);

        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1")
        {
            File.WriteAllText(SnapshotPath, string.Join('\n', actual) + "\n");
        }

        Difference(Reviewed(), actual).ShouldBeNone(
            $"src/CxMetrics/PublicApi.txt is the public API as reviewed; to accept a change, run this test with {UpdateVariable}=1 and commit the file");
    }

    [Fact]
    public void Difference_LinesMissingAndAdded_AreNamedAsSuch() =>
        Difference(["A", "B", "B"], ["B", "C"]).Should().Equal("missing: A", "added:   C");

    [Fact]
    public void Difference_OtherOrder_IsNamed() =>
        Difference(["B", "A"], ["A", "B"]).Should().Equal("the lines are not in their order");

    [Fact]
    public void Of_EveryKindOfDeclaration_IsWrittenAsItsUsersSeeIt() =>
        string.Join('\n', PublicApiText.Of(Built("""
            namespace N;

            public enum Side { Left, Right = 4 }
            public enum Small : byte { One = 1 }
            public delegate T Make<out T>(string? name) where T : notnull;
            public interface ITally<TSelf> where TSelf : ITally<TSelf> { long Count { get; } static abstract TSelf Zero { get; } static virtual long Size(TSelf self) => 1; }
            public sealed record Fact(string Id, double? Score) { public string? Team { get; init; } public required int Rank { get; set; } }
            public readonly record struct Limits(double Lower);
            public abstract class Base { protected Base() { } protected virtual void Step(ref int place) { } private protected void Hidden() { } internal int Own; }
            public static class Calculator
            {
                public const string Name = "n";
                public static readonly decimal Rate = 1;
                public static Dictionary<TKey, List<string?>> Group<T, TKey>(this IEnumerable<T> facts, Func<T, TKey?> key, Side side = Side.Right, double level = 0.95, CancellationToken token = default)
                    where TKey : notnull => throw new NotSupportedException();
                public static long Sum(params ReadOnlySpan<long> values) => values.Length;
                public sealed class Builder { public int this[int index] => index; public event Action? Done { add { } remove { } } }
            }
            internal sealed class Unseen { public void Nothing() { } }
            """)))
            .Should().Be(string.Join('\n', [
                "N.Base = abstract class",
                "N.Base: protected Base()",
                "N.Base: protected virtual void Step(ref int place)",
                "N.Calculator = static class",
                "N.Calculator: static Dictionary<TKey, List<string?>> Group<T, TKey>(this IEnumerable<T> facts, Func<T, TKey?> key, Side side = Right, double level = 0.95, CancellationToken token = default) where TKey : notnull",
                "N.Calculator: const string Name = \"n\"",
                "N.Calculator: static readonly decimal Rate",
                "N.Calculator: static long Sum(params ReadOnlySpan<long> values)",
                "N.Calculator.Builder = sealed class",
                "N.Calculator.Builder: Builder()",
                "N.Calculator.Builder: event Action? Done",
                "N.Calculator.Builder: int this[int index] { get; }",
                "N.Fact = sealed record : IEquatable<Fact>",
                "N.Fact: Fact(string Id, double? Score)",
                "N.Fact: string Id { get; init; }",
                "N.Fact: required int Rank { get; set; }",
                "N.Fact: double? Score { get; init; }",
                "N.Fact: string? Team { get; init; }",
                "N.ITally<TSelf> = interface where TSelf : ITally<TSelf>",
                "N.ITally<TSelf>: long Count { get; }",
                "N.ITally<TSelf>: static virtual long Size(TSelf self)",
                "N.ITally<TSelf>: static abstract TSelf Zero { get; }",
                "N.Limits = readonly record struct : IEquatable<Limits>",
                "N.Limits: Limits(double Lower)",
                "N.Limits: double Lower { get; init; }",
                "N.Make<out T> = delegate T Make<out T>(string? name) where T : notnull",
                "N.Side = enum",
                "N.Side: Left = 0",
                "N.Side: Right = 4",
                "N.Small = enum : byte",
                "N.Small: One = 1",
            ]));

    private static IAssemblySymbol Built(string source)
    {
        using var image = new MemoryStream();
        Compilations.OfLibrary([new SourceFile("Planted.cs", source)]).Emit(image).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Should().BeEmpty();
        var reference = MetadataReference.CreateFromImage(image.ToArray());
        return (IAssemblySymbol)Compilations.ReaderOf([reference, .. Compilations.Platform]).GetAssemblyOrModuleSymbol(reference)!;
    }

    private static string[] Reviewed() =>
        File.Exists(SnapshotPath)
            ? File.ReadAllLines(SnapshotPath).Where(line => line.Length > 0).ToArray()
            : [];

    private static List<string> Difference(IReadOnlyList<string> reviewed, IReadOnlyList<string> actual)
    {
        var missing = reviewed.Except(actual, StringComparer.Ordinal).Select(line => $"missing: {line}");
        var added = actual.Except(reviewed, StringComparer.Ordinal).Select(line => $"added:   {line}");
        List<string> difference = [.. missing, .. added];

        return difference.Count == 0 && !reviewed.SequenceEqual(actual, StringComparer.Ordinal)
            ? ["the lines are not in their order"]
            : difference;
    }
}
