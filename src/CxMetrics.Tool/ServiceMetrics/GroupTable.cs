using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>Builds a table with a row for each group and columns of several metrics.</summary>
internal sealed class GroupTable
{
    private readonly string _key;
    private readonly string _heading;
    private readonly List<string?> _groups;
    private readonly List<SectionColumn<string?>> _columns = [];
    private readonly List<KeyValuePair<string, Func<string?, JsonNode?>>> _values = [];

    /// <summary>Starts with the groups and how many facts each has.</summary>
    /// <param name="key">What the rows are, in JSON.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="noun">What is counted.</param>
    /// <param name="keys">The group of every fact; null where it has none.</param>
    /// <param name="noKey">What the facts without a group are called.</param>
    public GroupTable(string key, string heading, string noun, IEnumerable<string?> keys, string noKey = "(none)")
    {
        (_key, _heading) = (key, heading);
        Dictionary<string, long> counts = new(StringComparer.Ordinal);
        long without = 0;
        foreach (string? group in keys)
        {
            if (group is null)
            {
                without++;
            }
            else
            {
                counts[group] = counts.GetValueOrDefault(group) + 1;
            }
        }

        _groups = [.. counts.Keys.Order(StringComparer.Ordinal)];
        if (without > 0)
        {
            _groups.Add(null);
        }

        long Count(string? group) => group is null ? without : counts[group];
        _columns.Add(new(Words.Sentence(key), group => group ?? noKey));
        _columns.Add(new(Words.Sentence(noun), group => Words.Count(Count(group)), ColumnNeed.Responses));
        _values.Add(new(noun, group => Count(group)));
    }

    /// <summary>Whether there is more than one group to compare.</summary>
    public bool Compares => _groups.Count > 1;

    /// <summary>Adds a metric, where there are facts for it.</summary>
    /// <param name="key">Its name in JSON.</param>
    /// <param name="groups">Its tallies.</param>
    /// <param name="calculate">A tally to a result.</param>
    /// <param name="columns">What the table shows of a result.</param>
    public void Add<TTally, TResult>(
        string key, Breakdown<string, TTally> groups, Func<TTally, TResult> calculate, params IEnumerable<SectionColumn<TResult>> columns)
        where TTally : class, ITally<TTally>
        where TResult : class
    {
        if (groups.Count == 0)
        {
            return;
        }

        Dictionary<string, TResult> results = groups.Groups.ToDictionary(group => group.Key, group => calculate(group.Tally), StringComparer.Ordinal);
        TResult? noKey = _groups.Contains(null) ? calculate(groups.NoKey) : null;
        Add(key, group => group is null ? noKey : results.GetValueOrDefault(group), columns);
    }

    /// <summary>Adds a result of each group.</summary>
    /// <param name="key">Its name in JSON.</param>
    /// <param name="resultOf">The result of a group; null where there is none.</param>
    /// <param name="columns">What the table shows of a result.</param>
    public void Add<TResult>(string key, Func<string?, TResult?> resultOf, params IEnumerable<SectionColumn<TResult>> columns)
        where TResult : class
    {
        // Once for all columns.
        TResult?[] results = [.. _groups.Select(resultOf)];
        TResult? Of(string? group) => results[_groups.IndexOf(group)];
        _columns.AddRange(columns.Select(column => new SectionColumn<string?>(
            column.Header, group => Of(group) is { } result ? column.Cell(result) : "-", column.Need)));
        _values.Add(new(key, group => Of(group) is { } result ? ResultJson.Without(result, "definition") : null));
    }

    public SectionTable ToTable() => SectionTable.Of(_key, _heading, _groups, Row, _columns);

    private JsonObject Row(string? group)
    {
        JsonObject row = new() { ["key"] = group };
        foreach ((string name, Func<string?, JsonNode?> value) in _values)
        {
            row[name] = value(group);
        }

        return row;
    }
}
