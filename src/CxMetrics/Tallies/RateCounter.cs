namespace CxMetrics;

/// <summary>Counts the facts of a plain rate.</summary>
/// <param name="outcome">Whether a fact hits; where the reason is not null, it is left out.</param>
internal sealed class RateCounter<TFact, TDefinition>(Func<TFact, (bool Hits, string? Excluded)> outcome) : ICounter<TFact, RateTally<TDefinition>>
    where TDefinition : class
{
    private long _numerator;
    private long _denominator;

    public string? Add(TFact fact)
    {
        (bool hits, string? excluded) = outcome(fact);
        if (excluded is null)
        {
            _denominator++;
            _numerator += hits ? 1 : 0;
        }

        return excluded;
    }

    public RateTally<TDefinition> ToTally() => new() { Numerator = _numerator, Denominator = _denominator };
}
