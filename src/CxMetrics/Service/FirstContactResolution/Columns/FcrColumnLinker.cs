using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Links contacts in columns and counts them, without keeping the links.</summary>
internal static class FcrColumnLinker
{
    public static FcrTally Tally(
        FcrColumns columns, long asOf, long? observedFrom, FcrDefinition definition, InvalidFacts invalid, int threads, string parameter)
    {
        FcrRepeatRule rule = definition.RepeatRule!;
        TimelinePartition<FcrSpan, FcrColumnReader> timelines = new(columns.Count, () => new FcrColumnReader(columns, rule, asOf), threads);
        FcrCounts counts = new() { Interactions = columns.Count };
        long earliest = asOf;
        foreach (FcrColumnReader reader in timelines.Readers)
        {
            if (invalid == InvalidFacts.Throw && reader.FirstInvalid >= 0)
            {
                throw Refused(columns, reader, parameter);
            }

            counts.Add(reader.Counts);
            earliest = Math.Min(earliest, reader.Earliest);
        }

        FcrSweep sweep = new(definition.Counting, rule, asOf, observedFrom ?? earliest);
        foreach (FcrColumnSink sink in timelines.Sweep(() => new FcrColumnSink(sweep, definition)))
        {
            counts.Add(sink.Counts);
        }

        return counts.ToTally(definition, asOf);
    }

    private static ArgumentException Refused(FcrColumns columns, FcrColumnReader reader, string parameter)
    {
        int row = reader.FirstInvalid;
        long start = columns.Starts.Span[row];
        long end = columns.Ends.Span[row];
        FcrContactKind kind = columns.Kinds.IsEmpty ? FcrContactKind.Handled : columns.Kinds.Span[row];
        return reader.Judge(kind, start, end == FcrColumns.NoEnd ? start : end) switch
        {
            ExclusionReasons.EndBeforeStart => new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Row {row} ends at {end} ticks, before it starts at {start}; expected an end no earlier than the start."),
                parameter),
            ExclusionReasons.UnknownKind => new ArgumentOutOfRangeException(
                parameter,
                kind,
                string.Create(CultureInfo.InvariantCulture, $"Row {row} is of kind {kind:D}; expected one of {string.Join(", ", Enum.GetNames<FcrContactKind>())}.")),
            _ => new ArgumentOutOfRangeException(
                parameter,
                start is >= 0 && start <= DateTimeOffset.MaxValue.UtcTicks ? end : start,
                string.Create(CultureInfo.InvariantCulture, $"Row {row} lasts from {start} to {end} ticks; expected ticks of moments, 0 to {DateTimeOffset.MaxValue.UtcTicks}.")),
        };
    }
}
