using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Puts one fact after the other into its builder, refusing a repeated id, and says which fact was refused.</summary>
/// <param name="definition">How the facts are tallied.</param>
/// <param name="builderOf">The builder that a fact goes into.</param>
/// <param name="invalid">What to do with an invalid fact.</param>
/// <param name="parameter">The argument that the facts came in.</param>
internal sealed class FactReader<TFact, TTally>(
    ITallyDefinition<TFact, TTally> definition, Func<TFact, ITallyBuilder<TFact, TTally>> builderOf, InvalidFacts invalid, string parameter)
    where TTally : class, ITally<TTally>
{
    private long _index;
    private bool _isAdding;

    private string Place => string.Create(CultureInfo.InvariantCulture, $"The fact at index {_index}");

    public void Read(IEnumerable<TFact> facts)
    {
        IEnumerable<TFact> read = definition is IFactReading<TFact> reading ? reading.Read(facts, invalid, parameter) : facts;
        try
        {
            switch (read)
            {
                case CheckedFacts<TFact> known:
                    ReadTrusted(known.Facts);
                    foreach ((TFact fact, string reason) in known.Excluded)
                    {
                        builderOf(fact).Exclude(reason);
                    }

                    break;
                case TrustedFacts<TFact> trusted:
                    ReadTrusted(trusted.Facts);
                    break;
                case TFact[] array:
                    Read(new ReadOnlySpan<TFact>(array));
                    break;
                case List<TFact> list:
                    Read(CollectionsMarshal.AsSpan(list));
                    break;
                default:
                    ReadStream(read);
                    break;
            }
        }
        catch (ArgumentException refused) when (_isAdding)
        {
            throw Refusal.Of(parameter, Place, refused);
        }
    }

    private void Read(ReadOnlySpan<TFact> facts)
    {
        IdTable<TFact> ids = new(facts.Length, definition.IdOf);
        ulong repeated = 0;
        for (int i = 0; i < facts.Length; i++)
        {
            repeated = i % IdTable<TFact>.BlockSize == 0 ? ids.Repeated(facts, i) : repeated >> 1;
            Read(facts[i], (repeated & 1) != 0);
        }
    }

    private void ReadStream(IEnumerable<TFact> facts)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (TFact fact in facts)
        {
            Read(fact, fact is not null && definition.IdOf(fact) is { } id && !ids.Add(id));
        }
    }

    private void ReadTrusted(IEnumerable<TFact> facts)
    {
        if (facts is TFact[] array)
        {
            foreach (TFact fact in array)
            {
                Read(fact, isRepeated: false);
            }
        }
        else
        {
            foreach (TFact fact in facts)
            {
                Read(fact, isRepeated: false);
            }
        }
    }

    /// <summary>Refuses a null, before the caller's key selector meets it.</summary>
    private void Check(TFact fact)
    {
        if (fact is null)
        {
            throw new ArgumentNullException(parameter, $"{Place} is null; expected a fact.");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Read(TFact fact, bool isRepeated)
    {
        Check(fact);
        ITallyBuilder<TFact, TTally> builder = builderOf(fact);
        if (isRepeated)
        {
            Repeat(fact, builder);
        }
        else
        {
            _isAdding = true;
            builder.Add(fact);
            _isAdding = false;
        }

        _index++;
    }

    /// <summary>Refuses a fact whose id an earlier one has, or counts it.</summary>
    private void Repeat(TFact fact, ITallyBuilder<TFact, TTally> builder)
    {
        if (invalid == InvalidFacts.Throw)
        {
            throw new ArgumentException($"{Place} has the id {Quote.Of(definition.IdOf(fact))} of an earlier one; {InvalidFact.OnceEach}", parameter);
        }

        builder.Exclude(ExclusionReasons.Duplicate);
    }
}
