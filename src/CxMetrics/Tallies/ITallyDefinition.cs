namespace CxMetrics;

/// <summary>A definition that says how facts of one kind are tallied.</summary>
/// <typeparam name="TFact">The kind of fact.</typeparam>
/// <typeparam name="TTally">The tally.</typeparam>
/// <remarks>
/// What makes <c>facts.Tally(definition)</c> and <c>facts.TallyBy(definition, key)</c> one way for every metric: see <see
/// cref="FactTallying"/>. Implementations are immutable and thread-safe.
/// </remarks>
public interface ITallyDefinition<in TFact, TTally>
    where TTally : class, ITally<TTally>
{
    /// <summary>Starts with the empty tally under this definition.</summary>
    /// <param name="invalid">What to do with an invalid fact.</param>
    /// <returns>A builder of its own for each call.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    ITallyBuilder<TFact, TTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw);

    /// <summary>The identifier that no two facts share.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The identifier; null where facts have none, and cannot be told apart.</returns>
    string? IdOf(TFact fact);

    /// <summary>The moment that places a fact in a calendar period, where the caller names no other.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The moment; null where it is unknown.</returns>
    DateTimeOffset? MomentOf(TFact fact);
}
