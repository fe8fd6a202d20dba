using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;
using CxMetrics.Statistics;

namespace CxMetrics.Experience;

/// <summary>Customers with a contact with customer service against those without any, by every metric that the log has the facts for.</summary>
/// <remarks>
/// With: a step at a service touchpoint. Without: none, and none at an unknown touchpoint; a customer with no contact at all is one. The
/// others are left out and counted. Every difference is with (after) minus without (before). Observed, not tried: what makes customers need
/// service may also make them leave. Written to JSON, never read: link the log again. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ServiceComparison : StatedResult
{
    private const double Confidence = 0.95;

    /// <summary>Refuses to be read from JSON: read the facts and link them.</summary>
    public ServiceComparison() => throw WrittenOnly.Refusal(nameof(ServiceComparison), "the facts of its JourneyLog");

    internal ServiceComparison(ServiceSides sides)
    {
        (ServiceSide without, ServiceSide with) = (sides.Without, sides.With);
        JourneyDefinition definition = sides.Log.Definition;
        int last = ServiceSide.Bands.Length - 1;
        (AsOf, Landmark) = (sides.Log.AsOf, sides.Landmark);
        (Excluded, AnswersExcluded) = (sides.Excluded.ToCounts(), sides.AnswersExcluded.ToCounts());
        NeverNeededService = new RateResult("never needed service", sides.NeverNeeded.ToTally());
        ServiceSteps = new RateResult("service steps", sides.ServiceSteps.ToTally());
        Retention = Compared("retention", 0, last);
        RetentionWithJourney = Compared("retention of customers with a contact", 1, last);
        RetentionBySteps = new ValueList<RateComparison>(
            Enumerable.Range(1, last).Select(band => Compared($"retention at {ServiceSide.Bands[band]} steps", band, band)));
        (StandardisedDifference, StandardisedInterval) = Standardised(RetentionBySteps);
        Nps = CxMetrics.Nps.Compare(
            CxMetrics.Nps.Calculate(without.Nps.ToTally(), definition.Nps), CxMetrics.Nps.Calculate(with.Nps.ToTally(), definition.Nps), Confidence);
        Csat = CxMetrics.Csat.Compare(
            CxMetrics.Csat.Calculate(without.Csat.ToTally(), definition.Csat), CxMetrics.Csat.Calculate(with.Csat.ToTally(), definition.Csat), Confidence);
        Ces = CxMetrics.Ces.Compare(
            CxMetrics.Ces.Calculate(without.Ces.ToTally(), definition.Ces), CxMetrics.Ces.Calculate(with.Ces.ToTally(), definition.Ces), Confidence);
        SentimentWithout = without.Sentiment.ToTally().Moments();
        SentimentWith = with.Sentiment.ToTally().Moments();

        RateComparison Compared(string name, int from, int to) => new(name, without.Retained(from, to), with.Retained(from, to), Confidence);
    }

    /// <summary>The moment of the log.</summary>
    [JsonPropertyName("asOf"), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset AsOf { get; }

    /// <summary>How long before that the landmark is: contacts up to it, outcomes after it; null for the plain comparison of the whole log.</summary>
    [JsonPropertyName("landmark")]
    public TimeSpan? Landmark { get; }

    /// <summary>What not to read into the comparison of the whole log, in one sentence; null with a landmark.</summary>
    [JsonPropertyName("warning")]
    public string? Warning => Landmark is null
        ? "Customers with long journeys have more occasions to need service, so the difference is no effect of service: compare at a landmark."
        : null;

    /// <summary>The customers without any need of service by the moment of the log, of all who are or were customers.</summary>
    [JsonPropertyName("neverNeededService")]
    public RateResult NeverNeededService { get; }

    /// <summary>The part of service in all touchpoints: steps at a service touchpoint, of all at a known one.</summary>
    [JsonPropertyName("serviceSteps")]
    public RateResult ServiceSteps { get; }

    /// <summary>Customers still there at the moment of the log, in percentage points: with service minus without.</summary>
    [JsonPropertyName("retention")]
    public RateComparison Retention { get; }

    /// <summary>The same without the customers who had no contact at all.</summary>
    [JsonPropertyName("retentionWithJourney")]
    public RateComparison RetentionWithJourney { get; }

    /// <summary>The same of customers with 1, 2 to 3, 4 to 7, and 8 or more steps: who had equally many occasions.</summary>
    [JsonPropertyName("retentionBySteps")]
    public IReadOnlyList<RateComparison> RetentionBySteps { get; } = [];

    /// <summary>The mean of the differences in <see cref="RetentionBySteps"/>, in percentage points, each weighted by its customers; null where no band has both kinds.</summary>
    [JsonPropertyName("standardisedDifference")]
    public double? StandardisedDifference { get; }

    /// <summary>Its 95 % interval: the limits of the bands as squared distances, <c>D +/- sqrt(sum (w (d - limit))^2)</c>. Zou and Donner (2008), Statistics in Medicine 27:1693.</summary>
    [JsonPropertyName("standardisedInterval")]
    public ConfidenceInterval StandardisedInterval { get; }

    /// <summary>Relationship answers: with service minus without, in points. Each answer counts.</summary>
    [JsonPropertyName("nps")]
    public NpsComparison Nps { get; }

    /// <summary>Satisfaction: with service minus without, in points.</summary>
    [JsonPropertyName("csat")]
    public ScoreComparison<CsatResult> Csat { get; }

    /// <summary>Mean effort: with service minus without, in points of the scale.</summary>
    [JsonPropertyName("ces")]
    public ScoreComparison<CesResult> Ces { get; }

    /// <summary>One mean sentiment per customer without service, of those with a scored contact.</summary>
    [JsonPropertyName("sentimentWithout")]
    public SampleMoments SentimentWithout { get; }

    /// <summary>One mean sentiment per customer with service, of those with a scored contact.</summary>
    [JsonPropertyName("sentimentWith")]
    public SampleMoments SentimentWith { get; }

    /// <summary>Welch's test of the difference in sentiment, with service minus without.</summary>
    [JsonPropertyName("sentimentTest")]
    public SignificanceTest SentimentTest => Means.WelchTest(SentimentWith, SentimentWithout);

    /// <summary>The 95 % interval of that difference.</summary>
    [JsonPropertyName("sentimentInterval")]
    public ConfidenceInterval SentimentInterval => Means.Welch(SentimentWith, SentimentWithout, Confidence);

    /// <summary>The customers and journeys that are not in <see cref="Retention"/> and sentiment, by reason.</summary>
    [JsonPropertyName("excluded")]
    public ReasonCounts Excluded { get; }

    /// <summary>The answers that are on neither side, by reason; NPS answers about a contact are not compared.</summary>
    [JsonPropertyName("answersExcluded")]
    public ReasonCounts AnswersExcluded { get; }

    private protected override string Sentence(IFormatProvider culture)
    {
        string since = Landmark is { } time ? $"over the last {time.InWords(culture)}" : "in the whole log";
        return Retention.Difference is { } difference
            ? string.Create(
                culture,
                $"Retention {since} is {100 * Retention.After.Share:0.0}% of {Retention.After.Trials:N0} customers with a service contact and {100 * Retention.Before.Share:0.0}% of {Retention.Before.Trials:N0} without: {difference:+0.0;-0.0;0.0} points, {Retention.Interval.ToString(null, culture)}; {NeverNeededService.ToString(culture)}{(Warning is null ? "" : ". " + Warning)}")
            : $"Retention {since} is not defined on both sides; {NeverNeededService.ToString(culture)}";
    }

    private static (double? Difference, ConfidenceInterval Interval) Standardised(IReadOnlyList<RateComparison> bands)
    {
        const string Method = "Newcombe by band";
        RateComparison[] both = [.. bands.Where(band => band.Difference is not null)];
        if (both.Length == 0)
        {
            return (null, ConfidenceInterval.Undefined(Confidence, Method));
        }

        double all = both.Sum(Customers);
        double difference = both.Sum(band => Customers(band) / all * band.Difference!.Value);
        double Margin(Func<RateComparison, double> limit) =>
            Math.Sqrt(both.Sum(band => Math.Pow(Customers(band) / all * (limit(band) - band.Difference!.Value), 2)));
        return (difference, new ConfidenceInterval(
            difference - Margin(band => band.Interval.Lower!.Value), difference + Margin(band => band.Interval.Upper!.Value), Confidence, Method));
    }

    private static double Customers(RateComparison band) => band.Before.Trials + band.After.Trials;
}
