using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CxMetrics.Internal;

/// <summary>An immutable map, in the order of its keys (ordinal for text), that equals another with the same entries.</summary>
internal sealed class ValueTable<TKey, T> : IReadOnlyDictionary<TKey, T>
    where TKey : notnull
    where T : notnull
{
    private static readonly IComparer<TKey> Order = typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default;
    private static readonly Comparer<KeyValuePair<TKey, T>> ByKey = Comparer<KeyValuePair<TKey, T>>.Create(static (left, right) => Order.Compare(left.Key, right.Key));
    private readonly KeyValuePair<TKey, T>[] _entries;

    /// <summary>Takes entries in any order, every key once.</summary>
    public ValueTable(IEnumerable<KeyValuePair<TKey, T>> entries)
    {
        _entries = [.. entries];
        Array.Sort(_entries, ByKey);
    }

    public static ValueTable<TKey, T> Empty { get; } = new([]);

    public int Count => _entries.Length;

    public IEnumerable<TKey> Keys => _entries.Select(entry => entry.Key);

    public IEnumerable<T> Values => _entries.Select(entry => entry.Value);

    public T this[TKey key] => TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException($"There is no entry for {Quote.Of(key)}.");

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out T value)
    {
        int place = Array.BinarySearch(_entries, KeyValuePair.Create(key, default(T)!), ByKey);
        value = place >= 0 ? _entries[place].Value : default;
        return place >= 0;
    }

    public IEnumerator<KeyValuePair<TKey, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, T>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    public override bool Equals(object? obj) => obj is ValueTable<TKey, T> other && _entries.AsSpan().SequenceEqual(other._entries);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((TKey key, T value) in _entries)
        {
            hash.Add(key);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    public override string ToString() =>
        string.Join(", ", _entries.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value:0.####}")));
}
