using System.Globalization;
using CxMetrics.Serialization;
using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Surveys;

/// <summary>Reads NDJSON of the library's own <see cref="SurveyResponse"/>.</summary>
internal static class RecordSurveys
{
    private static readonly Dictionary<string, Func<SurveyResponse, string?>> Members = new(StringComparer.Ordinal)
    {
        ["touchpointId"] = response => response.TouchpointId,
        ["agentId"] = response => response.AgentId,
        ["customerId"] = response => response.CustomerId,
        ["accountId"] = response => response.AccountId,
        ["respondentId"] = response => response.RespondentId,
        ["interactionId"] = response => response.InteractionId,
        ["stratum"] = response => response.Stratum,
        ["cluster"] = response => response.Cluster,
    };

    /// <summary>Reads all responses; the first of the kind asked for brings the scale.</summary>
    public static async Task<SurveyCounter> ReadAsync(Stream stream, ToolOptions options, SurveyLog log, IProgress<long>? progress)
    {
        if (options.Columns.Weight is not (null or "weight"))
        {
            throw new InputException($"Survey responses have their weight in \"weight\"; --weight says \"{options.Columns.Weight}\".");
        }

        IReadOnlyList<string> by = options.Columns.By;
        string?[] groups = new string?[by.Count];
        HashSet<string> missing = [.. by.Where(name => !Members.ContainsKey(name))];
        SurveyCounter? counter = null;
        List<NdjsonError> badLines = [];
        await foreach (SurveyResponse response in Ndjson.ReadAsync(stream, CxMetricsJson.TypeInfo<SurveyResponse>(), badLines))
        {
            BadLines.Drain(badLines, log);
            Place place = new("row", ++log.Read);
            progress?.Report(stream.Position);
            if (response.Kind != options.Metric.Kind)
            {
                log.OtherKind++;
                continue;
            }

            counter ??= SurveyFile.Counter(options, MetricFactory.Create(options.Metric, response.Scale), log);
            Check(response, place, counter.Metric, options);
            for (int i = 0; i < groups.Length; i++)
            {
                groups[i] = Group(response, by[i], missing);
            }

            counter.Add(place, response.Id, response.Score, response.Weight, Placed(response, options.Periods!), groups);
        }

        BadLines.Drain(badLines, log);
        return missing.Count == 0 || counter is null
            ? counter ?? SurveyFile.Counter(options, MetricFactory.Create(options.Metric), log)
            : throw new InputException(
                $"No response has \"{missing.First()}\" for --by; expected one of its attributes, or one of {string.Join(", ", Members.Keys)}.");
    }

    private static void Check(SurveyResponse response, Place place, Metric metric, ToolOptions options)
    {
        if (response.Weight != 1 && options.Columns.Weight is null)
        {
            throw new InputException($"The weight at {place} is not 1; expected 1, or --weight weight to count responses by their weights.");
        }

        if (response.Scale != metric.Scale)
        {
            throw new InputException($"The response at {place} is on {response.Scale} among responses on {metric.Scale}; expected one scale.");
        }
    }

    /// <summary>An unanswered survey has no moment of its answer, and nobody wonders.</summary>
    private static Placement Placed(SurveyResponse response, Periods periods)
    {
        if (response.AnsweredAt is not { } moment)
        {
            return response.Score is null ? Placement.None : new Placement(null, "there is no answeredAt");
        }

        try
        {
            return new Placement(periods.Of(moment));
        }
        catch (ArgumentOutOfRangeException)
        {
            // A placeholder such as 9999-12-31, whose week or local date lies beyond the calendar.
            return new Placement(null, "answeredAt is at an end of the calendar", moment.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private static string? Group(SurveyResponse response, string name, HashSet<string> missing)
    {
        if (Members.TryGetValue(name, out Func<SurveyResponse, string?>? member))
        {
            return member(response);
        }

        if (!response.Attributes.TryGetValue(name, out string? value))
        {
            return null;
        }

        missing.Remove(name);
        return value;
    }
}
