using CxMetrics.Internal;

namespace CxMetrics.Service;

/// <summary>Tallies facts by a key that is text for a calculator; a refusal names the calculator's own argument.</summary>
internal static class TalliedBy
{
    public static Breakdown<string, TTally> Text<TFact, TTally>(
        IEnumerable<TFact> facts, ITallyDefinition<TFact, TTally> definition, Func<TFact, string?> key, InvalidFacts invalid, string name)
        where TTally : class, ITally<TTally>
    {
        try
        {
            return facts.TallyBy(definition, key, invalid);
        }
        catch (ArgumentNullException refused)
        {
            throw new ArgumentNullException(name, Refusal.Reason(refused));
        }
        catch (ArgumentException refused) when (refused is not ArgumentOutOfRangeException)
        {
            throw new ArgumentException(Refusal.Reason(refused), name, refused);
        }
    }
}
