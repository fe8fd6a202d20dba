using System.Collections;

namespace CxMetrics.Tests.Serialization;

/// <summary>A list that counts how often its items are read.</summary>
internal sealed class CountingList<T>(T[] items) : IReadOnlyList<T>
{
    public long Reads { get; private set; }

    public int Count => items.Length;

    public T this[int index]
    {
        get
        {
            Reads++;
            return items[index];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (T item in items)
        {
            Reads++;
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
