using System.Text.Json.Serialization.Metadata;
using CxMetrics.Serialization;

namespace CxMetrics.Tool;

/// <summary>Reads a file of facts, whatever its format.</summary>
internal static class FactFile
{
    /// <summary>Reads all rows.</summary>
    /// <param name="options">The file and how it is written.</param>
    /// <param name="fields">How a fact is made.</param>
    /// <param name="collector">Takes the facts.</param>
    public static async Task<FactCollector<T>> ReadAsync<T>(ToolOptions options, IFactFields<T> fields, FactCollector<T> collector)
        where T : class, IEquatable<T>
    {
        RowSource source = options.File!;
        await source.OpenAsync(async stream =>
        {
            if (options.OwnRecords)
            {
                await foreach ((Place place, T fact) in RecordsAsync(stream, CxMetricsJson.TypeInfo<T>(), collector.Log))
                {
                    collector.Add(place, fields.Id(fact), fact);
                }

                return;
            }

            FieldReader reader = new(fields.Fields, options);
            Rows<T> rows = new(fields, reader, collector);
            if (source.Format == FileFormat.Ndjson)
            {
                await NdjsonRows.ReadAsync(stream, rows, collector.Log);
            }
            else
            {
                CsvRows.Read(stream, source, rows, collector.Log);
            }

            rows.RefuseMissing();
            collector.Log.UnknownWords = reader.UnknownWords;
        });
        collector.Log.Reconcile();
        return collector;
    }

    /// <summary>Reads what happened to tickets, as the library writes it.</summary>
    public static async Task<IReadOnlyList<TicketEvent>> EventsAsync(RowSource source, RowLog log)
    {
        List<TicketEvent> events = [];
        await source.OpenAsync(async stream =>
        {
            await foreach ((_, TicketEvent happened) in RecordsAsync(stream, CxMetricsJson.TypeInfo<TicketEvent>(), log))
            {
                log.Counted++;
                events.Add(happened);
            }
        });
        log.Reconcile();

        // What was asked to be read and cannot be is no log without events.
        return events.Count > 0 || log.Read == 0
            ? events
            : throw new InputException(
                $"{source.File} was given for --events, and none of its {Words.Count(log.Read)} lines can be read: expected NDJSON of the library's TicketEvent, one a line, and no CSV. The first is {log.Unreadable.Examples[0].TrimEnd('.')}.");
    }

    private static async IAsyncEnumerable<KeyValuePair<Place, T>> RecordsAsync<T>(Stream stream, JsonTypeInfo<T> typeInfo, RowLog log)
        where T : class
    {
        List<NdjsonError> badLines = [];
        await foreach (T fact in Ndjson.ReadAsync(stream, typeInfo, badLines))
        {
            log.Drain(badLines);
            yield return KeyValuePair.Create(new Place("row", ++log.Read), fact);
        }

        log.Drain(badLines);
    }

    /// <summary>Turns rows into facts, and counts those that are none.</summary>
    private sealed class Rows<T>(IFactFields<T> fields, FieldReader reader, FactCollector<T> collector) : IRowSink
        where T : class, IEquatable<T>
    {
        public IReadOnlyList<WantedColumn> Columns => reader.Columns;

        public void Add(Place place, ReadOnlySpan<string?> texts)
        {
            reader.Start(texts);
            if (fields.Mandatory.FirstOrDefault(field => reader.Text(field) is null) is { } lacking)
            {
                collector.Log.LeftOut.Add(place, $"there is no {lacking}");
                return;
            }

            string? id = reader.Text("id");
            T fact = fields.Create(reader, id ?? $"({place})");
            if (reader.Problem is { } problem)
            {
                collector.Log.Unreadable.Add(place, problem, reader.Found);
            }
            else
            {
                collector.Add(place, id, fact, reader);
            }
        }

        /// <summary>Refuses a file in which no row has a field without which there are no facts.</summary>
        public void RefuseMissing()
        {
            if (collector.Log.LeftOut.Count > 0 && fields.Mandatory.FirstOrDefault(field => !reader.HasSeen(field)) is { } field)
            {
                throw new InputException(
                    $"No row has {(field[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a")} {field}; name its column with --column {field}=COLUMN, or say what it is with --default {field}=TEXT; the columns are {string.Join(", ", collector.Log.Columns.Select(column => $"\"{column}\""))}.");
            }
        }
    }
}
