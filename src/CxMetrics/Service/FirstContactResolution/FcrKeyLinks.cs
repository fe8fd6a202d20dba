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
        FcrGrouping groups = Group(log, key);
        FcrSpan[] spans = new FcrSpan[groups.Order.Length];
        for (int i = 0; i < spans.Length; i++)
        {
            int index = groups.Order[i];
            ref readonly FcrContact contact = ref log.Contacts[index];
            ulong tag = (uint)index | (contact.IsHandled ? 0 : FcrSpan.Attempt) | (contact.HasEnd ? 0 : FcrSpan.Endless);
            spans[i] = new FcrSpan(contact.Start, contact.End, tag);
        }

        return new FcrKeyLinks(spans, groups.Ends.ToArray(), groups.Unkeyed);
    }

    private static FcrGrouping Group(FcrLog log, FcrKey key) => key switch
    {
        FcrKey.Customer => ByCustomer(log),
        FcrKey.CustomerAndTopic => ByCustomer(log).By(log.Topics, FcrExclusion.NoTopic),
        FcrKey.CustomerTopicAndChannel => ByCustomer(log).By(log.Topics, FcrExclusion.NoTopic).By(log.Channels, FcrExclusion.NoChannel),
        FcrKey.CustomerAndChannel => ByCustomer(log).By(log.Channels, FcrExclusion.NoChannel),
        FcrKey.CustomerAndIssue => ByCustomer(log).By(log.Issues, FcrExclusion.NoIssue),
        _ => new FcrGrouping(log, log.Issues, FcrExclusion.NoIssue),
    };

    private static FcrGrouping ByCustomer(FcrLog log) => new(log, log.Customers, FcrExclusion.NoCustomer);
}
