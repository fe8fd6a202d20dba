using System.Runtime.InteropServices;

namespace CxMetrics;

/// <summary>Brings the contacts of each key together, part by part of the key, without changing their order within a key.</summary>
/// <remarks>Counts by the first part, and tells the few contacts of each group apart by the next: no table of all keys is needed.</remarks>
internal sealed class FcrGrouping
{
    private const int FewContacts = 32;
    private readonly FcrLog _log;
    private readonly int[] _order;
    private List<int> _ends = [];

    /// <summary>Groups by the first part, a code from 0 for each contact; -1 where it lacks the part.</summary>
    public FcrGrouping(FcrLog log, ReadOnlySpan<int> codes, FcrExclusion missing)
    {
        _log = log;
        int keys = 0;
        foreach (int code in codes)
        {
            keys = Math.Max(keys, code + 1);
        }

        int[] places = new int[keys];
        foreach (int code in codes)
        {
            if (code >= 0)
            {
                places[code]++;
            }
        }

        int total = 0;
        foreach (ref int place in places.AsSpan())
        {
            (place, total) = (total, total + place);
        }

        _order = new int[total];
        for (int i = 0; i < codes.Length; i++)
        {
            if (codes[i] >= 0)
            {
                _order[places[codes[i]]++] = i;
            }
            else
            {
                Miss(i, missing);
            }
        }

        _ends.AddRange(places);
    }

    /// <summary>The handled contacts that lack a part, by index, and which.</summary>
    public List<KeyValuePair<int, FcrExclusion>> Unkeyed { get; } = [];

    /// <summary>The indices of the contacts, group by group.</summary>
    public ReadOnlySpan<int> Order => _order.AsSpan(0, _ends.Count == 0 ? 0 : _ends[^1]);

    /// <summary>For each group the place behind its last contact.</summary>
    public ReadOnlySpan<int> Ends => CollectionsMarshal.AsSpan(_ends);

    /// <summary>Tells the contacts of each group apart by another part.</summary>
    public FcrGrouping By(ReadOnlySpan<int> codes, FcrExclusion missing)
    {
        List<int> ends = new(_ends.Count);
        int start = 0;
        int kept = 0;
        foreach (int end in _ends)
        {
            Span<int> group = _order.AsSpan(start, end - start);
            Sort(group, codes);
            start = end;
            int first = kept;
            foreach (int contact in group)
            {
                if (codes[contact] < 0)
                {
                    Miss(contact, missing);
                    continue;
                }

                if (kept > first && codes[_order[kept - 1]] != codes[contact])
                {
                    ends.Add(kept);
                }

                _order[kept++] = contact;
            }

            if (kept > first)
            {
                ends.Add(kept);
            }
        }

        _ends = ends;
        return this;
    }

    /// <summary>By code, and contacts of one code in their order, which is that of their indices.</summary>
    private static void Sort(Span<int> group, ReadOnlySpan<int> codes)
    {
        if (group.Length > FewContacts)
        {
            long[] keys = new long[group.Length];
            for (int i = 0; i < group.Length; i++)
            {
                keys[i] = ((long)codes[group[i]] << 32) | (uint)group[i];
            }

            keys.AsSpan().Sort(group);
            return;
        }

        for (int i = 1; i < group.Length; i++)
        {
            int contact = group[i];
            int place = i;
            while (place > 0 && codes[group[place - 1]] > codes[contact])
            {
                group[place] = group[place - 1];
                place--;
            }

            group[place] = contact;
        }
    }

    private void Miss(int contact, FcrExclusion missing)
    {
        if (_log.Contacts[contact].IsHandled)
        {
            Unkeyed.Add(KeyValuePair.Create(contact, missing));
        }
    }
}
