using System.Buffers.Binary;
using System.Globalization;
using System.Text;
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

    [Fact]
    public void Of_AnyCharacterAtAnyPlace_IsThatOfItsBytes()
    {
        foreach (int length in Enumerable.Range(0, 18))
        {
            foreach (int place in Enumerable.Range(0, length))
            {
                foreach (char character in "\0A\u007f\u0080\u0100\u0141\uff41")
                {
                    char[] text = [.. Enumerable.Range(0, length).Select(i => (char)('a' + i))];
                    text[place] = character;

                    TextKey key = TextKey.Of(new string(text));

                    bool isWhole = length < 16 && character < 0x80;
                    key.IsWhole.Should().Be(isWhole, "of {0} characters number {1} is {2}", length, place, (int)character);
                    if (isWhole)
                    {
                        byte[] bytes = new byte[16];
                        Encoding.ASCII.GetBytes(text).CopyTo(bytes, 0);
                        bytes[15] = (byte)(length + 1);
                        key.Should().Be(new TextKey(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(8))));
                    }
                }
            }
        }
    }

    [Fact]
    public void OfEach_Rows_AreTheKeysOfTheirTexts()
    {
        string?[] texts = [.. Enumerable.Range(0, 50_000).Select(row => row % 3 == 0 ? null : row.ToString(CultureInfo.InvariantCulture))];

        TextKey.OfEach(texts.Length, row => texts[row]).Should().Equal(texts.Select(text => text is null ? default : TextKey.Of(text)));
    }
}
