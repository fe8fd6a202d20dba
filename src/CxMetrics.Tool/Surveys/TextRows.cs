using System.Globalization;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Surveys;

/// <summary>Turns the texts of a row into a score, a period and groups, and counts what cannot be read.</summary>
internal sealed class TextRows : IRowSink
{
    private readonly SurveyCounter _counter;
    private readonly SurveyLog _log;
    private readonly ScoreText _scores;
    private readonly DateText? _dates;
    private readonly List<WantedColumn> _columns = [];
    private readonly int _id;
    private readonly int _score;
    private readonly int _date;
    private readonly int _weight;
    private readonly int _by;

    public TextRows(ToolOptions options, SurveyCounter counter, SurveyLog log)
    {
        _counter = counter;
        _log = log;
        _scores = new ScoreText(options.Unanswered);
        _dates = options.Periods is { } periods ? new DateText(options.DateFormat, periods) : null;
        _id = Want(options.Columns.Id, "--id");
        _score = Want(options.Columns.Score, "--score");
        _date = Want(options.Columns.Date, "--date");
        _weight = Want(options.Columns.Weight, "--weight");
        _by = _columns.Count;
        foreach (string column in options.Columns.By)
        {
            Want(column, "--by");
        }
    }

    public IReadOnlyList<WantedColumn> Columns => _columns;

    public void Add(Place place, ReadOnlySpan<string?> texts)
    {
        string? score = Text(texts, _score);
        if (!_scores.TryRead(score, out int? value))
        {
            _log.Unreadable.Add(place, "the score is not a whole number", $"\"{score}\"");
            return;
        }

        // A column that is named counts as blank where an object lacks it.
        string? weight = _weight < 0 ? null : texts[_weight] ?? "";
        if (!TryReadWeight(weight, out double number))
        {
            _log.Unreadable.Add(place, "the weight is neither 0 nor a number from 1e-100 to 1e100", $"\"{weight}\"");
            return;
        }

        string? id = _id < 0 ? null : texts[_id] ?? "";
        _counter.Add(place, id, value, number, Placed(Text(texts, _date)?.Trim()), texts[_by..]);
    }

    private int Want(string? column, string option)
    {
        if (column is null)
        {
            return -1;
        }

        _columns.Add(new WantedColumn(column, option));
        return _columns.Count - 1;
    }

    private static string? Text(ReadOnlySpan<string?> texts, int column) => column < 0 ? null : texts[column];

    private Placement Placed(string? date) =>
        _dates is null ? Placement.None
        : string.IsNullOrEmpty(date) ? new Placement(null, "the date is blank")
        : _dates.TryRead(date, out Period period) ? new Placement(period)
        : new Placement(null, "the date cannot be read", $"\"{date}\"");

    /// <summary>A row counts once where no column of weights is named; a blank weight is none.</summary>
    private static bool TryReadWeight(string? text, out double weight)
    {
        weight = 1;
        return text is null
            || (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out weight)
                && (weight is 0 or (>= 1e-100 and <= 1e100)));
    }
}
