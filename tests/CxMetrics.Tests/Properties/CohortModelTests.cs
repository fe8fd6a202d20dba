using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Cohorts against the obvious way: for every customer and every age, look for an activity between the two moments that bound it.</summary>
public sealed class CohortModelTests
{
    private static readonly Config Config = Laws.Times(600);

    [Fact]
    public void Tally_AnyLog_IsTheObviousCount() => Holds(x =>
    {
        var expected = x.Linked.Select(customer => (customer, Start: x.Definition.MomentOf(customer)))
            .Where(customer => customer.Start <= x.AsOf)
            .GroupBy(customer => x.Definition.Periods.Of(customer.Start!.Value))
            .ToDictionary(cohort => cohort.Key, cohort => cohort.Select(customer => Ages(x, customer.customer, customer.Start!.Value)).ToArray());
        CohortTally tally = x.Tally;
        return tally.Cohorts.Groups.Count == expected.Count && expected.All(cohort =>
        {
            CohortCounts counts = tally.Cohorts[cohort.Key];
            int ages = cohort.Value.Max(customer => customer.Count);
            return counts.Customers == cohort.Value.Length
                && Counts(counts.SoFar, cohort.Value, ages, age => age.IsRetained)
                && Counts(counts.Mature, cohort.Value, ages, age => age.IsMature)
                && Counts(counts.Retained, cohort.Value, ages, age => age is { IsMature: true, IsRetained: true });
        });
    });

    [Fact]
    public void Columns_AnyLog_AreTheTallyOfItsRecords() => Holds(x =>
    {
        CohortDefinition definition = x.Definition with { Start = CohortStart.FirstActivity, StartKind = null, ReturnKind = null };
        int[] customers = Retention.CustomerCodes(x.Log.Select(activity => activity.CustomerId));
        long[] ticks = [.. x.Log.Select(activity => activity.At.UtcTicks)];
        return Retention.Cohorts(customers, ticks, definition, x.AsOf).Tally.Equals(Retention.Cohorts(x.Log, definition, x.AsOf).Tally);
    });

    [Fact]
    public void ColumnsOfDays_AnyLog_AreTheCohortsOfWhenTheyBegin() => Holds(x =>
    {
        CohortDefinition definition = new("days", x.Definition.Periods, x.Definition.Rule, x.Definition.Ages == CohortAge.Periods ? CohortAge.Periods : CohortAge.Days);
        Periods dates = Periods.Days(definition.Periods.Zone);
        int[] days = [.. x.Log.Select(activity => dates.Of(activity.At).Start.DayNumber)];
        CustomerActivity[] starts = [.. x.Log.Select(activity => activity with { At = dates.Of(activity.At).StartsAt(definition.Periods.Zone) })];
        int[] customers = Retention.CustomerCodes(x.Log.Select(activity => activity.CustomerId));
        return Retention.Cohorts(customers, days, definition, x.AsOf).Tally.Equals(Retention.Cohorts(starts, definition, x.AsOf).Tally);
    });

    [Fact]
    public void Tally_SplitByCustomer_AddsUp() => Holds(x =>
    {
        IEnumerable<CohortTally> parts = x.Log.Select(activity => activity.CustomerId).Concat(x.Customers.Select(customer => customer.Id)).Distinct(StringComparer.Ordinal)
            .Select(id => Retention.Link(
                x.Log.Where(activity => Is(activity.CustomerId, id)), x.AsOf, x.Customers.Where(customer => Is(customer.Id, id)), x.ObservedFrom).Tally(x.Definition));
        return parts.Aggregate(Array.Empty<CustomerHistory<CustomerActivity>>().Tally(x.Definition), static (sum, part) => sum + part).Equals(x.Tally);
    });

    [Fact]
    public void Tally_LogInAnotherOrder_IsTheSame() => Holds(x =>
        Retention.Link(x.Log.AsEnumerable().Reverse(), x.AsOf, x.Customers).Tally(x.Definition).Equals(x.Tally));

    [Fact]
    public void Tally_ZoneAndMomentsShiftedTogether_IsTheSame() => Holds(x =>
    {
        CohortDefinition there = x.Definition with { Periods = Like(x.Definition.Periods, TimeZoneInfo.CreateCustomTimeZone("there", TimeSpan.FromHours(9), null, null)) };
        CohortDefinition here = there with { Periods = Like(x.Definition.Periods, TimeZoneInfo.Utc) };
        TimeSpan shift = TimeSpan.FromHours(9);
        CustomerActivity[] log = [.. x.Log.Select(activity => activity with { At = activity.At + shift })];
        Customer[] customers = [.. x.Customers.Select(customer => customer with { Since = customer.Since + shift })];
        return (x with { Definition = there }).Tally.Cohorts.Equals(new ActivityCase(log, customers, x.AsOf + shift, here).Tally.Cohorts);
    });

    [Fact]
    public void RollUp_MonthsOfAgesInDays_AreTheQuarters() => Holds(x =>
    {
        TimeZoneInfo zone = x.Definition.Periods.Zone;
        Periods quarters = Periods.Quarters(zone);
        CohortDefinition months = x.Definition with { Periods = Periods.Months(zone), Ages = x.Definition.Ages == CohortAge.Periods ? CohortAge.Days : x.Definition.Ages };
        return (x with { Definition = months }).Tally.Cohorts.RollUp(month => (Period?)quarters.Of(month.Start))
            .Equals((x with { Definition = months with { Periods = quarters } }).Tally.Cohorts);
    });

