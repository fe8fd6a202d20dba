using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A log of interactions that is read once: the interactions, the contacts that their legs make, and what was left out.</summary>
/// <remarks>
/// <para>
/// Interactions that share a <see cref="Interaction.ContactId"/> are legs of one contact: the IVR, the queue, the transfer to another team.
/// Every metric of contacts reads a log, by itself where it is given interactions. To calculate several, read the log once:
/// <c>ContactLog log = ContactLog.Read(interactions); ContactCost.Calculate(log); Fcr.Link(log, asOf);</c>.
/// </para>
/// <para>
/// Legs come in the order of their start, then of their id. Of a joined contact, id, start, channel and direction are those of the first
/// leg; initiator, customer, touchpoint, topic, issue, whether the first line could resolve it, currency and attributes those of the first
/// leg that has them; agent, team, resolution, sentiment, the customer's answer and the follow-up those of the last that has them. Queue,
/// talk, hold, wrap-up and transfers add up over the legs that record them. The cost is the sum, rounded where it needs more than 28
/// digits, and null where a leg has none, so that it is never understated. What handled the contact and how waiting ended are of one leg:
/// the last that a person handled; without one the last that records either, so that a customer who gave up after a menu counts as having
/// given up. A contact is converted or flagged where any leg is. It ends with the latest end, and null where the last leg has none.
/// </para>
/// <para>Immutable and thread-safe. Reading costs two hash look-ups an interaction, for its id and its contact.</para>
/// </remarks>
public sealed partial class ContactLog
{
    private readonly LoggedInteractions _interactions;
    private readonly Lazy<LoggedInteractions> _contacts;

    /// <summary>Of each contact the interaction that came first.</summary>
    private readonly Interaction[] _opened;

    /// <summary>Of each contact of several legs these; empty where there is none.</summary>
    private readonly Interaction[]?[] _legs;

    private ContactLog(
        Interaction[] interactions, Interaction[] opened, Interaction[]?[] legs, List<ExcludedFact<Interaction>> excluded, InvalidFacts invalid)
    {
        _interactions = new LoggedInteractions(this, interactions, excluded);
        _contacts = new(() => new LoggedInteractions(this, legs.Length == 0 ? opened : Joined(), excluded));
        _opened = opened;
        _legs = legs;
        Invalid = invalid;
        ReasonCounter reasons = new("interactions");
        excluded.ForEach(fact => reasons.Add(fact.Reason));
        Excluded = reasons.ToCounts();
    }

    /// <summary>The reasons for which a log leaves interactions out.</summary>
    public static IReadOnlyList<string> Reasons { get; } =
        [ExclusionReasons.Duplicate, ExclusionReasons.TwoCustomers, ExclusionReasons.TwoCurrencies, ExclusionReasons.ContactTooLarge];

    /// <summary>The interactions, each leg for itself, in the order in which they were received.</summary>
    public IReadOnlyList<Interaction> Interactions => _interactions;

    /// <summary>The contacts, each once, in the order in which their first legs came.</summary>
    /// <remarks>A contact of one interaction is that interaction; others are joined at the first use. Tallied as they are, the contacts bring <see cref="Excluded"/> with them.</remarks>
    public IReadOnlyList<Interaction> Contacts => _contacts.Value;

    /// <summary>The invalid interactions, by reason; with <see cref="Interactions"/> they are everything received.</summary>
    public ReasonCounts Excluded { get; }

    internal int ContactCount => _opened.Length;

    /// <summary>What to do with facts that turn out to be invalid for a metric.</summary>
    internal InvalidFacts Invalid { get; }

    internal IReadOnlyList<ExcludedFact<Interaction>> ExcludedInteractions => _interactions.Excluded;

    /// <summary>The log in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Plural.Of(Interactions.Count, "interaction", CultureInfo.InvariantCulture)} that make {Plural.Of(ContactCount, "contact", CultureInfo.InvariantCulture)}, {Excluded.Total:N0} excluded");

    /// <summary>The legs of a contact, by its index, in their order.</summary>
    internal ReadOnlySpan<Interaction> LegsOf(int contact) =>
        _legs.Length > 0 && _legs[contact] is { } legs ? legs : _opened.AsSpan(contact, 1);

    /// <summary>Refuses the first inbound interaction that ends before it starts, unless invalid facts are counted.</summary>
    internal void RefuseEndBeforeStart(string name)
    {
        if (Invalid == InvalidFacts.Throw && _interactions.FindIndex(CxMetrics.Contacts.EndsBeforeStart) is >= 0 and var index)
        {
            Interaction refused = _interactions[index];
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The interaction at index {index} (id {Quote.Of(refused.Id)}) ends at {refused.End:O}, before it starts at {refused.Start:O}; expected an end no earlier than the start."),
                name);
        }
    }

    private Interaction[] Joined()
    {
        Interaction[] contacts = [.. _opened];
        for (int i = 0; i < contacts.Length; i++)
        {
            contacts[i] = _legs[i] is { } legs ? ContactLegs.Join(legs) : contacts[i];
        }

        return contacts;
    }

    /// <summary>Interactions that know their log, so that it is not read again.</summary>
    private sealed class LoggedInteractions(ContactLog log, Interaction[] facts, IReadOnlyList<ExcludedFact<Interaction>> excluded)
        : CheckedFacts<Interaction>(facts, excluded)
    {
        public ContactLog Log => log;
    }
}
