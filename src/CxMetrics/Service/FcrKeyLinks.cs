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

    /// <summary>Gives each contact the code of its key; the number of keys.</summary>
    private static int Code(FcrLog log, FcrKey key, int[] codes, List<KeyValuePair<int, FcrExclusion>> unkeyed)
    {
        bool needsCustomer = key != FcrKey.Issue;
        ReadOnlySpan<int> customers = needsCustomer ? log.Customers : default;
        ReadOnlySpan<int> topics = key is FcrKey.CustomerAndTopic or FcrKey.CustomerTopicAndChannel ? log.Topics : default;
        ReadOnlySpan<int> issues = key is FcrKey.CustomerAndIssue or FcrKey.Issue ? log.Issues : default;
        ReadOnlySpan<int> channels = key is FcrKey.CustomerAndChannel or FcrKey.CustomerTopicAndChannel ? log.Channels : default;
        Dictionary<FcrKeyCode, int> known = [];
        for (int i = 0; i < codes.Length; i++)
        {
            FcrKeyCode code = new(At(customers, i), At(topics, i), At(issues, i), At(channels, i));
            FcrExclusion missing = code.Missing;
            if (missing != FcrExclusion.None)
            {
                codes[i] = -1;
                if (log.Contacts[i].IsHandled)
                {
                    unkeyed.Add(KeyValuePair.Create(i, missing));
                }

                continue;
            }

            ref int slot = ref CollectionsMarshal.GetValueRefOrAddDefault(known, code, out bool exists);
            if (!exists)
            {
                slot = known.Count - 1;
            }

            codes[i] = slot;
        }

        return known.Count;
    }

    private static int At(ReadOnlySpan<int> codes, int index) => codes.IsEmpty ? 0 : codes[index];
}
