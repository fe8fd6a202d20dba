using System.Collections;

namespace CxMetrics;

/// <summary>Facts that were checked when they were read: no id appears twice, and what was left out then comes along with its reason.</summary>
internal abstract class CheckedFacts<TFact>(TFact[] facts, IReadOnlyList<ExcludedFact<TFact>> excluded) : IReadOnlyList<TFact>
{
    public int Count => facts.Length;

    public TFact[] Facts => facts;

    public IReadOnlyList<ExcludedFact<TFact>> Excluded => excluded;

    public TFact this[int index] => facts[index];

    public int FindIndex(Predicate<TFact> match) => Array.FindIndex(facts, match);

    public IEnumerator<TFact> GetEnumerator() => ((IEnumerable<TFact>)facts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => facts.GetEnumerator();
}
