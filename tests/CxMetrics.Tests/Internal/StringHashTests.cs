using CxMetrics.Internal;

namespace CxMetrics.Tests.Internal;

public sealed class StringHashTests
{
    [Fact]
    public void Of_EqualText_IsEqual() =>
        Enumerable.Range(0, 50).Select(length => new string('x', length))
            .Should().AllSatisfy(text => StringHash.Of(string.Concat(text.AsSpan(), "")).Should().Be(StringHash.Of(text)));

    [Fact]
    public void Of_TextThatDiffersAnywhere_Differs()
    {
        IEnumerable<string> texts =
            from length in Enumerable.Range(0, 50)
            from place in Enumerable.Range(0, Math.Max(1, length))
            from letter in "ab\u0100"
            select length == 0 ? "" : string.Concat(new string('x', place), letter.ToString(), new string('x', length - place - 1));

        ulong[] hashes = [.. texts.Distinct(StringComparer.Ordinal).Select(StringHash.Of)];

        hashes.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Of_NumberedIds_FillsTheSlotsOfATableEvenly()
    {
        int[] slots = new int[256];
        foreach (int i in Enumerable.Range(0, 25_600))
        {
            slots[StringHash.Of($"r{i}") >> 56]++;
        }

        // 100 are expected in each, with a standard deviation of 10.
        slots.Should().OnlyContain(count => count > 30 && count < 170);
    }
}
