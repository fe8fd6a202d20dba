using System.Globalization;
using CxMetrics;
using QuickStart.Options;

namespace QuickStart.Surveys;

/// <summary>Turns the texts of a row into a score, a period and groups, and counts what cannot be read.</summary>
internal sealed class TextRows(QuickStartOptions options, SurveyCounter counter, RowLog log)
{
    private readonly ScoreText _scores = new(options.Unanswered);

    private readonly DateText? _dates = options.Periods is { } periods ? new DateText(options.DateFormat, periods) : null;

    /// <summary>Counts a row.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="id">Its id; null where no column is named.</param>
    /// <param name="score">The text of its score.</param>
    /// <param name="date">The text of its date; null where no column is named or the row lacks it.</param>
    /// <param name="weight">The text of its weight; null where no column is named.</param>
    /// <param name="groups">Its groups.</param>
    public void Add(Place place, string? id, string? score, string? date, string? weight, ReadOnlySpan<string?> groups)
    {
        log.Read++;
        if (!_scores.TryRead(score, out int? value))
        {
            log.Unreadable.Add(place, "the score is not a whole number", $"\"{score}\"");
            return;
        }

        if (!TryReadWeight(weight, out double number))
        {
            log.Unreadable.Add(place, "the weight is neither 0 nor a number from 1e-100 to 1e100", $"\"{weight}\"");
            return;
        }

        counter.Add(place, id, value, number, Placed(date?.Trim()), groups);
    }

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
