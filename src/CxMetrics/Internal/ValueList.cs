using System.Collections;

namespace CxMetrics.Internal;

/// <summary>An immutable list that equals another with equal items in the same order, so that records which hold one stay values.</summary>
internal sealed class ValueList<T>(IEnumerable<T> items) : IReadOnlyList<T>
    where T : notnull
{
    private readonly T[] _items = [.. items];

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public override bool Equals(object? obj) => obj is ValueList<T> other && _items.AsSpan().SequenceEqual(other._items);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
