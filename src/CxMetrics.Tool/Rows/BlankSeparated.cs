namespace CxMetrics.Tool;

/// <summary>Rows whose columns are apart by blanks, as many as it takes to align them.</summary>
internal static class BlankSeparated
{
    /// <summary>The delimiter that stands for any number of blanks and tabs.</summary>
    public const char Delimiter = ' ';

    /// <summary>The same rows with one blank between columns, and none around them.</summary>
    public static Stream Read(Stream stream)
    {
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        byte[] bytes = copy.ToArray();
        int length = 0;
        bool isQuoted = false;
        bool isBetween = false;
        bool isStart = true;
        foreach (byte next in bytes)
        {
            bool isEnd = !isQuoted && next is (byte)'\n' or (byte)'\r';
            if (!isQuoted && next is (byte)' ' or (byte)'\t')
            {
                isBetween = !isStart;
                continue;
            }

            if (isBetween && !isEnd)
            {
                bytes[length++] = (byte)Delimiter;
            }

            isBetween = false;
            isStart = isEnd;
            isQuoted ^= next is (byte)'"';
            bytes[length++] = next;
        }

        return new MemoryStream(bytes, 0, length);
    }
}
