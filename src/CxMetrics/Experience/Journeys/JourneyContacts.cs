using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Reads some of the contacts of a log, each leg once. One a thread.</summary>
internal sealed class JourneyContacts(ContactLog log, Dictionary<string, int> touchpoints, DateTimeOffset asOf, string name)
{
    private readonly List<Interaction> _known = [];

    /// <summary>The contacts of unknown customers.</summary>
    public List<LoggedStep> Strays { get; } = [];

    /// <summary>The legs that have another id than their contact, and that of the contact.</summary>
    public List<KeyValuePair<string, string>> Joined { get; } = [];

    public ReasonCounter Excluded { get; } = new("interactions");

    /// <summary>The interactions that are legs of steps of known customers.</summary>
    public long Legs { get; private set; }

    /// <summary>Puts each contact from a first up to an end at its index, and its step where the customer is known; the others stay as they are.</summary>
    public void Read(Interaction?[] contacts, LoggedStep[] steps, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (ContactOf(log.LegsOf(i)) is not { } contact)
            {
                continue;
            }

            contacts[i] = contact;
            long start = contact.Start.UtcTicks;
            long ended = contact.End?.UtcTicks ?? start;
            int touchpoint = contact.TouchpointId is { } id && touchpoints.TryGetValue(id, out int code) ? code : JourneySpan.Unknown;
            if (contact.CustomerId is { } customer)
            {
                steps[i] = new LoggedStep(TextKey.Of(customer), start, ended, i, touchpoint);
                Legs += _known.Count;
            }
            else
            {
                Strays.Add(new LoggedStep(default, start, ended, i, touchpoint));
                Excluded.Add(ExclusionReasons.NoCustomer, _known.Count);
            }
        }
    }

    /// <summary>What the legs that are known make; null where none is.</summary>
    private Interaction? ContactOf(ReadOnlySpan<Interaction> legs)
    {
        _known.Clear();
        foreach (Interaction leg in legs)
        {
            if (IsKnown(leg))
            {
                _known.Add(leg);
            }
        }

        Interaction? contact = _known.Count > 1 ? ContactLegs.Join([.. _known]) : _known.FirstOrDefault();
        for (int i = 0; legs.Length > 1 && contact is not null && i < legs.Length; i++)
        {
            if (!ReferenceEquals(legs[i], _known[0]))
            {
                Joined.Add(KeyValuePair.Create(legs[i].Id, contact.Id));
            }
        }

        return contact;
    }

    /// <summary>Whether a leg has begun and can be believed; it is refused or counted otherwise.</summary>
    private bool IsKnown(Interaction leg)
    {
        if (leg.End < leg.Start)
        {
            string times = FormattableString.Invariant($"ends at {leg.End:O}, before it starts at {leg.Start:O}");
            Excluded.Add(InvalidFact.Refuse(
                log.Invalid, ExclusionReasons.EndBeforeStart, $"The interaction {Quote.Of(leg.Id)} {times}; expected an end no earlier than the start.", name));
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
