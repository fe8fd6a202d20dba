namespace CxMetrics.Tests.Architecture;

public class FileTests
{
    private static readonly string[] PublicNamespaces =
    [
        "CxMetrics",
        "CxMetrics.Statistics",
        "CxMetrics.Survival",
        "CxMetrics.LifetimeValue",
        "CxMetrics.Experience",
        "CxMetrics.Charts",
        "CxMetrics.Serialization",
    ];

    [Fact]
    public void Library_EveryFile_HoldsOnePublicTypeUnderItsName() =>
        FileRules.Violations(Compilations.Library).ShouldBeNone("a folder is read by its file names");

    [Fact]
    public void Library_PublicTypes_LiveInTheNamespacesThatUsersKnow() =>
        typeof(InvalidFacts).Assembly.GetExportedTypes()
            .Where(type => !PublicNamespaces.Contains(type.Namespace))
            .Should().BeEmpty("a namespace is API too: the ones meant are {0}", string.Join(", ", PublicNamespaces));

    [Fact]
    public void Library_InternalRoom_ShowsNothing() =>
        typeof(InvalidFacts).Assembly.GetExportedTypes().Select(type => type.Namespace).Should().NotContain("CxMetrics.Internal");

    [Theory]
    [InlineData("Records/A.cs", "namespace N; public class A { } public class B { }", "declares A, B; expected one public type")]
    [InlineData("Records/A.cs", "namespace N; public class B { }", "declares B; expected B.cs or, for a part of it, B.Part.cs")]
    [InlineData("Records/A.Part.cs", "namespace N; public class A { }", "declares A; expected A.cs or, for a part of it, A.Part.cs")]
    [InlineData("Records/A.cs", "namespace N { public class A { } }", "has a namespace in braces; expected a file-scoped one")]
    [InlineData("Records/A.cs", "public class A { }", "declares A in no namespace")]
    [InlineData("Records/A.cs", "namespace N; public delegate void B();", "declares B; expected B.cs or, for a part of it, B.Part.cs")]
    public void Violations_PlantedFile_AreFound(string path, string source, string expected) =>
        Violations(new SourceFile(path, source)).Should().Equal($"{path} {expected}");

    [Theory]
    [InlineData("namespace N; public class A { public class Nested { } }")]
    [InlineData("namespace N; public class A<T> { }")]
    [InlineData("namespace N; public class A { } internal class Helper { }")]
    [InlineData("namespace N; internal class Helper { } internal class A { }")]
    [InlineData("global using N = System.Numerics;")]
    public void Violations_OrderlyFile_AreNone(string source) => Violations(new SourceFile("Records/A.cs", source)).Should().BeEmpty();

    [Fact]
    public void Violations_PartOfAType_MayCarryItsName() =>
        Violations(
            new SourceFile("Records/A.cs", "namespace N; public partial class A { }"),
            new SourceFile("Records/A.Compare.cs", "namespace N; partial class A { }")).Should().BeEmpty();

    [Fact]
    public void Violations_FactoryOfAGenericType_MayCarryItsName() =>
        Violations(
            new SourceFile("Records/A.cs", "namespace N; public class A<T> { }"),
            new SourceFile("Records/A.From.cs", "namespace N; public static class A { }")).Should().BeEmpty();

    [Theory]
    [InlineData(FileRules.MostLines, 0)]
    [InlineData(FileRules.MostLines + 1, 1)]
    public void Violations_LongFile_IsFoundByTheLine(int lines, int expected)
    {
        var text = "namespace N; public class A { }\n" + string.Concat(Enumerable.Repeat("// More.\n", lines - 1));

        Violations(new SourceFile("Records/A.cs", text)).Should().HaveCount(expected);
    }

    private static IReadOnlyList<string> Violations(params SourceFile[] files) => FileRules.Violations(Compilations.OfLibrary(files));
}
