using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>The levels above.</content>
public sealed partial class Breakdown<TKey, TTally>
{
    /// <summary>Adds the groups up to a coarser key.</summary>
    /// <typeparam name="TParent">The coarser key.</typeparam>
    /// <param name="parent">The coarser key of a key; null where it has none.</param>
    /// <returns>
    /// The breakdown by the coarser key, with the same total; groups without one are in <see cref="NoKey"/>, together with the facts
    /// that had no key before.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="parent"/> is null.</exception>
    /// <exception cref="ArgumentException">Keys are tuples, or one is the empty channel or scale, or holds text that was cut within a character.</exception>
    public Breakdown<TParent, TTally> RollUp<TParent>(Func<TKey, TParent?> parent)
        where TParent : notnull
    {
        ArgumentNullException.ThrowIfNull(parent);
        Guard.Key<TParent>(nameof(parent));
        return RollUp<TParent>((coarser, key) => parent(key) is { } up ? coarser.PartsOf(RecordGuard.Key(up, nameof(parent))) : coarser.NoKey);
    }

    /// <summary>Adds the groups up to a coarser key that is a value type.</summary>
    /// <typeparam name="TParent">The coarser key.</typeparam>
    /// <param name="parent">The coarser key of a key; null where it has none.</param>
    /// <returns>
    /// The breakdown by the coarser key, with the same total; groups without one are in <see cref="NoKey"/>, together with the facts
    /// that had no key before.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="parent"/> is null.</exception>
    /// <exception cref="ArgumentException">Keys are tuples, or one is the empty channel or scale, or holds text that was cut within a character.</exception>
    public Breakdown<TParent, TTally> RollUp<TParent>(Func<TKey, TParent?> parent)
        where TParent : struct
    {
        ArgumentNullException.ThrowIfNull(parent);
        Guard.Key<TParent>(nameof(parent));
        return RollUp<TParent>((coarser, key) => parent(key) is { } up ? coarser.PartsOf(RecordGuard.Key(up, nameof(parent))) : coarser.NoKey);
    }

    private Breakdown<TParent, TTally> RollUp<TParent>(Func<Grouping<TParent>, TKey, List<TTally>> partsOf)
        where TParent : notnull
    {
        Grouping<TParent> coarser = new();
        foreach ((TKey key, TTally tally) in _groups)
        {
            partsOf(coarser, key).Add(tally);
        }

        coarser.NoKey.Add(NoKey);
        return coarser.ToBreakdown("parent");
    }

    /// <summary>Gathers tallies by key, to be summed once at the end.</summary>
    private sealed class Grouping<TGroup>
        where TGroup : notnull
    {
        private readonly Dictionary<TGroup, List<TTally>> _parts = [];

        public List<TTally> NoKey { get; } = [];

        public List<TTally> PartsOf(TGroup key)
        {
            if (!_parts.TryGetValue(key, out List<TTally>? parts))
            {
                _parts.Add(key, parts = []);
            }

            return parts;
        }

        /// <summary>Sums; a refusal names the argument that the tallies came in.</summary>
        public Breakdown<TGroup, TTally> ToBreakdown(string name) =>
            new(
                _parts.ToDictionary(part => part.Key, part => AddedUnder(part.Key, part.Value, name)),
                Added(NoKey, "The facts without a key", name),
                name);

        private static TTally AddedUnder(TGroup key, List<TTally> tallies, string name)
        {
            try
            {
                return TTally.Sum(tallies);
            }
            catch (ArgumentException refused)
            {
                throw Refusal.Of(name, string.Create(CultureInfo.InvariantCulture, $"The key {Quote.Of(key)}"), refused);
            }
        }
    }
}
