namespace CxMetrics;

/// <summary>A mutable collector of facts of one kind that yields a tally.</summary>
/// <typeparam name="TFact">The kind of fact.</typeparam>
/// <typeparam name="TTally">The tally.</typeparam>
/// <remarks>
/// For one thread at a time: give each its own and add the tallies, or share a <see cref="LiveTally{TFact, TTally}"/>. The library's builders throw an
/// <see cref="InvalidOperationException"/> when they notice two at once.
/// </remarks>
public interface ITallyBuilder<in TFact, TTally> : ITallyBuilder<TTally>
    where TTally : ITally<TTally>
{
    /// <summary>Adds a fact: it counts, or it is left out and counted by reason.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">The fact is invalid, and invalid facts are not to be counted; its id is named.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed what a builder takes, half of its range; nothing is added then.</exception>
    void Add(TFact fact);

    /// <summary>Adds facts that are left out, such as those that the caller rejected.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="count">How many, at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OverflowException">The facts received would exceed what a builder takes; nothing is added then.</exception>
    void Exclude(string reason, long count = 1);
}
