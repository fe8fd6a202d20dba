using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>Which days are compared with which, out of what, and how many false rises are put up with.</summary>
/// <remarks>
/// The days of now are the last <see cref="CurrentDays"/> up to the day of the look. The baseline ends <see cref="GapDays"/> before they
/// start: its days are <see cref="BaselineStep"/> apart. What is rising now becomes part of a later baseline, unless the gap keeps it out. A
/// value: immutable, with structural equality, printed by every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EmergingDefinition
{
    private const int MostDays = 3660;

    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="exposure">What a rate is out of.</param>
    /// <param name="currentDays">The days of now, 1 to 3,660.</param>
    /// <param name="baselineDays">The days to compare with, 1 to 3,660.</param>
    /// <param name="gapDays">The days between that are left out, 0 to 3,660.</param>
    /// <param name="baselineStep">How far apart the days of the baseline are, 1 to 366: 7 for the same weekdays.</param>
    /// <param name="falseDiscoveryRate">The share of false ones among what is called rising, above 0 and below 1.</param>
    /// <param name="lookOn">The weekday of a replay's looks; null for every day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not within what is said of it.</exception>
    [JsonConstructor]
    public EmergingDefinition(
        string name, EmergingExposure exposure = EmergingExposure.Contacts, int currentDays = 7, int baselineDays = 28, int gapDays = 0,
        int baselineStep = 1, double falseDiscoveryRate = 0.05, DayOfWeek? lookOn = null)
    {
        (Name, Exposure) = (name, exposure);
        (CurrentDays, BaselineDays, GapDays, BaselineStep) = (currentDays, baselineDays, gapDays, baselineStep);
        (FalseDiscoveryRate, LookOn) = (falseDiscoveryRate, lookOn);
    }

    /// <summary>The last 7 days against the 28 before, out of all contacts, at .05. The default.</summary>
    public static EmergingDefinition Standard { get; } = new("7 days against the 28 before");

    /// <summary>One day against the same weekday of the 8 weeks before.</summary>
    public static EmergingDefinition SameWeekday { get; } = new("a day against the same weekday of 8 weeks", currentDays: 1, baselineDays: 8, baselineStep: 7);

    /// <summary>An ISO week against the 8 weeks before, looked at on its Sunday.</summary>
    public static EmergingDefinition Weekly { get; } = new("a week against the 8 before", baselineDays: 56, lookOn: DayOfWeek.Sunday);

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<EmergingDefinition> Presets { get; } = new ValueList<EmergingDefinition>([Standard, SameWeekday, Weekly]);

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>What a rate is out of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("exposure"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public EmergingExposure Exposure { get; init => field = Guard.Defined(value, nameof(Exposure)); }

    /// <summary>The days of now, the day of the look included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 1 to 3,660.</exception>
    [JsonPropertyName("currentDays"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int CurrentDays { get; init => field = Guard.InRange(value, 1, MostDays, nameof(CurrentDays)); }

    /// <summary>The days to compare with.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 1 to 3,660.</exception>
    [JsonPropertyName("baselineDays"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int BaselineDays { get; init => field = Guard.InRange(value, 1, MostDays, nameof(BaselineDays)); }

    /// <summary>The days between that are left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 0 to 3,660.</exception>
    [JsonPropertyName("gapDays"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int GapDays { get; init => field = Guard.InRange(value, 0, MostDays, nameof(GapDays)); }

    /// <summary>How far apart the days of the baseline are: 1 for each day, 7 for the same weekdays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 1 to 366.</exception>
    [JsonPropertyName("baselineStep"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int BaselineStep { get; init => field = Guard.InRange(value, 1, 366, nameof(BaselineStep)); }

    /// <summary>The share of false ones among what a look calls rising, on average over looks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 1.</exception>
    [JsonPropertyName("falseDiscoveryRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double FalseDiscoveryRate { get; init => field = Guard.Confidence(value, nameof(FalseDiscoveryRate)); }

    /// <summary>The weekday of a replay's looks; null for every day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a day of the week.</exception>
    [JsonPropertyName("lookOn"), JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(EnumNameConverter<DayOfWeek>))]
    public DayOfWeek? LookOn { get; init => field = Guard.OptionalDefined(value, nameof(LookOn)); }

    /// <summary>The name with every choice.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name} ({CurrentDays} and {BaselineDays} days, gap {GapDays}, step {BaselineStep}, out of {Exposure}, false discovery rate {FalseDiscoveryRate})");

    /// <summary>The days of a baseline, the latest first, as days before the look.</summary>
    internal IEnumerable<int> BaselineDaysAgo => Enumerable.Range(1, BaselineDays).Select(step => CurrentDays - 1 + GapDays + (step * BaselineStep));
}
