using System.Globalization;

namespace CxMetrics;

/// <summary>A member in a period: what churn and retention are counted of, by any key.</summary>
/// <remarks>
/// From <see cref="SubscriptionHistory.Units"/>: <c>history.Units(period).TallyBy(definition, unit => unit.Attributes["plan"])</c>; or by activity
/// from <see cref="ActivityDefinition.Units"/>. Every member of the history is one, also who was not active in the period, and is left out by
/// that reason. Immutable and thread-safe.
/// </remarks>
public sealed class ChurnUnit
{
    private readonly ReadOnlyMemory<ActiveSpell> _spells;
    private readonly AttributeDictionary? _attributes;
    private readonly SubscriptionMember _subscriber;

    /// <summary>A member with its spells in order, at least one, as they are without any grace.</summary>
    internal ChurnUnit(string member, Period period, ReadOnlyMemory<ActiveSpell> spells, bool isOver, AttributeDictionary? attributes)
    {
        Member = member;
        Period = period;
        IsOver = isOver;
        _spells = spells;
        _attributes = attributes;
    }

    internal ChurnUnit(SubscriptionMember subscriber, Period period, ReadOnlyMemory<ActiveSpell> spells, bool isOver)
        : this(subscriber.Key, period, spells, isOver, attributes: null) => _subscriber = subscriber;

    /// <summary>Who it is: a customer, or the subscription or account that was linked by.</summary>
    public string Member { get; }

    /// <summary>The period.</summary>
    public Period Period { get; }

    /// <summary>The first day on which the member was ever active.</summary>
    public DateOnly FirstActive => _spells.Span[0].From;

    /// <summary>Whether the member had left before the period, whatever became of it since; a grace is not looked at.</summary>
    public bool HadLeftBefore => _spells.Span[0].Until < Period.Start;

    /// <summary>The company's own dimensions, as the latest fact before the period has them, or else the first.</summary>
    public AttributeDictionary Attributes => _attributes ?? _subscriber.AttributesBefore(Period.Start);

    /// <summary>Whether the period was over by the moment that is known.</summary>
    internal bool IsOver { get; }

    internal ReadOnlySpan<ActiveSpell> Spells => _spells.Span;

    /// <summary>The member and the period.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Member} in {Period}");
}
