using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Service;

/// <summary>Sorts the interactions of a log into sessions and attempts, and links them.</summary>
internal sealed class SessionLog(DateTimeOffset asOf, InvalidFacts invalid, string parameter)
{
    private const string TooLate = "starts after the moment of the log";
    private const string EndsBeforeStart = "ends before it starts";

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<List<Interaction>> _sessions = [];
    private readonly Dictionary<(string Contact, ContactHandler Handler), List<Interaction>> _byContact = [];
    private readonly List<Interaction> _attempts = [];
    private readonly Dictionary<string, long> _excluded = new(StringComparer.Ordinal);
    private long _legs;
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
            Exclude(ContactScopes.Outbound);
        }
        else if (interaction.Start > asOf)
        {
            Exclude(TooLate);
        }
        else if (Contacts.IsSelfService(interaction))
        {
            AddLeg(interaction);
        }
        else
        {
            _attempts.Add(interaction);
        }

        _index++;
    }

    public SelfServiceLinks ToLinks()
    {
        AttemptIndex attempts = new(_attempts);
        AttemptIndex answers = new([.. _attempts.Where(Contacts.IsHandledByHuman)]);
        SelfServiceSession[] sessions = [.. _sessions.Select(legs => Link(legs, attempts, answers))];
        return new(sessions, asOf, _legs, _attempts.Count, ReasonCounts.None.Merge(_excluded));
    }

    private SelfServiceSession Link(List<Interaction> legs, AttemptIndex attempts, AttemptIndex answers)
    {
        legs.Sort(AttemptIndex.Order);
        Interaction first = legs[0];
        DateTimeOffset? end = legs.Exists(leg => leg.End is null) ? null : legs.Max(leg => leg.End);
        Interaction? attempt = attempts.Next(first, end);
        Interaction? answer = answers.Next(first, end);
        bool isTransferred = legs.Exists(leg => leg.Transfers > 0) || attempts.HasLaterLeg(first);
        bool isKnown = first.ContactId is not null || legs.TrueForAll(leg => leg.Transfers is not null);
        return new SelfServiceSession(
            first, legs.Count, end, legs.FindLast(leg => leg.Resolution is not null)?.Resolution)
        {
            Observed = asOf - end,
            ToNextAttempt = Gap(attempt, end),
            NextAttemptId = attempt?.Id,
            ToNextAnswer = Gap(answer, end),
            NextAnswerId = answer?.Id,
            LeftForAnother = isTransferred ? true : isKnown ? false : null,
        };
    }

    /// <summary>A leg of the same contact may start before the session is over: the customer was on the way to a person.</summary>
    private static TimeSpan? Gap(Interaction? next, DateTimeOffset? end) =>
        next is null || end is null ? null : next.Start < end ? TimeSpan.Zero : next.Start - end;

    private void AddLeg(Interaction leg)
    {
        _legs++;
        if (leg.ContactId is not { } contact)
        {
            _sessions.Add([leg]);
        }
        else if (_byContact.TryGetValue((contact, leg.HandledBy!.Value), out List<Interaction>? legs))
        {
            legs.Add(leg);
        }
        else
        {
            _sessions.Add(legs = [leg]);
            _byContact.Add((contact, leg.HandledBy!.Value), legs);
        }
    }

    private string? WhyInvalid(Interaction interaction)
    {
        if (!_ids.Add(interaction.Id))
        {
            return Refuse(FactTallying.Duplicate, $"has the id \"{interaction.Id}\" of an earlier one; expected each once.");
        }

        return interaction.End < interaction.Start && Contacts.IsInbound(interaction) && Contacts.IsSelfService(interaction)
            ? Refuse(EndsBeforeStart, string.Create(
                CultureInfo.InvariantCulture,
                $"\"{interaction.Id}\" ends at {interaction.End:O}; expected its start, {interaction.Start:O}, or later."))
            : null;
    }

    private string Refuse(string reason, string fault) =>
        invalid == InvalidFacts.Count
            ? reason
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The interaction at index {_index} {fault}"), parameter);

    private void Exclude(string reason) => _excluded[reason] = _excluded.GetValueOrDefault(reason) + 1;
}
