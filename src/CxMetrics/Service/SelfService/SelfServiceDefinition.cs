using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which sessions of self-service count, and what shows that the customer was not contained.</summary>
/// <remarks>
/// One fact is one session, linked by <see cref="SelfService.Link(ContactLog, Moment)"/>; one link serves every definition and every horizon:
/// <c>SelfServiceDefinition.Standard with { Horizon = TimeSpan.FromHours(72) }</c>. A value: immutable, with structural equality, printed by
/// every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SelfServiceDefinition : MetricDefinition<SelfServiceDefinition, SelfServiceSession, SelfServiceTally, SelfServiceResult>
{
    /// <summary>Makes a definition with the other choices of <see cref="Standard"/>.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="horizon">How long the customer must stay away after the end of a session, at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizon"/> is negative.</exception>
    [JsonConstructor]
    public SelfServiceDefinition(string name, TimeSpan horizon)
        : base(name) => Horizon = Guard.Duration(horizon);

    /// <summary>IVR, bots and knowledge bases; no inbound attempt within 24 hours, answered or abandoned; mature sessions only.</summary>
    public static SelfServiceDefinition Standard { get; } = new("self-service", TimeSpan.FromHours(24));

    /// <summary>The same of AI agents.</summary>
    public static SelfServiceDefinition AiAgents { get; } =
        new("AI agents", TimeSpan.FromHours(24)) { Handlers = SelfServiceHandlers.AiAgent };

    /// <summary>IVR, bots and knowledge bases; no contact within 24 hours that a person handled: abandoned attempts are forgiven.</summary>
    public static SelfServiceDefinition HumanAnswered { get; } =
        new("self-service, answered follow-ups", TimeSpan.FromHours(24)) { FollowUp = FollowUpRule.HumanAnswered };

    /// <summary>IVR, bots and knowledge bases; no transfer out of the session: what most vendors call containment.</summary>
    public static SelfServiceDefinition InSession { get; } = new("self-service, in session", TimeSpan.Zero) { FollowUp = FollowUpRule.InSession };

    /// <summary>How long the customer must stay away after the end of a session; both ends count. Not used by <see cref="FollowUpRule.InSession"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("horizon"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan Horizon { get; init => field = Guard.Duration(value, nameof(Horizon)); }

    /// <summary>What shows that the customer was not contained.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("followUp"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FollowUpRule FollowUp { get; init => field = Guard.Defined(value, nameof(FollowUp)); }

    /// <summary>Which automation counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("handlers"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SelfServiceHandlers Handlers { get; init => field = Guard.Defined(value, nameof(Handlers)); }

    /// <summary>Whether sessions count whose horizon is not over yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("maturity"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Maturity Maturity { get; init => field = Guard.Defined(value, nameof(Maturity)); }

    private protected override IEnumerable<string> ReasonsOfMetric =>
    [
        ExclusionReasons.OtherHandler,
        ExclusionReasons.Outbound,
        ExclusionReasons.EndBeforeStart,
        ExclusionReasons.NotYetKnown,
        ExclusionReasons.FollowsPerson,
        ExclusionReasons.TwoCustomers,
        ExclusionReasons.TwoCurrencies,
        ExclusionReasons.ContactTooLarge,
        ExclusionReasons.NoCustomer,
        ExclusionReasons.NoEnd,
        ExclusionReasons.Immature,
        ExclusionReasons.TransfersUnknown,
        ExclusionReasons.ResolutionUnknown,
        ExclusionReasons.NotCompleted,
    ];

    private protected override string Choices =>
        FollowUp == FollowUpRule.InSession
            ? $"{FollowUp}, {Handlers}"
            : string.Create(CultureInfo.InvariantCulture, $"{FollowUp} within {Horizon:c}, {Handlers}, {Maturity}");

    /// <summary>Whether a session contained its customer.</summary>
    /// <param name="session">The session.</param>
    /// <returns>Null where the session is left out: of another handler, without a customer or an end, not mature, or without a record of transfers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public bool? IsContained(SelfServiceSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return !Covers(session) || ExclusionReason(session) is not null ? null : !CameBack(session);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public override string? IdOf(SelfServiceSession fact) => Guard.NotNull(fact).Interaction.Id;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public override DateTimeOffset? MomentOf(SelfServiceSession fact) => Guard.NotNull(fact).Interaction.Start;

    internal bool Covers(SelfServiceSession session) =>
        Handlers == SelfServiceHandlers.Both
        || session.Handler == (Handlers == SelfServiceHandlers.AiAgent ? ContactHandler.AiAgent : ContactHandler.SelfService);

    /// <summary>The reason for which nothing can be said about containment; null where something can.</summary>
    internal string? ExclusionReason(SelfServiceSession session) =>
        FollowUp == FollowUpRule.InSession ? (session.LeftForAnother is null ? ExclusionReasons.TransfersUnknown : null)
        : session.CustomerId is null ? ExclusionReasons.NoCustomer
        : session.Observed is not { } observed ? ExclusionReasons.NoEnd
        : Maturity == Maturity.MatureOnly && observed < Horizon ? ExclusionReasons.Immature
        : null;

    internal bool CameBack(SelfServiceSession session) =>
        FollowUp switch
        {
            FollowUpRule.InSession => session.LeftForAnother == true,
            FollowUpRule.HumanAnswered => session.ToNextAnswer <= Horizon,
            _ => session.ToNextAttempt <= Horizon,
        };

    private protected override DateTimeOffset? AsOfOf(SelfServiceSession fact) => fact.AsOf;

    private protected override ICounter<SelfServiceSession, SelfServiceTally> NewCounter(InvalidFacts invalid) => new SelfServiceCounter(this);

    private protected override SelfServiceResult ResultOf(SelfServiceTally tally) => new() { Tally = tally };
}
