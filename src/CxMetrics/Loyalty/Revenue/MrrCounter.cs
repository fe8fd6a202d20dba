namespace CxMetrics;

/// <summary>Adds up the levels of members at both ends of a period, and sorts what moved in between.</summary>
internal sealed class MrrCounter(MrrDefinition definition) : ICounter<MemberPeriod, MrrTally>
{
    private readonly MrrSum _opening = new();
    private readonly MrrMovements.Builder _bySnapshot = new();
    private readonly MrrMovements.Builder _byEvent = new();
    private readonly MrrSum _closing = new();
    private SubscriptionHistory? _history;
    private MrrTally _scope = MrrTally.AdditiveIdentity;
    private Period _period;
    private DateOnly _last;
    private long _members;
    private double _openingSquares;
    private double _changeSquares;
    private double _changeProducts;
    private double _lossSquares;
    private double _lossProducts;

    public string? Add(MemberPeriod fact)
    {
        SubscriptionHistory history = fact.History
            ?? throw new ArgumentException($"{fact} is a member by activity; expected one of a subscription history, which has revenue.", nameof(fact));
        if (fact.Period.Start > history.AsOf)
        {
            return ExclusionReasons.PeriodNotOver;
        }

        Enter(history, fact.Period);
        Count(fact.Days);
        return null;
    }

    public void Expect(MrrTally tally) => _scope = _scope.Widen(tally, nameof(tally));

    public MrrTally ToTally() => _scope with
    {
        Members = _members,
        Opening = _opening.In(_scope.Currency),
        BySnapshot = _bySnapshot.In(_scope.Currency),
        ByEvent = _byEvent.In(_scope.Currency),
        Closing = _closing.In(_scope.Currency),
        OpeningSquares = _openingSquares,
        ChangeSquares = _changeSquares,
        ChangeProducts = _changeProducts,
        LossSquares = _lossSquares,
        LossProducts = _lossProducts,
    };

    /// <summary>Checks, once for the members of a history, that their revenue adds to that of the members before.</summary>
    private void Enter(SubscriptionHistory history, Period period)
    {
        if (history != _history || period != _period)
        {
            MrrTally scope = new()
            {
                Members = 1,
                Period = period,
                Currency = history.Currency,
                KnownFrom = history.StartsOn,
                KnownTo = history.AsOf,
            };
            _scope = _scope.Widen(scope, "fact");
            _history = history;
            _period = period;
            _last = period.LastDay;
        }
    }

    private void Count(ReadOnlySpan<MemberDay> days)
    {
        _members++;
        decimal level = 0;
        bool isFirst = true;
        int next = 0;
        for (; next < days.Length && days[next].On < _period.Start; next++)
        {
            level = days[next].Level;
            isFirst &= level == 0;
        }

        decimal opening = level;
        bool isFirstBySnapshot = isFirst;
        bool left = false;
        for (; next < days.Length && days[next].On <= _last; next++)
        {
            decimal before = level;
            level = days[next].Level;
            _byEvent.Add(before, level, isFirst);
            isFirst &= level == 0;
            left |= level == 0;
        }

        if (level > 0)
        {
            _closing.Add(level);
        }

        if (opening == 0)
        {
            _bySnapshot.Add(0, level, isFirstBySnapshot);
            return;
        }

        _opening.Add(opening);
        decimal kept = left && definition.Absences == MovementMethod.Event ? 0 : level;
        _bySnapshot.Add(opening, kept, isFirst: false);
        if (kept != level)
        {
            _bySnapshot.Add(0, level, isFirst: false);
        }

        Spread((double)opening, (double)kept);
    }

    private void Spread(double opening, double kept)
    {
        double change = kept - opening;
        double loss = Math.Max(0, -change);
        _openingSquares += opening * opening;
        _changeSquares += change * change;
        _changeProducts += change * opening;
        _lossSquares += loss * loss;
        _lossProducts += loss * opening;
    }
}
