using CxMetrics.LifetimeValue;

namespace CxMetrics.Tool;

/// <summary>What the command line asks for.</summary>
internal sealed record ToolOptions
{
    /// <summary>The file to read; null for the generated company.</summary>
    public RowSource? File { get; init; }

    /// <summary>Whether the file holds the library's own records, so that its texts need no explanation.</summary>
    public bool OwnRecords { get; init; }

    /// <summary>The columns of fields, where their names differ.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What names the column of a field on the command line, before the field.</summary>
    public string ColumnOption { get; init; } = "--column ";

    /// <summary>The texts of fields that a row lacks.</summary>
    public IReadOnlyDictionary<string, string> Defaults { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What words of the file mean.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Texts that mean that nothing is known.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Scores that mean that a survey was not answered.</summary>
    public IReadOnlyList<string> Unanswered { get; init; } = [];

    /// <summary>The columns to group by.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    public string? DateFormat { get; init; }

    /// <summary>The letters of the parts that a date needs, as <see cref="DateFormat"/> has them.</summary>
    public string DateParts { get; init; } = "yMd";

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The periods of the report; null for none.</summary>
    public Periods? Periods { get; init; } = Periods.Months(TimeZoneInfo.Utc);

    /// <summary>When the log was taken; null for the latest moment in it.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The file of ticket events; null for none.</summary>
    public RowSource? Events { get; init; }

    /// <summary>The file of touchpoints; null for none.</summary>
    public RowSource? Touchpoints { get; init; }

    /// <summary>The columns of the fields of touchpoints.</summary>
    public IReadOnlyDictionary<string, string> TouchpointColumns { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The stages, or touchpoints, from one to the next; none for no conversion.</summary>
    public IReadOnlyList<string> Through { get; init; } = [];

    /// <summary>How long after its beginning the way through the stages may take; null for the usual.</summary>
    public TimeSpan? Window { get; init; }

    /// <summary>The opening hours; null where times are calendar times.</summary>
    public BusinessCalendar? Calendar { get; init; }

    /// <summary>The target of the first response; null for none.</summary>
    public TimeSpan? Sla { get; init; }

    /// <summary>For how many days an activity keeps a customer.</summary>
    public int ActiveDays { get; init; } = 30;

    /// <summary>The last age of cohorts.</summary>
    public int LastAge { get; init; } = 24;

    /// <summary>The kind of activity that puts a customer into a cohort; null for any.</summary>
    public string? StartKind { get; init; }

    /// <summary>The kind of activity that shows that a customer is still there; null for any.</summary>
    public string? ReturnKind { get; init; }

    /// <summary>The times at which survival is asked for; none for round ones.</summary>
    public IReadOnlyList<double> Times { get; init; } = [];

    /// <summary>The unit of the times of purchases.</summary>
    public TimeUnit Unit { get; init; } = TimeUnit.Week;

    /// <summary>The last day that models of purchases learn from; null for the whole log.</summary>
    public DateOnly? CalibrationEnd { get; init; }

    /// <summary>What money loses in worth.</summary>
    public DiscountRate DiscountRate { get; init; } = ClvDefinition.Lifetime.DiscountRate;

    /// <summary>The share of what is paid that is margin.</summary>
    public double MarginShare { get; init; } = 1;

    /// <summary>How many customers are listed.</summary>
    public int Top { get; init; } = 10;

    public MetricOptions Metric { get; init; } = new();

    /// <summary>Whether surveys count by their weights.</summary>
    public bool Weighted { get; init; }
}
