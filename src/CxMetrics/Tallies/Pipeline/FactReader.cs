using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Puts one fact after the other into a builder, refusing an id or a contact seen before, and says which fact was refused.</summary>
internal sealed class FactReader<TFact, TTally>(ITallyDefinition<TFact, TTally> definition, InvalidFacts invalid, string parameter)
    where TTally : class, ITally<TTally>
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _contacts = new(StringComparer.Ordinal);
    private readonly IContactLevel<TFact>? _level = definition as IContactLevel<TFact>;
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
            Refuse(builder, ExclusionReasons.Duplicate, $"has the id \"{id}\" of an earlier one; expected each once.");
        }
        else if (_level?.ContactOf(fact) is { } contact && !_contacts.Add(contact))
        {
            Refuse(
                builder,
                ExclusionReasons.AnotherLeg,
                $"is another leg of the contact \"{contact}\"; expected each contact once. Join the legs first: interactions.JoinLegs().");
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

    private void Refuse(ITallyBuilder<TFact, TTally> builder, string reason, string fault)
    {
        if (invalid == InvalidFacts.Throw)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The fact at index {_index} {fault}"), parameter);
        }

        builder.Exclude(reason);
    }
}
