using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The contacts of a log under one key: those of a key side by side, in the order of their starts.</summary>
/// <remarks>Serves every window, anchor and kind of repeat; made once a key.</remarks>
internal sealed class FcrKeyLinks
{
    private readonly FcrSpan[] _spans;
    private readonly int[] _ends;

    public FcrKeyLinks(FcrLog log, FcrKey key)
    {
        ReadOnlySpan<int> customers = FcrKeyParts.HasCustomer(key) ? log.Customers : default;
        ReadOnlySpan<int> subjects = log.Subjects(key);
        List<Place> places = new(log.Contacts.Length);
        for (int i = 0; i < log.Contacts.Length; i++)
        {
            int customer = customers.IsEmpty ? 0 : customers[i];
            int subject = subjects.IsEmpty ? 0 : subjects[i];
            string? missing = FcrKeyParts.Missing(key, customer, subject);
            if (missing is null)
            {
                places.Add(new(FcrKeyParts.Code(customer, subject), i));
            }
            else if (log.Contacts[i].IsHandled)
            {
                Unkeyed.Add(KeyValuePair.Create(i, missing));
            }
        }

        Timelines<Place> timelines = new(places);
        _spans = new FcrSpan[places.Count];
        for (int i = 0; i < _spans.Length; i++)
        {
            int contact = timelines.Items[i].Contact;
            _spans[i] = log.Contacts[contact].ToSpan(contact);
        }

        _ends = timelines.Ends.ToArray();
    }

    /// <summary>The handled contacts without a key, by index, and what they lack.</summary>
    public List<KeyValuePair<int, string>> Unkeyed { get; } = [];

    /// <summary>All contacts that have a key, group by group.</summary>
    public ReadOnlySpan<FcrSpan> Spans => _spans;

    /// <summary>For each group the place behind its last contact.</summary>
    public ReadOnlySpan<int> GroupEnds => _ends;

    /// <summary>A contact of a key, by its index, which is its place in the order of all.</summary>
    private readonly record struct Place(ulong Key, int Contact) : ITimelineItem<Place>
    {
        public static bool IsAfter(in Place item, in Place other) => item.Contact > other.Contact;
    }
}
