using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

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
        Add("rows", report.Rows is { } rows ? Rows(rows) : null);
        Add("facts", report.Facts.Count == 0 ? null : new JsonObject(report.Facts.Select(fact => KeyValuePair.Create(fact.Key, (JsonNode?)fact.Value))));
        Add("eventRows", report.EventRows is { } events ? Rows(events) : null);
        Add("notes", Sentences(report.Notes));
        Add("metrics", report.Metrics.Count == 0 ? null : new JsonArray([.. report.Metrics.Select(Metric)]));
        Add("sections", report.Sections.Count == 0 ? null : new JsonArray([.. report.Sections.Select(Section)]));
        Add("findings", Sentences(report.Findings));
        return document.ToJsonString(Indented);

        void Add(string name, JsonNode? value)
        {
            if (value is not null and not JsonArray { Count: 0 })
            {
                document[name] = value;
            }
        }
    }

    private static JsonObject Metric(ReportSection section)
    {
        JsonObject json = section.Results;
        json.Insert(0, "title", section.Heading);
        json["tables"] = Tables(section);
        return json;
    }

    private static JsonObject Section(ReportSection section) => new()
    {
        ["key"] = section.Key,
        ["title"] = section.Heading,
        ["sentences"] = Sentences(section.Sentences),
        ["results"] = section.Results,
        ["tables"] = Tables(section),
    };

    private static JsonArray Tables(ReportSection section) => new([.. section.Tables.Select(table => table.Json)]);

    private static JsonArray Sentences(IEnumerable<string> sentences) => new([.. sentences.Select(sentence => JsonValue.Create(sentence))]);

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
        ["examples"] = Sentences(issue.Examples),
    };
}
