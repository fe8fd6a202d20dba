using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Options;

/// <summary>How contacts and tickets are read, and what is asked of them.</summary>
internal sealed record ServiceOptions
{
    /// <summary>Whether the file holds the library's own records, so that its texts need no explanation.</summary>
    public bool OwnRecords { get; init; }

    /// <summary>The columns of fields whose names differ.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The texts of fields that a row lacks.</summary>
    public IReadOnlyDictionary<string, string> Defaults { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What words of the file mean.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Texts that mean that nothing is known.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The columns to group by.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>When the log was taken; null for the latest moment in it.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The file of ticket events; null for none.</summary>
    public RowSource? Events { get; init; }

    /// <summary>The opening hours; null where times are calendar times.</summary>
    public BusinessCalendar? Calendar { get; init; }

    /// <summary>The target of the first response; null for none.</summary>
    public TimeSpan? Sla { get; init; }
}