    [Fact]
    public void Matrix_AnyLog_ReconcilesWithItsCohorts() => Holds(x =>
    {
        CohortMatrix matrix = Retention.Cohorts(x.Tally);
        return matrix.Cohorts.Sum(cohort => cohort.Customers) == matrix.Customers
            && matrix.Customers + matrix.Excluded.Total == x.Linked.Count
            && matrix.Activities + matrix.ActivitiesExcluded.Total == x.Log.Length
            && matrix.Cohorts.Zip(matrix.Cohorts.Skip(1)).All(pair => pair.First.Period.Next() == pair.Second.Period)
            && matrix.Cohorts.All(cohort => cohort.Rates.Zip(cohort.RetainedSoFar).All(age =>
                age.First.Numerator <= Math.Min(age.First.Denominator, age.Second) && Math.Max(age.First.Denominator, age.Second) <= cohort.Customers))
            && matrix.Averages.Select((average, age) => average.Numerator == matrix.Cohorts
                .Where(cohort => age < cohort.Rates.Count && average.Denominator > 0).Sum(cohort => cohort.Rates[age].Numerator)).All(isSum => isSum);
    });

    private static void Holds(Func<ActivityCase, bool> law) => Check.One(Config, Prop.ForAll(ActivityLogs.Cases.ToArbitrary(), law));

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static Periods Like(Periods periods, TimeZoneInfo zone) => periods.Unit switch
    {
        PeriodUnit.Day => Periods.Days(zone),
        PeriodUnit.Week => Periods.Weeks(zone, periods.FirstDayOfWeek),
        PeriodUnit.IsoWeek => Periods.IsoWeeks(zone),
        PeriodUnit.Month => Periods.Months(zone),
        _ => Periods.Quarters(zone, periods.FirstMonth),
    };

    private static bool Counts(IReadOnlyList<long> counts, List<Age>[] customers, int ages, Func<Age, bool> counted) =>
        counts.SequenceEqual(Enumerable.Range(0, ages).Select(age => customers.LongCount(customer => age < customer.Count && counted(customer[age]))));

    /// <summary>The ages of a customer that have begun, or in which something happened.</summary>
    private static List<Age> Ages(ActivityCase x, CustomerHistory<CustomerActivity> customer, DateTimeOffset start)
    {
        CohortDefinition definition = x.Definition;
        DateTimeOffset[] returns =
        [
            .. customer.Facts.Where(activity => activity.At >= start && (definition.ReturnKind is not { } kind || string.Equals(activity.Kind, kind, StringComparison.Ordinal)))
                .Select(activity => activity.At),
        ];
        List<(DateTimeOffset From, DateTimeOffset To)> spans = [];
        for (int age = 0, unit = 0; age <= (definition.LastAge ?? 100); age++)
        {
            int length = definition.AgeLengths[Math.Min(age, definition.AgeLengths.Count - 1)];
            DateTimeOffset from = StartOfUnit(definition, start, unit);
            if (from >= x.AsOf && !returns.Any(at => at >= from))
            {
                break;
            }

            spans.Add((from, StartOfUnit(definition, start, unit + length)));
            unit += length;
        }

        bool[] active = [.. spans.Select(span => returns.Any(at => at >= span.From && at < span.To))];
        return [.. spans.Select((span, age) => new Age(
            IsRetained: definition.Rule switch
            {
                CohortRule.Bounded => active[age],
                CohortRule.Unbounded => active.Skip(age).Any(isActive => isActive),
                _ => active.Take(age + 1).All(isActive => isActive),
            },
            IsMature: IsOver(definition.Rule == CohortRule.Unbounded && definition.LastAge is { } last ? last : age) && IsSeen(x, span.From)))];

        bool IsOver(int age) => age < spans.Count && spans[age].To <= x.AsOf;
    }

    /// <summary>Whether the log knows an age from its beginning; where customers are of the log's own making, it does.</summary>
    private static bool IsSeen(ActivityCase x, DateTimeOffset from)
    {
        if (x.Definition.Start == CohortStart.FirstActivity || x.ObservedFrom is not { } observed)
        {
            return true;
        }

        Period day = Periods.Days(x.Definition.Periods.Zone).Of(observed);
        return from >= (x.Definition.Ages == CohortAge.Rolling24Hours ? observed : day.StartsAt(x.Definition.Periods.Zone));
    }

    private static DateTimeOffset StartOfUnit(CohortDefinition definition, DateTimeOffset start, int unit)
    {
        if (definition.Ages == CohortAge.Rolling24Hours)
        {
            return start.AddHours(24 * unit);
        }

        Period period = (definition.Ages == CohortAge.Days ? Periods.Days(definition.Periods.Zone) : definition.Periods).Of(start);
        for (int i = 0; i < unit; i++)
        {
            period = period.Next();
        }

        return period.StartsAt(definition.Periods.Zone);
    }

    private readonly record struct Age(bool IsRetained, bool IsMature);
}
