using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Who counts as active where no contract says so: those who did something within the last days.</summary>
/// <remarks>
/// A customer is active on the local day of an activity and on the <see cref="Days"/> days behind it, and lost on the first day after: an event in
/// <c>[day - N, day]</c>, both ends included. A value: immutable, with structural equality. Thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<ActivityDefinition>))]
public sealed record ActivityDefinition
{
    /// <summary>Makes a definition.</summary>
    /// <param name="days">N: for how many days behind that of an activity the customer is active, at least 0.</param>
    /// <param name="zone">The zone whose local days are meant.</param>
    /// <param name="kind">The kind of activity; any when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public ActivityDefinition(int days, TimeZoneInfo zone, string? kind = null)
    {
        Days = Guard.AtLeast(days, 0);
        Zone = Guard.NotNull(zone);
        Kind = Guard.OptionalText(kind);
    }

    /// <summary>For how many days behind that of an activity the customer is active.</summary>
    public int Days { get; }

    /// <summary>The zone whose local days are meant.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The kind of activity; any when null.</summary>
    public string? Kind { get; }

    /// <summary>The same definition of churn, with a name that says what keeps a member: tallies of two kinds of members refuse to add.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The definition to tally <see cref="Units"/> under.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public ChurnDefinition For(ChurnDefinition definition) => Guard.NotNull(definition) with { Name = $"{definition.Name}, {this}" };

    /// <summary>Linked customers as members in a period, to be tallied by any key.</summary>
    /// <param name="customers">The customers, from <c>Retention.Link</c>.</param>
    /// <param name="period">The period.</param>
    /// <returns>A member for each customer who ever did something of the kind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment of an activity lies on no day of the zone within the years 1 to 9999.</exception>
    /// <remarks>By segment: <c>active.Units(customers, period).TallyBy(active.For(ChurnDefinition.Standard), unit => segmentOf[unit.Member])</c>.</remarks>
    public IReadOnlyList<MemberPeriod> Units(IEnumerable<CustomerHistory<CustomerActivity>> customers, Period period)
    {
        Guard.NotNull(customers);
        Periods days = Periods.Days(Zone);
        return
        [
            .. customers.Select((customer, index) => Unit(Guard.NotNull(customer, nameof(customers), index), index, period, days)).OfType<MemberPeriod>(),
        ];
    }

    /// <summary>The definition in words, such as "any activity within 30 days in UTC".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind ?? "any activity"} within {Days} {(Days == 1 ? "day" : "days")} in {Zone.Id}");

    private MemberPeriod? Unit(CustomerHistory<CustomerActivity> customer, int index, Period period, Periods days)
    {
        List<ActiveSpell> spells = [];
        AttributeDictionary? attributes = null;
        foreach (CustomerActivity activity in customer.Facts)
        {
            if (Kind is not null && !string.Equals(activity.Kind, Kind, StringComparison.Ordinal))
            {
                continue;
            }

            DateOnly day = days.TryOf(activity.At, out Period on)
                ? on.Start
                : throw Refusal.Of("customers", FormattableString.Invariant($"The customer at index {index} ({Quote.Of(customer.CustomerId)})"), days.Refusal(activity.At, "customers"));
            DateOnly until = ActiveSpell.Later(ActiveSpell.Later(day, Days), 1);
            attributes = attributes is null || day < period.Start ? activity.Attributes : attributes;
            if (spells.Count > 0 && day <= spells[^1].Until)
            {
                spells[^1] = spells[^1] with { Until = until > spells[^1].Until ? until : spells[^1].Until };
            }
            else
            {
                spells.Add(new ActiveSpell(day, until, null));
            }
        }

        return spells.Count == 0
            ? null
            : new MemberPeriod(customer.CustomerId, period, spells.ToArray(), period.LastDay < days.Of(customer.AsOf).Start, attributes);
    }
}
