using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>A negative contact with the negative answers about it, or a negative answer about no contact, that calls for a follow-up.</summary>
/// <remarks>Written to JSON, never read: link the log again. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record LoopCase
{
    /// <summary>Refuses to be read from JSON: read the facts and link them.</summary>
    public LoopCase() => throw WrittenOnly.Refusal(nameof(LoopCase), "the facts of its JourneyLog");

    internal LoopCase(JourneyLog log, JourneyStep? step, IEnumerable<SurveyResponse> about)
    {
        Contact = step?.Interaction;
        Answers = new ValueList<SurveyResponse>(about.Where(answer => log.Definition.IsNegative(answer) == true));
        IEnumerable<DateTimeOffset> triggers = Answers.Select(answer => answer.AnsweredAt!.Value);
        OpenedAt = (step is not null && log.Definition.IsNegative(step.Sentiment) ? triggers.Append(step.End) : triggers).Min();
        DateTimeOffset[] followUps = [.. Answers.Select(answer => answer.FollowedUpAt).Append(Contact?.FollowedUpAt).OfType<DateTimeOffset>()];
        FollowedUpAt = followUps.Where(moment => moment >= OpenedAt && moment <= log.AsOf).Select(moment => (DateTimeOffset?)moment).Min();
        IsFollowedUpBefore = followUps.Any(moment => moment < OpenedAt);
    }

    /// <summary>The contact; null for an answer about none, or about one that is not known.</summary>
    [JsonPropertyName("contact")]
    public Interaction? Contact { get; }

    /// <summary>The negative answers, in the order in which they were given.</summary>
    [JsonPropertyName("answers")]
    public IReadOnlyList<SurveyResponse> Answers { get; } = [];

    /// <summary>When it was first known: the end of the contact if its sentiment is negative, or the earliest negative answer.</summary>
    [JsonPropertyName("openedAt"), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset OpenedAt { get; }

    /// <summary>The first follow-up from then on; null where there was none by the moment of the log.</summary>
    [JsonPropertyName("followedUpAt"), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset? FollowedUpAt { get; }

    /// <summary>How long the follow-up took; null without one.</summary>
    [JsonPropertyName("timeToFollowUp")]
    public TimeSpan? TimeToFollowUp => FollowedUpAt - OpenedAt;

    /// <summary>Whose case it is; null where that is not known.</summary>
    [JsonPropertyName("customerId")]
    public string? CustomerId => Contact?.CustomerId ?? (Answers.Count > 0 ? Answers[0].CustomerId : null);

    /// <summary>The id of the contact; of the answer where there is none.</summary>
    [JsonPropertyName("id")]
    public string Id => Contact?.Id ?? Answers[0].Id;

    /// <summary>The case in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Id} opened at {OpenedAt:O}, {(TimeToFollowUp is { } time ? $"followed up after {time.InExactWords()}" : "not followed up")}");

    /// <summary>Whether there was a follow-up before it was opened, which does not close it.</summary>
    internal bool IsFollowedUpBefore { get; }
}
