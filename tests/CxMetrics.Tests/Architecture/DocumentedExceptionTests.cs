using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace CxMetrics.Tests.Architecture;

public class DocumentedExceptionTests
{
    private static readonly IReadOnlyList<(DocumentedException Documented, GeneratedCases Cases)> Generated =
        DocumentedExceptions.In(XDocument.Load(Path.ChangeExtension(typeof(InvalidFacts).Assembly.Location, ".xml")), Compilations.Reader)
            .Select(documented => (documented, GeneratedCases.Of(documented)))
            .ToList();

    public static TheoryData<string> Rooms => [.. ThrowingCases.ByRoom.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public async Task Library_EveryCaseOfTheRoom_ThrowsWhatIsDocumented(string room)
    {
        var faults = new List<string>();
        foreach (var row in ThrowingCases.ByRoom[room])
        {
            if (await ThrowingCheck.Fault(row, DocumentedExceptions.ArgumentNames(row.Key, Compilations.Reader)) is { } fault)
            {
                faults.Add(fault);
            }
        }

        faults.ShouldBeNone("a documented exception is the one thrown");
    }

    [Fact]
    public async Task Library_EveryGeneratedCase_ThrowsWhatIsDocumented()
    {
        var faults = new List<string>();
        foreach (var row in Generated.SelectMany(generated => generated.Cases.Cases))
        {
            if (await ThrowingCheck.Fault(row, DocumentedExceptions.ArgumentNames(row.Key, Compilations.Reader)) is { } fault)
            {
                faults.Add(fault);
            }
        }

        faults.ShouldBeNone("a documented exception is the one thrown");
    }

    [Fact]
    public void Library_EveryDocumentedException_HasACase() =>
        Generated.Where(generated => generated is { Documented.IsInherited: false, Cases.IsComplete: false })
            .Select(generated => generated.Documented.Key)
            .Except(Rows(), StringComparer.Ordinal)
            .GroupBy(RoomOf, StringComparer.Ordinal)
            .SelectMany(room => room.Select(key => $"new(\"{key}\", () => ...),").Prepend($"ThrowingCases.{room.Key}.cs"))
            .ShouldBeNone("each documented exception needs a row in ThrowingCases");

    [Fact]
    public void Library_EveryCase_IsDocumented() =>
        Rows().Except(Generated.Select(generated => generated.Documented.Key), StringComparer.Ordinal).ShouldBeNone("an exception that is thrown is documented at its member");

    [Fact]
    public void Keys_MembersOfEveryKind_AreThoseThatUsersSee()
    {
        var planted = Compilations.OfLibrary([new SourceFile("Planted.cs", """
            namespace N;

            public sealed class Shown(int size)
            {
                public int Size { get; init; } = size;
                public static Shown operator +(Shown a, Shown b) => a;
                public void Add<T>(List<T?> items) where T : struct { }
                internal void Hidden() { }
            }
            internal sealed class Unseen { public void Nothing() { } }
            """)]);
        var documentation = XDocument.Parse("""
            <doc><members>
              <member name="M:N.Shown.#ctor(System.Int32)"><exception cref="T:System.ArgumentOutOfRangeException">One.</exception></member>
              <member name="P:N.Shown.Size">
                <exception cref="T:System.ArgumentOutOfRangeException">One.</exception>
                <exception cref="T:System.ArgumentOutOfRangeException">Another.</exception>
              </member>
              <member name="M:N.Shown.op_Addition(N.Shown,N.Shown)"><exception cref="T:System.InvalidOperationException">One.</exception></member>
              <member name="M:N.Shown.Add``1(System.Collections.Generic.List{System.Nullable{``0}})">
                <summary>Adds.</summary>
                <exception cref="T:System.ArgumentNullException">One.</exception>
                <exception cref="T:N.OwnException">Two.</exception>
              </member>
              <member name="M:N.Shown.Hidden"><exception cref="T:System.ArgumentException">Hidden.</exception></member>
              <member name="M:N.Unseen.Nothing"><exception cref="T:System.ArgumentException">Hidden.</exception></member>
              <member name="T:N.Shown"><summary>Nothing thrown.</summary></member>
            </members></doc>
            """);

        DocumentedExceptions.In(documentation, planted).Select(documented => documented.Key).Should().Equal(
            "M:N.Shown.#ctor(System.Int32) | ArgumentOutOfRangeException",
            "M:N.Shown.Add``1(System.Collections.Generic.List{System.Nullable{``0}}) | ArgumentNullException",
            "M:N.Shown.Add``1(System.Collections.Generic.List{System.Nullable{``0}}) | OwnException",
            "M:N.Shown.op_Addition(N.Shown,N.Shown) | InvalidOperationException",
            "P:N.Shown.Size | ArgumentOutOfRangeException",
            "P:N.Shown.Size | ArgumentOutOfRangeException");
        DocumentedExceptions.ArgumentNames("M:N.Shown.#ctor(System.Int32) | ArgumentOutOfRangeException", planted).Should().Equal("size", "Size");
    }

    [Fact]
    public void In_InheritedDocumentation_IsThatOfTheMemberNamedOrOverriddenOrImplemented()
    {
        var planted = Compilations.OfLibrary([new SourceFile("Planted.cs", """
            namespace N;

            public interface IAdd { void Add(string text); }
            public abstract class Base { public abstract void Take(int count); }
            public sealed class Heir : Base, IAdd
            {
                public void Add(string text) { }
                public override void Take(int count) { }
                public static void Of(string name) { }
            }
            """)]);
        var documentation = XDocument.Parse("""
            <doc><members>
              <member name="M:N.IAdd.Add(System.String)">
                <exception cref="T:System.ArgumentNullException"><paramref name="text"/> is
                  null (its
                  index is named).</exception>
              </member>
              <member name="M:N.Base.Take(System.Int32)"><exception cref="T:System.ArgumentException">One.</exception></member>
              <member name="M:N.Heir.Add(System.String)"><inheritdoc/></member>
              <member name="M:N.Heir.Take(System.Int32)"><inheritdoc/></member>
              <member name="M:N.Heir.Of(System.String)"><inheritdoc cref="M:N.Heir.Add(System.String)"/></member>
            </members></doc>
            """);

        DocumentedExceptions.In(documentation, planted).Select(documented => (documented.Key, documented.Condition, documented.IsInherited)).Should().Equal(
            ("M:N.Base.Take(System.Int32) | ArgumentException", "One.", false),
            ("M:N.Heir.Add(System.String) | ArgumentNullException", "@text is null.", true),
            ("M:N.Heir.Of(System.String) | ArgumentNullException", "@text is null.", true),
            ("M:N.Heir.Take(System.Int32) | ArgumentException", "One.", true),
            ("M:N.IAdd.Add(System.String) | ArgumentNullException", "@text is null.", false));
    }

    [Theory]
    [InlineData("A tally is null.", 2, true)]
    [InlineData("@left is null.", 1, true)]
    [InlineData("@left or @right is null.", 2, true)]
    [InlineData("@left is null, or @right is of another kind.", 1, false)]
    [InlineData("@left is null and unloved.", 0, false)]
    [InlineData("@left is null, and @right is not.", 0, false)]
    [InlineData("@other is null.", 0, false)]
    [InlineData("@left is blank.", 0, false)]
    public void GeneratedCases_Condition_SaysWhichArgumentsAndWhetherThatIsAll(string condition, int count, bool isComplete)
    {
        var addition = Compilations.Reader.GetTypeByMetadataName(typeof(ScoreTally).FullName!)!.GetMembers("op_Addition").Single();

        var generated = GeneratedCases.Of(new(addition, nameof(ArgumentNullException), condition, IsInherited: false));

        generated.Cases.Should().HaveCount(count);
        generated.IsComplete.Should().Be(isComplete);
    }

    [Fact]
    public async Task Fault_DocumentedException_IsNone()
    {
        (await Fault("ArgumentNullException", () => ThrowNull("scores"))).Should().BeNull();
        (await Fault("ArgumentNullException", async () =>
        {
            await Task.Yield();
            ThrowNull("scores");
        })).Should().BeNull();
        (await Fault("InvalidOperationException", () => throw new InvalidOperationException("Why."))).Should().BeNull();
    }

    [Fact]
    public async Task Fault_AnythingElse_IsNamed()
    {
        (await Fault("ArgumentException", () => { })).Should().EndWith("nothing was thrown");
        (await Fault("ArgumentException", () => ThrowNull("scores"))).Should().Contain("ArgumentNullException was thrown");
        (await Fault("InvalidOperationException", () => throw new InvalidOperationException(" "))).Should().EndWith("the message is empty");
        (await Fault("ArgumentException", () => Blame("other"))).Should().EndWith("it blames \"other\"; expected one of scores");
        (await ThrowingCheck.Fault(new("M:N.Shown.Of | ArgumentException", () => Task.Run(() => Blame("scores")), "weights"), ["scores", "weights"]))
            .Should().EndWith("it blames \"scores\": Why. (Parameter 'scores')");
        (await Fault("ArgumentException", () => Blame(null))).Should().EndWith("it blames \"\"; expected one of scores");
    }

    private static Task<string?> Fault(string exception, Action act) =>
        ThrowingCheck.Fault(new ThrowingCase($"M:N.Shown.Of | {exception}", act), ["scores"]);

    private static Task<string?> Fault(string exception, Func<Task> act) =>
        ThrowingCheck.Fault(new ThrowingCase($"M:N.Shown.Of | {exception}", act), ["scores"]);

    private static void ThrowNull(string name) => throw new ArgumentNullException(name);

    private static void Blame(string? name) => throw new ArgumentException("Why.", name);

    private static IEnumerable<string> Rows() => ThrowingCases.ByRoom.Values.SelectMany(rows => rows).Select(row => row.Key);

    private static string? RoomOf(string key) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(key.Split(" | ")[0], Compilations.Library)?
            .DeclaringSyntaxReferences.Select(part => Architecture.Rooms.Of(part.SyntaxTree.FilePath)?.Split(' ')[0]).FirstOrDefault();
}
