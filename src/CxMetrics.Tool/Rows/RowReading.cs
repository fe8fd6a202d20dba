using CsvHelper;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Reporting;

namespace CxMetrics.Tool.Rows;

/// <summary>Opens files, and says in a sentence what is wrong with them.</summary>
internal static class RowReading
{
    /// <summary>Opens a file and reads it, with a bar where it is long.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="bar">Shows how far the reading is.</param>
    /// <param name="read">Reads it.</param>
    public static async Task<T> OpenAsync<T>(string file, ProgressBar bar, Func<Stream, IProgress<long>?, Task<T>> read)
    {
        try
        {
            using FileStream stream = Open(file);

            // A pipe has no length, so that no bar could say how much of it is left.
            long length = stream.CanSeek ? stream.Length : 0;
            return await bar.ShowAsync($"Reading {Path.GetFileName(file)}", length, progress => read(stream, progress));
        }
        catch (CsvFormatException exception)
        {
            throw new InputException($"{file} is not readable as CSV: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file} cannot be read: {exception.Message}");
        }
    }

    /// <summary>Passes the rows of a file to a sink, whatever its format.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="source">How it is written.</param>
    /// <param name="sink">Takes the rows.</param>
    /// <param name="log">Counts the rows, and takes those that are malformed.</param>
    /// <param name="progress">Told the bytes read from time to time.</param>
    public static async Task ReadAsync(Stream stream, RowSource source, IRowSink sink, RowLog log, IProgress<long>? progress)
    {
        if (source.Format == FileFormat.Ndjson)
        {
            await NdjsonRows.ReadAsync(stream, sink, log, progress);
        }
        else
        {
            CsvRows.Read(stream, source, sink, log, progress);
        }
    }

    /// <summary>Refuses to report on rows that got lost.</summary>
    public static void Reconcile(RowLog log)
    {
        if (!log.Reconciles)
        {
            throw new InvalidOperationException("The rows do not add up; this is a fault of the program.");
        }
    }

    private static FileStream Open(string file) =>
        Directory.Exists(file) ? throw new InputException($"{file} is a directory; expected a file.")
        : File.Exists(file) ? new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan)
        : throw new InputException($"There is no file {file}.");
}
