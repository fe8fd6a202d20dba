using System.Numerics;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Finds the ids that appear again among facts that lie in memory.</summary>
/// <remarks>
/// Open addressing that keeps no id: for each a byte of its hash, nearly all of which stay in the cache, and where among the facts it was, which is
/// read only where two bytes agree. 8 to 15 bytes an id, where a hash set takes 20 and twice the time.
/// </remarks>
internal sealed class IdTable<TFact>
{
    /// <summary>The facts that <see cref="Repeated"/> looks at together.</summary>
    public const int BlockSize = 64;

    private readonly Func<TFact, string?> _idOf;
    private readonly byte[] _tags;
    private readonly int[] _positions;
    private readonly int _shift;

    public IdTable(int count, Func<TFact, string?> idOf)
    {
        _idOf = idOf;

        // At most two thirds full.
        uint slots = BitOperations.RoundUpToPowerOf2((uint)count + ((uint)count / 2) + 2);
        _tags = new byte[slots];
        _positions = GC.AllocateUninitializedArray<int>((int)slots);
        _shift = 64 - BitOperations.Log2(slots);
    }

    /// <summary>Notes the ids of up to 64 facts from a position on, and tells by a bit each which of them an earlier fact has.</summary>
    /// <remarks>Many at a time, since the processor then waits for the memory of several ids at once.</remarks>
    public ulong Repeated(ReadOnlySpan<TFact> facts, int start)
    {
        ulong repeated = 0;
        int count = Math.Min(BlockSize, facts.Length - start);
        for (int i = 0; i < count; i++)
        {
            if (facts[start + i] is { } fact && _idOf(fact) is { } id && IsRepeated(id, start + i, facts))
            {
                repeated |= 1UL << i;
            }
        }

        return repeated;
    }

    private bool IsRepeated(string id, int position, ReadOnlySpan<TFact> facts)
    {
        ulong hash = StringHash.Of(id);
        byte tag = (byte)Math.Max(hash & byte.MaxValue, 1);
        int slot = (int)(hash >> _shift);
        for (; _tags[slot] != 0; slot = (slot + 1) & (_tags.Length - 1))
        {
            if (_tags[slot] == tag && string.Equals(_idOf(facts[_positions[slot]]), id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        _tags[slot] = tag;
        _positions[slot] = position;
        return false;
    }
}
