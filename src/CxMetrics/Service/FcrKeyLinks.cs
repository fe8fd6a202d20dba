using System.Runtime.InteropServices;

namespace CxMetrics;

/// <summary>The contacts of a log under one key: those of a key side by side, in the order of their starts.</summary>
/// <remarks>Serves every window, boundary, anchor and kind of repeat; made once a key, by counting, since the log is in order already.</remarks>
internal sealed class FcrKeyLinks
{
    private readonly FcrSpan[] _spans;
    private readonly int[] _ends;

    private FcrKeyLinks(FcrSpan[] spans, int[] ends, List<KeyValuePair<int, FcrExclusion>> unkeyed)
    {
        _spans = spans;
        _ends = ends;
        Unkeyed = unkeyed;
    }

    /// <summary>The handled contacts without a key, by index, and what they lack.</summary>
    public IReadOnlyList<KeyValuePair<int, FcrExclusion>> Unkeyed { get; }

    /// <summary>All contacts that have a key, group by group.</summary>
    public ReadOnlySpan<FcrSpan> Spans => _spans;

    /// <summary>For each group the place behind its last contact.</summary>
    public ReadOnlySpan<int> GroupEnds => _ends;

    public static FcrKeyLinks Of(FcrLog log, FcrKey key)
    {
        int[] codes = new int[log.Contacts.Length];
        List<KeyValuePair<int, FcrExclusion>> unkeyed = [];
        int keys = Code(log, key, codes, unkeyed);
        int[] ends = new int[keys];
        foreach (int code in codes)
        {
            if (code >= 0)
            {
                ends[code]++;
            }
        }

        int total = 0;
        for (int i = 0; i < keys; i++)
        {
            (ends[i], total) = (total, total + ends[i]);
        }

        FcrSpan[] spans = new FcrSpan[total];
        for (int i = 0; i < codes.Length; i++)
        {
            if (codes[i] >= 0)
            {
                ref readonly FcrContact contact = ref log.Contacts[i];
                ulong tag = (uint)i | (contact.IsHandled ? 0 : FcrSpan.Attempt) | (contact.HasEnd ? 0 : FcrSpan.Endless);
                spans[ends[codes[i]]++] = new FcrSpan(contact.Start, contact.End, tag);
            }
        }

        return new FcrKeyLinks(spans, ends, unkeyed);
    }

    /// <summary>Gives each contact the code of its key, part by part; the number of keys.</summary>
    private static int Code(FcrLog log, FcrKey key, int[] codes, List<KeyValuePair<int, FcrExclusion>> unkeyed)
    {
        int keys = key == FcrKey.Issue
            ? Refine(log, codes, 1, log.Issues, FcrExclusion.NoIssue, unkeyed)
            : Refine(log, codes, 1, log.Customers, FcrExclusion.NoCustomer, unkeyed);
        if (key is FcrKey.CustomerAndTopic or FcrKey.CustomerTopicAndChannel)
        {
            keys = Refine(log, codes, keys, log.Topics, FcrExclusion.NoTopic, unkeyed);
        }

        if (key is FcrKey.CustomerAndIssue)
        {
            keys = Refine(log, codes, keys, log.Issues, FcrExclusion.NoIssue, unkeyed);
        }

        return key is FcrKey.CustomerAndChannel or FcrKey.CustomerTopicAndChannel
            ? Refine(log, codes, keys, log.Channels, FcrExclusion.NoChannel, unkeyed)
            : keys;
    }

    /// <summary>Tells contacts of one code apart by another part of the key; the number of codes then.</summary>
    private static int Refine(
        FcrLog log, int[] codes, int keys, ReadOnlySpan<int> parts, FcrExclusion missing, List<KeyValuePair<int, FcrExclusion>> unkeyed)
    {
        Dictionary<long, int>? known = keys == 1 ? null : new(keys);
        int most = -1;
        for (int i = 0; i < codes.Length; i++)
        {
            if (codes[i] < 0)
            {
                continue;
            }

            if (parts[i] < 0)
            {
                codes[i] = -1;
                if (log.Contacts[i].IsHandled)
                {
                    unkeyed.Add(KeyValuePair.Create(i, missing));
                }
            }
            else if (known is null)
            {
                codes[i] = parts[i];
                most = Math.Max(most, parts[i]);
            }
            else
            {
                ref int slot = ref CollectionsMarshal.GetValueRefOrAddDefault(known, ((long)codes[i] << 32) | (uint)parts[i], out bool exists);
                if (!exists)
                {
                    slot = known.Count - 1;
                }

                codes[i] = slot;
            }
        }

        return known?.Count ?? most + 1;
    }
}
