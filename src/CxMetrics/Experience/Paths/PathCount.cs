using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>A path, how often it was gone, and by how many customers.</summary>
/// <remarks>Immutable, with structural equality. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PathCount
{
    /// <summary>Takes a path and its counts.</summary>
    /// <param name="path">The labels in their order, at least one.</param>
    /// <param name="count">How many journeys, episodes or transitions, at least 1.</param>
    /// <param name="customers">By how many customers, 1 to <paramref name="count"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or a label is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or a label is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of its range.</exception>
    [JsonConstructor]
    public PathCount(IReadOnlyList<string> path, long count, long customers)
    {
        if (Guard.NotNull(path).Count == 0)
        {
            throw new ArgumentException("path is empty; expected at least one label.", nameof(path));
        }

        Path = path as ValueList<string> ?? new ValueList<string>(path.Select((label, index) => Guard.Text(label, nameof(path), index)));
        Count = Guard.InRange(count, 1, long.MaxValue, nameof(count));
        Customers = Guard.InRange(customers, 1, count, nameof(customers));
    }

    /// <summary>The labels in their order.</summary>
    [JsonPropertyName("path")]
    public IReadOnlyList<string> Path { get; }

    /// <summary>How many journeys, episodes or transitions.</summary>
    [JsonPropertyName("count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Count { get; }

    /// <summary>By how many customers.</summary>
    [JsonPropertyName("customers"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Customers { get; }

    /// <summary>The order of paths that were gone equally often.</summary>
    internal string Name => string.Join('>', Path);

    /// <summary>The path in one line, such as "awareness > purchase: 12 of 11 customers".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(" > ", Path)}: {Count:N0} of {Plural.Of(Customers, "customer", CultureInfo.InvariantCulture)}");
}
