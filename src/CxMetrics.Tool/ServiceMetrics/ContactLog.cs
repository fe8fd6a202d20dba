using CxMetrics.Tool.Options;

namespace CxMetrics.Tool.ServiceMetrics;

/// <summary>A log of contacts, and what is asked of it.</summary>
internal sealed class ContactLog
{
    private readonly Lazy<FcrLinks> _links;

    /// <summary>Takes a log.</summary>
    /// <param name="interactions">The contacts, or the legs of contacts.</param>
    /// <param name="asOf">When the log was taken.</param>
    /// <param name="periods">The periods of its tables.</param>
    /// <param name="confidence">The confidence of the intervals.</param>
    public ContactLog(IReadOnlyList<Interaction> interactions, DateTimeOffset asOf, Periods periods, double confidence)
    {
        Interactions = interactions;
        AsOf = asOf;
        Periods = periods;
        Confidence = confidence;
        Contacts = Joined(interactions);
        _links = new Lazy<FcrLinks>(() => Fcr.Link(interactions, asOf, InvalidFacts.Count));
    }

    public IReadOnlyList<Interaction> Interactions { get; }

    /// <summary>The contacts, each once however many legs it has.</summary>
    public IReadOnlyList<Interaction> Contacts { get; }

    public DateTimeOffset AsOf { get; }

    public Periods Periods { get; }

    public double Confidence { get; }

    /// <summary>Linked once over the whole log; every definition and every group comes after.</summary>
    public FcrLinks Links => _links.Value;

    /// <summary>The period in which a contact starts; null at the ends of the calendar.</summary>
    public string? PeriodOf(Interaction contact) => PeriodLabel.Of(Periods, contact.Start);

    private static IReadOnlyList<Interaction> Joined(IReadOnlyList<Interaction> interactions)
    {
        try
        {
            return interactions.JoinLegs();
        }
        catch (ArgumentException refused)
        {
            throw new InputException($"The legs of a contact do not fit together: {Refusals.Sentence(refused)}");
        }
    }
}
