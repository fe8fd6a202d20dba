using System.Text.Json;

namespace CxMetrics.Tool;

/// <summary>Finds the wanted columns among the members of objects, each of which may have others.</summary>
internal sealed class NdjsonMembers
{
    // Objects whose members are ids would make the list endless.
    private const int MostSeen = 100;

    private readonly ILookup<string, int> _named;
    private readonly Dictionary<string, int> _whereThere = new(LooseName.Comparer);
    private readonly string?[] _taken;
    private readonly IReadOnlyList<WantedColumn> _columns;
    private readonly HashSet<string> _missing;
    private readonly Dictionary<string, bool> _seen = new(StringComparer.Ordinal);
    private string _present = "";

    public NdjsonMembers(IReadOnlyList<WantedColumn> columns)
    {
        _columns = columns;
        _taken = new string?[columns.Count];
        _named = Enumerable.Range(0, columns.Count)
            .Where(i => columns[i].IsNamed)
            .ToLookup(i => columns[i].Name, StringComparer.Ordinal);
        _missing = [.. columns.Where(column => column.IsNamed).Select(column => column.Name)];
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i] is { IsNamed: false, IsClaimed: false })
            {
                _whereThere[columns[i].Name] = i;
            }
        }
    }

    /// <summary>The members of the objects so far, as far as there is room for them.</summary>
    public IReadOnlyList<string> Seen => [.. _seen.Keys];

    /// <summary>Those of them that are no column.</summary>
    public IReadOnlyList<string> Unused => [.. _seen.Where(member => !member.Value).Select(member => member.Key)];

    /// <summary>Reads an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="texts">Takes the text of each column; null where the object has none.</param>
    public void Read(JsonElement value, string?[] texts)
    {
        Array.Clear(texts);
        if (_present.Length == 0)
        {
            _present = string.Join(", ", value.EnumerateObject().Select(member => $"\"{member.Name}\""));
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            string name = member.Name;
            if (_seen.Count < MostSeen)
            {
                _seen.TryAdd(name, _named.Contains(name) || _whereThere.ContainsKey(name));
            }

            foreach (int column in _named[name])
            {
                texts[column] = Text(member.Value);
                _missing.Remove(name);
            }

            if (_whereThere.Count > 0 && _whereThere.TryGetValue(name, out int found))
            {
                string taken = _taken[found] ??= name;
                texts[found] = string.Equals(taken, name, StringComparison.Ordinal)
                    ? Text(member.Value)
                    : throw new InputException(
                        $"The members \"{taken}\" and \"{name}\" both read as {_columns[found].Name}; choose one with {_columns[found].Option}.");
            }
        }
    }

    /// <summary>Refuses a file without an object that has a member which somebody named.</summary>
    public void RefuseMissing()
    {
        if (_missing.Count > 0 && _present.Length > 0)
        {
            throw new InputException(
                $"No object has a member \"{_columns.First(column => _missing.Contains(column.Name)).Name}\"; the members of the first are {_present}.");
        }
    }

    private static string? Text(JsonElement member) => member.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => member.GetString(),
        _ => member.GetRawText(),
    };
}
