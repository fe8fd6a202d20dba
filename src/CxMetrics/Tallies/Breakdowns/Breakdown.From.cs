using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Makes breakdowns from existing tallies, such as the rows of a <c>GROUP BY</c>, and pools those by period over rolling windows.</summary>
public static partial class Breakdown
{
    /// <summary>Makes a breakdown.</summary>
    /// <typeparam name="TKey">The key: a single value or a record struct, not a tuple.</typeparam>
    /// <typeparam name="TTally">The tally.</typeparam>
    /// <param name="groups">The tally of each key; every key once.</param>
    /// <param name="noKey">The tally of the facts without a key; null for none.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/>, a key or a tally is null.</exception>
    /// <exception cref="ArgumentException">A key appears twice, is the empty channel or scale, or holds text that was cut within a character, keys are tuples, or two of the tallies refuse to add.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public static Breakdown<TKey, TTally> From<TKey, TTally>(
        IEnumerable<KeyValuePair<TKey, TTally>> groups, TTally? noKey = null)
        where TKey : notnull
        where TTally : class, ITally<TTally>
    {
        ArgumentNullException.ThrowIfNull(groups);
        Guard.Key<TKey>(nameof(groups));
        Dictionary<TKey, TTally> tallies = [];
        foreach ((TKey key, TTally tally) in groups)
        {
            if (key is null || tally is null)
            {
                throw new ArgumentNullException(nameof(groups), Message(tallies.Count, "a key or a tally that is null; expected neither"));
            }

            if (!tallies.TryAdd(RecordGuard.Key(key, nameof(groups)), tally))
            {
                throw new ArgumentException(Message(tallies.Count, $"the key {Quote.Of(key)} again; expected each key once"), nameof(groups));
            }
        }

        return new Breakdown<TKey, TTally>(tallies, noKey ?? TTally.AdditiveIdentity, nameof(groups));
    }

    private static string Message(int index, string what) => string.Create(CultureInfo.InvariantCulture, $"The group at index {index} has {what}.");
}
