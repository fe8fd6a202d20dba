using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The customers who started in a period, and what became of them; each list has a place for each age that has begun, from age 0 on.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record Cohort
{
    private readonly CohortCounts _counts;
    private readonly CohortDefinition _definition;
    private readonly int _ages;

    /// <summary>Refuses to be read from JSON: read the CohortTally.</summary>
    public Cohort() => throw WrittenOnly.Refusal(nameof(Cohort), "the CohortTally");

    internal Cohort(Period period, CohortCounts counts, CohortDefinition definition, int ages, bool hasUnseenPast)
    {
        Period = period;
        HasUnseenPast = hasUnseenPast;
        _counts = counts;
        _definition = definition;
        _ages = ages;
    }

    /// <summary>The period of the start.</summary>
    [JsonPropertyName("period"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Period Period { get; }

    /// <summary>The customers who started in it.</summary>
    [JsonPropertyName("customers"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Customers => _counts.Customers;

    /// <summary>
    /// Whether the log begins in that period: customers who were there before, and came back in it, look like new ones. Not where <see
    /// cref="CohortStart.CustomerSince"/> tells when they came.
    /// </summary>
    [JsonPropertyName("hasUnseenPast"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool HasUnseenPast { get; }

    /// <summary>The retention at each age, of the customers for whom the time of that age is over; not defined where it is over for nobody.</summary>
    [JsonPropertyName("rates"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<RateResult> Rates => [.. Ages.Select(age => RateAt(age, new RateTally(At(_counts.Retained, age), At(_counts.Mature, age))))];

    /// <summary>Those of the whole cohort who were retained so far, at each age.</summary>
    [JsonPropertyName("retainedSoFar"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<long> RetainedSoFar => [.. Ages.Select(age => At(_counts.SoFar, age))];

    /// <summary>Whether the time of each age is over for the whole cohort, and nothing can change any more.</summary>
    [JsonPropertyName("isComplete"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<bool> IsComplete => [.. Ages.Select(age => !_definition.IsOpen && Customers > 0 && At(_counts.Mature, age) == Customers)];

    /// <summary>The ages after each in which customers could still return, where unbounded retention looks at them; 0 otherwise.</summary>
    [JsonPropertyName("followUp"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<int> FollowUp =>
        [.. Ages.Select(age => _definition.Rule == CohortRule.Unbounded ? Math.Max((_definition.LastAge ?? (_counts.SoFar.Count - 1)) - age, 0) : 0)];

    /// <summary>The cohort in one line, such as "2026-01: 111 customers | age 0: 100.0%, 111 of 111 | age 1: 64.9%, 72 of 111 | age 2: 33 so far".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Join(
        " | ",
        Rates.Select((rate, age) => rate.Rate is { } share
                ? string.Create(CultureInfo.InvariantCulture, $"age {age}: {100 * share:0.0}%, {rate.Numerator:N0} of {rate.Denominator:N0}")
                : string.Create(CultureInfo.InvariantCulture, $"age {age}: {At(_counts.SoFar, age):N0} so far"))
            .Prepend($"{Period}: {Plural.Of(Customers, "customer", CultureInfo.InvariantCulture)}{(HasUnseenPast ? ", some of them perhaps older" : "")}"));

    private IEnumerable<int> Ages => Enumerable.Range(0, _ages);

    internal static RateResult RateAt(int age, RateTally retained) => new(FormattableString.Invariant($"Retention at age {age}"), retained);

    private static long At(IReadOnlyList<long> counts, int age) => age < counts.Count ? counts[age] : 0;
}
