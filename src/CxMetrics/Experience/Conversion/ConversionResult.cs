using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Conversion: how many reached each stage, where they were lost, and how long it took.</summary>
/// <remarks>
/// Who dropped off may have gone on with something else; after whose last step nothing came is said apart. The median of the whole way is
/// not the sum of the medians of its parts, which are of more attempts. Percentiles are of type 7. Written to JSON, never read: keep the tally to add up later.
/// Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ConversionResult : TallyResult<ConversionTally, ConversionDefinition>
{
    /// <inheritdoc/>
    public ConversionResult()
    {
    }

    internal ConversionResult(ConversionTally tally)
        : base(tally)
    {
        int stages = Definition.Stages.Count;
        Reached = new ValueList<long>(Enumerable.Range(0, stages).Select(tally.Reached));
        Dropped = new ValueList<long>(Enumerable.Range(0, stages - 1).Select(stage => tally.Levels.ElementAtOrDefault(stage)));
        Ended = new ValueList<long>(Enumerable.Range(0, stages - 1).Select(stage => tally.Ended.ElementAtOrDefault(stage)));
        FromPrevious = new ValueList<RateResult>(Enumerable.Range(1, stages - 1).Select(stage => Rate(stage, stage - 1)));
        FromFirst = new ValueList<RateResult>(Enumerable.Range(1, stages - 1).Select(stage => Rate(stage, 0)));
        PartTimes = new ValueList<DurationSummary>(
            Enumerable.Range(0, stages - 1).Select(part => DurationSummary.OfTicks(tally.PartTicks.ElementAtOrDefault(part) ?? [])));
        WholeTime = DurationSummary.OfTicks(tally.WholeTicks);
    }

    /// <summary>The customers, or openings, that entered and had their time.</summary>
    [JsonPropertyName("entered")]
    public long Entered => Tally.Count;

    /// <summary>For each stage those that reached it.</summary>
    [JsonPropertyName("reached")]
    public IReadOnlyList<long> Reached { get; } = [];

    /// <summary>For each stage but the first the share of those at the one before; null where nobody was.</summary>
    [JsonPropertyName("fromPrevious")]
    public IReadOnlyList<RateResult> FromPrevious { get; } = [];

    /// <summary>For each stage but the first the share of those that entered.</summary>
    [JsonPropertyName("fromFirst")]
    public IReadOnlyList<RateResult> FromFirst { get; } = [];

    /// <summary>The share of those that entered that went all the way.</summary>
    [JsonPropertyName("overall")]
    public RateResult Overall => FromFirst[^1];

    /// <summary>For each stage but the last those that reached it and not the next.</summary>
    [JsonPropertyName("dropped")]
    public IReadOnlyList<long> Dropped { get; } = [];

    /// <summary>For each stage but the last those of <see cref="Dropped"/> without any later step.</summary>
    [JsonPropertyName("ended")]
    public IReadOnlyList<long> Ended { get; } = [];

    /// <summary>For each stage but the first the time since the one before, from start to start.</summary>
    [JsonPropertyName("partTimes")]
    public IReadOnlyList<DurationSummary> PartTimes { get; } = [];

    /// <summary>The time from the first stage to the last, of those that went all the way.</summary>
    [JsonPropertyName("wholeTime")]
    public DurationSummary WholeTime { get; } = DurationSummary.OfTicks([]);

    /// <summary>Rows of columns that are no steps, by reason.</summary>
    [JsonPropertyName("rowsExcluded")]
    public ReasonCounts RowsExcluded => Tally.RowsExcluded;

    private protected override string Sentence(IFormatProvider culture)
    {
        string time = WholeTime.ToString(culture);
        return Entered == 0 ? Overall.ToString(culture) : $"{Overall.ToString(culture)}; {char.ToLowerInvariant(time[0])}{time[1..]}";
    }

    private RateResult Rate(int stage, int from) => new(
        from == 0 && stage == Definition.Stages.Count - 1
            ? Definition.Name
            : string.Create(CultureInfo.InvariantCulture, $"{Definition.Stages[stage]} from {Definition.Stages[from]}"),
        new RateTally(Reached[stage], Reached[from], from == 0 ? Excluded : ReasonCounts.None));
}
