using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>One cohort: its customers, and how many of them were active at each age.</summary>
/// <remarks>Cohorts add up age by age, those of different periods too: three months are a quarter. JSON: versioned state. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CohortCounts : SumTally<CohortCounts>
{
    private static readonly ValueList<long> Nothing = new([]);

    /// <summary>The customers of the cohort.</summary>
    [JsonPropertyName("customers"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Customers { get; init => field = Guard.Count(value, nameof(Customers)); }

    /// <summary>By age, up to the one that runs: those retained so far, whether the time of that age is over or not.</summary>
    [JsonPropertyName("soFar"), JsonRequired]
    public IReadOnlyList<long> SoFar { get; init => field = Counts(value, nameof(SoFar)); } = Nothing;

    /// <summary>By age: those for whom the time of that age is over, and was observed from its beginning.</summary>
    [JsonPropertyName("mature"), JsonRequired]
    public IReadOnlyList<long> Mature { get; init => field = Counts(value, nameof(Mature)); } = Nothing;

    /// <summary>By age: those of the mature who were retained.</summary>
    [JsonPropertyName("retained"), JsonRequired]
    public IReadOnlyList<long> Retained { get; init => field = Counts(value, nameof(Retained)); } = Nothing;

    private protected override long Counted => Customers;

    private protected override string Summary =>
        string.Create(CultureInfo.InvariantCulture, $"{Plural.Of(Customers, "customer", CultureInfo.InvariantCulture)}, {Plural.Of(SoFar.Count, "age", CultureInfo.InvariantCulture)}");

    private protected override string? Contradiction
    {
        get
        {
            if (Mature.Count != SoFar.Count || Retained.Count != SoFar.Count)
            {
                return "\"soFar\", \"mature\" and \"retained\" have different ages; expected the same.";
            }

            return Enumerable.Range(0, SoFar.Count)
                .Select(age => Exceeds(SoFar[age], Customers, "soFar") ?? Exceeds(Mature[age], Customers, "mature")
                    ?? Exceeds(Retained[age], Math.Min(Mature[age], SoFar[age]), "retained"))
                .FirstOrDefault(fault => fault is not null);
        }
    }

    internal override CohortCounts Plus(CohortCounts other, string name) => new()
    {
        Customers = ExactCount.Add(Customers, other.Customers, "customers"),
        SoFar = Sum(SoFar, other.SoFar),
        Mature = Sum(Mature, other.Mature),
        Retained = Sum(Retained, other.Retained),
    };

    private static ValueList<long> Sum(IReadOnlyList<long> left, IReadOnlyList<long> right)
    {
        long[] sum = new long[Math.Max(left.Count, right.Count)];
        for (int age = 0; age < sum.Length; age++)
        {
            sum[age] = ExactCount.Add(age < left.Count ? left[age] : 0, age < right.Count ? right[age] : 0, "customers at an age");
        }

        return new ValueList<long>(sum);
    }

    private static ValueList<long> Counts(IReadOnlyList<long> counts, string name) =>
        new(Guard.NotNull(counts, name).Select(count => Guard.Count(count, name)));
}
