namespace CxMetrics;

/// <summary>What a metric does with a fact: the part of a builder that differs from metric to metric.</summary>
internal interface ICounter<in TFact, TTally>
{
    /// <summary>Counts a fact, or says for which reason it is left out.</summary>
    string? Add(TFact fact);

    /// <summary>Takes note of a tally that facts will be added to, and refuses one that those so far do not add to; changes nothing then.</summary>
    void Expect(TTally tally)
    {
    }

    /// <summary>The members of the tally; definition and reasons are the frame's.</summary>
    TTally ToTally();
}
