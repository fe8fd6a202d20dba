namespace CxMetrics;

/// <summary>Sorts the legs of a log into sessions and attempts, and links them.</summary>
internal sealed class SessionLog(ContactLog log, DateTimeOffset asOf)
{
    private readonly List<Session> _sessions = [];
    private readonly AttemptIndex _attempts = new();
    private readonly ReasonCounter _excluded = new();

    public static SelfServiceLinks Link(ContactLog log, DateTimeOffset asOf, string name)
    {
        log.RefuseEndBeforeStart(name);
        return new SessionLog(log, asOf).ToLinks();
    }

    private SelfServiceLinks ToLinks()
    {
        for (int i = 0; i < log.Contacts.Count; i++)
        {
            Add(log.LegsOf(i));
        }

        _excluded.Add(log.Excluded);
        _attempts.Sort();
        SelfServiceSession[] sessions = [.. _sessions.Select(Link)];
        return new(sessions, asOf, _sessions.Sum(session => (long)session.Legs.Length), _attempts.Count, _excluded.ToCounts());
    }

    private void Add(ReadOnlySpan<Interaction> contact)
    {
        List<Interaction> automated = [];
        List<Interaction> attempts = [];
        DateTimeOffset? person = null;
        string? customer = null;
        foreach (Interaction leg in contact)
        {
            if (WhyOut(leg) is { } reason)
            {
                _excluded.Add(reason);
                continue;
            }

            customer ??= leg.CustomerId;
            if (!Contacts.IsSelfService(leg))
            {
                attempts.Add(leg);
                person ??= Contacts.IsHandledByHuman(leg) ? leg.Start : null;
            }
            else if (person < leg.Start)
            {
                _excluded.Add(ExclusionReasons.FollowsPerson);
            }
            else
            {
                automated.Add(leg);
            }
        }

        _sessions.AddRange(automated.GroupBy(leg => leg.HandledBy).Select(legs => new Session([.. legs], customer, attempts)));
        _attempts.Add(customer, attempts);
    }

    private string? WhyOut(Interaction leg) =>
        !Contacts.IsInbound(leg) ? ExclusionReasons.Outbound
            : Contacts.EndsBeforeStart(leg) ? ExclusionReasons.EndBeforeStart
            : leg.Start > asOf ? ExclusionReasons.NotYetKnown
            : null;

    private SelfServiceSession Link(Session session)
    {
        Interaction first = session.Legs[0];
        DateTimeOffset? end = Array.Exists(session.Legs, leg => leg.End is null) ? null : session.Legs.Max(leg => leg.End);
        Interaction[] siblings = [.. session.Siblings.SkipWhile(attempt => attempt.Start < first.Start)];
        Interaction? attempt = null;
        Interaction? answer = null;
        if (end is { } ended)
        {
            (attempt, answer) = _attempts.Next(session.Customer, ended);
            attempt = Earlier(siblings.FirstOrDefault(), attempt);
            answer = Earlier(Array.Find(siblings, Contacts.IsHandledByHuman), answer);
        }

        bool isTransferred = Array.Exists(session.Legs, leg => leg.Transfers > 0) || siblings.Length > 0;
        bool isKnown = first.ContactId is not null || Array.TrueForAll(session.Legs, leg => leg.Transfers is not null);
        return new SelfServiceSession(
            first, session.Customer, session.Legs.Length, end, Array.FindLast(session.Legs, leg => leg.Resolution is not null)?.Resolution)
        {
            Observed = asOf - end,
            ToNextAttempt = Gap(attempt, end),
            NextAttemptId = attempt?.Id,
            ToNextAnswer = Gap(answer, end),
            NextAnswerId = answer?.Id,
            LeftForAnother = isTransferred ? true : isKnown ? false : null,
        };
    }

    private static Interaction? Earlier(Interaction? left, Interaction? right) =>
        left is null || right is null ? left ?? right : ContactLegs.Compare(left, right) <= 0 ? left : right;

    /// <summary>A leg of the same contact may start before the session is over: the customer was on the way to a person.</summary>
    private static TimeSpan? Gap(Interaction? next, DateTimeOffset? end) =>
        next is null || end is null ? null : next.Start < end ? TimeSpan.Zero : next.Start - end;

    /// <summary>The legs of a session in their order, whose it is, and the attempts of the same contact.</summary>
    private sealed record Session(Interaction[] Legs, string? Customer, List<Interaction> Siblings);
}
