using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Contacts in columns, as a data frame or a column store has them.</summary>
/// <remarks>
/// One row a contact: legs are joined before. Moments are UTC ticks (<see cref="DateTimeOffset.UtcTicks"/>). Contacts that start together are
/// in the order of their rows. The memory is read, never copied or kept.
/// </remarks>
public sealed class FcrColumns
{
    /// <summary>The end of a contact whose end is unknown: it counts as <c>no end</c>, and still repeats earlier ones.</summary>
    public const long NoEnd = -1;

    /// <summary>Takes the columns.</summary>
    /// <param name="starts">When each contact started, in UTC ticks.</param>
    /// <param name="ends">When it ended, in UTC ticks; <see cref="NoEnd"/> where unknown.</param>
    /// <param name="customers">A code for its customer, negative for none; empty where the definition's key has no customer.</param>
    /// <param name="subjects">
    /// A code for what the definition's key has beside the customer (the topic, the channel, topic and channel together, or the issue), negative
    /// for none; empty where the key is the customer alone.
    /// </param>
    /// <param name="kinds">What each row is; empty where all are handled contacts.</param>
    /// <exception cref="ArgumentException">A column that is not empty has another length than <paramref name="starts"/>.</exception>
    public FcrColumns(
        ReadOnlyMemory<long> starts,
        ReadOnlyMemory<long> ends,
        ReadOnlyMemory<int> customers = default,
        ReadOnlyMemory<int> subjects = default,
        ReadOnlyMemory<FcrContactKind> kinds = default)
    {
        Guard.SameLength(starts.Length, nameof(starts), ends.Length, nameof(ends));
        Optional(customers.Length, nameof(customers));
        Optional(subjects.Length, nameof(subjects));
        Optional(kinds.Length, nameof(kinds));
        Starts = starts;
        Ends = ends;
        Customers = customers;
        Subjects = subjects;
        Kinds = kinds;

        void Optional(int length, string name)
        {
            if (length > 0)
            {
                Guard.SameLength(starts.Length, nameof(starts), length, name);
            }
        }
    }

    /// <summary>The rows.</summary>
    public int Count => Starts.Length;

    /// <summary>When each contact started, in UTC ticks.</summary>
    public ReadOnlyMemory<long> Starts { get; }

    /// <summary>When each contact ended, in UTC ticks; <see cref="NoEnd"/> where unknown.</summary>
    public ReadOnlyMemory<long> Ends { get; }

    /// <summary>A code for each customer; negative for none.</summary>
    public ReadOnlyMemory<int> Customers { get; }

    /// <summary>A code for what the key has beside the customer; negative for none.</summary>
    public ReadOnlyMemory<int> Subjects { get; }

    /// <summary>What each row is; empty where all are handled contacts.</summary>
    public ReadOnlyMemory<FcrContactKind> Kinds { get; }
}
