using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Reads some of the contacts of a log, each leg once. One a thread.</summary>
/// <param name="log">The log.</param>
/// <param name="touchpoints">The code of each touchpoint.</param>
/// <param name="asOf">The moment of the log.</param>
/// <param name="name">The argument that the log came in.</param>
internal sealed class JourneyContacts(ContactLog log, Dictionary<string, int> touchpoints, DateTimeOffset asOf, string name)
{
    private readonly KeyCodes<string> _codes = new(StringComparer.Ordinal);
    private readonly List<Interaction> _known = [];

    /// <summary>The customers that were met, by the codes that their steps have so far.</summary>
    public List<string> Customers { get; } = [];

    /// <summary>The contacts of unknown customers.</summary>
    public List<LoggedStep> Strays { get; } = [];

    /// <summary>The legs that have another id than their contact, and that of the contact.</summary>
    public List<KeyValuePair<string, string>> Joined { get; } = [];

    public ReasonCounter Excluded { get; } = new("interactions");

    /// <summary>The interactions that are legs of steps of known customers.</summary>
    public long Legs { get; private set; }

    /// <summary>Reads contacts into steps; how many there are.</summary>
    public int Read(int first, int end, Span<LoggedStep> steps)
    {
        int count = 0;
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<Interaction> legs = log.LegsOf(i);
            int known = legs.Length;
            Interaction? contact = legs.Length > 1 ? Join(legs, out known) : IsKnown(legs[0]) ? legs[0] : null;
            if (contact is null)
            {
                continue;
            }

            LoggedStep step = StepOf(contact);
            if (step.Span.Customer >= 0)
            {
                steps[count++] = step;
                Legs += known;
            }
            else
            {
                Strays.Add(step);
                Excluded.Add(ExclusionReasons.NoCustomer, known);
            }
        }

        return count;
    }

    private Interaction? Join(ReadOnlySpan<Interaction> legs, out int known)
    {
        _known.Clear();
        foreach (Interaction leg in legs)
        {
            if (IsKnown(leg))
            {
                _known.Add(leg);
            }
        }

        known = _known.Count;
        if (known == 0)
        {
            return null;
        }

        Interaction contact = known == 1 ? _known[0] : ContactLegs.Join([.. _known]);
        foreach (Interaction leg in legs)
        {
            if (!ReferenceEquals(leg, _known[0]))
            {
                Joined.Add(KeyValuePair.Create(leg.Id, contact.Id));
            }
        }

        return contact;
    }

    private LoggedStep StepOf(Interaction contact)
    {
        int customer = JourneySpan.Unknown;
        if (contact.CustomerId is { } owner)
        {
            customer = _codes.Of(owner);
            if (customer == Customers.Count)
            {
                Customers.Add(owner);
            }
        }

        int touchpoint = contact.TouchpointId is { } id && touchpoints.TryGetValue(id, out int code) ? code : JourneySpan.Unknown;
        long start = contact.Start.UtcTicks;
        return new LoggedStep(new JourneySpan(start, contact.End?.UtcTicks ?? start, customer, touchpoint), contact);
    }

    /// <summary>Whether a leg has begun and can be believed; it is counted otherwise.</summary>
    private bool IsKnown(Interaction leg)
    {
        if (leg.End < leg.Start)
        {
            if (log.Invalid == InvalidFacts.Throw)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The interaction {Quote.Of(leg.Id)} ends at {leg.End:O}, before it starts at {leg.Start:O}; expected an end no earlier than the start."),
                    name);
            }

            Excluded.Add(ExclusionReasons.EndBeforeStart);
            return false;
        }

        if (leg.Start > asOf)
        {
            Excluded.Add(ExclusionReasons.NotYetKnown);
            return false;
        }

        return true;
    }
}
