using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>What everything took.</content>
public sealed partial record MeasuredTicket
{
    private static readonly IReadOnlyList<TicketTarget> NoTargets = new ValueList<TicketTarget>([]);

    /// <summary>From creation to <see cref="AsOf"/>.</summary>
    [JsonPropertyName("age")]
    public TicketTime Age { get; }

    /// <summary>The responses that the definition asks for: one, or one for each reopening.</summary>
    [JsonPropertyName("responses")]
    public IReadOnlyList<TicketMilestone> Responses => Definition.Start == TicketStart.Reopening
        ? Reopened ?? new ValueList<TicketMilestone>([TicketMilestone.None(MilestoneState.Unknown)])
        : new ValueList<TicketMilestone>([FirstResponse]);

    /// <summary>From where the definition starts to the first answer; from creation where it asks for responses to reopenings.</summary>
    [JsonPropertyName("firstResponse")]
    public TicketMilestone FirstResponse { get; internal init; }

    /// <summary>
    /// From where the definition starts, and then from each first unanswered message of the customer, to the next answer; null where the source
    /// does not say.
    /// </summary>
    [JsonPropertyName("replyWaits")]
    public IReadOnlyList<TicketMilestone>? ReplyWaits { get; internal init; }

    /// <summary>From each answer to the next, while it is not solved; null where the source does not say.</summary>
    [JsonPropertyName("periodicUpdates")]
    public IReadOnlyList<TicketMilestone>? PeriodicUpdates { get; internal init; }

    /// <summary>The same without the time pending.</summary>
    [JsonPropertyName("pausableUpdates")]
    public IReadOnlyList<TicketMilestone>? PausableUpdates { get; internal init; }

    /// <summary>From where the definition starts to the first solve, whether or not it was reopened.</summary>
    [JsonPropertyName("firstResolution")]
    public TicketMilestone FirstResolution { get; internal init; }

    /// <summary>From where the definition starts to the last solve, if it is solved.</summary>
    [JsonPropertyName("fullResolution")]
    public TicketMilestone FullResolution { get; internal init; }

    /// <summary>How long the customer waited: new, open and on hold, up to <see cref="AsOf"/> while it lasts.</summary>
    [JsonPropertyName("requesterWait")]
    public TicketTime? RequesterWait => AgentWork is { } work && OnHold is { } hold ? TicketTime.Plus(work, hold) : null;

    /// <summary>How long agents waited for the customer: pending.</summary>
    [JsonPropertyName("agentWait")]
    public TicketTime? AgentWait { get; internal init; }

    /// <summary>How long it was on hold.</summary>
    [JsonPropertyName("onHold")]
    public TicketTime? OnHold { get; internal init; }

    /// <summary>How long it waited for an agent: new and open.</summary>
    [JsonPropertyName("agentWork")]
    public TicketTime? AgentWork { get; internal init; }

    /// <summary>How long it was not solved, over all reopenings.</summary>
    [JsonPropertyName("unsolved")]
    public TicketTime? Unsolved => RequesterWait is { } active && AgentWait is { } pending ? TicketTime.Plus(active, pending) : null;

    /// <summary>How long it has been solved or closed, between reopenings too.</summary>
    [JsonPropertyName("solved")]
    public TicketTime? Solved { get; internal init; }

    /// <summary>From each return to an unsolved status to the next answer; null where the source does not say.</summary>
    internal IReadOnlyList<TicketMilestone>? Reopened { get; init; }

    /// <summary>Whether the first of the reply waits is that for the first response.</summary>
    internal bool FirstWaitIsResponse { get; init; }

    /// <summary>
    /// The durations of one kind that ended or go on, or that a solve cut off; none where there is nothing to time or the source does not say.
    /// </summary>
    /// <param name="kind">The kind.</param>
    /// <param name="clock">The clock.</param>
    /// <returns>Usually one; several responses to reopenings or waits for replies.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    /// <exception cref="InvalidOperationException">Business time is asked for, and the definition has no calendar.</exception>
    public IReadOnlyList<TicketDuration> Durations(TicketDurationKind kind, TicketClock clock = TicketClock.Calendar)
    {
        Guard.Defined(kind);
        Definition.RefuseWithoutCalendar(clock);

        return [.. Milestones(kind)
            .Select(milestone => (milestone.Time, Length: milestone.Time ?? milestone.SoFar ?? milestone.CutOff))
            .Where(milestone => milestone.Length is not null)
            .Select(milestone => new TicketDuration
            {
                Time = milestone.Length!.Value.By(clock)!.Value,
                IsObserved = milestone.Time is not null && (IsSolved || !IsTotal(kind)),
            })];
    }

    /// <summary>What there is to time of one kind; the total times are reached with what they are so far.</summary>
    internal IReadOnlyList<TicketMilestone> Milestones(TicketDurationKind kind) => kind switch
    {
        TicketDurationKind.Response => Responses,
        TicketDurationKind.ReplyWait => ReplyWaits ?? [TicketMilestone.None(MilestoneState.Unknown)],
        TicketDurationKind.PeriodicUpdate => PeriodicUpdates ?? [TicketMilestone.None(MilestoneState.Unknown)],
        TicketDurationKind.PausableUpdate => PausableUpdates ?? [TicketMilestone.None(MilestoneState.Unknown)],
        TicketDurationKind.FirstResolution => [FirstResolution],
        TicketDurationKind.FullResolution => [FullResolution],
        _ => [TotalTime(kind) is { } time ? TicketMilestone.Reached(Ticket.CreatedAt, AsOf, time) : TicketMilestone.None(MilestoneState.Unknown)],
    };

    /// <summary>
    /// What a target limits: of the waits for replies those after the first response, which has a target of its own.
    /// </summary>
    internal IEnumerable<TicketMilestone> Promised(TicketDurationKind kind) =>
        kind == TicketDurationKind.ReplyWait && FirstWaitIsResponse ? Milestones(kind).Skip(1) : Milestones(kind);

    /// <summary>The time of one kind that stops and goes on; null where the source does not say, or the kind is no such one.</summary>
    internal TicketTime? TotalTime(TicketDurationKind kind) => kind switch
    {
        TicketDurationKind.RequesterWait => RequesterWait,
        TicketDurationKind.AgentWait => AgentWait,
        TicketDurationKind.OnHold => OnHold,
        TicketDurationKind.AgentWork => AgentWork,
        TicketDurationKind.Unsolved => Unsolved,
        _ => null,
    };

    internal static bool IsTotal(TicketDurationKind kind) => kind >= TicketDurationKind.RequesterWait;
}
