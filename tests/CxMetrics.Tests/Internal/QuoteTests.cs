using CxMetrics.Internal;

namespace CxMetrics.Tests.Internal;

public sealed class QuoteTests
{
    [Fact]
    public void Of_LongText_ShowsAHundredCharacters()
    {
        Quote.Of(new string('x', 100)).Should().Be($"\"{new string('x', 100)}\"");
        Quote.Of(new string('x', 101)).Should().Be($"\"{new string('x', 100)}...\"");
        Quote.Of<string?>(null).Should().Be("\"\"");
        Quote.Of(1.5).Should().Be("\"1.5\"");
    }

    [Fact]
    public void Of_TwoCodeUnitsAtTheEnd_CutsNoCharacterInHalf() =>
        Quote.Of(new string('x', 99) + "\U0001F600\U0001F600").Should().Be($"\"{new string('x', 99)}...\"");

    [Fact]
    public void List_ManyChoices_ShowsTheFirst()
    {
        Quote.List(["a", "b"]).Should().Be("a, b");
        Quote.List(Enumerable.Repeat("choice", 1000)).Should().HaveLength((16 * "choice, ".Length) + 3).And.EndWith("choice, ...");
        Quote.List([new string('x', 1000), "b"]).Should().Be($"{new string('x', 100)}..., ...");
    }
}
