namespace CxMetrics.Tool;

/// <summary>Takes the rows of a file as texts.</summary>
internal interface IRowSink
{
    /// <summary>The columns to read, in the order of the texts.</summary>
    IReadOnlyList<WantedColumn> Columns { get; }

    /// <summary>Takes a row that is well formed.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="texts">The text of each column; null where the row has none.</param>
    void Add(Place place, ReadOnlySpan<string?> texts);
}
