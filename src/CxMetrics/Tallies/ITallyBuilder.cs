namespace CxMetrics;

/// <summary>A mutable collector of facts that yields a tally.</summary>
/// <typeparam name="TTally">The tally.</typeparam>
/// <remarks>
/// For one thread at a time: give each its own and add the tallies, or share a <see cref="LiveTally{TFact, TTally}"/>. The library's builders throw an
/// <see cref="InvalidOperationException"/> when they notice two at once.
/// </remarks>
public interface ITallyBuilder<TTally>
    where TTally : ITally<TTally>
{
    /// <summary>Adds what another tally holds.</summary>
    /// <param name="tally">The tally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException">The tally refuses to add, such as one of another scale, definition or currency; nothing is added then.</exception>
    /// <exception cref="OverflowException">
    /// A count or a sum would exceed its range, or half of it where a builder leaves the other half for facts; nothing is added then.
    /// </exception>
    void Add(TTally tally);

    /// <summary>The tally of everything added so far; the builder can go on.</summary>
    /// <returns>An immutable tally.</returns>
    TTally ToTally();
}
