using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>What a response is about: an immutable list of topics, equal when it holds the same topics in the same order.</summary>
/// <remarks>JSON: an array of strings. Thread-safe.</remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<TopicList>))]
[CollectionBuilder(typeof(TopicList), nameof(Create))]
public sealed class TopicList : IReadOnlyList<string>, IEquatable<TopicList>
{
    private readonly string[] _topics;

    private TopicList(string[] topics) => _topics = topics;

    /// <summary>The list without topics.</summary>
    public static TopicList Empty { get; } = new([]);

    /// <summary>The number of topics.</summary>
    public int Count => _topics.Length;

    /// <summary>The topic at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not a position of the list.</exception>
    public string this[int index] =>
        Count > 0
            ? _topics[Guard.InRange(index, 0, Count - 1)]
            : throw new ArgumentOutOfRangeException(nameof(index), index, "The list has no topics; expected an index into one that has.");

    /// <summary>Makes a list; collection expressions call it.</summary>
    /// <param name="topics">The topics, none of them blank.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException">A topic is null.</exception>
    /// <exception cref="ArgumentException">A topic is blank.</exception>
    public static TopicList Create(params ReadOnlySpan<string> topics)
    {
        for (int i = 0; i < topics.Length; i++)
        {
            Guard.Text(topics[i], nameof(topics), i);
        }

        return topics.IsEmpty ? Empty : new TopicList(topics.ToArray());
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_topics).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _topics.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(TopicList? other) => other is not null && _topics.AsSpan().SequenceEqual(other._topics);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TopicList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (string topic in _topics)
        {
            hash.Add(topic, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The topics, separated by commas.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => string.Join(", ", _topics);
}
