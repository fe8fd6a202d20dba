using CsvHelper;

namespace CxMetrics.Tool;

/// <summary>A file of rows.</summary>
/// <param name="File">Its path.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Delimiter">What separates its columns; null to find out.</param>
internal sealed record RowSource(string File, FileFormat Format, char? Delimiter)
{
    /// <summary>Opens the file, and says in a sentence what is wrong with it.</summary>
    public async Task OpenAsync(Func<Stream, Task> read)
    {
        try
        {
            using FileStream stream = Open();
            await read(stream);
        }
        catch (CsvFormatException exception)
        {
            throw new InputException($"{File} is not readable as CSV: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{File} cannot be read: {exception.Message}");
        }
    }

    private FileStream Open() =>
        Directory.Exists(File) ? throw new InputException($"{File} is a directory; expected a file.")
        : System.IO.File.Exists(File) ? new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan)
        : throw new InputException($"There is no file {File}.");
}
