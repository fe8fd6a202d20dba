using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Journeys: how long and through how many hands, how much of it is customer service, and what impression it leaves.</summary>
/// <remarks>
/// Means are null where nothing counted; unscored steps are skipped, never 0. Written to JSON, never read: keep the tally to add up later.
/// Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record JourneyResult : TallyResult<JourneyTally, JourneyDefinition>
{
    /// <summary>The journeys.</summary>
    [JsonPropertyName("journeys")]
    public long Journeys => Tally.Journeys;

    /// <summary>The steps of all journeys.</summary>
    [JsonPropertyName("steps")]
    public long Steps => Tally.Steps;

    /// <summary>Steps in a journey, on average.</summary>
    [JsonPropertyName("meanSteps")]
    public double? MeanSteps => Mean(Tally.Steps);

    /// <summary>Different touchpoints in a journey, on average.</summary>
    [JsonPropertyName("meanTouchpoints")]
    public double? MeanTouchpoints => Mean(Tally.Touchpoints);

    /// <summary>Different stages in a journey, on average.</summary>
    [JsonPropertyName("meanStages")]
    public double? MeanStages => Mean(Tally.Stages);

    /// <summary>Different departments in a journey, on average.</summary>
    [JsonPropertyName("meanDepartments")]
    public double? MeanDepartments => Mean(Tally.Departments);

    /// <summary>Different channels in a journey, on average.</summary>
    [JsonPropertyName("meanChannels")]
    public double? MeanChannels => Mean(Tally.Channels);

    /// <summary>Changes of channel in a journey, on average.</summary>
    [JsonPropertyName("meanHops")]
    public double? MeanHops => Mean(Tally.Hops);

    /// <summary>Changes of department in a journey, on average.</summary>
    [JsonPropertyName("meanHandovers")]
    public double? MeanHandovers => Mean(Tally.Handovers);

    /// <summary>From first start to latest end.</summary>
    [JsonPropertyName("duration")]
    public DurationFigures Duration => new(Tally.Durations);

    /// <summary>The longest time in a journey that no step covers.</summary>
    [JsonPropertyName("longestWait")]
    public DurationFigures LongestWait => new(Tally.LongestWaits);

    /// <summary>Steps at touchpoints of customer service, of those whose touchpoint is known.</summary>
    [JsonPropertyName("serviceSteps")]
    public RateResult ServiceSteps => new(
        "service steps", new RateTally(Tally.ServiceSteps, Steps - Tally.UnknownSteps, ReasonCounts.None.With(ExclusionReasons.UnknownTouchpoint, Tally.UnknownSteps)));

    /// <summary>Journeys with a step at a touchpoint of customer service.</summary>
    [JsonPropertyName("withService")]
    public RateResult WithService => new("journeys with service", new RateTally(Tally.WithService, Journeys));

    /// <summary>Journeys with a negative step.</summary>
    [JsonPropertyName("withNegative")]
    public RateResult WithNegative => new("journeys with a negative step", new RateTally(Tally.WithNegative, Journeys));

    /// <summary>Negative steps, of all.</summary>
    [JsonPropertyName("negativeSteps")]
    public RateResult NegativeSteps => new("negative steps", new RateTally(Tally.NegativeSteps, Steps));

    /// <summary>Scored journeys whose last sentiment is negative.</summary>
    [JsonPropertyName("endedNegative")]
    public RateResult EndedNegative => new("journeys that ended negative", new RateTally(Tally.EndedNegative, Tally.JourneyMeans.Count));

    /// <summary>Scored journeys whose strongest sentiment is their worst one.</summary>
    [JsonPropertyName("peakAtWorst")]
    public RateResult PeakAtWorst => new("journeys whose peak is their worst moment", new RateTally(Tally.PeakAtWorst, Tally.JourneyMeans.Count));

    /// <summary>The mean sentiment of all scored steps, -1 to 1.</summary>
    [JsonPropertyName("meanSentiment")]
    public double? MeanSentiment => Tally.Sentiment.Mean;

    /// <summary>The mean over scored journeys of their mean sentiment: each customer weighs the same.</summary>
    [JsonPropertyName("meanOfJourneys")]
    public double? MeanOfJourneys => Tally.JourneyMeans.Mean;

    /// <summary>The 95 % t interval of <see cref="MeanOfJourneys"/>: journeys are independent of one another, steps of a customer are not.</summary>
    [JsonPropertyName("interval95")]
    public ConfidenceInterval Interval95 => Tally.JourneyMeans.MeanInterval(0.95);

    /// <summary>The mean over scored journeys of the sentiment of greatest absolute value.</summary>
    [JsonPropertyName("meanPeak")]
    public double? MeanPeak => Tally.Peaks.Mean;

    /// <summary>The mean over scored journeys of the last sentiment.</summary>
    [JsonPropertyName("meanEnd")]
    public double? MeanEnd => Tally.Ends.Mean;

    /// <summary>The mean over scored journeys of the running impression at the end.</summary>
    [JsonPropertyName("meanImpression")]
    public double? MeanImpression => Tally.Impressions.Mean;

    private protected override string Sentence(IFormatProvider culture) => Journeys == 0
        ? string.Create(culture, $"{Definition.Name} are not defined: nothing counted{Excluded.InBrackets(culture)}")
        : string.Create(culture, $"{Definition.Name}: {Journeys:N0} of {MeanSteps:0.0} steps on average; {ServiceSteps.ToString(culture)}; {Impressed(culture)}");

    private string Impressed(IFormatProvider culture) => MeanOfJourneys is { } mean
        ? string.Create(culture, $"mean sentiment {mean:0.000;-0.000;0.000} from {Plural.Of(Tally.JourneyMeans.Count, "journey", culture)}, {Interval95.ToString(null, culture)}")
        : "no sentiment";

    private double? Mean(long sum) => Journeys == 0 ? null : (double)sum / Journeys;
}
