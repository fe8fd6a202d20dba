using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Reads the contacts of every so many customers, each leg once. One a thread: customers are dealt out by the hash of their ids.</summary>
internal sealed class JourneyContacts(ContactLog log, Dictionary<string, int> touchpoints, DateTimeOffset asOf, int part, int parts)
{
    private readonly KeyCodes<string> _customers = new(StringComparer.Ordinal);
    private readonly List<Interaction> _known = [];

    /// <summary>The contacts of unknown customers.</summary>
    public List<LoggedStep> Strays { get; } = [];

    /// <summary>The legs that have another id than their contact, and that of the contact.</summary>
    public List<KeyValuePair<string, string>> Joined { get; } = [];

    public ReasonCounter Excluded { get; } = new("interactions");

    /// <summary>The interactions that are legs of steps of known customers.</summary>
    public long Legs { get; private set; }

    /// <summary>The first leg that ends before it starts, and the index of its contact.</summary>
    public KeyValuePair<int, Interaction>? Refused { get; private set; }

    /// <summary>Puts the step of each contact at its index.</summary>
    public void Read(LoggedStep[] steps)
    {
        for (int i = 0; i < steps.Length && (Refused is null || log.Invalid == InvalidFacts.Count); i++)
        {
            ReadOnlySpan<Interaction> legs = log.LegsOf(i);
            if (!IsOwn(legs))
            {
                continue;
            }

            int known = 1;
            Interaction? contact = legs.Length > 1 ? Join(i, legs, out known) : IsKnown(i, legs[0]) ? legs[0] : null;
            if (contact?.CustomerId is { } customer)
            {
                steps[i] = StepOf(contact, (_customers.Of(customer) * parts) + part);
                Legs += known;
            }
            else if (contact is not null)
            {
                Strays.Add(StepOf(contact, JourneySpan.Unknown));
                Excluded.Add(ExclusionReasons.NoCustomer, known);
            }
        }
    }

    /// <summary>All legs of a contact are read by one thread: that of the customer whom any of them names.</summary>
    private bool IsOwn(ReadOnlySpan<Interaction> legs)
    {
        for (int i = 0; parts > 1 && i < legs.Length; i++)
        {
            if (legs[i].CustomerId is { } customer)
            {
                return (int)(StringHash.Of(customer) % (uint)parts) == part;
            }
        }

        return part == 0 || parts == 1;
    }

    private Interaction? Join(int index, ReadOnlySpan<Interaction> legs, out int known)
    {
        _known.Clear();
        foreach (Interaction leg in legs)
        {
            if (IsKnown(index, leg))
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

    private LoggedStep StepOf(Interaction contact, int customer)
    {
        long start = contact.Start.UtcTicks;
        int touchpoint = contact.TouchpointId is { } id && touchpoints.TryGetValue(id, out int code) ? code : JourneySpan.Unknown;
        return new LoggedStep(new JourneySpan(start, contact.End?.UtcTicks ?? start, customer, touchpoint), contact);
    }

    /// <summary>Whether a leg has begun and can be believed; it is counted otherwise.</summary>
    private bool IsKnown(int index, Interaction leg)
    {
        bool isInvalid = leg.End < leg.Start;
        if (!isInvalid && leg.Start <= asOf)
        {
            return true;
        }

        Refused ??= isInvalid ? KeyValuePair.Create(index, leg) : null;
        Excluded.Add(isInvalid ? ExclusionReasons.EndBeforeStart : ExclusionReasons.NotYetKnown);
        return false;
    }
}
