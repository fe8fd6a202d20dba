using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.Experience;

/// <summary>The share of contacts that the company began, and the outcome of these (after) beside those that the customer began (before).</summary>
/// <remarks>
/// Differences are company minus customer. Contacts of one customer are not independent of one another, so read intervals as the narrowest
/// that they can be. Written to JSON, never read: link the log again. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ProactiveResult : StatedResult
{
    private const double Confidence = 0.95;

    /// <summary>Refuses to be read from JSON: read the facts and link them.</summary>
    public ProactiveResult() => throw WrittenOnly.Refusal(nameof(ProactiveResult), "the facts of its JourneyLog");

    internal ProactiveResult(string name, JourneyLog log, TimeSpan horizon, Func<JourneyStep, string?> exclusionOf)
    {
        RateTally.Builder share = new();
        RateTally.Builder direction = new();
        InitiatorSide company = new(log, horizon);
        InitiatorSide customer = new(log, horizon);
        foreach (JourneyStep step in log.Units().SelectMany(journey => journey.Steps).Concat(log.WithoutCustomer()))
        {
            bool? isCompany = step.Interaction.InitiatedBy is { } initiator ? initiator == ContactInitiator.Company : null;
            bool isOutbound = step.Interaction.Direction == ContactDirection.Outbound;
            if (exclusionOf(step) is { } reason)
            {
                share.Exclude(reason);
                direction.Exclude(reason);
                continue;
            }

            share.Add(isCompany, ExclusionReasons.NoInitiator);
            direction.Add(isOutbound);
            Callbacks += isCompany == false && isOutbound ? 1 : 0;
            (isCompany == true ? company : isCompany == false ? customer : null)?.Add(step);
        }

        Horizon = horizon;
        Share = new RateResult(name, share.ToTally());
        ByDirection = new RateResult("outbound contacts", direction.ToTally());
        Negative = Compared("negative contacts", side => side.Negative);
        Resolved = Compared("resolved contacts", side => side.Resolved);
        CameBack = Compared("contacts after which the customer came back", side => side.CameBack);
        Csat = CxMetrics.Csat.Compare(
            CxMetrics.Csat.Calculate(customer.Csat.ToTally(), log.Definition.Csat), CxMetrics.Csat.Calculate(company.Csat.ToTally(), log.Definition.Csat), Confidence);
        CustomerSentiment = customer.Sentiment.ToTally().Moments();
        CompanySentiment = company.Sentiment.ToTally().Moments();

        RateComparison Compared(string what, Func<InitiatorSide, RateTally.Builder> of) =>
            new(what, of(customer).ToTally().Counts(), of(company).ToTally().Counts(), Confidence);
    }

    /// <summary>Contacts that the company began, of those whose initiator is known.</summary>
    [JsonPropertyName("share")]
    public RateResult Share { get; }

    /// <summary>Outbound contacts, of all: what the direction alone would say, callbacks included.</summary>
    [JsonPropertyName("byDirection")]
    public RateResult ByDirection { get; }

    /// <summary>The outbound contacts that the customer began, such as by asking to be called back.</summary>
    [JsonPropertyName("callbacks")]
    public long Callbacks { get; }

    /// <summary>Negative contacts, of all, in percentage points.</summary>
    [JsonPropertyName("negative")]
    public RateComparison Negative { get; }

    /// <summary>Resolved contacts, of those with a resolution, in percentage points.</summary>
    [JsonPropertyName("resolved")]
    public RateComparison Resolved { get; }

    /// <summary>Contacts after whose end the customer turned to service within <see cref="Horizon"/>, of those that are old enough, in percentage points.</summary>
    [JsonPropertyName("cameBack")]
    public RateComparison CameBack { get; }

    /// <summary>How long after a contact the customer must turn to service to have come back, both ends included.</summary>
    [JsonPropertyName("horizon")]
    public TimeSpan Horizon { get; }

    /// <summary>Satisfaction with the contacts, in points.</summary>
    [JsonPropertyName("csat")]
    public ScoreComparison<CsatResult> Csat { get; }

    /// <summary>The sentiment of the scored contacts that the company began.</summary>
    [JsonPropertyName("companySentiment")]
    public SampleMoments CompanySentiment { get; }

    /// <summary>The sentiment of the scored contacts that the customer began.</summary>
    [JsonPropertyName("customerSentiment")]
    public SampleMoments CustomerSentiment { get; }

    /// <summary>Welch's test of the difference in sentiment.</summary>
    [JsonPropertyName("sentimentTest")]
    public SignificanceTest SentimentTest => Means.WelchTest(CompanySentiment, CustomerSentiment);

    private protected override string Sentence(IFormatProvider culture) =>
        Negative.Difference is { } difference
            ? string.Create(
                culture,
                $"{Share.ToString(culture)}; negative are {100 * Negative.After.Share:0.0}% of these and {100 * Negative.Before.Share:0.0}% of what customers began: {difference:+0.0;-0.0;0.0} points, {Negative.Interval.ToString(null, culture)}")
            : Share.ToString(culture);
}
