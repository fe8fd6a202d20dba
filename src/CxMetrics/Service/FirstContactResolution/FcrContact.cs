namespace CxMetrics;

/// <summary>A contact: one inbound interaction, or the legs that share a contact id.</summary>
/// <remarks>
/// It starts with its first leg and ends with its last; a leg without an end leaves the contact without one. The leg that leads is the
/// first that a person handled, and the first of all where nobody did: it says who took the contact and on which channel.
/// </remarks>
internal readonly struct FcrContact
{
    private readonly Interaction[]? _legs;

    public FcrContact(Interaction interaction)
    {
        Lead = interaction;
        IsHandled = Contacts.IsHandledByHuman(interaction);
        Start = interaction.Start.UtcTicks;
        HasEnd = interaction.End is not null;
        End = (interaction.End ?? interaction.Start).UtcTicks;
    }

    /// <summary>A contact of its legs, in their order.</summary>
    public FcrContact(Interaction[] legs)
    {
        _legs = legs;
        Interaction? handled = Array.Find(_legs, Contacts.IsHandledByHuman);
        Lead = handled ?? _legs[0];
        IsHandled = handled is not null;
        Start = _legs[0].Start.UtcTicks;
        DateTimeOffset? end = ContactLegs.EndOf(_legs);
        HasEnd = end is not null;
        End = end?.UtcTicks ?? Start;
    }

    public Interaction Lead { get; }

    public bool IsHandled { get; }

    public long Start { get; }

    /// <summary>The end; where it is unknown the start, as in columns.</summary>
    public long End { get; }

    public bool HasEnd { get; }

    public int LegCount => _legs?.Length ?? 1;

    /// <summary>By this the order of contacts that start together is decided.</summary>
    public string OrderId => _legs is null ? Lead.Id : _legs[0].Id;

    public IReadOnlyList<Interaction> Legs => _legs ?? [Lead];

    /// <summary>The last leg that a person handled; the lead where nobody did.</summary>
    public Interaction LastLead => _legs is null ? Lead : Array.FindLast(_legs, Contacts.IsHandledByHuman) ?? Lead;

    public string? CustomerId => First(static leg => leg.CustomerId);

    public string? Topic => First(static leg => leg.Topic);

    public string? IssueId => First(static leg => leg.IssueId);

    /// <summary>What was recorded last by a person; null where nothing was.</summary>
    public ContactResolution? Resolution =>
        _legs is null ? Lead.Resolution : Array.FindLast(_legs, leg => leg.Resolution is not null && Contacts.IsHandledByHuman(leg))?.Resolution;

    /// <summary>The customer's last answer.</summary>
    public bool? CustomerSaysResolved =>
        _legs is null ? Lead.CustomerSaysResolved : Array.FindLast(_legs, leg => leg.CustomerSaysResolved is not null)?.CustomerSaysResolved;

    public bool? FirstLineResolvable =>
        _legs is null ? Lead.FirstLineResolvable : Array.Find(_legs, leg => leg.FirstLineResolvable is not null)?.FirstLineResolvable;

    /// <summary>Whether it was handed on: a recorded transfer, or a second leg that a person handled; null where nothing is recorded.</summary>
    public bool? IsTransferred =>
        _legs is not null && (Array.Exists(_legs, leg => leg.Transfers > 0) || _legs.Count(Contacts.IsHandledByHuman) > 1)
            ? true
            : Lead.Transfers is { } transfers ? transfers > 0 : null;

    /// <summary>The contact as the sweep sees it.</summary>
    public FcrSpan ToSpan(int index) =>
        new(Start, End, (uint)index | (IsHandled ? 0 : FcrSpan.Attempt) | (HasEnd ? 0 : FcrSpan.Endless));

    private string? First(Func<Interaction, string?> text) =>
        text(Lead) ?? (_legs is null ? null : _legs.Select(text).FirstOrDefault(value => value is not null));
}
