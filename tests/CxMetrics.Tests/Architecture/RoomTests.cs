using Microsoft.CodeAnalysis;

namespace CxMetrics.Tests.Architecture;

public class RoomTests
{
    [Fact]
    public void Library_EveryFile_UsesOnlyTheRoomsBelowItsOwn() =>
        RoomChecker.Violations(Compilations.Library).ShouldBeNone("dependencies point downwards only");

    [Fact]
    public void Library_EveryType_LivesInOneRoom() =>
        TypesAcrossRooms(Compilations.Library).ShouldBeNone("all parts of a type live in one room");

    [Fact]
    public void Table_EveryRoom_PointsDownwardsOnly()
    {
        var below = new HashSet<string>(StringComparer.Ordinal);
        while (below.Count < Rooms.MayUse.Count)
        {
            var next = Rooms.MayUse.Where(room => !below.Contains(room.Key) && room.Value.All(below.Contains)).ToList();
            next.Should().NotBeEmpty("a table without circles can be sorted from the bottom");
            below.UnionWith(next.Select(room => room.Key));
        }

        below.Should().BeEquivalentTo(Rooms.MayUse.Keys);
    }

    [Theory]
    [InlineData("public static class Low { public static Answer Make() => null!; }", "a return type")]
    [InlineData("public static class Low { public static object Make() => new Answer(); }", "a creation")]
    [InlineData("public static class Low { public static int Make() => Answers.First().Value; }", "a member of a member")]
    [InlineData("public static class Low { public static string Make() { var it = Answers.First(); return $\"{it}\"; } }", "a var")]
    [InlineData("public static class Low { public static string Make() => nameof(Answer); }", "a nameof")]
    [InlineData("public static class Low { public static int Make(int value) => value.Doubled(); }", "an extension method")]
    [InlineData("public static class Low { public static object Make() => new List<Answer[]>(); }", "a type argument")]
    [InlineData("[Marked(typeof(Answer))] public static class Low { }", "an attribute's argument")]
    public void Violations_RecordsUseSurveys_NamesFileAndBothRooms(string planted, string manner) =>
        Violations(("Records/Low.cs", planted))
            .Should().NotBeEmpty(manner)
            .And.OnlyContain(line => line.StartsWith("Records/Low.cs:1 uses ", StringComparison.Ordinal))
            .And.OnlyContain(line => line.EndsWith(" of Surveys; Records may use Serialization, Internal", StringComparison.Ordinal));

    [Theory]
    [InlineData("Surveys/Peer.cs", "public static class Peer { public static Answer Make() => new(); }")]
    [InlineData("Experience/High.cs", "public static class High { public static Answer Make() => Answers.First(); }")]
    [InlineData("Serialization/CxMetricsJson.cs", "public static class CxMetricsJson { public static Answer Make() => Answers.First(); }")]
    [InlineData("Records/Low.cs", "[JsonConverter(typeof(Answer))] public sealed class Low { }")]
    [InlineData("Records/Low.cs", "/// <summary>Feeds <see cref=\"Answer\"/>.</summary>\npublic sealed class Low { }")]
    public void Violations_AllowedUse_AreNone(string path, string source) => Violations((path, source)).Should().BeEmpty();

    [Fact]
    public void Violations_MetricRoomUsesItsNeighbour_AreFound() =>
        Violations(("Loyalty/Near.cs", "public static class Near { public static int Make() => Answers.First().Value; }"))
            .Should().NotBeEmpty();

    [Theory]
    [InlineData("Elsewhere/Lost.cs")]
    [InlineData("Lost.cs")]
    public void Violations_FileOutsideTheRooms_AreFound(string path) =>
        Violations((path, "public static class Lost { }")).Should().ContainSingle().Which.Should().StartWith($"{path} is in no room");

    [Fact]
    public void TypesAcrossRooms_PartialInTwo_IsFound() =>
        TypesAcrossRooms(Compile(("Records/Split.cs", "public partial class Split { }"), ("Charts/Split.cs", "public partial class Split { }")))
            .Should().Equal("Split is declared in Charts, Records");

    private static IReadOnlyList<string> Violations(params (string Path, string Text)[] planted) => RoomChecker.Violations(Compile(planted));

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compile(params (string Path, string Text)[] planted)
    {
        (string Path, string Text)[] surveys =
        [
            ("Surveys/Answer.cs", "public sealed class Answer { public int Value { get; } }"),
            ("Surveys/Answers.cs", "public static class Answers { public static Answer First() => new(); public static int Doubled(this int i) => 2 * i; }"),
            ("Internal/MarkedAttribute.cs", "internal sealed class MarkedAttribute(System.Type type) : System.Attribute { public System.Type Type => type; }"),
        ];
        return Compilations.OfLibrary(surveys.Concat(planted).Select(file => new SourceFile(file.Path, file.Text)));
    }

    private static List<string> TypesAcrossRooms(Compilation compilation) =>
        compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type)
            .Select(type => (type.Name, Rooms: RoomsOf(type)))
            .Where(type => type.Rooms.Length > 1)
            .Select(type => $"{type.Name} is declared in {string.Join(", ", type.Rooms)}")
            .ToList();

    private static string[] RoomsOf(ISymbol type) =>
        type.DeclaringSyntaxReferences
            .Select(part => Rooms.Of(part.SyntaxTree.FilePath) ?? "no room")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
}
