using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts linked units.</summary>
internal sealed class FcrCounter(FcrDefinition definition) : ICounter<FcrUnit, FcrTally>
{
    private readonly FcrCounts _counts = new();

    public string? Add(FcrUnit fact)
    {
        if (!ReferenceEquals(fact.Definition, definition) && fact.Definition != definition)
        {
            throw new ArgumentException(
                $"The unit of the interaction {Quote.Of(fact.First.Id)} was made under {Quote.OfDefinition(fact.Definition)}; expected {Quote.OfDefinition(definition)}.", nameof(fact));
        }

        fact.AddTo(_counts);
        return null;
    }

    public FcrTally ToTally() => _counts.ToTally(definition);
}
