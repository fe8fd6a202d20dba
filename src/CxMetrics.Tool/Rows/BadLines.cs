using CxMetrics.Serialization;

namespace CxMetrics.Tool.Rows;

/// <summary>Moves the bad lines of an NDJSON file into the log as they come, so that they do not pile up.</summary>
internal static class BadLines
{
    public static void Drain(List<NdjsonError> badLines, RowLog log)
    {
        foreach (NdjsonError error in badLines)
        {
            log.Read++;
            string found = error.Path is null or "$" ? error.Reason : $"{error.Path}: {error.Reason}";
            log.Unreadable.Add(new Place("line", error.LineNumber), "the line is not valid", found);
        }

        badLines.Clear();
    }
}
