using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Attempts by how far they got, with the times that they took.</summary>
/// <remarks>
/// <c>Count + Excluded.Total</c> are the customers received, or the openings under <see cref="ConversionRule.EachOpening"/>. Times are kept one by
/// one, 8 bytes each, so that quantiles of a sum are those of all. Split a log by customer. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConversionTally : DefinedTally<ConversionTally, ConversionDefinition>
{
    /// <summary>For each stage the attempts that reached it and no further.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    [JsonPropertyName("levels"), JsonRequired]
    public IReadOnlyList<long> Levels { get; init => field = Counts(value, nameof(Levels)); } = new ValueList<long>([]);

    /// <summary>For each stage those of <see cref="Levels"/> after whose last step nothing came in the journey.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    [JsonPropertyName("ended"), JsonRequired]
    public IReadOnlyList<long> Ended { get; init => field = Counts(value, nameof(Ended)); } = new ValueList<long>([]);

    /// <summary>For each stage but the first the ticks of 100 nanoseconds since the one before, of each attempt that reached it, in ascending order.</summary>
    /// <exception cref="ArgumentNullException">The value or a list in it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative.</exception>
    [JsonPropertyName("partTicks"), JsonRequired]
    public IReadOnlyList<IReadOnlyList<long>> PartTicks
    {
        get;
        init => field = new ValueList<IReadOnlyList<long>>(Guard.NotNull(value, nameof(PartTicks)).Select(times => Times(times, nameof(PartTicks))));
    } = new ValueList<IReadOnlyList<long>>([]);

    /// <summary>The ticks from first to last stage, of each attempt that went all the way, in ascending order.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative.</exception>
    [JsonPropertyName("wholeTicks"), JsonRequired]
    public IReadOnlyList<long> WholeTicks { get; init => field = Times(value, nameof(WholeTicks)); } = new ValueList<long>([]);

    /// <summary>Rows of columns that are no steps, by reason; none where a log was linked, which counts its own.</summary>
    [JsonPropertyName("rowsExcluded"), JsonRequired]
    public ReasonCounts RowsExcluded { get; init => field = Guard.NotNull(value, nameof(RowsExcluded)); } = ReasonCounts.None;

    private protected override long Counted => Reached(0);

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Count, "attempt", CultureInfo.InvariantCulture)}, {WholeTicks.Count:N0} all the way, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction => base.Contradiction ?? (Definition is null ? null : Fault(Definition.Stages.Count));

    /// <summary>The attempts that reached a stage, by its place from 0.</summary>
    internal long Reached(int stage)
    {
        long reached = 0;
        for (int i = stage; i < Levels.Count; i++)
        {
            reached = ExactCount.Add(reached, Levels[i], "attempts");
        }

        return reached;
    }

    private protected override ConversionTally Plus(ConversionTally other) => this with
    {
        Levels = Sum(Levels, other.Levels),
        Ended = Sum(Ended, other.Ended),
        PartTicks = new ValueList<IReadOnlyList<long>>(Enumerable.Range(0, Math.Max(PartTicks.Count, other.PartTicks.Count))
            .Select(part => Merge(PartTicks.ElementAtOrDefault(part), other.PartTicks.ElementAtOrDefault(part)))),
        WholeTicks = Merge(WholeTicks, other.WholeTicks),
        RowsExcluded = RowsExcluded.Merge(other.RowsExcluded),
    };

    private static ValueList<long> Sum(IReadOnlyList<long> left, IReadOnlyList<long> right) =>
        new(Enumerable.Range(0, Math.Max(left.Count, right.Count))
            .Select(i => ExactCount.Add(left.ElementAtOrDefault(i), right.ElementAtOrDefault(i), "attempts")));

    private static ValueList<long> Merge(IReadOnlyList<long>? left, IReadOnlyList<long>? right)
    {
        long[] merged = [.. left ?? [], .. right ?? []];
        Array.Sort(merged);
        return new ValueList<long>(merged);
    }

    private static ValueList<long> Counts(IReadOnlyList<long> counts, string name) =>
        Guard.NotNull(counts, name) as ValueList<long> ?? new ValueList<long>(counts.Select(count => Guard.Count(count, name)));

    private static ValueList<long> Times(IReadOnlyList<long> times, string name) =>
        Guard.NotNull(times, name) as ValueList<long> ?? new ValueList<long>(times.Select(time => Guard.Count(time, name)).Order());

    private string? Fault(int stages) =>
        Levels.Count != stages || Ended.Count != stages || PartTicks.Count != stages - 1
            ? FormattableString.Invariant($"\"levels\", \"ended\" and \"partTicks\" have {Levels.Count}, {Ended.Count} and {PartTicks.Count} entries; expected {stages}, {stages} and {stages - 1}.")
        : Enumerable.Range(0, stages).Any(stage => Ended[stage] > Levels[stage])
            ? "\"ended\" exceeds \"levels\"; expected at most as many."
        : WholeTicks.Count != Levels[^1] || Enumerable.Range(1, stages - 1).Any(stage => PartTicks[stage - 1].Count != Reached(stage))
            ? "\"partTicks\" and \"wholeTicks\" are of other attempts than \"levels\"; expected a time for each that reached the stage."
        : null;
}
