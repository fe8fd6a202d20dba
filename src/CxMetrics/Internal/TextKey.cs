using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CxMetrics.Internal;

/// <summary>Text as a key of a timeline: up to 15 characters of ASCII are in it whole, so that comparing them asks nothing of the memory where the text is.</summary>
/// <remarks>Of longer text it is a hash; whether two such texts are one has to be seen there. The default is the key of no text.</remarks>
internal readonly record struct TextKey(ulong Head, ulong Tail)
{
    private const int Size = 2 * sizeof(ulong);
    private const int BitsOfLength = 56;
    private const ushort BeyondAscii = 0xFF80;

    /// <summary>Whether equal keys are of equal text.</summary>
    public bool IsWhole => Tail >> BitsOfLength <= Size;

    /// <summary>A hash, for tables within the process.</summary>
    public ulong Hash => StringHash.Of(Head, Tail);

    public static TextKey Of(string text)
    {
        ulong head = 0;
        ulong tail = 0;
        int beyond = text.Length >= Size ? BeyondAscii : 0;
        if (text.Length is >= sizeof(ulong) and < Size)
        {
            ReadOnlySpan<ushort> characters = MemoryMarshal.Cast<char, ushort>(text);
            Vector128<ushort> first = Vector128.Create(characters);
            Vector128<ushort> last = Vector128.Create(characters[^sizeof(ulong)..]);
            Vector128<ulong> bytes = Vector128.Narrow(first, last).AsUInt64();

            // The last eight may begin within the first eight: what both hold is shifted out.
            (head, tail) = (bytes[0], bytes[1] >> (8 * (Size - 1 - text.Length)) >> 8);
            beyond = ((first | last) & Vector128.Create(BeyondAscii)) == default ? 0 : BeyondAscii;
        }
        else if (beyond == 0)
        {
            for (int i = 0; i < text.Length; i++)
            {
                head |= (ulong)text[i] << (8 * i);
                beyond |= text[i] & BeyondAscii;
            }
        }

        return beyond == 0 ? new TextKey(head, tail | ((ulong)(text.Length + 1) << BitsOfLength)) : new TextKey(StringHash.Of(text), ulong.MaxValue);
    }

    /// <summary>The keys of the texts of rows; the default where a row has none.</summary>
    /// <remarks>On all processors, in a loop that does nothing else, so that the texts of many rows are fetched from memory at once.</remarks>
    public static TextKey[] OfEach(int rows, Func<int, string?> textOf)
    {
        TextKey[] keys = new TextKey[rows];
        Parts.Read(rows, (first, end) =>
        {
            for (int row = first; row < end; row++)
            {
                keys[row] = textOf(row) is { } text ? Of(text) : default;
            }

            return end;
        });
        return keys;
    }
}
