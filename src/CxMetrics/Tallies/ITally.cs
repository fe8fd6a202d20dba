using System.Numerics;

namespace CxMetrics;

/// <summary>A mergeable summary of facts: everything a metric needs to know of them, and nothing else.</summary>
/// <typeparam name="TSelf">The tally itself.</typeparam>
/// <remarks>
/// A commutative monoid: <c>Tally(a ++ b) == Tally(a) + Tally(b)</c>, <c>+</c> is associative and commutative, and
/// <c>AdditiveIdentity</c> changes nothing. Counts add exactly; floating sums agree within 1e-12 of the sum of absolute values.
/// So a number is the same whether its facts were tallied at once, in a stream, by group or on many machines. Implementations
/// are immutable and thread-safe; facts are added one at a time through their builder.
/// </remarks>
public interface ITally<TSelf> : IAdditionOperators<TSelf, TSelf, TSelf>, IAdditiveIdentity<TSelf, TSelf>, IEquatable<TSelf>
    where TSelf : ITally<TSelf>
{
    /// <summary>The number of facts that counted; what was absent or invalid is not in it.</summary>
    long Count { get; }

    /// <summary>Adds many tallies.</summary>
    /// <param name="tallies">The tallies; none gives the identity.</param>
    /// <returns>Their sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tallies"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two tallies refuse to add, such as those of different definitions.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    static virtual TSelf Sum(IEnumerable<TSelf> tallies)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        BalancedSum<TSelf> sum = new();
        foreach (TSelf tally in tallies)
        {
            ArgumentNullException.ThrowIfNull(tally, nameof(tallies));
            sum.Add(tally);
        }

        return sum.ToTally();
    }
}
