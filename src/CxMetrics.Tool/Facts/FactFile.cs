using System.Text.Json.Serialization.Metadata;
using CxMetrics.Serialization;
using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Reporting;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Facts;

/// <summary>Reads a file of facts, whatever its format.</summary>
internal static class FactFile
{
    /// <summary>Reads all rows.</summary>
    /// <param name="options">The file and how it is written.</param>
    /// <param name="fields">How a fact is made.</param>
    /// <param name="bar">Shows how far the reading is.</param>
    public static async Task<FactCollector<T>> ReadAsync<T>(ToolOptions options, IFactFields<T> fields, ProgressBar bar)
        where T : class, IEquatable<T>
    {
        FactCollector<T> collector = new(new FactLog(fields.Noun), fields.Moments);
        RowSource source = options.File!;
        await RowReading.OpenAsync(source.File, bar, async (stream, progress) =>
        {
            if (options.Service.OwnRecords)
            {
                await foreach ((Place place, T fact) in RecordsAsync(stream, CxMetricsJson.TypeInfo<T>(), collector.Log, progress))
                {
                    collector.Add(place, fields.Id(fact), fact);
                }
            }
            else
            {
                FieldReader reader = new(fields.Fields, options.Service, new MomentText(options.DateFormat, options.Zone));
                FactRows<T> rows = new(fields, reader, collector);
                await RowReading.ReadAsync(stream, source, rows, collector.Log, progress);
                rows.RefuseMissing();
                collector.Log.UnknownWords = reader.UnknownWords;
            }

            return collector;
        });
        RowReading.Reconcile(collector.Log);
        return collector;
    }

    /// <summary>Reads what happened to tickets, as the library writes it.</summary>
    public static async Task<IReadOnlyList<TicketEvent>> EventsAsync(RowSource source, FactLog log, ProgressBar bar)
    {
        List<TicketEvent> events = [];
        await RowReading.OpenAsync(source.File, bar, async (stream, progress) =>
        {
            await foreach ((_, TicketEvent happened) in RecordsAsync(stream, CxMetricsJson.TypeInfo<TicketEvent>(), log, progress))
            {
                log.Counted++;
                events.Add(happened);
            }

            return events;
        });
        RowReading.Reconcile(log);

        // What was asked to be read and cannot be is no log without events.
        return events.Count > 0 || log.Read == 0
            ? events
            : throw new InputException(
                $"{source.File} was given for --events, and none of its {Invariant.Count(log.Read)} lines can be read: expected NDJSON of the library's TicketEvent, one a line, and no CSV. The first is {log.Unreadable.Examples[0].TrimEnd('.')}.");
    }

    private static async IAsyncEnumerable<KeyValuePair<Place, T>> RecordsAsync<T>(
        Stream stream, JsonTypeInfo<T> typeInfo, FactLog log, IProgress<long>? progress)
        where T : class
    {
        List<NdjsonError> badLines = [];
        await foreach (T fact in Ndjson.ReadAsync(stream, typeInfo, badLines))
        {
            BadLines.Drain(badLines, log);
            yield return KeyValuePair.Create(new Place("row", ++log.Read), fact);
            progress?.Report(stream.Position);
        }

        BadLines.Drain(badLines, log);
    }
}
