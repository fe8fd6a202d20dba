using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CxMetrics.Internal;

/// <summary>An immutable map from text to values, in ordinal order, that equals another with the same entries.</summary>
internal sealed class ValueTable<T>(IEnumerable<KeyValuePair<string, T>> entries) : IReadOnlyDictionary<string, T>
    where T : notnull
{
    private readonly SortedDictionary<string, T> _entries =
        new(entries.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    public static ValueTable<T> Empty { get; } = new([]);

    public int Count => _entries.Count;

    public IEnumerable<string> Keys => _entries.Keys;

    public IEnumerable<T> Values => _entries.Values;

    public T this[string key] => _entries[key];

    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _entries.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    public override bool Equals(object? obj) => obj is ValueTable<T> other && _entries.SequenceEqual(other._entries);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((string key, T value) in _entries)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    public override string ToString() =>
        string.Join(", ", _entries.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value:0.####}")));
}
