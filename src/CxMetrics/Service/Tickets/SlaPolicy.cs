using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Service;

/// <summary>The service-level targets of tickets, and how they are judged.</summary>
/// <remarks>
/// A target that an event set for a ticket stands before the policy's: the one in force when the time ended, or now while it runs, so
/// that what is decided stays decided. A value: immutable, with structural equality. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SlaPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="targets">The targets: for each time, one for each priority at most and one for all others at most.</param>
    /// <param name="solvedWithoutReply">What it means for a response target that a ticket was solved without the reply.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="targets"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or two targets are for the same time and priority.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="solvedWithoutReply"/> is not a defined one.</exception>
    [JsonConstructor]
    public SlaPolicy(
        string name, IReadOnlyList<SlaTarget> targets, SolvedWithoutReplyRule solvedWithoutReply = SolvedWithoutReplyRule.Breached)
    {
        Name = Guard.Text(name);
        Guard.NotNull(targets);
        SolvedWithoutReply = Guard.Defined(solvedWithoutReply);
        for (int i = 0; i < targets.Count; i++)
        {
            SlaTarget target = Guard.NotNull(targets[i], nameof(targets), i);
            if (targets.Take(i).Any(before => before.Metric == target.Metric && IsFor(before, target.Priority)))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"targets[{i}] is for {target.Metric} and the priority of one before it; expected one each."),
                    nameof(targets));
            }
        }

        Targets = new ValueList<SlaTarget>(targets);
    }

    /// <summary>The name that results print.</summary>
    [JsonPropertyName("name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; }

    /// <summary>The targets.</summary>
    [JsonPropertyName("targets"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<SlaTarget> Targets { get; }

    /// <summary>What it means for a response target that a ticket was solved without the reply.</summary>
    [JsonPropertyName("solvedWithoutReply"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SolvedWithoutReplyRule SolvedWithoutReply { get; }

    /// <summary>The definition by which measured tickets are tallied against the targets for one time.</summary>
    /// <param name="metric">The time.</param>
    /// <returns>The definition: <c>measures.Tally(policy.For(metric))</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="metric"/> is not a defined one.</exception>
    public SlaDefinition For(SlaMetric metric) => new(this, metric);

    /// <summary>Judges one ticket against its target for one time.</summary>
    /// <param name="ticket">The measured ticket.</param>
    /// <param name="metric">The time.</param>
    /// <returns>
    /// The outcome. Where there are several replies to wait for, breached if one is, else pending if one is, else met if one is.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="ticket"/> is null.</exception>
    /// <exception cref="ArgumentException">The target is in business time, and the ticket was measured without a calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="metric"/> is not a defined one.</exception>
    public SlaOutcome Judge(TicketMeasures ticket, SlaMetric metric)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        Guard.Defined(metric);
        if (TargetFor(ticket.Ticket.Priority, metric) is not { } target)
        {
            return SlaOutcome.NotApplicable;
        }

        if (target.Clock == TicketClock.Business && ticket.Age.Business is null)
        {
            throw new ArgumentException(
                $"Ticket \"{ticket.Ticket.Id}\" was measured under \"{ticket.Definition.Name}\", without a calendar; expected one for a target in business time.",
                nameof(ticket));
        }

        return SlaJudge.Judge(ticket, target, SolvedWithoutReply);
    }

    /// <summary>The policy in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => $"{Name}: {string.Join("; ", Targets)}";

    private static bool IsFor(SlaTarget target, string? priority) => string.Equals(target.Priority, priority, StringComparison.Ordinal);

    private SlaTarget? TargetFor(string? priority, SlaMetric metric)
    {
        SlaTarget? general = null;
        foreach (SlaTarget target in Targets)
        {
            if (target.Metric == metric && target.Priority is null)
            {
                general = target;
            }
            else if (target.Metric == metric && IsFor(target, priority))
            {
                return target;
            }
        }

        return general;
    }
}
