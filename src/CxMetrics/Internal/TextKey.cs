using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace CxMetrics.Internal;

/// <summary>Text as a key of a timeline: up to 15 characters of ASCII are in it whole, so that comparing them asks nothing of the memory where the text is.</summary>
/// <remarks>Of longer text it is a hash; whether two such texts are one has to be seen there. The default is the key of no text.</remarks>
internal readonly record struct TextKey(ulong Head, ulong Tail)
{
    private const int Size = 2 * sizeof(ulong);

    /// <summary>Whether equal keys are of equal text.</summary>
    public bool IsWhole => Tail >> 56 <= Size;

    /// <summary>A hash, for tables within the process.</summary>
    public ulong Hash => StringHash.Of(Head, Tail);

    public static TextKey Of(string text)
    {
        Span<byte> bytes = stackalloc byte[Size];
        if (text.Length >= Size || Ascii.FromUtf16(text, bytes, out _) != OperationStatus.Done)
        {
            return new TextKey(StringHash.Of(text), ulong.MaxValue);
        }

        bytes[text.Length..].Clear();
        bytes[^1] = (byte)(text.Length + 1);
        return new TextKey(MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[sizeof(ulong)..]));
    }
}
