using System.Globalization;
using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Reporting;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Surveys;

/// <summary>Feeds rows one at a time into the tallies of the report, so that memory holds groups and ids, never rows.</summary>
internal abstract class SurveyCounter(Metric metric, SurveyLog log)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Metric Metric { get; } = metric;

    /// <summary>Makes a counter of rows that all count once.</summary>
    public static SurveyCounter Unweighted(Metric metric, int groupColumns, SurveyLog log) =>
        new SurveyCounter<ScoreTally, ScoreTally.Builder>(
            metric,
            metric,
            log,
            groupColumns,
            () => new ScoreTally.Builder(metric.Scale, InvalidFacts.Count),
            static (builder, score, _) => builder.Add(score),
            static builder => builder.AddDuplicates());

    /// <summary>Makes a counter of rows that count by their weights.</summary>
    public static SurveyCounter Weighted(Metric metric, int groupColumns, SurveyLog log) =>
        new SurveyCounter<WeightedScoreTally, WeightedScoreTally.Builder>(
            metric,
            metric,
            log,
            groupColumns,
            () => new WeightedScoreTally.Builder(metric.Scale, InvalidFacts.Count),
            static (builder, score, weight) => builder.Add(score, weight),
            static builder => builder.AddDuplicates());

    /// <summary>Counts a row that could be read.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="id">Its id; null where ids are not asked for, blank where it has none.</param>
    /// <param name="score">Its score; null when unanswered.</param>
    /// <param name="weight">Its weight; 1 where nobody asked for weights.</param>
    /// <param name="placement">Its period.</param>
    /// <param name="groups">Its groups, one for each column; null or blank where it has none.</param>
    public void Add(Place place, string? id, int? score, double weight, Placement placement, ReadOnlySpan<string?> groups)
    {
        id = id?.Trim();
        if (string.IsNullOrEmpty(id))
        {
            if (id is not null)
            {
                log.WithoutId.Add(place, "the id is blank");
            }
        }
        else if (!_ids.Add(id))
        {
            log.Duplicate.Add(place, "the id stood before", id);
            AddDuplicate(placement, groups);
            return;
        }

        if (score is not { } answered)
        {
            log.Unanswered++;
        }
        else if (Metric.Scale.Contains(answered))
        {
            log.Answered++;
        }
        else
        {
            log.OffScale.Add(place, "the score is not on the scale", answered.ToString(CultureInfo.InvariantCulture));
        }

        if (placement.Issue is { } issue)
        {
            log.WithoutPeriod.Add(place, issue, placement.Found);
        }

        Add(score, weight, placement, groups);
    }

    /// <summary>The metric overall, by each of the columns and by period.</summary>
    public abstract MetricReport Report(ToolOptions options);

    protected abstract void Add(int? score, double weight, Placement placement, ReadOnlySpan<string?> groups);

    protected abstract void AddDuplicate(Placement placement, ReadOnlySpan<string?> groups);
}
