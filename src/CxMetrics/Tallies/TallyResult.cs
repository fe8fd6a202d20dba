using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What a metric gives for a tally: figures, their evidence, what was left out and why, and the definition.</summary>
/// <typeparam name="TTally">The tally.</typeparam>
/// <typeparam name="TDefinition">The definition.</typeparam>
/// <remarks>A figure is null where nothing counted. Written to JSON, never read. Immutable and thread-safe.</remarks>
public abstract record TallyResult<TTally, TDefinition> : StatedResult, IJsonOnDeserializing
    where TTally : DefinedTally<TTally, TDefinition>, new()
    where TDefinition : class
{
    private protected TallyResult()
    {
    }

    private protected TallyResult(TTally tally) => Tally = tally;

    /// <summary>The facts left out, by reason.</summary>
    [JsonPropertyName("excluded"), JsonPropertyOrder(1)]
    public ReasonCounts Excluded => Tally.Excluded;

    /// <summary>The definition that it was computed under.</summary>
    [JsonPropertyName("definition"), JsonPropertyOrder(2)]
    public TDefinition Definition => Tally.Definition!;

    /// <summary>The tally: all the evidence.</summary>
    /// <exception cref="InvalidOperationException">The result has none, since it was made by its constructor instead of a calculation.</exception>
    [JsonIgnore]
    public TTally Tally
    {
        get => field ?? throw new InvalidOperationException($"{GetType().Name} has no tally; expected it to be calculated from its {TypeName.Of<TTally>()}.");
        internal init;
    }

    /// <summary>Refuses to be read from JSON, and names the tally to read instead.</summary>
    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(GetType().Name, $"its {TypeName.Of<TTally>()}");
}
