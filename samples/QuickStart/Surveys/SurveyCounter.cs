using System.Globalization;
using CxMetrics;
using QuickStart.Metrics;

namespace QuickStart.Surveys;

/// <summary>Feeds rows one at a time into the tallies of the report, so that memory holds groups and ids, never rows.</summary>
internal sealed class SurveyCounter
{
    private readonly RowLog _log;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly ScoreTally.Builder _overall;
    private readonly BreakdownBuilder<string, ScoreTally, ScoreTally.Builder>[] _byGroup;
    private readonly BreakdownBuilder<Period, ScoreTally, ScoreTally.Builder> _byPeriod;

    public SurveyCounter(Metric metric, int groupColumns, RowLog log)
    {
        Metric = metric;
        _log = log;
        _overall = NewBuilder();
        _byGroup = [.. Enumerable.Range(0, groupColumns).Select(_ => new BreakdownBuilder<string, ScoreTally, ScoreTally.Builder>(NewBuilder))];
        _byPeriod = new BreakdownBuilder<Period, ScoreTally, ScoreTally.Builder>(NewBuilder);
    }

    public Metric Metric { get; }

    /// <summary>Counts a row that could be read.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="id">Its id; null where ids are not asked for, blank where it has none.</param>
    /// <param name="score">Its score; null when unanswered.</param>
    /// <param name="placement">Its period.</param>
    /// <param name="groups">Its groups, one for each column; null or blank where it has none.</param>
    public void Add(Place place, string? id, int? score, Placement placement, ReadOnlySpan<string?> groups)
    {
        id = id?.Trim();
        if (string.IsNullOrEmpty(id))
        {
            if (id is not null)
            {
                _log.WithoutId.Add(place, "the id is blank");
            }
        }
        else if (!_ids.Add(id))
        {
            _log.Duplicate.Add(place, "the id stood before", id);
            foreach (ScoreTally.Builder builder in BuildersOf(placement, groups))
            {
                builder.AddDuplicates();
            }

            return;
        }

        if (score is not { } answered)
        {
            _log.Unanswered++;
        }
        else if (Metric.Scale.Contains(answered))
        {
            _log.Answered++;
        }
        else
        {
            _log.OffScale.Add(place, "the score is not on the scale", answered.ToString(CultureInfo.InvariantCulture));
        }

        if (placement.Issue is { } issue)
        {
            _log.WithoutPeriod.Add(place, issue, placement.Found);
        }

        foreach (ScoreTally.Builder builder in BuildersOf(placement, groups))
        {
            builder.Add(score);
        }
    }

    public ScoreTally Overall() => _overall.ToTally();

    /// <summary>The tallies by one of the group columns.</summary>
    public Breakdown<string, ScoreTally> ByGroup(int column) => _byGroup[column].ToBreakdown();

    public Breakdown<Period, ScoreTally> ByPeriod() => _byPeriod.ToBreakdown();

    /// <summary>The builders that a row goes into: overall, of its group in each column, and of its period.</summary>
    private ScoreTally.Builder[] BuildersOf(Placement placement, ReadOnlySpan<string?> groups)
    {
        ScoreTally.Builder[] builders = new ScoreTally.Builder[_byGroup.Length + 2];
        for (int i = 0; i < _byGroup.Length; i++)
        {
            string? group = groups[i]?.Trim();
            builders[i] = string.IsNullOrEmpty(group) ? _byGroup[i].NoKey : _byGroup[i].For(group);
        }

        builders[^2] = placement.Period is { } key ? _byPeriod.For(key) : _byPeriod.NoKey;
        builders[^1] = _overall;
        return builders;
    }

    // A score off the scale is counted, by the tally as by the log, and the report goes on.
    private ScoreTally.Builder NewBuilder() => new(Metric.Scale, InvalidFacts.Count);
}
