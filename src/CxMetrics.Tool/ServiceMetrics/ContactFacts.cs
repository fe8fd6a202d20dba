namespace CxMetrics.Tool;

/// <summary>A log of contacts, and what is asked of it.</summary>
/// <param name="interactions">The contacts, or the legs of contacts.</param>
/// <param name="asOf">When the log was taken.</param>
/// <param name="periods">The periods of its tables.</param>
/// <param name="confidence">The confidence of the intervals.</param>
internal sealed class ContactFacts(IReadOnlyList<Interaction> interactions, DateTimeOffset asOf, Periods periods, double confidence)
{
    private FcrLinks? _links;

    /// <summary>Read once for every metric.</summary>
    public ContactLog Log { get; } = InputException.From("The legs of a contact do not fit together", () => Read(interactions));

    /// <summary>The contacts, each once however many legs it has.</summary>
    public IReadOnlyList<Interaction> Contacts => Log.Contacts;

    public DateTimeOffset AsOf => asOf;

    public Periods Periods => periods;

    public double Confidence => confidence;

    /// <summary>Linked once over the whole log; every definition and every group comes after.</summary>
    public FcrLinks Links => _links ??= Fcr.Link(Log, asOf);

    /// <summary>Contacts that end before they start are counted by the metrics; legs that do not fit together are refused.</summary>
    private static ContactLog Read(IReadOnlyList<Interaction> interactions)
    {
        ContactLog log = ContactLog.Read(interactions, InvalidFacts.Count);
        return log.Excluded.Total == 0 ? log : ContactLog.Read(interactions);
    }
}
