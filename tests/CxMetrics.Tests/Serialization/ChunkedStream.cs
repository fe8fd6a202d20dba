namespace CxMetrics.Tests.Serialization;

/// <summary>Hands out its bytes in chunks of the given sizes, over and over; then ends, or throws.</summary>
internal sealed class ChunkedStream(byte[] bytes, IReadOnlyList<int> chunks, Exception? failure = null) : Stream
{
    private int _position;
    private int _reads;

    public bool IsDisposed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty)
        {
            throw new InvalidOperationException("A read of nothing would look like the end of the stream.");
        }

        int chunk = chunks[_reads++ % chunks.Count];
        if (_reads % 3 == 0)
        {
            await Task.Yield();
        }

        int count = Math.Min(Math.Min(chunk, buffer.Length), bytes.Length - _position);
        if (count == 0 && failure is not null)
        {
            throw failure;
        }

        bytes.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
