using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Conversion: how many customers go from one stage of their journey to the next.</summary>
/// <remarks>
/// <c>conversion = customers that reached the stage / customers that entered</c>. A customer enters with a step at the first stage whose window
/// is over by the moment of the log; the rest is absent by reason. Of several attempts the one that got furthest counts, the earliest of equals,
/// and its times alone. Everything else is a <see cref="ConversionDefinition"/>. Pure functions; thread-safe.
/// </remarks>
public static class Conversion
{
    /// <summary>Calculates the conversion of all journeys.</summary>
    /// <param name="log">The journeys.</param>
    /// <param name="definition">The way to go.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No touchpoint is of one of the stages.</exception>
    /// <remarks>One sweep over the steps, on all processors; no object a step or customer.</remarks>
    /// <example>
    /// <code>
    /// ConversionResult result = Conversion.Calculate(
    ///     log, ConversionDefinition.Through("awareness", "purchase", "use") with { Window = TimeSpan.FromDays(90) });
    /// </code>
    /// </example>
    public static ConversionResult Calculate(JourneyLog log, ConversionDefinition definition)
    {
        Guard.NotNull(log);
        JourneyLabels labels = Known(log.LabelsOf(Guard.NotNull(definition).Label), definition, nameof(definition));
        IReadOnlyList<ConversionCounter> counters = log.Sweep(() => new ConversionCounter(definition, labels, log.AsOf));
        return definition.Calculate(counters.Aggregate((sum, other) => sum.With(other)).ToTally() with { AsOf = log.AsOf });
    }

    /// <summary>Calculates the conversion of a tally, such as that of a channel.</summary>
    /// <param name="tally">The tally.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tally"/> has no definition.</exception>
    public static ConversionResult Calculate(ConversionTally tally) =>
        (Guard.NotNull(tally).Definition ?? throw new ArgumentException("tally has no definition; expected one that attempts were counted under.", nameof(tally)))
            .Calculate(tally);

    /// <summary>Calculates the conversion of steps in columns.</summary>
    /// <param name="columns">All steps of the customers, in any order.</param>
    /// <param name="asOf">The moment of the log: later steps have not happened.</param>
    /// <param name="definition">The way to go, by the labels of the columns.</param>
    /// <param name="invalid">What to do with a row that ends before it starts, or whose ticks are no moment.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> or <paramref name="definition"/> is null.</exception>
    /// <exception cref="ArgumentException">No place is of one of the stages, a row ends before it starts, or its ticks are no moment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="invalid"/> is not a defined value, or <paramref name="maxDegreeOfParallelism"/> is below 1.
    /// </exception>
    /// <remarks>Partitions by customer into buckets that fit the cache, then orders and sweeps each. Takes 24 bytes a row for the time of the call.</remarks>
    public static ConversionResult Calculate(
        JourneyColumns columns,
        Moment asOf,
        ConversionDefinition definition,
        InvalidFacts invalid = InvalidFacts.Throw,
        int? maxDegreeOfParallelism = null)
    {
        Guard.NotNull(columns);
        JourneyLabels labels = Known(new JourneyLabels(columns.Labels), Guard.NotNull(definition), nameof(definition));
        IReadOnlyList<ConversionCounter> counters = columns.Sweep(
            asOf, invalid, maxDegreeOfParallelism, () => new ConversionCounter(definition, labels, asOf), out ReasonCounts excluded);
        return definition.Calculate(counters.Aggregate((sum, other) => sum.With(other)).ToTally() with { AsOf = asOf, RowsExcluded = excluded });
    }

    /// <summary>Links each customer with the attempt that counts, to be filtered, grouped and looked into.</summary>
    /// <param name="log">The journeys.</param>
    /// <param name="definition">The way to go.</param>
    /// <returns>
    /// An attempt for each journey, or for each opening where the definition says so, in the ordinal order of the customers' ids; those that do not count too.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No touchpoint is of one of the stages.</exception>
    public static IReadOnlyList<ConversionAttempt> Link(JourneyLog log, ConversionDefinition definition)
    {
        Guard.NotNull(log);
        JourneyLabels labels = Known(log.LabelsOf(Guard.NotNull(definition).Label), definition, nameof(definition));
        List<ConversionAttempt> attempts = [];
        Journey current = null!;
        ConversionSweep sweep = new(
            definition, labels, log.AsOf, (_, steps, reason) => attempts.Add(new ConversionAttempt(current, definition, steps.ToArray(), reason)));
        foreach (Journey journey in log.Units())
        {
            current = journey;
            sweep.Run(log.SpansOf(journey));
        }

        return attempts.AsReadOnly();
    }

    /// <summary>A stage that no place has is a misprint more often than a stage that nobody reached.</summary>
    private static JourneyLabels Known(JourneyLabels labels, ConversionDefinition definition, string name) =>
        definition.Stages.FirstOrDefault(stage => !labels.OfPlaces.Contains(stage, StringComparer.Ordinal)) is { } unknown
            ? throw new ArgumentException($"{name} goes through {Quote.Of(unknown)}, which no place is; expected some of {Quote.List(labels.OfPlaces)}.", name)
            : labels;
}
