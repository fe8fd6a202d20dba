using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Puts one fact after the other into a builder, refusing an id seen before, and says which fact was refused.</summary>
internal sealed class FactReader<TFact, TTally>(ITallyDefinition<TFact, TTally> definition, InvalidFacts invalid, string parameter)
    where TTally : class, ITally<TTally>
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private long _index;

    /// <summary>Refuses a null, before the caller's key selector meets it.</summary>
    public void Check(TFact fact)
    {
        if (fact is null)
        {
            throw new ArgumentNullException(
                parameter, string.Create(CultureInfo.InvariantCulture, $"The fact at index {_index} is null; expected a fact."));
        }
    }

    public void Read(TFact fact, ITallyBuilder<TFact, TTally> builder)
    {
        if (definition.IdOf(fact) is { } id && !_ids.Add(id))
        {
            if (invalid == InvalidFacts.Throw)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The fact at index {_index} has the id \"{id}\" of an earlier one; expected each once."),
                    parameter);
            }

            builder.Exclude(FactTallying.Duplicate);
        }
        else
        {
            try
            {
                builder.Add(fact);
            }
            catch (ArgumentException refused)
            {
                throw Refusal.Of(parameter, string.Create(CultureInfo.InvariantCulture, $"The fact at index {_index}"), refused);
            }
        }

        _index++;
    }
}
