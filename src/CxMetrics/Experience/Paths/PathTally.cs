using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Every path with its counts, exact.</summary>
/// <remarks>
/// <c>Count + Excluded.Total</c> are the journeys received. The sum of two tallies has the paths of both; more different ones than the capacity of
/// the definition are refused, whoever adds them. Split a log by customer. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PathTally : DefinedTally<PathTally, PathDefinition>
{
    /// <summary>Tells paths apart that have one name, since a label may hold ">".</summary>
    private static readonly Comparer<IReadOnlyList<string>> ByLabel =
        Comparer<IReadOnlyList<string>>.Create(static (left, right) => left.Zip(right, string.CompareOrdinal).FirstOrDefault(order => order != 0));

    /// <summary>The paths, the most frequent first, those gone equally often in the ordinal order of their labels joined with ">".</summary>
    /// <exception cref="ArgumentNullException">The value or a path is null.</exception>
    /// <exception cref="ArgumentException">A path is in it twice.</exception>
    [JsonPropertyName("paths"), JsonRequired]
    public IReadOnlyList<PathCount> Paths { get; init => field = value as ValueList<PathCount> ?? InOrder(value, nameof(Paths)); } = new ValueList<PathCount>([]);

    /// <summary>The journeys, one a customer.</summary>
    [JsonPropertyName("journeys"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Journeys { get; init => field = Guard.Count(value, nameof(Journeys)); }

    /// <summary>Rows of columns that are no steps, by reason; none where a log was linked, which counts its own.</summary>
    [JsonPropertyName("rowsExcluded"), JsonRequired]
    public ReasonCounts RowsExcluded { get; init => field = Guard.NotNull(value, nameof(RowsExcluded)); } = ReasonCounts.None;

    /// <summary>The journeys, episodes or transitions of all paths.</summary>
    [JsonIgnore]
    public long Total => Paths.Aggregate(0L, static (sum, path) => ExactCount.Add(sum, path.Count, "paths"));

    private protected override long Counted => Journeys;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Journeys, "journey", CultureInfo.InvariantCulture)} on {Plural.Of(Paths.Count, "path", CultureInfo.InvariantCulture)}{(Paths.Count > 0 ? $", most often {Paths[0]}" : "")}, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        base.Contradiction
        ?? (Definition is { } definition && Paths.Count > definition.Capacity ? FormattableString.Invariant($"\"paths\" are {Paths.Count}; expected at most {definition.Capacity}.")
            : Paths.Any(path => path.Customers > Journeys) ? FormattableString.Invariant($"a path has more customers than there are journeys, {Journeys}.")
            : null);

    /// <summary>Sorts the paths of a definition, unless they are too many.</summary>
    internal static IReadOnlyList<PathCount> Checked(ICollection<PathCount> paths, PathDefinition definition) =>
        paths.Count <= definition.Capacity
            ? Sorted(paths)
            : throw new OverflowException(string.Create(
                CultureInfo.InvariantCulture,
                $"There are more than {definition.Capacity:N0} different paths, the capacity of {Quote.OfDefinition(definition)}; expected no more. A smaller depth, collapsed steps or stages make fewer."));

    private protected override PathTally Plus(PathTally other)
    {
        Dictionary<IReadOnlyList<string>, PathCount> sum = Paths.ToDictionary(path => path.Path);
        foreach (PathCount path in other.Paths)
        {
            sum[path.Path] = sum.TryGetValue(path.Path, out PathCount? known)
                ? new PathCount(path.Path, ExactCount.Add(known.Count, path.Count, "paths"), ExactCount.Add(known.Customers, path.Customers, "customers"))
                : path;
        }

        return this with
        {
            Paths = Checked(sum.Values, Definition!),
            Journeys = ExactCount.Add(Journeys, other.Journeys, "journeys"),
            RowsExcluded = RowsExcluded.Merge(other.RowsExcluded),
        };
    }

    private static ValueList<PathCount> InOrder(IReadOnlyList<PathCount> paths, string name)
    {
        HashSet<IReadOnlyList<string>> met = [];
        for (int i = 0; i < Guard.NotNull(paths, name).Count; i++)
        {
            if (!met.Add(Guard.NotNull(paths[i], name, i).Path))
            {
                throw new ArgumentException($"{name} has {Quote.Of(paths[i].Name)} twice; expected each path once.", name);
            }
        }

        return Sorted(paths);
    }

    private static ValueList<PathCount> Sorted(IEnumerable<PathCount> paths) =>
        new(paths.OrderByDescending(path => path.Count).ThenBy(path => path.Name, StringComparer.Ordinal)
            .ThenBy(path => path.Path, ByLabel));
}
