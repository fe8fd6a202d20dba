using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Journeys added up: steps, changes, service, sentiment, impressions and times.</summary>
/// <remarks>
/// <c>Journeys + Excluded.Total</c> is every journey received. A journey counts once, whoever adds it: split a log by customer. JSON: versioned
/// state. Immutable and thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record JourneyTally : DefinedTally<JourneyTally, JourneyDefinition>
{
    /// <summary>The journeys with at least one step.</summary>
    [JsonPropertyName("journeys"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Journeys { get; init => field = Guard.Count(value, nameof(Journeys)); }

    /// <summary>Their steps.</summary>
    [JsonPropertyName("steps"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Steps { get; init => field = Guard.Count(value, nameof(Steps)); }

    /// <summary>The steps at an unknown touchpoint.</summary>
    [JsonPropertyName("unknownSteps"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long UnknownSteps { get; init => field = Guard.Count(value, nameof(UnknownSteps)); }

    /// <summary>The steps at a touchpoint of customer service.</summary>
    [JsonPropertyName("serviceSteps"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long ServiceSteps { get; init => field = Guard.Count(value, nameof(ServiceSteps)); }

    /// <summary>The negative steps.</summary>
    [JsonPropertyName("negativeSteps"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long NegativeSteps { get; init => field = Guard.Count(value, nameof(NegativeSteps)); }

    /// <summary>The different known touchpoints of each journey, added up.</summary>
    [JsonPropertyName("touchpoints"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Touchpoints { get; init => field = Guard.Count(value, nameof(Touchpoints)); }

    /// <summary>The different known stages of each journey, added up.</summary>
    [JsonPropertyName("stages"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Stages { get; init => field = Guard.Count(value, nameof(Stages)); }

    /// <summary>The different known departments of each journey, added up.</summary>
    [JsonPropertyName("departments"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Departments { get; init => field = Guard.Count(value, nameof(Departments)); }

    /// <summary>The different channels of each journey, added up.</summary>
    [JsonPropertyName("channels"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Channels { get; init => field = Guard.Count(value, nameof(Channels)); }

    /// <summary>The changes of channel.</summary>
    [JsonPropertyName("hops"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Hops { get; init => field = Guard.Count(value, nameof(Hops)); }

    /// <summary>The changes of department.</summary>
    [JsonPropertyName("handovers"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Handovers { get; init => field = Guard.Count(value, nameof(Handovers)); }

    /// <summary>The journeys with a step at a touchpoint of customer service.</summary>
    [JsonPropertyName("withService"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long WithService { get; init => field = Guard.Count(value, nameof(WithService)); }

    /// <summary>The journeys with a negative step.</summary>
    [JsonPropertyName("withNegative"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long WithNegative { get; init => field = Guard.Count(value, nameof(WithNegative)); }

    /// <summary>The journeys whose last sentiment is negative.</summary>
    [JsonPropertyName("endedNegative"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long EndedNegative { get; init => field = Guard.Count(value, nameof(EndedNegative)); }

    /// <summary>The scored journeys whose strongest sentiment is their worst one.</summary>
    [JsonPropertyName("peakAtWorst"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long PeakAtWorst { get; init => field = Guard.Count(value, nameof(PeakAtWorst)); }

    /// <summary>The sentiment of all scored steps.</summary>
    [JsonPropertyName("sentiment"), JsonRequired]
    public MomentTally Sentiment { get; init => field = Guard.NotNull(value, nameof(Sentiment)); } = MomentTally.AdditiveIdentity;

    /// <summary>The mean sentiment of each scored journey.</summary>
    [JsonPropertyName("journeyMeans"), JsonRequired]
    public MomentTally JourneyMeans { get; init => field = Guard.NotNull(value, nameof(JourneyMeans)); } = MomentTally.AdditiveIdentity;

    /// <summary>The sentiment of greatest absolute value of each scored journey.</summary>
    [JsonPropertyName("peaks"), JsonRequired]
    public MomentTally Peaks { get; init => field = Guard.NotNull(value, nameof(Peaks)); } = MomentTally.AdditiveIdentity;

    /// <summary>The last sentiment of each scored journey.</summary>
    [JsonPropertyName("ends"), JsonRequired]
    public MomentTally Ends { get; init => field = Guard.NotNull(value, nameof(Ends)); } = MomentTally.AdditiveIdentity;

    /// <summary>The running impression at the end of each scored journey.</summary>
    [JsonPropertyName("impressions"), JsonRequired]
    public MomentTally Impressions { get; init => field = Guard.NotNull(value, nameof(Impressions)); } = MomentTally.AdditiveIdentity;

    /// <summary>From first start to latest end, of each journey.</summary>
    [JsonPropertyName("durations"), JsonRequired]
    public DurationTally Durations { get; init => field = Guard.NotNull(value, nameof(Durations)); } = DurationTally.AdditiveIdentity;

    /// <summary>The longest time that no step covers, of each journey.</summary>
    [JsonPropertyName("longestWaits"), JsonRequired]
    public DurationTally LongestWaits { get; init => field = Guard.NotNull(value, nameof(LongestWaits)); } = DurationTally.AdditiveIdentity;

    private protected override long Counted => Journeys;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Journeys, "journey", CultureInfo.InvariantCulture)} of {Plural.Of(Steps, "step", CultureInfo.InvariantCulture)}, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        Exceeds(UnknownSteps, Steps, "unknownSteps")
        ?? Exceeds(ServiceSteps, Steps - UnknownSteps, "serviceSteps")
        ?? Exceeds(NegativeSteps, Steps, "negativeSteps")
        ?? Exceeds(WithService, Journeys, "withService")
        ?? Exceeds(WithNegative, Journeys, "withNegative")
        ?? Exceeds(EndedNegative, JourneyMeans.Count, "endedNegative")
        ?? Exceeds(PeakAtWorst, JourneyMeans.Count, "peakAtWorst")
        ?? base.Contradiction;

    private protected override JourneyTally Plus(JourneyTally other) => this with
    {
        Journeys = ExactCount.Add(Journeys, other.Journeys, "journeys"),
        Steps = ExactCount.Add(Steps, other.Steps, "steps"),
        UnknownSteps = ExactCount.Add(UnknownSteps, other.UnknownSteps, "unknownSteps"),
        ServiceSteps = ExactCount.Add(ServiceSteps, other.ServiceSteps, "serviceSteps"),
        NegativeSteps = ExactCount.Add(NegativeSteps, other.NegativeSteps, "negativeSteps"),
        Touchpoints = ExactCount.Add(Touchpoints, other.Touchpoints, "touchpoints"),
        Stages = ExactCount.Add(Stages, other.Stages, "stages"),
        Departments = ExactCount.Add(Departments, other.Departments, "departments"),
        Channels = ExactCount.Add(Channels, other.Channels, "channels"),
        Hops = ExactCount.Add(Hops, other.Hops, "hops"),
        Handovers = ExactCount.Add(Handovers, other.Handovers, "handovers"),
        WithService = ExactCount.Add(WithService, other.WithService, "withService"),
        WithNegative = ExactCount.Add(WithNegative, other.WithNegative, "withNegative"),
        EndedNegative = ExactCount.Add(EndedNegative, other.EndedNegative, "endedNegative"),
        PeakAtWorst = ExactCount.Add(PeakAtWorst, other.PeakAtWorst, "peakAtWorst"),
        Sentiment = Sentiment + other.Sentiment,
        JourneyMeans = JourneyMeans + other.JourneyMeans,
        Peaks = Peaks + other.Peaks,
        Ends = Ends + other.Ends,
        Impressions = Impressions + other.Impressions,
        Durations = Durations + other.Durations,
        LongestWaits = LongestWaits + other.LongestWaits,
    };
}
