using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Where surveys get lost: how many reached each stage, and the share that went on from stage to stage.</summary>
/// <remarks>Shares are 0 to 1; null where a stage is not known or nobody reached the one before. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SurveyFunnel
{
    /// <summary>Refuses to be read from JSON: read its counts.</summary>
    public SurveyFunnel() => throw WrittenOnly.Refusal(nameof(SurveyFunnel), "its counts");

    internal SurveyFunnel(long sent, long? delivered, long? opened, long? started, long answered)
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

    /// <summary>Computes the funnel of counts.</summary>
    /// <param name="sent">The surveys sent, at least 0.</param>
    /// <param name="delivered">Those delivered, at most those sent; null where unknown.</param>
    /// <param name="opened">Those opened, at most those of the last known stage before; null where unknown.</param>
    /// <param name="started">Those started, at most those of the last known stage before; null where unknown.</param>
    /// <param name="answered">Those answered to the end, at most those of the last known stage before.</param>
    /// <returns>The funnel.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or exceeds that of the last known stage before.</exception>
    public static SurveyFunnel FromCounts(long sent, long? delivered, long? opened, long? started, long answered)
    {
        Guard.Count(sent);
        SurveyGuard.OptionalCountUpTo(delivered, sent, nameof(sent), nameof(delivered));
        (long most, string stage) = delivered is { } reached ? (reached, nameof(delivered)) : (sent, nameof(sent));
        SurveyGuard.OptionalCountUpTo(opened, most, stage, nameof(opened));
        (most, stage) = opened is { } seen ? (seen, nameof(opened)) : (most, stage);
        SurveyGuard.OptionalCountUpTo(started, most, stage, nameof(started));
        (most, stage) = started is { } begun ? (begun, nameof(started)) : (most, stage);
        SurveyGuard.CountUpTo(answered, most, stage, nameof(answered));
        return new SurveyFunnel(sent, delivered, opened, started, answered);
    }

    /// <summary>Computes the funnel of surveys: sent, delivered where that is known, answered.</summary>
    /// <param name="responses">The surveys, answered or not; an answer proves that it was delivered.</param>
    /// <param name="kind">The kind of question; others are left out.</param>
    /// <param name="invalid">What to do with a repeated id.</param>
    /// <returns>The funnel; opened and started are null, since surveys do not record them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">An id appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    public static SurveyFunnel Calculate(
        IEnumerable<SurveyResponse> responses, SurveyKind kind, InvalidFacts invalid = InvalidFacts.Throw)
    {
        SentSurveys surveys = new(kind, ResponseRateDefinition.OfDelivered);
        RateTally<ResponseRateDefinition> tally = FactTallying.Tally(responses, surveys, invalid, nameof(responses));
        return new SurveyFunnel(
            tally.Denominator + tally.Excluded[ExclusionReasons.Undelivered],
            surveys.IsDeliveryKnown ? tally.Denominator : null,
            null,
            null,
            tally.Numerator);
    }

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
