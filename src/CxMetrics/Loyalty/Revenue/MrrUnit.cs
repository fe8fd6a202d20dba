using System.Globalization;

namespace CxMetrics;

/// <summary>A member in a period, with its recurring revenue from day to day: what movements and revenue retention are counted of, by any key.</summary>
/// <remarks>From <see cref="RecurringRevenue.Units"/>. Immutable and thread-safe.</remarks>
public sealed class MrrUnit
{
    private readonly SubscriptionMember _member;

    internal MrrUnit(SubscriptionHistory history, SubscriptionMember member, Period period)
    {
        History = history;
        _member = member;
        Period = period;
    }

    /// <summary>Who it is: a customer, or the subscription or account that was linked by.</summary>
    public string Member => _member.Key;

    /// <summary>The period.</summary>
    public Period Period { get; }

    /// <summary>The level before the first day of the period.</summary>
    public decimal Opening => _member.LevelBefore(Period.Start);

    /// <summary>The level after the last day of the period, or of the log.</summary>
    public decimal Closing => _member.Within(Period) is [.., var last] ? last.Level : Opening;

    /// <summary>The company's own dimensions, as the latest change before the period has them, or else the first.</summary>
    public AttributeDictionary Attributes => _member.AttributesBefore(Period.Start);

    /// <summary>The history that the member is of.</summary>
    internal SubscriptionHistory History { get; }

    internal ReadOnlySpan<MemberDay> Days => _member.Days;

    /// <summary>The member and the period.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Member} in {Period}: {Opening} to {Closing}");
}
