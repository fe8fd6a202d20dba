using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Facts;

/// <summary>Keeps the facts of a file, each id once: metrics that link facts need them all.</summary>
/// <param name="log">Counts them.</param>
/// <param name="moments">The moments of a fact.</param>
internal sealed class FactCollector<T>(FactLog log, Func<T, IEnumerable<DateTimeOffset?>> moments)
    where T : class, IEquatable<T>
{
    private readonly Dictionary<string, T> _byId = new(StringComparer.Ordinal);
    private readonly List<T> _facts = [];

    public FactLog Log { get; } = log;

    public IReadOnlyList<T> Facts => _facts;

    /// <summary>The latest moment of all facts; null without facts.</summary>
    public DateTimeOffset? Latest { get; private set; }

    /// <summary>Counts a fact.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="id">Its id; null where the row has none.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="idless">Why it has no id, where it has none.</param>
    /// <returns>Whether it counts; false for a duplicate.</returns>
    public bool Add(Place place, string? id, T fact, string idless = "the id is blank")
    {
        if (id is null)
        {
            Log.WithoutId.Add(place, idless);
        }
        else if (!_byId.TryAdd(id, fact))
        {
            Log.Duplicate.Add(place, fact.Equals(_byId[id]) ? "the same stood before" : "the id stood before, with other facts", id);
            return false;
        }

        Log.Counted++;
        _facts.Add(fact);
        foreach (DateTimeOffset? moment in moments(fact))
        {
            Latest = moment > Latest || Latest is null ? moment ?? Latest : Latest;
        }

        return true;
    }
}
