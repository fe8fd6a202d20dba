using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which sessions of self-service count, and what shows that the customer was not contained.</summary>
/// <remarks>
/// One fact is one session, linked by <see cref="SelfService.Link(ContactLog, DateTimeOffset)"/>; one link serves every definition and every horizon:
/// <c>SelfServiceDefinition.Standard with { Horizon = TimeSpan.FromHours(72) }</c>. A value: immutable, with structural equality, printed by
/// every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SelfServiceDefinition : ITallyDefinition<SelfServiceSession, SelfServiceTally>
{
    internal const string OtherHandler = "another handler";
    internal const string NoCustomer = FcrReasons.NoCustomer;
    internal const string NoEnd = FcrReasons.NoEnd;
    internal const string NotMature = FcrReasons.Immature;
    internal const string NoTransfers = FcrReasons.TransfersUnknown;

    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="horizon">How long the customer must stay away after the end of a session, at least 0.</param>
    /// <param name="followUp">What shows that the customer was not contained.</param>
    /// <param name="handlers">Which automation counts.</param>
    /// <param name="maturity">Whether sessions count whose horizon is not over yet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizon"/> is negative, or an enum value is not defined.</exception>
    [JsonConstructor]
    public SelfServiceDefinition(
        string name,
        TimeSpan horizon,
        FollowUpRule followUp = FollowUpRule.AnyAttempt,
        SelfServiceHandlers handlers = SelfServiceHandlers.SelfService,
        SessionMaturity maturity = SessionMaturity.MatureOnly)
    {
        Name = Guard.Text(name);
        Horizon = Guard.OptionalDuration(horizon, nameof(horizon))!.Value;
        FollowUp = Guard.Defined(followUp);
        Handlers = Guard.Defined(handlers);
        Maturity = Guard.Defined(maturity);
    }

    /// <summary>IVR, bots and knowledge bases; no inbound attempt within 24 hours, answered or abandoned; mature sessions only.</summary>
    public static SelfServiceDefinition Standard { get; } = new("self-service", TimeSpan.FromHours(24));

    /// <summary>The same of AI agents.</summary>
    public static SelfServiceDefinition AiAgents { get; } =
        new("AI agents", TimeSpan.FromHours(24), handlers: SelfServiceHandlers.AiAgent);

    /// <summary>IVR, bots and knowledge bases; no contact within 24 hours that a person handled: abandoned attempts are forgiven.</summary>
    public static SelfServiceDefinition HumanAnswered { get; } =
        new("self-service, answered follow-ups", TimeSpan.FromHours(24), FollowUpRule.HumanAnswered);

    /// <summary>IVR, bots and knowledge bases; no transfer out of the session: what most vendors call containment.</summary>
    public static SelfServiceDefinition InSession { get; } = new("self-service, in session", TimeSpan.Zero, FollowUpRule.InSession);

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name
    {
        get;
        init => field = Guard.Text(value, nameof(Name));
    }

    /// <summary>How long the customer must stay away after the end of a session; both ends count. Not used by <see cref="FollowUpRule.InSession"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("horizon"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan Horizon
    {
        get;
        init => field = Guard.OptionalDuration(value, nameof(Horizon))!.Value;
    }

    /// <summary>What shows that the customer was not contained.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("followUp"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FollowUpRule FollowUp
    {
        get;
        init => field = Guard.Defined(value, nameof(FollowUp));
    }

    /// <summary>Which automation counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("handlers"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SelfServiceHandlers Handlers
    {
        get;
        init => field = Guard.Defined(value, nameof(Handlers));
    }

    /// <summary>Whether sessions count whose horizon is not over yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("maturity"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SessionMaturity Maturity
    {
        get;
        init => field = Guard.Defined(value, nameof(Maturity));
    }

    /// <summary>Whether a session contained its customer.</summary>
    /// <param name="session">The session.</param>
    /// <returns>Null where the session is left out: of another handler, without a customer or an end, not mature, or without a word on transfers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public bool? IsContained(SelfServiceSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return !Covers(session) || WhyOut(session) is not null ? null : !CameBack(session);
    }

    /// <inheritdoc/>
    public ITallyBuilder<SelfServiceSession, SelfServiceTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.Defined(invalid);
        return new SelfServiceTally.Builder(this);
    }

    /// <inheritdoc/>
    public string? IdOf(SelfServiceSession fact) => Guard.NotNull(fact).Interaction.Id;

    /// <summary>The name with every choice: what a tally carries, and what tallies must agree in to be added.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        FollowUp == FollowUpRule.InSession
            ? $"{Name} ({FollowUp}, {Handlers})"
            : string.Create(CultureInfo.InvariantCulture, $"{Name} ({FollowUp} within {Horizon:c}, {Handlers}, {Maturity})");

    internal bool Covers(SelfServiceSession session) =>
        Handlers == SelfServiceHandlers.Both
        || session.Handler == (Handlers == SelfServiceHandlers.AiAgent ? ContactHandler.AiAgent : ContactHandler.SelfService);

    /// <summary>The reason for which nothing can be said about containment; null where something can.</summary>
    internal string? WhyOut(SelfServiceSession session) =>
        FollowUp == FollowUpRule.InSession ? (session.LeftForAnother is null ? NoTransfers : null)
        : session.CustomerId is null ? NoCustomer
        : session.Observed is not { } observed ? NoEnd
        : Maturity == SessionMaturity.MatureOnly && observed < Horizon ? NotMature
        : null;

    internal bool CameBack(SelfServiceSession session) =>
        FollowUp switch
        {
            FollowUpRule.InSession => session.LeftForAnother == true,
            FollowUpRule.HumanAnswered => session.ToNextAnswer <= Horizon,
            _ => session.ToNextAttempt <= Horizon,
        };
}
