using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Whom a history follows: a customer, a subscription or an account, with the level of its recurring revenue from day to day.</summary>
/// <remarks>The opening of a day is before its changes, so that the opening of the day after a period is the period's close.</remarks>
internal readonly struct SubscriptionMember(string key, ReadOnlyMemory<MemberDay> days, SubscriptionChange[] log)
{
    /// <summary>Who it is.</summary>
    public string Key => key;

    /// <summary>The days with changes, in order; on at least one of them the level is above 0.</summary>
    public ReadOnlySpan<MemberDay> Days => days.Span;

    /// <summary>The level at the opening of a day.</summary>
    public decimal LevelBefore(DateOnly day) => LatestBefore(day)?.Level ?? 0;

    /// <summary>The latest day with changes before a day; null where there is none.</summary>
    public MemberDay? LatestBefore(DateOnly day)
    {
        int before = CountBefore(day);
        return before == 0 ? null : days.Span[before - 1];
    }

    /// <summary>The company's own dimensions at the opening of a day; those of the first change where there is none before.</summary>
    public AttributeDictionary AttributesBefore(DateOnly day) => log[(LatestBefore(day) ?? days.Span[0]).Row].Attributes;

    /// <summary>The days with changes in a period, in order.</summary>
    public ReadOnlySpan<MemberDay> Within(Period period)
    {
        int first = CountBefore(period.Start);
        int last = period.LastDay == DateOnly.MaxValue ? days.Length : CountBefore(period.LastDay.AddDays(1));
        return days.Span[first..last];
    }

    private int CountBefore(DateOnly day) => Ascending.CountBefore(days.Span, day, static (item, day) => item.On < day);
}
