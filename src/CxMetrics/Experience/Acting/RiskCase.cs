using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>A customer at risk of leaving, with the facts that say so.</summary>
/// <remarks>Written to JSON, never read: link the log again. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RiskCase
{
    /// <summary>Refuses to be read from JSON: read the facts and link them.</summary>
    public RiskCase() => throw WrittenOnly.Refusal(nameof(RiskCase), "the facts of its JourneyLog");

    internal RiskCase(Journey journey, IReadOnlyList<JourneyStep> negative, int needed)
    {
        (CustomerId, Customer) = (journey.CustomerId, journey.Customer);
        At = negative[needed - 1].Start;
        Contacts = new ValueList<Interaction>(negative.Select(step => step.Interaction));
        Answers = new ValueList<SurveyResponse>(
            negative.SelectMany(step => step.Answers).Where(answer => journey.Log.Definition.IsNegative(answer) == true));
    }

    /// <summary>The customer's id.</summary>
    [JsonPropertyName("customerId")]
    public string CustomerId { get; }

    /// <summary>The customer; null where it is not in the list given.</summary>
    [JsonPropertyName("customer")]
    public Customer? Customer { get; }

    /// <summary>When it came to that: the start of the contact that made them enough.</summary>
    [JsonPropertyName("at"), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset At { get; }

    /// <summary>The negative contacts within the window, in the order of their start.</summary>
    [JsonPropertyName("contacts")]
    public IReadOnlyList<Interaction> Contacts { get; } = [];

    /// <summary>The negative answers about them.</summary>
    [JsonPropertyName("answers")]
    public IReadOnlyList<SurveyResponse> Answers { get; } = [];

    /// <summary>The case in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{CustomerId} had {Plural.Of(Contacts.Count, "negative contact", CultureInfo.InvariantCulture)}, enough at {At:O}");
}
