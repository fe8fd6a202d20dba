using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The service-level targets of tickets, and how they are judged.</summary>
/// <remarks>
/// A target that an event set for a ticket takes precedence over the policy's: the one in force when the time ended, or now while it runs. What was
/// overdue under the target of its day stays breached, whatever is promised later. Priorities are compared ignoring case. A value: immutable,
/// with structural equality. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SlaPolicy
{
    // No priority of a target is blank.
    private const string AllOthers = "";

    /// <summary>Makes a policy.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="targets">The targets: for each duration, one for each priority at most and one for all others at most.</param>
    /// <param name="solvedWithoutReply">What it means for a first response that a ticket was solved without it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="targets"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or two targets are for the same duration and priority.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="solvedWithoutReply"/> is not a defined one.</exception>
    [JsonConstructor]
    public SlaPolicy(
        string name, IReadOnlyList<SlaTarget> targets, SolvedWithoutReplyRule solvedWithoutReply = SolvedWithoutReplyRule.Breached)
    {
        Name = Guard.Text(name);
        SolvedWithoutReply = Guard.Defined(solvedWithoutReply);
        Targets = Checked(targets, nameof(targets));
    }

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>The targets.</summary>
    /// <exception cref="ArgumentNullException">The value or a target is null.</exception>
    /// <exception cref="ArgumentException">Two targets are for the same duration and priority.</exception>
    [JsonPropertyName("targets"), JsonRequired]
    public IReadOnlyList<SlaTarget> Targets { get; init => field = Checked(value, nameof(Targets)); }

    /// <summary>What it means for a first response that a ticket was solved without it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("solvedWithoutReply"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SolvedWithoutReplyRule SolvedWithoutReply { get; init => field = Guard.Defined(value, nameof(SolvedWithoutReply)); }

    /// <summary>The definition of the share of tickets that kept the targets for one duration.</summary>
    /// <param name="metric">The duration that the targets limit.</param>
    /// <returns>The definition, named after the policy and the duration: <c>policy.For(metric).Calculate(report.Tickets)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="metric"/> is not a defined one.</exception>
    public SlaDefinition For(TicketDurationKind metric) => new($"{Name}, {Guard.Defined(metric)}", this, metric);

    /// <summary>Judges one ticket against its target for one duration.</summary>
    /// <param name="ticket">The measured ticket.</param>
    /// <param name="metric">The duration that the targets limit.</param>
    /// <returns>
    /// The outcome. Where there are several replies to wait for, breached if one is, else pending if one is, else met if one is.
    /// </returns>
    /// <remarks>
    /// A target for <see cref="TicketDurationKind.ReplyWait"/> limits the next replies: the first wait is the first response, which has a target
    /// of its own. The wait for a next reply stops while the ticket is solved: a solve before the target is over leaves it neither met nor breached. Cost:
    /// <c>O(n log n)</c> in the events of the ticket.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="ticket"/> is null.</exception>
    /// <exception cref="ArgumentException">The target is in business time, and the ticket was measured without a calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="metric"/> is not a defined one.</exception>
    public SlaOutcome Judge(MeasuredTicket ticket, TicketDurationKind metric)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        Guard.Defined(metric);
        if (TargetFor(ticket.Ticket.Priority, metric) is not { } target)
        {
            return SlaOutcome.NotApplicable;
        }

        if ((target.Clock == TicketClock.Business || target.BusinessDays is not null) && ticket.Age.Business is null)
        {
            throw new ArgumentException(
                $"Ticket {Quote.Of(ticket.Ticket.Id)} was measured under {Quote.Of(ticket.Definition.Name)}, without a calendar; expected one for a target in business time.",
                nameof(ticket));
        }

        return SlaJudge.Judge(ticket, target, SolvedWithoutReply);
    }

    /// <summary>The policy in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => $"{Name}: {string.Join("; ", Targets)}";

    private static ValueList<SlaTarget> Checked(IReadOnlyList<SlaTarget> targets, string name)
    {
        Guard.NotNull(targets, name);
        Dictionary<TicketDurationKind, HashSet<string>> priorities = [];
        for (int i = 0; i < targets.Count; i++)
        {
            SlaTarget target = Guard.NotNull(targets[i], name, i);
            ref HashSet<string>? known = ref CollectionsMarshal.GetValueRefOrAddDefault(priorities, target.Metric, out _);
            if (!(known ??= new(StringComparer.OrdinalIgnoreCase)).Add(target.Priority ?? AllOthers))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"{name}[{i}] is for {target.Metric} and the priority of one before it; expected one each."), name);
            }
        }

        return new ValueList<SlaTarget>(targets);
    }

    private SlaTarget? TargetFor(string? priority, TicketDurationKind metric)
    {
        SlaTarget? general = null;
        foreach (SlaTarget target in Targets)
        {
            if (target.Metric == metric && target.Priority is null)
            {
                general = target;
            }
            else if (target.Metric == metric && string.Equals(target.Priority, priority, StringComparison.OrdinalIgnoreCase))
            {
                return target;
            }
        }

        return general;
    }
}
