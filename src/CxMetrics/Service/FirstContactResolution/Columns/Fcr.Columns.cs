using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Contacts in columns.</content>
public static partial class Fcr
{
    /// <summary>Computes first contact resolution of contacts in columns.</summary>
    /// <param name="columns">The contacts of the whole log, in any order.</param>
    /// <param name="asOf">The moment as of which the rate is computed.</param>
    /// <param name="definition">A definition that looks at links only; <see cref="FcrDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with a row that ends before it starts, whose ticks are no moment, or whose kind is unknown.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <returns>The same result as for the same contacts as records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The definition asks for more than links, a column is missing that its key needs, or a row ends before it starts.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A row's ticks are no moment or its kind is unknown, an enum value is not defined, or <paramref name="maxDegreeOfParallelism"/> is below 1.
    /// </exception>
    /// <remarks>
    /// Partitions by key into buckets that fit the cache, then groups and sweeps each. Takes 24 bytes a row for the time of the call, and more
    /// where a few keys have most of the rows, since all rows of a key are gathered at once.
    /// </remarks>
    public static FcrResult Calculate(
        FcrColumns columns,
        Moment asOf,
        FcrDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw,
        int? maxDegreeOfParallelism = null)
    {
        definition ??= FcrDefinition.Standard;
        return definition.Calculate(Tally(columns, asOf, definition, invalid, maxDegreeOfParallelism));
    }

    /// <summary>Tallies contacts in columns, to be added to the tallies of other customers.</summary>
    /// <param name="columns">All contacts of the customers, in any order.</param>
    /// <param name="asOf">The moment as of which the rate is computed.</param>
    /// <param name="definition">A definition that looks at links only; <see cref="FcrDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with a row that ends before it starts, whose ticks are no moment, or whose kind is unknown.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <param name="observedFrom">From when on contacts were observed; the earliest start in the columns when null.</param>
    /// <returns>The same tally as for the same contacts as records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The definition asks for more than links, a column is missing that its key needs, or a row ends before it starts.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A row's ticks are no moment or its kind is unknown, an enum value is not defined, or <paramref name="maxDegreeOfParallelism"/> is below 1.
    /// </exception>
    /// <remarks>As <see cref="Calculate(FcrColumns, Moment, FcrDefinition, InvalidFacts, int?)"/>.</remarks>
    public static FcrTally Tally(
        FcrColumns columns,
        Moment asOf,
        FcrDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw,
        int? maxDegreeOfParallelism = null,
        Moment? observedFrom = null)
    {
        Guard.NotNull(columns);
        Guard.Defined(invalid);
        int threads = Guard.OptionalAtLeast(maxDegreeOfParallelism, 1) ?? Environment.ProcessorCount;
        definition ??= FcrDefinition.Standard;
        if (!definition.IsLinkOnly)
        {
            throw new ArgumentException(
                $"definition is {Quote.OfDefinition(definition)}; expected one that looks at links only, since columns have neither verdicts nor transfers nor lines.",
                nameof(definition));
        }

        FcrKey key = definition.RepeatRule!.Key;
        Require(columns.Customers.Length, FcrKeyParts.HasCustomer(key), "customers");
        Require(columns.Subjects.Length, FcrKeyParts.HasSubject(key), "subjects");
        return FcrColumnLinker.Tally(columns, asOf.UtcTicks, observedFrom?.UtcTicks, definition, invalid, threads, nameof(columns));

        void Require(int length, bool isNeeded, string column)
        {
            if (isNeeded && length != columns.Count)
            {
                throw new ArgumentException($"columns has no {column}; expected them, since the key is {definition.RepeatRule.KeyName}.", nameof(columns));
            }
        }
    }
}
