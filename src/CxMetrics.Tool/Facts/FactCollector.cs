namespace CxMetrics.Tool;

/// <summary>Keeps the facts of a file, each id once: metrics that link facts need them all.</summary>
/// <param name="fields">How a fact is made.</param>
/// <param name="log">Counts the rows.</param>
internal class FactCollector<T>(IFactFields<T> fields, RowLog log)
    where T : class, IEquatable<T>
{
    private readonly Dictionary<string, T> _byId = new(StringComparer.Ordinal);

    public RowLog Log { get; } = log;

    public List<T> Facts { get; } = [];

    /// <summary>Counts a fact that could be read.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="id">Its id; null where the row has none.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="row">The row; null where the file holds the library's own records.</param>
    public virtual void Add(Place place, string? id, T fact, FieldReader? row = null)
    {
        if (id is null)
        {
            Log.WithoutId.Add(place, row is null ? "there is no id" : row.Lacks("id") ? "there is no column of ids" : "the id is blank");
        }
        else if (IsRepeated(place, id, fact))
        {
            return;
        }

        Log.Counted++;
        Facts.Add(fact);
        if (row?.ShownTwice is { } time)
        {
            Log.ShownTwice.Add(place, "the clocks of the zone show the time twice", $"\"{time}\"");
        }
    }

    /// <summary>What <c>--by</c> groups by: a member of the record, or an attribute, where the columns of a file are kept.</summary>
    /// <param name="name">The column.</param>
    /// <param name="ownRecords">Whether the facts come as records, so that no header has been asked for the column.</param>
    public Func<T, string?> Key(string name, bool ownRecords)
    {
        if (ownRecords && fields.Members.TryGetValue(name, out Func<T, string?>? member))
        {
            return member;
        }

        return !ownRecords || Facts.Count == 0 || Facts.Exists(fact => fields.Attributes(fact).ContainsKey(name))
            ? fact => fields.Attributes(fact).GetValueOrDefault(name)
            : throw new InputException($"No record has \"{name}\" for --by; expected one of its attributes, or one of {string.Join(", ", fields.Members.Keys)}.");
    }

    protected bool IsRepeated(Place place, string id, T fact)
    {
        if (_byId.TryAdd(id, fact))
        {
            return false;
        }

        Log.Duplicate.Add(place, fact.Equals(_byId[id]) ? "a repeat of an earlier row" : "the id of an earlier row, with other facts", id);
        return true;
    }
}
