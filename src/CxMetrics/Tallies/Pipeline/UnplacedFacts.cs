namespace CxMetrics;

/// <summary>Takes the facts whose moments lie in no period: each is invalid, and counted among those without a period where it is not refused.</summary>
/// <param name="noPeriod">The builder of the facts without a period.</param>
/// <param name="faultOf">Says what is wrong with the moment of a fact.</param>
/// <param name="invalid">What to do with an invalid fact.</param>
internal sealed class UnplacedFacts<TFact, TTally>(
    ITallyBuilder<TFact, TTally> noPeriod, Func<TFact, ArgumentException> faultOf, InvalidFacts invalid) : ITallyBuilder<TFact, TTally>
    where TTally : ITally<TTally>
{
    public void Add(TFact fact)
    {
        if (invalid != InvalidFacts.Count)
        {
            throw faultOf(fact);
        }

        noPeriod.Exclude(ExclusionReasons.NotAMoment);
    }

    public void Exclude(string reason, long count = 1) => noPeriod.Exclude(reason, count);

    public void Add(TTally tally) => noPeriod.Add(tally);

    public TTally ToTally() => noPeriod.ToTally();
}
