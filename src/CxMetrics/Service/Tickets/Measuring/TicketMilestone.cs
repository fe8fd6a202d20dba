using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How long something took, or why there is no time.</summary>
/// <remarks>
/// Where the milestone is not reached yet, <see cref="SoFar"/> is a censored duration: longer is all that is known. A survival estimate needs
/// these as much as the others; leaving them out flatters. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct TicketMilestone : IJsonOnDeserializing
{
    /// <summary>Whether it was reached, or why there is no time; the default of the struct is unknown.</summary>
    [JsonPropertyName("state")]
    public MilestoneState State { get => field == MilestoneState.Reached && Time is null ? MilestoneState.Unknown : field; internal init; }

    /// <summary>When the time began to run; null where it does not.</summary>
    [JsonPropertyName("from")]
    public DateTimeOffset? From { get; internal init; }

    /// <summary>When it was reached; null unless it was, or seems to have been before the ticket was created.</summary>
    [JsonPropertyName("at")]
    public DateTimeOffset? At { get; internal init; }

    /// <summary>The time that it took; null unless it was reached.</summary>
    [JsonPropertyName("time")]
    public TicketTime? Time { get; internal init; }

    /// <summary>The time that has passed so far; null unless it is still waited for.</summary>
    [JsonPropertyName("soFar")]
    public TicketTime? SoFar { get; internal init; }

    /// <summary>The time that was waited while the ticket was not solved; null where that is no other than the time, or not known.</summary>
    internal TicketTime? Waited { get; init; }

    /// <summary>The whole time until the solve that cut off the wait for a reply; null where none did, or its moment is unknown.</summary>
    internal TicketTime? CutOff { get; init; }

    /// <summary>When a solve ended the wait for a reply that never came.</summary>
    internal DateTimeOffset? Ended { get; init; }

    /// <summary>The place of the event that ended it among those of the ticket.</summary>
    internal int Order { get; init; }

    /// <summary>The milestone in a few words.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => State switch
    {
        MilestoneState.Reached => string.Create(CultureInfo.InvariantCulture, $"after {Time}"),
        MilestoneState.NotYet => string.Create(CultureInfo.InvariantCulture, $"not yet after {SoFar}"),
        MilestoneState.SolvedWithoutReply => "solved without a reply",
        MilestoneState.CreatedByAgent => "created by an agent",
        MilestoneState.NotAssigned => "not assigned before it was answered or solved",
        MilestoneState.Invalid => "before the creation of the ticket",
        _ => "unknown",
    };

    internal static TicketMilestone None(MilestoneState state) => new() { State = state };

    internal static TicketMilestone Reached(DateTimeOffset from, DateTimeOffset at, TicketTime time) =>
        new() { State = MilestoneState.Reached, From = from, At = at, Time = time };

    internal static TicketMilestone NotYet(DateTimeOffset from, TicketTime soFar) => new() { State = MilestoneState.NotYet, From = from, SoFar = soFar };

    internal static TicketMilestone SolvedWithoutReply(DateTimeOffset from) => new() { State = MilestoneState.SolvedWithoutReply, From = from };

    internal static TicketMilestone Invalid(DateTimeOffset from, DateTimeOffset at) => new() { State = MilestoneState.Invalid, From = from, At = at };

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(TicketMilestone), "its Ticket and TicketEvents");
}
