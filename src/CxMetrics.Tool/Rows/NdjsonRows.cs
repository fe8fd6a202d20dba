using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tool;

/// <summary>Reads rows from NDJSON: one object a line, whose members are the columns.</summary>
internal static class NdjsonRows
{
    /// <summary>Passes every object to the sink.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="sink">Takes the rows.</param>
    /// <param name="log">Counts the rows, and takes those that are malformed.</param>
    public static async Task ReadAsync(Stream stream, IRowSink sink, RowLog log)
    {
        NdjsonMembers members = new(sink.Columns);
        string?[] texts = new string?[sink.Columns.Count];
        List<NdjsonError> badLines = [];
        await foreach (JsonElement value in Ndjson.ReadAsync(stream, RowJsonContext.Default.JsonElement, badLines))
        {
            log.Drain(badLines);
            Place place = new("row", ++log.Read);
            if (value.ValueKind != JsonValueKind.Object)
            {
                log.Unreadable.Add(place, "the line is not an object");
                continue;
            }

            try
            {
                members.Read(value, texts);
            }
            catch (InvalidOperationException)
            {
                // Half of a surrogate pair, such as "\ud800": well-formed JSON that is no text.
                log.Unreadable.Add(place, "an escape in the line is not a character");
                continue;
            }

            sink.Add(place, texts);
        }

        log.Drain(badLines);
        members.RefuseMissing();
        log.Columns = members.Seen;
        log.Unused = members.Unused;
    }
}
