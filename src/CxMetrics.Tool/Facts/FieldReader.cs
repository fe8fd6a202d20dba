using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Reads the fields of a row, and remembers the first that cannot be read.</summary>
internal sealed class FieldReader
{
    private readonly ToolOptions _options;
    private readonly MomentText _moments;
    private readonly HashSet<string> _missing;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<WantedColumn> _columns = [];
    private readonly HashSet<string> _filled = new(StringComparer.Ordinal);
    private readonly string?[] _texts;
    private readonly bool[] _absent;

    /// <summary>Prepares to read.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="options">Their columns, defaults and words, and how moments are written.</param>
    public FieldReader(IReadOnlyList<string> fields, ToolOptions options)
    {
        _options = options;
        _moments = new MomentText(options.DateFormat, options.Zone, options.DateParts);
        _missing = new HashSet<string>(options.Missing, StringComparer.OrdinalIgnoreCase);
        foreach (string field in fields)
        {
            _index[field] = _columns.Count;
            _columns.Add(options.Columns.TryGetValue(field, out string? column)
                ? new WantedColumn(column, $"{options.ColumnOption}{field}", IsNamed: true)
                : new WantedColumn(
                    field, $"{options.ColumnOption}{field}=COLUMN", IsNamed: false, options.Columns.Values.Any(claimed => LooseName.Comparer.Equals(claimed, field))));
        }

        _columns.AddRange(options.By.Select(column => new WantedColumn(column, "--by", IsNamed: true)));
        _texts = new string?[_columns.Count];
        _absent = new bool[_columns.Count];
    }

    public IReadOnlyList<WantedColumn> Columns => _columns;

    /// <summary>The words so far that no field of words knows.</summary>
    public UnknownWords UnknownWords { get; } = new();

    /// <summary>Why the row is no fact, the same for all rows of its sort: the first field that cannot be read; null while all can.</summary>
    public string? Problem { get; private set; }

    /// <summary>What stands there instead.</summary>
    public string? Found { get; private set; }

    /// <summary>A time of the row that the clock shows twice; null where there is none.</summary>
    public string? ShownTwice { get; private set; }

    /// <summary>Takes the next row.</summary>
    public void Start(ReadOnlySpan<string?> texts)
    {
        Problem = null;
        Found = null;
        ShownTwice = null;
        for (int i = 0; i < _texts.Length; i++)
        {
            _absent[i] = texts[i] is null;
            string? text = texts[i]?.Trim();
            _texts[i] = string.IsNullOrEmpty(text) || _missing.Contains(text) ? null : text;
        }
    }

    /// <summary>Whether a field is read at all.</summary>
    public bool Has(string field) => _index.ContainsKey(field);

    /// <summary>Whether the row lacks the column of a field, which is not the same as a blank one.</summary>
    public bool Lacks(string field) => _absent[_index[field]];

    /// <summary>Whether any row so far had a field.</summary>
    public bool HasSeen(string field) => _filled.Contains(field);

    public string? Text(string field)
    {
        string? text = (_index.TryGetValue(field, out int column) ? _texts[column] : null) ?? _options.Defaults.GetValueOrDefault(field);
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

    public MomentReading ReadMoment(string text, out DateTimeOffset moment) => _moments.Read(text, out moment);

    public DateTimeOffset? Moment(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        switch (ReadMoment(text, out DateTimeOffset moment))
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

    public TimeSpan? Duration(string field) => Read<TimeSpan>(field, "is not seconds or hh:mm:ss, of at least 0", text =>
        DurationField.TryRead(text, out TimeSpan duration) ? duration : null);

    public bool? Flag(string field) => Read<bool>(field, "is not yes or no", text => _options.Words.GetValueOrDefault(text, text).ToUpperInvariant() switch
    {
        "1" or "TRUE" or "YES" or "Y" => true,
        "0" or "FALSE" or "NO" or "N" => false,
        _ => null,
    });

    public int? Count(string field) => Read<int>(field, "is not a whole number of at least 0", text => Number(text) is >= 0 and { } count ? count : null);

    /// <summary>A whole number, also written as 9.0.</summary>
    public int? Whole(string field) => Read(field, "is not a whole number", Number);

    public double? Real(string field) => Read(field, "is not a number", OptionText.Number);

    public double? Share(string field) => Read<double>(field, "is not a number from -1 to 1", text =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number is >= -1 and <= 1 ? number : null);

    public decimal? Money(string field) => Read<decimal>(field, "is not an amount of at least 0", text =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount) ? amount : null);

    /// <summary>An amount of any sign.</summary>
    public decimal? Amount(string field) => Read<decimal>(field, "is not an amount", text =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount) ? amount : null);

    public string? Currency(string field)
    {
        Read<int>(field, "is not three letters such as EUR", text => text.Length == 3 && text.All(char.IsAsciiLetter) ? 0 : null);
        return Text(field)?.ToUpperInvariant();
    }

    public T? Word<T>(string field)
        where T : struct, Enum =>
        Read(field, $"is none of {EnumName.List<T>()}", text =>
        {
            T? value = EnumName.Read<T>(_options.Words.GetValueOrDefault(text, text));
            if (value is null)
            {
                UnknownWords.Add(field, text);
            }

            return value;
        });

    public T? Read<T>(string field, string problem, Func<string, T?> read)
        where T : struct =>
        Text(field) is not { } text ? null : read(text) ?? Refuse<T>(field, problem, text);

    public T? Refuse<T>(string field, string reason, string text)
        where T : struct
    {
        if (Problem is null)
        {
            (Problem, Found) = ($"the {field} {reason}", $"\"{text}\"");
        }

        return null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole) ? whole
        : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            && decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
        : null;
}
