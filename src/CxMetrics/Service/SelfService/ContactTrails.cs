namespace CxMetrics;

/// <summary>What the legs of one contact know of each other: the customer, and the attempts to reach a person.</summary>
internal sealed class ContactTrails
{
    private readonly Dictionary<string, Interaction> _namings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Interaction>> _attempts = new(StringComparer.Ordinal);

    /// <summary>When a person first had a contact.</summary>
    private readonly Dictionary<string, DateTimeOffset> _persons = new(StringComparer.Ordinal);

    public ContactTrails(List<Interaction> legs, List<Interaction> attempts)
    {
        HashSet<string> nameless = new(
            legs.Concat(attempts).Where(leg => leg.CustomerId is null).Select(leg => leg.ContactId).OfType<string>(), StringComparer.Ordinal);
        foreach (Interaction leg in legs.Concat(attempts).Where(leg => leg is { CustomerId: not null, ContactId: { } id } && nameless.Contains(id)))
        {
            if (!_namings.TryGetValue(leg.ContactId!, out Interaction? known) || AttemptIndex.Order(leg, known) < 0)
            {
                _namings[leg.ContactId!] = leg;
            }
        }

        foreach (string contact in legs.Select(leg => leg.ContactId).OfType<string>())
        {
            _attempts.TryAdd(contact, []);
        }

        foreach (Interaction attempt in attempts)
        {
            if (attempt.ContactId is { } contact && _attempts.TryGetValue(contact, out List<Interaction>? siblings))
            {
                siblings.Add(attempt);
            }
        }

        foreach ((string contact, List<Interaction> siblings) in _attempts)
        {
            siblings.Sort(AttemptIndex.Order);
            if (siblings.Find(Contacts.IsHandledByHuman) is { } person)
            {
                _persons.Add(contact, person.Start);
            }
        }
    }

    /// <summary>The customer of a leg; where it names none, of the first leg of its contact that does.</summary>
    public string? CustomerOf(Interaction leg) =>
        leg.CustomerId ?? (leg.ContactId is { } contact ? _namings.GetValueOrDefault(contact)?.CustomerId : null);

    /// <summary>Whether a person had the contact before: a survey after the call is no session that could contain anybody.</summary>
    public bool FollowsAPerson(Interaction leg) =>
        leg.ContactId is { } contact && _persons.TryGetValue(contact, out DateTimeOffset start) && start < leg.Start;

    /// <summary>The attempts of the contact of a session that start with it or later, in their order.</summary>
    public IEnumerable<Interaction> After(Interaction session) => Attempts(session).SkipWhile(attempt => attempt.Start < session.Start);

    private List<Interaction> Attempts(Interaction leg) =>
        leg.ContactId is { } contact && _attempts.TryGetValue(contact, out List<Interaction>? attempts) ? attempts : [];
}
