namespace CxMetrics;

/// <summary>An issue or a contact under a definition: whether it counts, whether it was closed at first contact, and its interactions.</summary>
/// <remarks>
/// What <see cref="FcrLinks.Units"/> gives, to be tallied by anything: <c>links.Units(definition).TallyBy(definition, u => u.First.TeamId)</c>.
/// What does not count is a unit too, with its reason, so that groups reconcile. Immutable and thread-safe.
/// </remarks>
public sealed class FcrUnit
{
    private readonly FcrLog _log;
    private readonly FcrJudgement _judgement;
    private readonly FcrKeyLinks? _links;
    private readonly Interaction? _leftOut;
    private readonly int _first;
    private readonly int _last;

    /// <summary>An issue, or a contact: the places of its first and last contact among the links.</summary>
    internal FcrUnit(FcrDefinition definition, FcrLog log, FcrKeyLinks links, int first, int last, int contacts, FcrJudgement judgement)
    {
        (Definition, _log, _links, _first, _last, ContactCount, _judgement) = (definition, log, links, first, last, contacts, judgement);
    }

    /// <summary>A contact by its index, without links.</summary>
    internal FcrUnit(FcrDefinition definition, FcrLog log, int contact, FcrJudgement judgement)
    {
        (Definition, _log, _first, _last, _judgement) = (definition, log, contact, contact, judgement);
        ContactCount = log.Contacts[contact].IsHandled ? 1 : 0;
    }

    /// <summary>An interaction that is no contact.</summary>
    internal FcrUnit(FcrDefinition definition, FcrLog log, FcrLeftOut leftOut)
    {
        (Definition, _log, _leftOut, _judgement) = (definition, log, leftOut.Interaction, new(leftOut.Exclusion, false, false));
    }

    /// <summary>The definition that it was made under.</summary>
    public FcrDefinition Definition { get; }

    /// <summary>The moment as of which it was linked.</summary>
    public DateTimeOffset AsOf => new(_log.AsOf, TimeSpan.Zero);

    /// <summary>The interaction by which to group: of the first contact, the first leg that a person handled.</summary>
    public Interaction First => _leftOut ?? Contact(_first).Lead;

    /// <summary>Of the last contact, the last leg that a person handled.</summary>
    public Interaction Last => _leftOut ?? Contact(_last).LastLead;

    /// <summary>The contacts: those of an issue, or 1; 0 for what is none, such as an outbound interaction or an abandoned attempt.</summary>
    public int ContactCount { get; }

    /// <summary>Whether it is in the denominator.</summary>
    public bool IsCounted => _judgement.Exclusion == FcrExclusion.None;

    /// <summary>Why it is not in the denominator; null where it is.</summary>
    public string? Exclusion => FcrReasons.Of(_judgement.Exclusion);

    /// <summary>Whether it is in the numerator.</summary>
    public bool IsFirstContactResolution => _judgement.IsSuccess;

    /// <summary>Whether it opened so early in the log that a contact before it may belong to it.</summary>
    public bool HasUnseenPast => _judgement.HasUnseenPast;

    /// <summary>Every interaction of it, all legs of all contacts, in the order of their contacts.</summary>
    /// <returns>At least one.</returns>
    /// <remarks>Collected at each call.</remarks>
    public IReadOnlyList<Interaction> GetInteractions()
    {
        if (_leftOut is not null)
        {
            return [_leftOut];
        }

        List<Interaction> interactions = new(ContactCount);
        for (int i = _first; i <= _last; i++)
        {
            if (IsOwn(i))
            {
                interactions.AddRange(Contact(i).Legs);
            }
        }

        return interactions;
    }

    internal void AddTo(FcrCounts counts)
    {
        (long interactions, long contacts) = Size();
        counts.Interactions += interactions;
        counts.JoinedLegs += interactions - contacts;
        _judgement.AddTo(counts, Definition.Counting == FcrCounting.Issues ? ContactCount : 0);
    }

    /// <summary>Its legs, and the contacts or attempts that they make.</summary>
    private (long Legs, long Contacts) Size()
    {
        if (_leftOut is not null)
        {
            return (1, 1);
        }

        long legs = 0;
        long contacts = 0;
        for (int i = _first; i <= _last; i++)
        {
            if (IsOwn(i))
            {
                legs += Contact(i).LegCount;
                contacts++;
            }
        }

        return (legs, contacts);
    }

    /// <summary>Attempts lie between the contacts of an issue, but are not of it.</summary>
    private bool IsOwn(int place) => _links is null || !_links.Spans[place].IsAttempt;

    private FcrContact Contact(int place) => _log.Contacts[_links is null ? place : _links.Spans[place].Contact];
}
