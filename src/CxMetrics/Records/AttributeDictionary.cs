using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A company's own dimensions of a fact: an immutable map from text to text with structural equality.</summary>
/// <remarks>
/// Equal when it holds the same names with the same values, in whatever order; it enumerates in ordinal order of the names.
/// Look-up costs O(log n), a change O(n). JSON: an object of strings. Thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<AttributeDictionary>))]
[CollectionBuilder(typeof(AttributeDictionary), nameof(Create))]
public sealed class AttributeDictionary : IReadOnlyDictionary<string, string>, IEquatable<AttributeDictionary>
{
    private readonly string[] _names;
    private readonly string[] _values;

    private AttributeDictionary(string[] names, string[] values)
    {
        _names = names;
        _values = values;
    }

    /// <summary>The map without attributes.</summary>
    public static AttributeDictionary Empty { get; } = new([], []);

    /// <summary>The number of attributes.</summary>
    public int Count => _names.Length;

    /// <summary>The names, in ordinal order.</summary>
    public IEnumerable<string> Keys => Array.AsReadOnly(_names);

    /// <summary>The values, in the order of their names.</summary>
    public IEnumerable<string> Values => Array.AsReadOnly(_values);

    /// <summary>The value of an attribute.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no attribute of that name.</exception>
    public string this[string key] =>
        TryGetValue(key, out string? value)
            ? value
            : throw new KeyNotFoundException($"There is no attribute {Quote.Of(key)}; there are {(Count == 0 ? "none" : Quote.List(_names))}.");

    /// <summary>Makes a map; collection expressions call it.</summary>
    /// <param name="attributes">Names, none blank or twice, with their values.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException">A name or a value is null.</exception>
    /// <exception cref="ArgumentException">A name is blank or appears twice, or a text was cut within a character.</exception>
    public static AttributeDictionary Create(params ReadOnlySpan<KeyValuePair<string, string>> attributes)
    {
        if (attributes.IsEmpty)
        {
            return Empty;
        }

        string[] names = new string[attributes.Length];
        string[] values = new string[attributes.Length];
        for (int i = 0; i < attributes.Length; i++)
        {
            names[i] = Guard.Text(attributes[i].Key, nameof(attributes), i, ".Key");
            values[i] = Guard.Whole(Guard.NotNull(attributes[i].Value, nameof(attributes), i, ".Value"), $"The value of the attribute {Quote.Of(names[i])}", nameof(attributes));
        }

        Array.Sort(names, values, StringComparer.Ordinal);
        for (int i = 1; i < names.Length; i++)
        {
            if (string.Equals(names[i - 1], names[i], StringComparison.Ordinal))
            {
                throw new ArgumentException($"The attribute {Quote.Of(names[i])} appears twice; expected each name once.", nameof(attributes));
            }
        }

        return new AttributeDictionary(names, values);
    }

    /// <summary>The same map with one attribute added or replaced.</summary>
    /// <param name="name">The name, not blank.</param>
    /// <param name="value">The value.</param>
    /// <returns>A new map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or a text was cut within a character.</exception>
    public AttributeDictionary With(string name, string value)
    {
        Guard.Text(name);
        Guard.Whole(Guard.NotNull(value), nameof(value), nameof(value));
        return Create(
        [
            .. this.Where(attribute => !string.Equals(attribute.Key, name, StringComparison.Ordinal)),
            KeyValuePair.Create(name, value),
        ]);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        int index = Array.BinarySearch(_names, key, StringComparer.Ordinal);
        value = index >= 0 ? _values[index] : null;
        return index >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (int i = 0; i < _names.Length; i++)
        {
            yield return KeyValuePair.Create(_names[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(AttributeDictionary? other) =>
        other is not null
        && _names.AsSpan().SequenceEqual(other._names)
        && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttributeDictionary);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((string name, string value) in this)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The attributes as "name=value", separated by commas.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => string.Join(", ", this.Select(attribute => $"{attribute.Key}={attribute.Value}"));
}
