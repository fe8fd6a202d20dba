using System.Collections;

namespace CxMetrics;

/// <summary>Facts of which the caller says that no two share an id.</summary>
internal sealed class TrustedFacts<TFact>(IEnumerable<TFact> facts) : IEnumerable<TFact>
{
    public IEnumerable<TFact> Facts => facts;

    public IEnumerator<TFact> GetEnumerator() => facts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
