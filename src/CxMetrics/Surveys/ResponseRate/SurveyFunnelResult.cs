using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How many surveys reached each stage, and the share that went on from stage to stage.</summary>
/// <remarks>Shares are 0 to 1; null where a stage is not known or nobody reached the one before. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SurveyFunnelResult
{
    /// <summary>Refuses to be read from JSON: read its counts.</summary>
    public SurveyFunnelResult() => throw WrittenOnly.Refusal(nameof(SurveyFunnelResult), "its counts");

    internal SurveyFunnelResult(long sent, long? delivered, long? opened, long? started, long answered)
    {
        Sent = sent;
        Delivered = delivered;
        Opened = opened;
        Started = started;
        Answered = answered;
    }

    /// <summary>The surveys sent.</summary>
    [JsonPropertyName("sent")]
    public long Sent { get; }

    /// <summary>The surveys delivered; null where unknown.</summary>
    [JsonPropertyName("delivered")]
    public long? Delivered { get; }

    /// <summary>The surveys opened; null where unknown.</summary>
    [JsonPropertyName("opened")]
    public long? Opened { get; }

    /// <summary>The surveys started; null where unknown.</summary>
    [JsonPropertyName("started")]
    public long? Started { get; }

    /// <summary>The surveys answered to the end.</summary>
    [JsonPropertyName("answered")]
    public long Answered { get; }

    /// <summary>Delivered of sent.</summary>
    [JsonPropertyName("deliveryRate")]
    public double? DeliveryRate => Share(Delivered, Sent);

    /// <summary>Opened of delivered.</summary>
    [JsonPropertyName("openRate")]
    public double? OpenRate => Share(Opened, Delivered);

    /// <summary>Started of opened.</summary>
    [JsonPropertyName("startRate")]
    public double? StartRate => Share(Started, Opened);

    /// <summary>Answered of started.</summary>
    [JsonPropertyName("completionRate")]
    public double? CompletionRate => Share(Answered, Started);

    /// <summary>Answered of sent.</summary>
    [JsonPropertyName("responseRateOfSent")]
    public double? ResponseRateOfSent => Share(Answered, Sent);

    /// <summary>Answered of delivered.</summary>
    [JsonPropertyName("responseRateOfDelivered")]
    public double? ResponseRateOfDelivered => Share(Answered, Delivered);

    /// <summary>The funnel in one line, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The funnel in one line.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return string.Create(culture, $"{Sent:N0} sent{Stage(Delivered, "delivered", culture)}{Stage(Opened, "opened", culture)}{Stage(Started, "started", culture)}{Stage(Answered, "answered", culture)}");
    }

    private static string Stage(long? count, string name, IFormatProvider culture) =>
        count is { } known ? string.Create(culture, $", {known:N0} {name}") : "";

    private static double? Share(long? part, long? whole) => whole > 0 ? (double?)part / whole : null;
}
