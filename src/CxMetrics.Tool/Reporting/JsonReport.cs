using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Serialization;
using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Reporting;

/// <summary>The report for machines: one JSON document, in which results and tallies are written as the library writes them.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,

        // The document goes to a file or a pipe, never into HTML, and names are easier to read unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Report report)
    {
        JsonObject document = new() { ["title"] = report.Title };
        if (report.Rows is { } rows)
        {
            document["rows"] = Rows(rows);
        }

        if (report.Facts.Count > 0)
        {
            document["facts"] = new JsonObject(report.Facts.Select(fact => KeyValuePair.Create(fact.Key, (JsonNode?)fact.Value)));
        }

        if (report.EventRows is { } events)
        {
            document["eventRows"] = Rows(events);
        }

        if (report.Notes.Count > 0)
        {
            document["notes"] = Sentences(report.Notes);
        }

        if (report.Metrics.Count > 0)
        {
            document["metrics"] = new JsonArray([.. report.Metrics.Select(Metric)]);
        }

        if (report.Sections.Count > 0)
        {
            document["sections"] = new JsonArray([.. report.Sections.Select(Section)]);
        }

        if (report.Findings.Count > 0)
        {
            document["findings"] = Sentences(report.Findings);
        }

        return document.ToJsonString(Indented);
    }

    private static JsonObject Section(ReportSection section) => new()
    {
        ["key"] = section.Key,
        ["title"] = section.Heading,
        ["sentences"] = Sentences(section.Sentences),
        ["results"] = section.Results,
        ["tables"] = new JsonArray([.. section.Tables.Select(table => new JsonObject
        {
            ["by"] = table.Key,
            ["title"] = table.Heading,
            ["rows"] = new JsonArray([.. table.Rows]),
        })]),
    };

    private static JsonArray Sentences(IEnumerable<string> sentences) =>
        new([.. sentences.Select(sentence => JsonValue.Create(sentence))]);

    private static JsonObject Rows(RowLog rows)
    {
        JsonObject json = new() { ["read"] = rows.Read };
        foreach (RowPart part in rows.Parts)
        {
            json[part.Key] = part.Issue is { } issue ? Issue(issue) : part.Count;
            if (part.Hints.Count > 0)
            {
                json[part.Key]!["hints"] = Sentences(part.Hints);
            }
        }

        return json;
    }

    private static JsonObject Issue(RowIssue issue) => new()
    {
        ["count"] = issue.Count,
        ["reasons"] = new JsonObject(issue.Reasons.Select(reason => KeyValuePair.Create(reason.Key, (JsonNode?)reason.Value))),
        ["examples"] = new JsonArray([.. issue.Examples.Select(example => JsonValue.Create(example))]),
    };

    private static JsonObject Metric(MetricReport report)
    {
        Figure overall = report.Overall;
        return new JsonObject
        {
            ["title"] = report.Title,
            ["metric"] = Preset.NameOf(report.Metric.Kind),
            ["definition"] = report.Metric.Definition,
            ["confidence"] = report.Metric.Confidence,
            ["overall"] = new JsonObject
            {
                ["result"] = overall.Json,
                ["interval"] = Interval(overall.Interval),
                ["tally"] = report.Tally,
            },
            ["tables"] = new JsonArray([.. report.Tables.Select(Table)]),
            ["plans"] = new JsonArray([.. report.Plans.Select(plan => JsonSerializer.SerializeToNode(plan, CxMetricsJson.TypeInfo<SamplePlan>()))]),
        };
    }

    private static JsonObject Table(ReportTable table)
    {
        JsonObject json = new() { ["by"] = table.Key, ["title"] = table.Heading };
        if (table.Periods is { } periods)
        {
            json["periods"] = periods.ToString();
            json["zone"] = periods.Zone.Id;
        }

        if (table.Contrasts is { } contrasts)
        {
            json["comparison"] = JsonSerializer.SerializeToNode(contrasts, CxMetricsJson.TypeInfo<SegmentComparisons<string>>());
        }

        json["rows"] = new JsonArray([.. table.Rows.Select(row => Row(row, table.Periods is not null))]);
        return json;
    }

    private static JsonObject Row(ReportRow row, bool period)
    {
        JsonObject json = new() { ["key"] = row.Key, ["label"] = row.Label, ["result"] = WithoutDefinition(row.Figure) };
        if (row.Figure is { } figure)
        {
            json["interval"] = Interval(figure.Interval);
        }

        if (period)
        {
            json["change"] = row.Change?.Json;
        }

        return json;
    }

    /// <summary>The definition stands once, with the overall result.</summary>
    private static JsonNode? WithoutDefinition(Figure? figure)
    {
        (figure?.Json as JsonObject)?.Remove("definition");
        return figure?.Json;
    }

    private static JsonNode? Interval(ConfidenceInterval interval) =>
        JsonSerializer.SerializeToNode(interval, CxMetricsJson.TypeInfo<ConfidenceInterval>());

}
