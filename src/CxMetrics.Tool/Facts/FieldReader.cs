using System.Globalization;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Facts;

/// <summary>Reads the fields of a row, and remembers the first that cannot be read.</summary>
internal sealed class FieldReader
{
    private readonly ServiceOptions _options;
    private readonly MomentText _moments;
    private readonly HashSet<string> _missing;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<WantedColumn> _columns = [];
    private readonly HashSet<string> _filled = new(StringComparer.Ordinal);
    private readonly string?[] _texts;
    private readonly bool[] _absent;

    /// <summary>Prepares to read.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="options">Their columns, defaults and words.</param>
    /// <param name="moments">How moments are written.</param>
    public FieldReader(IReadOnlyList<string> fields, ServiceOptions options, MomentText moments)
    {
        _options = options;
        _moments = moments;
        _missing = new HashSet<string>(options.Missing, StringComparer.OrdinalIgnoreCase);
        foreach (string field in fields)
        {
            _index[field] = _columns.Count;
            _columns.Add(options.Columns.TryGetValue(field, out string? column)
                ? new WantedColumn(column, $"--column {field}")
                : new WantedColumn(field, $"--column {field}=COLUMN", ColumnMatch.WhereThere));
        }

        _columns.AddRange(options.By.Select(column => new WantedColumn(column, "--by")));
        _texts = new string?[_columns.Count];
        _absent = new bool[_columns.Count];
    }

    public IReadOnlyList<WantedColumn> Columns => _columns;

    /// <summary>The words so far that no field of words knows.</summary>
    public UnknownWords UnknownWords { get; } = new();

    /// <summary>The first field of the row that cannot be read; null while all can.</summary>
    public RowProblem? Problem { get; private set; }

    /// <summary>A time of the row that the clock shows twice; null where there is none.</summary>
    public string? ShownTwice { get; private set; }

    /// <summary>Takes the next row.</summary>
    public void Start(ReadOnlySpan<string?> texts)
    {
        Problem = null;
        ShownTwice = null;
        for (int i = 0; i < _texts.Length; i++)
        {
            _absent[i] = texts[i] is null;
            string? text = texts[i]?.Trim();
            _texts[i] = string.IsNullOrEmpty(text) || _missing.Contains(text) ? null : text;
        }
    }

    /// <summary>Whether the row lacks the column of a field, which is not the same as a blank one.</summary>
    public bool Lacks(string field) => _absent[_index[field]];

    /// <summary>Whether any row so far had a field.</summary>
    public bool HasSeen(string field) => _filled.Contains(field);

    public string? Text(string field)
    {
        string? text = _texts[_index[field]] ?? _options.Defaults.GetValueOrDefault(field);
        if (text is not null)
        {
            _filled.Add(field);
        }

        return text;
    }

    /// <summary>The groups of the row, by the columns that were asked for.</summary>
    public IEnumerable<KeyValuePair<string, string>> Groups() =>
        _options.By
            .Select((column, i) => KeyValuePair.Create(column, _texts[_index.Count + i]!))
            .Where(group => group.Value is not null);

    public DateTimeOffset? Moment(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        switch (_moments.Read(text, out DateTimeOffset moment))
        {
            case MomentReading.FirstOfTwo:
                ShownTwice ??= text;
                return moment;
            case MomentReading.Read:
                return moment;
            case MomentReading.InGap:
                return Refuse<DateTimeOffset>(field, "does not exist in the zone, whose clocks skip it", text);
            default:
                return Refuse<DateTimeOffset>(field, "is not a date or moment", text);
        }
    }

    public TimeSpan? Duration(string field) =>
        Text(field) is not { } text ? null
        : DurationField.TryRead(text, out TimeSpan duration) ? duration
        : Refuse<TimeSpan>(field, "is not seconds or hh:mm:ss, of at least 0", text);

    public bool? Flag(string field) => Text(field) is not { } text ? null : text.ToUpperInvariant() switch
    {
        "1" or "TRUE" or "YES" or "Y" => true,
        "0" or "FALSE" or "NO" or "N" => false,
        _ => Refuse<bool>(field, "is not yes or no", text),
    };

    public int? Count(string field) =>
        Text(field) is not { } text ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            && decimal.IsInteger(number) && number <= int.MaxValue ? (int)number
        : Refuse<int>(field, "is not a whole number of at least 0", text);

    public double? Share(string field) =>
        Text(field) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number is >= -1 and <= 1 ? number
        : Refuse<double>(field, "is not a number from -1 to 1", text);

    public decimal? Money(string field) =>
        Text(field) is not { } text ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount) ? amount
        : Refuse<decimal>(field, "is not an amount of at least 0", text);

    public string? Currency(string field)
    {
        if (Text(field) is not { } text || (text.Length == 3 && text.All(char.IsAsciiLetter)))
        {
            return Text(field)?.ToUpperInvariant();
        }

        Refuse<int>(field, "is not three letters such as EUR", text);
        return null;
    }

    public T? Word<T>(string field)
        where T : struct, Enum =>
        Text(field) is not { } text ? null
        : FieldWords.TryParse(_options.Words.GetValueOrDefault(text, text), out T? value) ? value
        : RefuseWord<T>(field, text);

    private T? RefuseWord<T>(string field, string text)
        where T : struct, Enum
    {
        UnknownWords.Add(field, text);
        return Refuse<T>(field, $"is none of {FieldWords.List<T>()}", text);
    }

    private T? Refuse<T>(string field, string reason, string text)
        where T : struct
    {
        Problem ??= new RowProblem($"the {field} {reason}", $"\"{text}\"");
        return null;
    }
}
