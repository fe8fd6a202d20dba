using CxMetrics.Internal;

namespace CxMetrics.Tests.Internal;

public class TextKeyTests
{
    private static readonly string[] Short = ["", "a", "A", "aa", "a\0", "\0", "\0\0", "12345678", "123456789", "abcdefghijklmno", "abcdefghijklmn\u007f"];
    private static readonly string[] Long = ["\u00e4", "a\u00e4", "\ud83d\ude00", "abcdefghijklmnop", new('x', 1000)];

    [Fact]
    public void Of_ShortAsciiText_IsWhole() => Short.Should().OnlyContain(text => TextKey.Of(text).IsWhole);

    [Fact]
    public void Of_OtherText_IsAHash() => Long.Should().OnlyContain(text => !TextKey.Of(text).IsWhole);

    [Fact]
    public void Of_DifferentTexts_HaveDifferentKeys() => Short.Concat(Long).Select(TextKey.Of).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Of_TheSameText_HasTheSameKeyWhereverItIs()
    {
        string[] copies = [.. Short.Concat(Long).Select(text => string.Concat(text, "?")[..^1])];

        copies.Select(TextKey.Of).Should().Equal(Short.Concat(Long).Select(TextKey.Of));
        copies.Select(text => TextKey.Of(text).Hash).Should().Equal(Short.Concat(Long).Select(text => TextKey.Of(text).Hash));
    }

    [Fact]
    public void Of_AnyText_IsNotTheKeyOfNoText() => Short.Concat(Long).Select(TextKey.Of).Should().NotContain(default(TextKey));
}
