using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The retention of a cohort at an age.</summary>
/// <remarks>Rates and limits are 0 to 1; null where the time is over for nobody. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record CohortCell
{
    /// <summary>Refuses to be read from JSON: read the CohortTally.</summary>
    public CohortCell() => throw WrittenOnly.Refusal(nameof(CohortCell), "the CohortTally");

    internal CohortCell(CohortCounts cohort, int age, CohortDefinition definition)
    {
        bool isOpen = definition is { Rule: CohortRule.Unbounded, LastAge: null };
        Age = age;
        Customers = age < cohort.Mature.Count ? cohort.Mature[age] : 0;
        Retained = age < cohort.Retained.Count ? cohort.Retained[age] : 0;
        RetainedSoFar = age < cohort.SoFar.Count ? cohort.SoFar[age] : 0;
        IsComplete = Customers == cohort.Customers && Customers > 0 && !isOpen;
        FollowUp = definition.Rule == CohortRule.Unbounded ? Math.Max((definition.LastAge ?? (cohort.SoFar.Count - 1)) - age, 0) : 0;
    }

    /// <summary>The age, from 0 on.</summary>
    [JsonPropertyName("age"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Age { get; }

    /// <summary>The customers of the cohort for whom the time of that age is over: the denominator.</summary>
    [JsonPropertyName("customers"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Customers { get; }

    /// <summary>Those of them who were retained: the numerator.</summary>
    [JsonPropertyName("retained"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Retained { get; }

    /// <summary>The retention; null where the time is over for nobody.</summary>
    [JsonPropertyName("rate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Rate => Customers == 0 ? null : (double)Retained / Customers;

    /// <summary>The 95 % Wilson interval of the rate.</summary>
    [JsonPropertyName("interval95"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval95 => Interval();

    /// <summary>Those of the whole cohort who were retained so far.</summary>
    [JsonPropertyName("retainedSoFar"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long RetainedSoFar { get; }

    /// <summary>Whether the time is over for the whole cohort, and nothing can change any more.</summary>
    [JsonPropertyName("isComplete"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsComplete { get; }

    /// <summary>The later ages in which customers could still return, where unbounded retention looks at them; 0 otherwise.</summary>
    [JsonPropertyName("followUp"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int FollowUp { get; }

    /// <summary>The interval of the rate.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>The interval; undefined where the time is over for nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined one.
    /// </exception>
    public ConfidenceInterval Interval(double confidence = 0.95, ProportionInterval method = ProportionInterval.Wilson) =>
        Proportions.Interval(new Proportion(Retained, Customers), confidence, method);

    /// <summary>The cell in a few words, such as "age 1: 64.9%, 72 of 111" or "age 6: 33 so far".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => Rate is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"age {Age}: {100 * rate:0.0}%, {Retained:N0} of {Customers:N0}")
        : string.Create(CultureInfo.InvariantCulture, $"age {Age}: {RetainedSoFar:N0} so far");
}
