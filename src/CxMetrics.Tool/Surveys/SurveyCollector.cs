using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Keeps the responses to the kind of question that was asked for; the first brings the scale.</summary>
internal sealed class SurveyCollector(SurveyFields fields, SurveyLog log, ToolOptions options, Metric? stated) : FactCollector<SurveyResponse>(fields, log)
{
    private Metric? _metric = stated;

    public Metric Metric => _metric ??= MetricFactory.Create(options.Metric);

    public override void Add(Place place, string? id, SurveyResponse fact, FieldReader? row = null)
    {
        if (fact.Kind != options.Metric.Kind)
        {
            log.OtherKind++;
            return;
        }

        _metric ??= MetricFactory.Create(options.Metric, fact.Scale);
        Check(place, fact, _metric.Scale);
        string? beyond = Beyond(fact);

        // The library counts the duplicates too, each with its group.
        Facts.Add(beyond is null ? fact : fact with { AnsweredAt = null });
        if (id is not null && IsRepeated(place, id, fact))
        {
            return;
        }

        if (id is null && row!.Has("id"))
        {
            log.WithoutId.Add(place, "the id is blank");
        }

        CountScore(place, fact);
        CountPeriod(place, fact, row, beyond);
    }

    private void Check(Place place, SurveyResponse fact, SurveyScale scale)
    {
        if (fact.Weight != 1 && !options.Weighted)
        {
            throw new InputException($"The weight at {place} is not 1; expected 1, or --weight weight to count responses by their weights.");
        }

        if (fact.Scale != scale)
        {
            throw new InputException($"The response at {place} is on {fact.Scale} among responses on {scale}; expected one scale.");
        }
    }

    private void CountScore(Place place, SurveyResponse fact)
    {
        if (fact.Score is not { } score)
        {
            log.Unanswered++;
        }
        else if (fact.Scale.Contains(score))
        {
            log.Answered++;
        }
        else
        {
            log.OffScale.Add(place, "the score is not on the scale", score.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Of the library's own records, an unanswered one has no moment of its answer, and nobody wonders.</summary>
    private void CountPeriod(Place place, SurveyResponse fact, FieldReader? row, string? beyond)
    {
        if (options.Periods is null || (fact.AnsweredAt is not null && beyond is null) || (row is null && fact.Score is null))
        {
            return;
        }

        string? date = row?.Text("date");
        (string reason, string? found) = (beyond, row, date) switch
        {
            (not null, _, _) => ("the date is at an end of the calendar", beyond),
            (_, null, _) => ("there is no answeredAt", null),
            (_, _, null) => ("the date is blank", null),
            _ => ("the date cannot be read", $"\"{date}\""),
        };
        log.WithoutPeriod.Add(place, reason, found);
    }

    /// <summary>A placeholder such as 9999-12-31, whose week or local date lies beyond the calendar; null for any other moment.</summary>
    private string? Beyond(SurveyResponse fact)
    {
        try
        {
            _ = fact.AnsweredAt is { } moment ? options.Periods?.Of(moment) : null;
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return fact.AnsweredAt?.ToString("O", CultureInfo.InvariantCulture);
        }
    }
}
