using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A tally for each key, and one for the facts without a key: leaves once, every level above by addition.</summary>
/// <typeparam name="TKey">
/// The key: a single value, or a record struct for compound keys. Tuples are refused, since they are written to JSON as <c>{}</c>.
/// </typeparam>
/// <typeparam name="TTally">The tally, which may itself be a breakdown.</typeparam>
/// <remarks>
/// A tally in its own right: breakdowns add key by key. Groups come in the order of their keys (ordinal for text) where keys can be
/// compared, else in the order of their first fact; equality disregards the order. JSON:
/// <c>{"v":1,"groups":[{"key":..,"tally":..}],"noKey":..}</c>. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed partial class Breakdown<TKey, TTally> : ITally<Breakdown<TKey, TTally>>
    where TKey : notnull
    where TTally : class, ITally<TTally>
{
    private const int StateVersion = 1;
    private readonly Dictionary<TKey, TTally> _tallies;
    private readonly BreakdownGroup<TKey, TTally>[] _groups;

    /// <summary>Reads the versioned state from JSON; in code, use <see cref="Breakdown.From"/>.</summary>
    /// <param name="version">The version of the state.</param>
    /// <param name="groups">The groups, every key once.</param>
    /// <param name="noKey">The tally of the facts without a key.</param>
    /// <exception cref="JsonException">
    /// The state is of another version, lacks a member, has a key or tally that is null, has a key twice, or has tallies that refuse
    /// to add.
    /// </exception>
    /// <exception cref="ArgumentException">Keys are tuples.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Breakdown(int version, IReadOnlyList<BreakdownGroup<TKey, TTally>> groups, TTally? noKey)
        : this(FromState(version, groups, noKey), noKey!, TotalOfState(groups, noKey!))
    {
    }

    /// <summary>Takes tallies; a refusal names the argument that they came in.</summary>
    internal Breakdown(Dictionary<TKey, TTally> tallies, TTally noKey, string name)
        : this(tallies, noKey, Added(tallies.Values.Append(noKey), "The total", name))
    {
    }

    private Breakdown(Dictionary<TKey, TTally> tallies, TTally noKey, TTally total)
    {
        _tallies = tallies;
        _groups = [.. tallies.Select(pair => new BreakdownGroup<TKey, TTally>(pair.Key, pair.Value))];
        if (KeyComparer() is { } comparer)
        {
            Array.Sort(_groups, (left, right) => comparer.Compare(left.Key, right.Key));
        }

        Groups = Array.AsReadOnly(_groups);
        NoKey = noKey;
        Total = total;
    }

    /// <summary>The empty breakdown.</summary>
    public static Breakdown<TKey, TTally> AdditiveIdentity { get; } = new([], TTally.AdditiveIdentity, TTally.AdditiveIdentity);

    /// <summary>The version of the JSON state.</summary>
    [JsonPropertyName("v"), JsonPropertyOrder(0)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int Version => StateVersion;

    /// <summary>The keys with their tallies.</summary>
    [JsonPropertyName("groups"), JsonPropertyOrder(1)]
    public IReadOnlyList<BreakdownGroup<TKey, TTally>> Groups { get; }

    /// <summary>The tally of the facts without a key; the identity where there are none.</summary>
    [JsonPropertyName("noKey"), JsonPropertyOrder(2)]
    public TTally NoKey { get; }

    /// <summary>The tally of all facts, those without a key included.</summary>
    [JsonIgnore]
    public TTally Total { get; }

    /// <summary>The number of facts that counted, over all groups and <see cref="NoKey"/>.</summary>
    [JsonIgnore]
    public long Count => Total.Count;

    /// <summary>The tally of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such group.</exception>
    public TTally this[TKey key] =>
        TryGetTally(key, out TTally? tally)
            ? tally
            : throw new KeyNotFoundException(string.Create(
                CultureInfo.InvariantCulture, $"There is no group {Quote.Of(key)} among the {_groups.Length} {(_groups.Length == 1 ? "group" : "groups")}."));

    /// <summary>Adds two breakdowns key by key.</summary>
    /// <param name="left">A breakdown.</param>
    /// <param name="right">Another.</param>
    /// <returns>The breakdown of the facts of both.</returns>
    /// <exception cref="ArgumentNullException">A breakdown is null.</exception>
    /// <exception cref="ArgumentException">Two of the tallies refuse to add.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public static Breakdown<TKey, TTally> operator +(Breakdown<TKey, TTally> left, Breakdown<TKey, TTally> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Sum([left, right], nameof(right));
    }

    /// <summary>Adds many breakdowns key by key.</summary>
    /// <param name="tallies">The breakdowns.</param>
    /// <returns>The breakdown of the facts of all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tallies"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two of the tallies refuse to add.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public static Breakdown<TKey, TTally> Sum(IEnumerable<Breakdown<TKey, TTally>> tallies)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        return Sum(tallies, nameof(tallies));
    }

    /// <summary>Looks up the tally of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="tally">The tally; null where there is no such group.</param>
    /// <returns>Whether there is such a group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGetTally(TKey key, [MaybeNullWhen(false)] out TTally tally) => _tallies.TryGetValue(key, out tally);

    /// <summary>Enumerates the groups; facts without a key are in <see cref="NoKey"/>.</summary>
    /// <returns>The enumerator that <c>foreach</c> uses.</returns>
    public IEnumerator<BreakdownGroup<TKey, TTally>> GetEnumerator() =>
        ((IEnumerable<BreakdownGroup<TKey, TTally>>)_groups).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Breakdown<TKey, TTally>? other) =>
        other is not null
        && _groups.Length == other._groups.Length
        && NoKey.Equals(other.NoKey)
        && _groups.All(group => other.TryGetTally(group.Key, out TTally? tally) && group.Tally.Equals(tally));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Breakdown<TKey, TTally>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_groups.Length, Count, NoKey);

    /// <summary>The breakdown in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_groups.Length:N0} {(_groups.Length == 1 ? "group" : "groups")}; total: {Total}; without key: {NoKey}");

    /// <summary>The keys of two breakdowns, in the order of one.</summary>
    internal TKey[] KeysWith(Breakdown<TKey, TTally> other)
    {
        TKey[] keys = [.. _groups.Select(group => group.Key), .. other._groups.Select(group => group.Key).Where(key => !_tallies.ContainsKey(key))];
        if (keys.Length > _groups.Length && KeyComparer() is { } comparer)
        {
            Array.Sort(keys, comparer);
        }

        return keys;
    }

    private static Breakdown<TKey, TTally> Sum(IEnumerable<Breakdown<TKey, TTally>> breakdowns, string name)
    {
        Grouping<TKey> merged = new();
        foreach (Breakdown<TKey, TTally> breakdown in breakdowns)
        {
            ArgumentNullException.ThrowIfNull(breakdown, name);
            foreach ((TKey key, TTally tally) in breakdown._groups)
            {
                merged.PartsOf(key).Add(tally);
            }

            merged.NoKey.Add(breakdown.NoKey);
        }

        return merged.ToBreakdown(name);
    }

    private static TTally Added(IEnumerable<TTally> tallies, string place, string name)
    {
        try
        {
            return TTally.Sum(tallies);
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of(name, place, refused);
        }
    }

    private static Dictionary<TKey, TTally> FromState(int version, IReadOnlyList<BreakdownGroup<TKey, TTally>>? groups, TTally? noKey)
    {
        Guard.Key<TKey>(nameof(groups));
        if (version != StateVersion)
        {
            throw new JsonException(string.Create(
                CultureInfo.InvariantCulture, $"The state of Breakdown has version {version} or none; expected \"v\":{StateVersion}."));
        }

        if (noKey is null)
        {
            throw new JsonException("The state of Breakdown has no \"noKey\".");
        }

        Dictionary<TKey, TTally> tallies = [];
        foreach ((TKey key, TTally tally) in groups ?? throw new JsonException("The state of Breakdown has no \"groups\"."))
        {
            if (key is null || tally is null)
            {
                throw new JsonException("A group of the state of Breakdown has a key or a tally that is null; expected neither.");
            }

            if (!tallies.TryAdd(key, tally))
            {
                throw new JsonException($"The state of Breakdown has the key {Quote.Of(key)} twice; expected each key once.");
            }
        }

        return tallies;
    }

    /// <summary>Tallies that refuse to add are a contradiction within the state, and so an error of the JSON.</summary>
    private static TTally TotalOfState(IReadOnlyList<BreakdownGroup<TKey, TTally>> groups, TTally noKey)
    {
        try
        {
            return TTally.Sum(groups.Select(group => group.Tally).Append(noKey));
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            throw new JsonException($"The state of Breakdown is inconsistent: {exception.Message}", exception);
        }
    }

    private static IComparer<TKey>? KeyComparer() =>
        typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)StringComparer.Ordinal
        : typeof(IComparable<TKey>).IsAssignableFrom(typeof(TKey)) || typeof(TKey).IsEnum ? Comparer<TKey>.Default
        : null;
}
