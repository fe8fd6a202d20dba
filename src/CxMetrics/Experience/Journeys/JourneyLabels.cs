using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>The labels of places as codes: 0 is unknown, and places of one label have one code.</summary>
internal sealed class JourneyLabels
{
    private const string UnknownName = "(unknown)";
    private const string StartName = "(start)";
    private const string EndName = "(end)";
    private readonly int[] _codes;
    private readonly KeyCodes<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _list = [];

    /// <summary>Takes the label of each place; null where it has none. Of no places, for labels that come later.</summary>
    public JourneyLabels(IEnumerable<string?> places)
    {
        _codes = [CodeOf(UnknownName), .. places.Select(CodeOf)];
        OfPlaces = [.. _list];
        Start = CodeOf(StartName);
        End = CodeOf(EndName);
    }

    public IReadOnlyList<string> Names => _list;

    /// <summary>The labels that places have, unknown ones first.</summary>
    public IReadOnlyList<string> OfPlaces { get; }

    /// <summary>The code for what is before the first step.</summary>
    public int Start { get; }

    /// <summary>The code for what is behind the last step.</summary>
    public int End { get; }

    public static string? Of(Touchpoint? touchpoint, JourneyLabel label) => label switch
    {
        JourneyLabel.Touchpoint => touchpoint?.Id,
        JourneyLabel.Department => touchpoint?.Department,
        _ => touchpoint?.Stage,
    };

    /// <summary>The code of a step; places that there are not are unknown.</summary>
    public int Of(in JourneySpan step) => _codes[(uint)step.Place < (uint)(_codes.Length - 1) ? step.Place + 1 : 0];

    /// <summary>The code of a label; -1 where no place has it.</summary>
    public int Find(string name) => _list.IndexOf(name);

    /// <summary>The code of a label, a new one where it has none yet.</summary>
    public int CodeOf(string? name)
    {
        int code = _names.Of(name ?? UnknownName);
        if (code == _list.Count)
        {
            _list.Add(name ?? UnknownName);
        }

        return code;
    }
}
