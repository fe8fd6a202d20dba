using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The customers who started in a period, and what became of them.</summary>
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

    /// <summary>A cell for each age that has begun, from age 0 on; without a rate where nobody started.</summary>
    [JsonPropertyName("cells"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<CohortCell> Cells => [.. Enumerable.Range(0, _ages).Select(age => new CohortCell(_counts, age, _definition))];

    /// <summary>The cohort in one line, such as "2026-01: 111 customers".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Period}: {Plural.Of(Customers, "customer", CultureInfo.InvariantCulture)}{(HasUnseenPast ? ", some of them perhaps older" : "")}");
}
