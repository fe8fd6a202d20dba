using System.Globalization;

namespace CxMetrics;

/// <summary>A member in a period: what churn, the movements of revenue and retention are counted of, by any key.</summary>
/// <remarks>
/// From <see cref="SubscriptionHistory.Units"/>: <c>history.Units(period).TallyBy(definition, unit => unit.Attributes.GetValueOrDefault("plan"))</c>; or by activity
/// from <see cref="ActivityDefinition.Units"/>, without revenue. Every member of the history is one, also who was not active in the period.
/// Immutable and thread-safe.
/// </remarks>
public sealed class MemberPeriod
{
    private readonly int _index;
    private readonly ActivityMember? _active;

    /// <summary>A member of a history, by its index.</summary>
    internal MemberPeriod(SubscriptionHistory history, int index, Period period, bool isOver)
    {
        History = history;
        _index = index;
        Period = period;
        IsOver = isOver;
    }

    /// <summary>A member by activity with its spells in order, at least one, as they are without any grace.</summary>
    internal MemberPeriod(string member, Period period, ReadOnlyMemory<ActiveSpell> spells, bool isOver, AttributeDictionary? attributes)
    {
        _active = new ActivityMember(member, spells, attributes);
        Period = period;
        IsOver = isOver;
    }

    /// <summary>Who it is: a customer, or the subscription or account that was linked by.</summary>
    public string Member => _active?.Key ?? Subscriber.Key;

    /// <summary>The period.</summary>
    public Period Period { get; }

    /// <summary>The first day on which the member was ever active.</summary>
    public DateOnly FirstActive => Spells[0].From;

    /// <summary>Whether the member had left before the period, whatever became of it since; a grace is not looked at.</summary>
    public bool HadLeftBefore => Spells[0].Until < Period.Start;

    /// <summary>The recurring revenue before the first day of the period; null for a member by activity.</summary>
    public decimal? Opening => History is null ? null : Subscriber.LevelBefore(Period.Start);

    /// <summary>The recurring revenue after the last day of the period, or of the log; null for a member by activity.</summary>
    public decimal? Closing => History is null ? null : Subscriber.Within(Period) is [.., var last] ? last.Level : Opening;

    /// <summary>The company's own dimensions, as the latest fact before the period has them, or else the first.</summary>
    public AttributeDictionary Attributes => _active?.Attributes ?? Subscriber.AttributesBefore(Period.Start);

    /// <summary>The history that the member is of; null for a member by activity.</summary>
    internal SubscriptionHistory? History { get; }

    /// <summary>Whether the period was over by the moment that is known.</summary>
    internal bool IsOver { get; }

    internal ReadOnlySpan<ActiveSpell> Spells => (_active?.Spells ?? History!.SpellsOf(_index)).Span;

    /// <summary>The days with changes; of a member of a history.</summary>
    internal ReadOnlySpan<MemberDay> Days => Subscriber.Days;

    private ref readonly SubscriptionMember Subscriber => ref History!.Members[_index];

    /// <summary>The member and the period, such as "c1 in 2026-03", with the revenue where it is known.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Member} in {Period}{(Opening is null ? "" : FormattableString.Invariant($": {Opening} to {Closing}"))}");

    private sealed record ActivityMember(string Key, ReadOnlyMemory<ActiveSpell> Spells, AttributeDictionary? Attributes);
}
