using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>The cases that called for a follow-up: followed up in time or late, still pending, or overdue.</summary>
/// <remarks>
/// Each case is in one of four lists, in the order in which they were opened, then by id; every figure is computed of the lists. Written to JSON, never read:
/// link the log again. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record LoopResult : StatedResult
{
    /// <summary>Refuses to be read from JSON: read the facts and link them.</summary>
    public LoopResult() => throw WrittenOnly.Refusal(nameof(LoopResult), "the facts of its JourneyLog");

    internal LoopResult(JourneyLog log, TimeSpan limit)
    {
        IEnumerable<LoopCase> ofContacts = log.Units().SelectMany(journey => journey.Steps).Concat(log.WithoutCustomer())
            .Where(step => step.IsNegative).Select(step => new LoopCase(log, step, step.Answers));
        IEnumerable<LoopCase> ofAnswers = log.Answers
            .Where(answer => log.Definition.IsNegative(answer) == true && log.StepOf(answer) is null).Select(answer => new LoopCase(log, null, [answer]));
        LoopCase[] cases =
        [
            .. ofContacts.Concat(ofAnswers).Where(item => item.OpenedAt <= log.AsOf)
                .OrderBy(item => item.OpenedAt).ThenBy(item => item.Id, StringComparer.Ordinal),
        ];
        ILookup<(bool IsFollowedUp, bool IsWithin), LoopCase> sorted = cases.ToLookup(
            item => (item.FollowedUpAt is not null, (item.FollowedUpAt ?? log.AsOf) - item.OpenedAt <= limit));
        (AsOf, Limit) = (log.AsOf, limit);
        InTime = new ValueList<LoopCase>(sorted[(true, true)]);
        Late = new ValueList<LoopCase>(sorted[(true, false)]);
        Pending = new ValueList<LoopCase>(sorted[(false, true)]);
        Overdue = new ValueList<LoopCase>(sorted[(false, false)]);
        FollowedUpBefore = cases.LongCount(item => item.IsFollowedUpBefore);
        Rate = new RateResult(
            "followed up in time",
            new RateTally(InTime.Count, InTime.Count + Late.Count + Overdue.Count, ReasonCounts.None.With(ExclusionReasons.Pending, Pending.Count)));
        Times = DurationSummary.Of(InTime.Concat(Late).Select(followed => followed.TimeToFollowUp));
    }

    /// <summary>The moment of the log.</summary>
    [JsonPropertyName("asOf"), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset AsOf { get; }

    /// <summary>The cases in time, of all but the pending ones.</summary>
    [JsonPropertyName("rate")]
    public RateResult Rate { get; }

    /// <summary>The times to the follow-up of the cases that had one, in time or late; those that wait have none yet.</summary>
    [JsonPropertyName("times")]
    public DurationSummary Times { get; }

    /// <summary>The cases with a follow-up before they were opened, which does not close them.</summary>
    [JsonPropertyName("followedUpBefore")]
    public long FollowedUpBefore { get; }

    /// <summary>The cases followed up within the limit, its end included.</summary>
    [JsonPropertyName("inTime")]
    public IReadOnlyList<LoopCase> InTime { get; } = [];

    /// <summary>The cases followed up later.</summary>
    [JsonPropertyName("late")]
    public IReadOnlyList<LoopCase> Late { get; } = [];

    /// <summary>The cases without a follow-up that are not due yet.</summary>
    [JsonPropertyName("pending")]
    public IReadOnlyList<LoopCase> Pending { get; } = [];

    /// <summary>The cases without a follow-up that are past the limit.</summary>
    [JsonPropertyName("overdue")]
    public IReadOnlyList<LoopCase> Overdue { get; } = [];

    /// <summary>The time for the follow-up.</summary>
    [JsonPropertyName("limit")]
    public TimeSpan Limit { get; }

    private protected override string Sentence(IFormatProvider culture)
    {
        string time = Times.Median is { } median ? $"; half of the follow-ups came within {median.InWords(culture)}" : "";
        return string.Create(culture, $"closed loop (within {Limit.InExactWords()}): {Rate.ToString(culture)}; {Late.Count:N0} late, {Overdue.Count:N0} overdue, {Pending.Count:N0} pending{time}");
    }
}
