using System.Buffers;

namespace CxMetrics.Tests.Serialization;

/// <summary>Knows which buffers are out, and the largest ever rented; refuses those it did not hand out.</summary>
internal sealed class CountingPool : ArrayPool<byte>
{
    private readonly HashSet<byte[]> _out = new(ReferenceEqualityComparer.Instance);

    public int Rented { get; private set; }

    public int Outstanding => _out.Count;

    public int Largest { get; private set; }

    public List<byte[]> Returned { get; } = [];

    public override byte[] Rent(int minimumLength)
    {
        Rented++;
        Largest = Math.Max(Largest, minimumLength);
        byte[] buffer = new byte[minimumLength];
        _out.Add(buffer);
        return buffer;
    }

    public override void Return(byte[] array, bool clearArray = false)
    {
        _out.Remove(array).Should().BeTrue("a buffer is returned once, to where it came from");
        if (clearArray)
        {
            Array.Clear(array);
        }

        Returned.Add(array);
    }
}
