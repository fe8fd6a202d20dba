using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The retention of cohorts by age.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record CohortMatrix : TallyResult<CohortTally, CohortDefinition>
{
    /// <inheritdoc/>
    public CohortMatrix()
    {
    }

    internal CohortMatrix(CohortTally tally)
        : base(tally)
    {
        Cohorts = new ValueList<Cohort>(Rows(tally));
        CohortCounts total = tally.Cohorts.Total;
        Averages = new ValueList<RateResult>(total.Mature.Select((mature, age) =>
            Cohort.RateAt(age, Definition.IsOpen ? RateTally.AdditiveIdentity : new RateTally(total.Retained[age], mature))));
    }

    /// <summary>The customers in all cohorts.</summary>
    [JsonPropertyName("customers")]
    public long Customers => Tally.Count;

    /// <summary>The moment that they were followed up to; null where there are none.</summary>
    [JsonPropertyName("asOf")]
    public DateTimeOffset? AsOf => Tally.AsOf;

    /// <summary>The cohorts in order, from the first to the last; periods in between in which nobody started are cohorts without customers.</summary>
    [JsonPropertyName("cohorts")]
    public IReadOnlyList<Cohort> Cohorts { get; } = [];

    /// <summary>
    /// By age: those retained of all customers for whom the time of that age is over, so that a cohort weighs as much as it has customers. Not
    /// defined for unbounded retention without a last age, whose cohorts were not followed equally long.
    /// </summary>
    [JsonPropertyName("averages")]
    public IReadOnlyList<RateResult> Averages { get; } = [];

    /// <summary>The activities up to the moment, of whatever kind.</summary>
    [JsonPropertyName("activities")]
    public long Activities => Tally.Activities;

    /// <summary>The activities left out, by reason.</summary>
    [JsonPropertyName("activitiesExcluded")]
    public ReasonCounts ActivitiesExcluded => Tally.ActivitiesExcluded;

    private protected override string Sentence(IFormatProvider culture)
    {
        string cohorts = string.Create(culture, $"{Definition.Name}: {Plural.Of(Customers, "customer", culture)} in {Plural.Of(Tally.Cohorts.Groups.Count, "cohort", culture)}");
        return Averages is [_, { Denominator: > 0 } second, ..] ? $"{cohorts}; {second.ToString(culture)}" : cohorts;
    }

    private static IEnumerable<Cohort> Rows(CohortTally tally)
    {
        if (tally.Cohorts.Groups.Count == 0)
        {
            yield break;
        }

        PeriodSeries.RefuseTooLong(tally.Cohorts.Groups[0].Key, tally.Cohorts.Groups[^1].Key, nameof(tally));
        CohortDefinition definition = tally.Definition!;
        Periods periods = definition.Periods;
        CohortAxis axis = new(definition, tally.AsOf!.Value);
        int? begin = tally.ObservedFrom is { } from && definition.Start == CohortStart.FirstActivity && periods.TryOf(from, out Period first) ? first.Number : null;
        for (int number = tally.Cohorts.Groups[0].Key.Number; number <= tally.Cohorts.Groups[^1].Key.Number; number++)
        {
            Period period = periods.Numbered(number);
            bool isThere = tally.Cohorts.TryGetTally(period, out CohortCounts? counts);
            int ages = isThere ? counts!.SoFar.Count : Math.Min(axis.AgesBegun(axis.PlaceOf(period.StartsAt(periods.Zone))), (definition.LastAge ?? int.MaxValue - 1) + 1);
            yield return new Cohort(period, counts ?? CohortCounts.AdditiveIdentity, definition, ages, number <= begin);
        }
    }
}
