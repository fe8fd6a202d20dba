using System.Buffers;

namespace CxMetrics.Serialization;

/// <summary>Splits a stream into lines within one pooled buffer; skips and counts the blank ones.</summary>
/// <remarks>
/// Taking lines that are already in the buffer is synchronous (<see cref="TryRead"/>), so that only a read of the stream costs
/// an await. Between calls, <c>_buffer[_start.._end]</c> is what was read and not yet taken, of which
/// <c>_buffer[_start.._searched]</c> is known to hold no line end: tiny reads of a long line stay linear.
/// </remarks>
internal sealed class NdjsonLineReader : IDisposable
{
    private const int InitialSize = 64 * 1024;

    /// <summary>What may surround a line that is just short enough: a byte order mark before it and a \r behind it.</summary>
    private const int Margin = 4;

    private readonly Stream _stream;
    private readonly int _maximumLength;
    private readonly ArrayPool<byte> _pool;
    private byte[] _buffer;
    private int _start;
    private int _searched;
    private int _end;
    private int _lineStart;
    private int _lineLength;
    private bool _discarding;
    private bool _ended;

    public NdjsonLineReader(Stream stream, int maximumLength, ArrayPool<byte> pool)
    {
        _stream = stream;
        _maximumLength = maximumLength;
        _pool = pool;
        _buffer = pool.Rent(InitialSize);
    }

    /// <summary>Gets the number of the line last taken, from 1.</summary>
    public long LineNumber { get; private set; }

    /// <summary>Gets whether the line last taken is longer than the maximum; then <see cref="Line"/> is empty.</summary>
    public bool IsTooLong { get; private set; }

    public int MaximumLength => _maximumLength;

    /// <summary>Gets the line last taken, without its end and a byte order mark; valid until the next call.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_lineStart, _lineLength);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> White => " \t\r"u8;

    /// <summary>Takes the next line that is not blank, if the buffer holds all of it or too much of it.</summary>
    public bool TryRead()
    {
        while (true)
        {
            int offset = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
            if (offset < 0)
            {
                return TryReadUnfinished();
            }

            if (TryTake(_searched + offset, next: _searched + offset + 1))
            {
                return true;
            }
        }
    }

    /// <summary>Reads more of the stream into the buffer; false if the end of the stream was met before.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_ended)
        {
            return false;
        }

        MakeRoom();
        int read = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _ended = read == 0;
        _end += read;
        return true;
    }

    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        Return(buffer);
    }

    private bool TryReadUnfinished()
    {
        _searched = _end;
        if (_ended && _end > _start)
        {
            return TryTake(_end, next: _end);
        }

        if (_discarding)
        {
            _start = _end;
            return false;
        }

        if (_end - _start <= _maximumLength + Margin)
        {
            return false;
        }

        // Reported before its end is found: whoever stops at a bad line need not wait for the end of an endless one.
        LineNumber++;
        SetTooLong();
        _discarding = true;
        _start = _end;
        return true;
    }

    private bool TryTake(int end, int next)
    {
        int start = _start;
        _start = next;
        _searched = next;
        if (_discarding)
        {
            _discarding = false;
            return false;
        }

        LineNumber++;
        ReadOnlySpan<byte> line = _buffer.AsSpan(start, end - start);
        if (LineNumber == 1 && line.StartsWith(ByteOrderMark))
        {
            start += ByteOrderMark.Length;
            line = line[ByteOrderMark.Length..];
        }

        if (line.EndsWith("\r"u8))
        {
            line = line[..^1];
        }

        if (line.Length > _maximumLength)
        {
            SetTooLong();
            return true;
        }

        IsTooLong = false;
        _lineStart = start;
        _lineLength = line.Length;
        return line.ContainsAnyExcept(White);
    }

    private void SetTooLong()
    {
        IsTooLong = true;
        _lineLength = 0;
    }

    /// <summary>Moves the unfinished line to the front, and into a larger buffer if it fills this one.</summary>
    private void MakeRoom()
    {
        int length = _end - _start;
        byte[] source = _buffer;
        if (length == source.Length)
        {
            // No more room than it takes to tell that the line is too long.
            _buffer = _pool.Rent((int)Math.Min(length * 2L, _maximumLength + Margin + 1L));
            source.CopyTo(_buffer.AsSpan());
            Return(source);
        }
        else if (_start > 0)
        {
            source.AsSpan(_start, length).CopyTo(source);
        }

        _searched -= _start;
        _start = 0;
        _end = length;
        _lineStart = 0;
        _lineLength = 0;
    }

    /// <summary>Returned clean: the next to rent the buffer has no business with facts of customers.</summary>
    private void Return(byte[] buffer)
    {
        if (buffer.Length > 0)
        {
            _pool.Return(buffer, clearArray: true);
        }
    }
}
