using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Sorts the interactions of a log into sessions and attempts, and links them.</summary>
internal sealed class SessionLog(DateTimeOffset asOf, InvalidFacts invalid, string parameter)
{
    private const string NotYetKnown = "not yet known";
    private const string EndBeforeStart = "end before start";
    private const string AfterPerson = "follows a person in the same contact";

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Interaction> _legs = [];
    private readonly List<Interaction> _attempts = [];
    private readonly ReasonCounter _excluded = new();
    private int _index;

    public void Add(Interaction interaction)
    {
        Guard.NotNull(interaction, parameter, _index);
        if (WhyInvalid(interaction) is { } fault)
        {
            Exclude(fault);
        }
        else if (!Contacts.IsInbound(interaction))
        {
            Exclude(ExclusionReasons.Outbound);
        }
        else if (interaction.Start > asOf)
        {
            Exclude(NotYetKnown);
        }
        else if (Contacts.IsSelfService(interaction))
        {
            _legs.Add(interaction);
        }
        else
        {
            _attempts.Add(interaction);
        }

        _index++;
    }

    public SelfServiceLinks ToLinks()
    {
        ContactTrails trails = new(_legs, _attempts);
        _excluded.Add(AfterPerson, _legs.RemoveAll(trails.FollowsAPerson));
        AttemptIndex attempts = new(_attempts, trails);
        SelfServiceSession[] sessions = [.. Sessions(_legs).Select(legs => Link(legs, attempts, trails))];
        return new(sessions, asOf, _legs.Count, _attempts.Count, _excluded.ToCounts());
    }

    private static List<List<Interaction>> Sessions(List<Interaction> all)
    {
        List<List<Interaction>> sessions = [];
        Dictionary<(string Contact, ContactHandler Handler), List<Interaction>> byContact = [];
        foreach (Interaction leg in all)
        {
            if (leg.ContactId is not { } contact)
            {
                sessions.Add([leg]);
            }
            else if (byContact.TryGetValue((contact, leg.HandledBy!.Value), out List<Interaction>? legs))
            {
                legs.Add(leg);
            }
            else
            {
                sessions.Add(legs = [leg]);
                byContact.Add((contact, leg.HandledBy!.Value), legs);
            }
        }

        return sessions;
    }

    private SelfServiceSession Link(List<Interaction> legs, AttemptIndex attempts, ContactTrails trails)
    {
        legs.Sort(AttemptIndex.Order);
        Interaction first = legs[0];
        string? customer = trails.CustomerOf(first);
        DateTimeOffset? end = legs.Exists(leg => leg.End is null) ? null : legs.Max(leg => leg.End);
        Interaction[] siblings = [.. trails.After(first)];
        Interaction? attempt = null;
        Interaction? answer = null;
        if (end is { } ended)
        {
            (attempt, answer) = attempts.Next(customer, ended);
            attempt = Earlier(siblings.FirstOrDefault(), attempt);
            answer = Earlier(Array.Find(siblings, Contacts.IsHandledByHuman), answer);
        }

        bool isTransferred = legs.Exists(leg => leg.Transfers > 0) || siblings.Length > 0;
        bool isKnown = first.ContactId is not null || legs.TrueForAll(leg => leg.Transfers is not null);
        return new SelfServiceSession(
            first, customer, legs.Count, end, legs.FindLast(leg => leg.Resolution is not null)?.Resolution)
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
        left is null || right is null ? left ?? right : AttemptIndex.Order(left, right) <= 0 ? left : right;

    /// <summary>A leg of the same contact may start before the session is over: the customer was on the way to a person.</summary>
    private static TimeSpan? Gap(Interaction? next, DateTimeOffset? end) =>
        next is null || end is null ? null : next.Start < end ? TimeSpan.Zero : next.Start - end;

    private string? WhyInvalid(Interaction interaction)
    {
        if (!_ids.Add(interaction.Id))
        {
            return Refuse(ExclusionReasons.Duplicate, $"has the id \"{interaction.Id}\" of an earlier one; expected each once.");
        }

        return interaction.End < interaction.Start && Contacts.IsInbound(interaction) && Contacts.IsSelfService(interaction)
            ? Refuse(EndBeforeStart, string.Create(
                CultureInfo.InvariantCulture,
                $"\"{interaction.Id}\" ends at {interaction.End:O}; expected its start, {interaction.Start:O}, or later."))
            : null;
    }

    private string Refuse(string reason, string fault) =>
        invalid == InvalidFacts.Count
            ? reason
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The interaction at index {_index} {fault}"), parameter);

    private void Exclude(string reason) => _excluded.Add(reason);
}
