using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Reads rows of columns, and sees to it that each is a step or has a reason not to be.</summary>
internal struct JourneyColumnReader(JourneyColumns columns, long asOf) : ITimelineReader<JourneySpan>
{
    private static readonly long LastMoment = DateTimeOffset.MaxValue.UtcTicks;
    private readonly ReasonCounter _excluded = new("rows");
    private string? _refusal;

    public void Read<TSink>(int first, int end, ref TSink sink)
        where TSink : struct, ITimelineSink<JourneySpan>
    {
        ReadOnlySpan<int> customers = columns.Customers.Span[first..end];
        ReadOnlySpan<long> starts = columns.Starts.Span[first..end];
        ReadOnlySpan<long> ends = columns.Ends.IsEmpty ? default : columns.Ends.Span[first..end];
        ReadOnlySpan<int> places = columns.Places.Span[first..end];
        long last = LastMoment;
        for (int i = 0; i < customers.Length; i++)
        {
            long start = starts[i];
            long stop = ends.IsEmpty || ends[i] == JourneyColumns.NoEnd ? start : ends[i];
            if (start >= 0 && stop >= start && stop <= last && start <= asOf && customers[i] >= 0)
            {
                sink.Add(new JourneySpan(start, stop, customers[i], places[i]));
            }
            else
            {
                Exclude(first + i, start, stop);
            }
        }
    }

    /// <summary>Tells why rows are no steps, and refuses the first that is invalid unless such are counted.</summary>
    public readonly void Report(ReasonCounter excluded, InvalidFacts invalid, string name)
    {
        if (invalid == InvalidFacts.Throw && _refusal is not null)
        {
            throw new ArgumentException(_refusal, name);
        }

        excluded.Add(_excluded.ToCounts());
    }

    private void Exclude(int row, long start, long end)
    {
        bool isMoment = start >= 0 && start <= LastMoment && end >= 0 && end <= LastMoment;
        bool isInvalid = !isMoment || end < start;
        _refusal ??= !isInvalid ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"Row {row} lasts from {start} to {end} ticks; expected ticks of moments, 0 to {LastMoment}, and an end no earlier than the start.");
        _excluded.Add(
            !isMoment ? ExclusionReasons.NotAMoment
            : isInvalid ? ExclusionReasons.EndBeforeStart
            : start > asOf ? ExclusionReasons.NotYetKnown
            : ExclusionReasons.NoCustomer);
    }
}
