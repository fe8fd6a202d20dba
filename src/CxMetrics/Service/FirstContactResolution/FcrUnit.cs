namespace CxMetrics;

/// <summary>An issue or a contact under a definition: whether it counts, whether it was closed at first contact, and its interactions.</summary>
/// <remarks>
/// What <see cref="FcrLinks.Units"/> gives, to be tallied by anything: <c>links.Units(definition).TallyBy(definition, u => u.First.TeamId)</c>.
/// What does not count is a unit too, with its reason, so that groups reconcile. Immutable and thread-safe.
/// </remarks>
public sealed class FcrUnit
{
    private readonly FcrLog _log;
    private readonly FcrLink _link;

    internal FcrUnit(FcrDefinition definition, FcrLog log, FcrLink link) => (Definition, _log, _link) = (definition, log, link);

    /// <summary>The definition that it was made under.</summary>
    public FcrDefinition Definition { get; }

    /// <summary>The moment as of which it was linked.</summary>
    public DateTimeOffset AsOf => new(_log.AsOf, TimeSpan.Zero);

    /// <summary>The interaction by which to group: of the first contact, the first leg that a person handled.</summary>
    public Interaction First => LeftOut ?? Contact(_link.First).Lead;

    /// <summary>Of the last contact, the last leg that a person handled.</summary>
    public Interaction Last => LeftOut ?? Contact(_link.Last).LastLead;

    /// <summary>The contacts: those of an issue, or 1; 0 for what is none, such as an outbound interaction or an abandoned attempt.</summary>
    public int ContactCount => _link.Contacts;

    /// <summary>The interaction that is no contact.</summary>
    private Interaction? LeftOut => _link.First < 0 ? _log.LeftOut[~_link.First].Fact : null;

    /// <summary>Whether it is in the denominator.</summary>
    public bool IsCounted => Exclusion is null;

    /// <summary>Why it is not in the denominator; null where it is.</summary>
    public string? Exclusion => _link.Judgement.Exclusion;

    /// <summary>Whether it is in the numerator.</summary>
    public bool IsFirstContactResolution => _link.Judgement.IsSuccess;

    /// <summary>Whether it opened so early in the log that a contact before it may belong to it.</summary>
    public bool HasUnseenPast => _link.Judgement.HasUnseenPast;

    /// <summary>Every interaction of it, all legs of all contacts, in the order of their contacts.</summary>
    /// <returns>At least one.</returns>
    /// <remarks>Collected at each call.</remarks>
    public IReadOnlyList<Interaction> GetInteractions() => LeftOut is { } leftOut
        ? [leftOut]
        : [.. Enumerable.Range(_link.First, _link.Last - _link.First + 1).Where(IsOwn).SelectMany(place => Contact(place).Legs)];

    internal void AddTo(FcrCounts counts)
    {
        counts.Interactions += LeftOut is null ? 0 : 1;
        for (int place = _link.First; place >= 0 && place <= _link.Last; place++)
        {
            if (IsOwn(place))
            {
                int legs = Contact(place).LegCount;
                counts.Interactions += legs;
                counts.JoinedLegs += legs - 1;
            }
        }

        _link.AddTo(counts, Definition);
    }

    /// <summary>Attempts lie between the contacts of an issue, but are not of it.</summary>
    private bool IsOwn(int place) => _link.Links is null || !_link.Links.Spans[place].IsAttempt;

    private ref readonly FcrContact Contact(int place) => ref _log.Contacts[_link.Links is null ? place : _link.Links.Spans[place].Contact];
}
