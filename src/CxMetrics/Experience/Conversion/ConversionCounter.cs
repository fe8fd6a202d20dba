using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Counts attempts.</summary>
internal sealed class ConversionCounter(ConversionDefinition definition) : ICounter<ConversionAttempt, ConversionTally>
{
    private readonly ConversionCounts _counts = new(definition.Stages.Count);

    public string? Add(ConversionAttempt fact)
    {
        if (!definition.Equals(fact.Definition))
        {
            throw new ArgumentException(
                $"The attempt was linked under {Quote.OfDefinition(fact.Definition)}; expected {Quote.OfDefinition(definition)}.", nameof(fact));
        }

        if (fact.ExclusionReason is null)
        {
            fact.CountIn(_counts);
        }

        return fact.ExclusionReason;
    }

    public ConversionTally ToTally() => _counts.ToTally();
}
