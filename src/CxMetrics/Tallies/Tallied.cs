using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Tallies facts for a calculator; a refusal names the calculator's own argument.</summary>
internal static class Tallied
{
    public static TTally From<TFact, TTally>(
        IEnumerable<TFact> facts, ITallyDefinition<TFact, TTally> definition, InvalidFacts invalid, string name)
        where TTally : class, ITally<TTally> =>
        Naming(name, () => facts.Tally(definition, invalid));

    public static Breakdown<string, TTally> By<TFact, TTally>(
        IEnumerable<TFact> facts, ITallyDefinition<TFact, TTally> definition, Func<TFact, string?> key, InvalidFacts invalid, string name)
        where TTally : class, ITally<TTally> =>
        Naming(name, () => facts.TallyBy(definition, key, invalid));

    public static T Naming<T>(string name, Func<T> tally)
    {
        try
        {
            return tally();
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
