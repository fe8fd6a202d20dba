using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Puts one fact after the other into a builder, refusing a repeated id, and says which fact was refused.</summary>
internal sealed class FactReader<TFact, TTally>(ITallyDefinition<TFact, TTally> definition, InvalidFacts invalid, string parameter)
    where TTally : class, ITally<TTally>
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private long _index;

    public void Read(IEnumerable<TFact> facts, Func<TFact, ITallyBuilder<TFact, TTally>> builderOf)
    {
        IEnumerable<TFact> read = definition is IFactReading<TFact> reading ? reading.Read(facts, invalid, parameter) : facts;
        CheckedFacts<TFact>? known = read as CheckedFacts<TFact>;
        foreach (TFact fact in read)
        {
            Check(fact);
            Add(fact, builderOf(fact), isKnown: known is not null);
            _index++;
        }

        foreach ((TFact fact, string reason) in known?.Excluded ?? [])
        {
            builderOf(fact).Exclude(reason);
        }
    }

    /// <summary>Refuses a null, before the caller's key selector meets it.</summary>
    private void Check(TFact fact)
    {
        if (fact is null)
        {
            throw new ArgumentNullException(
                parameter, string.Create(CultureInfo.InvariantCulture, $"The fact at index {_index} is null; expected a fact."));
        }
    }

    private void Add(TFact fact, ITallyBuilder<TFact, TTally> builder, bool isKnown)
    {
        if (!isKnown && definition.IdOf(fact) is { } id && !_ids.Add(id))
        {
            if (invalid == InvalidFacts.Throw)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The fact at index {_index} has the id \"{id}\" of an earlier one; expected each once."),
                    parameter);
            }

            builder.Exclude(ExclusionReasons.Duplicate);
            return;
        }

        try
        {
            builder.Add(fact);
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of(parameter, string.Create(CultureInfo.InvariantCulture, $"The fact at index {_index}"), refused);
        }
    }
}
