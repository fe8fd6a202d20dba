using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Sorts the legs of a log into sessions and attempts, and links them.</summary>
internal sealed class SessionLog(DateTimeOffset asOf)
{
    private readonly KeyCodes<string> _customers = new(StringComparer.Ordinal);
    private readonly List<Session> _sessions = [];
    private readonly List<CustomerMoment> _moments = [];
    private readonly ReasonCounter _excluded = new();
    private readonly ReasonCounter _sessionsExcluded = new();
    private readonly List<Interaction> _automated = [];
    private readonly List<Interaction> _tried = [];
    private long _legs;
    private long _attempts;

    public static SelfServiceLinks Link(ContactLog log, DateTimeOffset asOf, string name)
    {
        log.RefuseEndBeforeStart(name);
        SessionLog sessions = new(asOf);
        for (int i = 0; i < log.ContactCount; i++)
        {
            sessions.Add(log.LegsOf(i));
        }

        sessions._excluded.Add(log.Excluded);
        foreach (ExcludedFact<Interaction> excluded in log.ExcludedInteractions)
        {
            sessions.CountSession(excluded.Fact, excluded.Reason);
        }

        return sessions.ToLinks();
    }

    private SelfServiceLinks ToLinks()
    {
        FollowUps next = new(_sessions.Count);
        Timelines<CustomerMoment>.Sweep(_moments, next);
        SelfServiceSession[] sessions = [.. _sessions.Select((session, i) => Link(session, next.Attempts[i], next.Answers[i]))];
        return new(sessions, asOf, _legs, _attempts, _excluded.ToCounts(), _sessionsExcluded.ToCounts());
    }

    private void Add(ReadOnlySpan<Interaction> contact)
    {
        _automated.Clear();
        _tried.Clear();
        string? customer = Sort(contact);
        _legs += _automated.Count;
        _attempts += _tried.Count;
        ulong? key = customer is null ? null : (ulong)_customers.Of(customer);
        if (key is { } known)
        {
            foreach (Interaction attempt in _tried)
            {
                _moments.Add(new CustomerMoment(known, attempt.Start.UtcTicks, -1, attempt));
            }
        }

        if (_automated.Count == 1)
        {
            Add(new Session([_automated[0]], customer, [.. _tried]), key);
        }
        else if (_automated.Count > 1)
        {
            Interaction[] siblings = [.. _tried];
            foreach (IGrouping<ContactHandler?, Interaction> legs in _automated.GroupBy(leg => leg.HandledBy))
            {
                Add(new Session([.. legs], customer, siblings), key);
            }
        }
    }

    private void Add(Session session, ulong? key)
    {
        if (key is { } owner && session.End is not null)
        {
            _moments.Add(new CustomerMoment(owner, session.Legs[0].Start.UtcTicks, _sessions.Count, null));
        }

        _sessions.Add(session);
    }

    /// <summary>Sorts the legs of a contact, and finds whose it is.</summary>
    private string? Sort(ReadOnlySpan<Interaction> contact)
    {
        DateTimeOffset? person = null;
        string? customer = null;
        foreach (Interaction leg in contact)
        {
            if (ExclusionReason(leg) is { } reason)
            {
                Exclude(leg, reason);
                continue;
            }

            customer ??= leg.CustomerId;
            if (!Contacts.IsSelfService(leg))
            {
                _tried.Add(leg);
                person ??= Contacts.IsHandledByHuman(leg) ? leg.Start : null;
            }
            else if (person < leg.Start)
            {
                Exclude(leg, ExclusionReasons.FollowsPerson);
            }
            else
            {
                _automated.Add(leg);
            }
        }

        return customer;
    }

    private void Exclude(Interaction leg, string reason)
    {
        _excluded.Add(reason);
        CountSession(leg, reason);
    }

    /// <summary>What automation handled would have been a session.</summary>
    private void CountSession(Interaction leg, string reason)
    {
        if (Contacts.IsSelfService(leg))
        {
            _sessionsExcluded.Add(reason);
        }
    }

    private string? ExclusionReason(Interaction leg) =>
        !Contacts.IsInbound(leg) ? ExclusionReasons.Outbound
            : Contacts.EndsBeforeStart(leg) ? ExclusionReasons.EndBeforeStart
            : leg.Start > asOf ? ExclusionReasons.NotYetKnown
            : null;

    /// <summary>Attempts of the same contact are follow-ups whoever they name.</summary>
    private SelfServiceSession Link(Session session, Interaction? attempt, Interaction? answer)
    {
        Interaction first = session.Legs[0];
        Interaction[] siblings = session.Siblings.Length == 0 ? [] : Array.FindAll(session.Siblings, sibling => sibling.Start >= first.Start);
        if (session.End is not null)
        {
            attempt = Earlier(siblings.FirstOrDefault(), attempt);
            answer = Earlier(Array.Find(siblings, Contacts.IsHandledByHuman), answer);
        }

        bool isTransferred = Array.Exists(session.Legs, leg => leg.Transfers > 0) || siblings.Length > 0;
        bool isKnown = first.ContactId is not null || Array.TrueForAll(session.Legs, leg => leg.Transfers is not null);
        return new SelfServiceSession(first)
        {
            CustomerId = session.Customer,
            Legs = session.Legs.Length,
            End = session.End,
            Resolution = Array.FindLast(session.Legs, leg => leg.Resolution is not null)?.Resolution,
            AsOf = asOf,
            Observed = asOf - session.End,
            ToNextAttempt = Gap(attempt, session.End),
            NextAttemptId = attempt?.Id,
            ToNextAnswer = Gap(answer, session.End),
            NextAnswerId = answer?.Id,
            LeftForAnother = isTransferred ? true : isKnown ? false : null,
        };
    }

    private static Interaction? Earlier(Interaction? left, Interaction? right) =>
        left is null || right is null ? left ?? right : ContactLegs.Compare(left, right) <= 0 ? left : right;

    /// <summary>An attempt may start before the session is over: the customer was on the way to a person.</summary>
    private static TimeSpan? Gap(Interaction? next, DateTimeOffset? end) =>
        next is null || end is null ? null : next.Start < end ? TimeSpan.Zero : next.Start - end;

    /// <summary>The legs of a session in their order, whose it is, and the attempts of the same contact.</summary>
    private sealed record Session(Interaction[] Legs, string? Customer, Interaction[] Siblings)
    {
        public DateTimeOffset? End { get; } = ContactLegs.EndOf(Legs);
    }
}
