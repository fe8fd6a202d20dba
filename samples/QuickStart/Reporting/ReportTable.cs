using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics;
using CxMetrics.Serialization;
using QuickStart.Metrics;

namespace QuickStart.Reporting;

/// <summary>A metric by group or by period.</summary>
/// <param name="Key">What it is grouped by: a column, or the unit of the periods.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Rows">The rows in the order of their keys; the facts without a key last.</param>
/// <param name="Periods">How moments fall into periods; null for a table by group.</param>
internal sealed record ReportTable(string Key, string Heading, IReadOnlyList<ReportRow> Rows, Periods? Periods = null)
{
    public static ReportTable ByGroup(string key, string heading, Breakdown<string, ScoreTally> groups, Metric metric)
    {
        List<ReportRow> rows = [];
        foreach ((string group, ScoreTally tally) in groups)
        {
            rows.Add(new ReportRow(group, JsonValue.Create(group), metric.Calculate(tally)));
        }

        AddNoKey(rows, "(none)", groups.NoKey, metric);
        return new ReportTable(key, heading, rows);
    }

    /// <summary>The change stands only next to a period whose calendar neighbour is there; what is missing has a row that says so.</summary>
    public static ReportTable ByPeriod(string heading, Breakdown<Period, ScoreTally> groups, Metric metric, Periods periods)
    {
        List<ReportRow> rows = [];
        KeyValuePair<Period, ScoreTally>? before = null;
        foreach ((Period period, ScoreTally tally) in groups)
        {
            Change? change = null;
            if (before is { } last)
            {
                if (last.Key.Next() == period)
                {
                    change = metric.Compare(last.Value, tally);
                }
                else
                {
                    rows.Add(Gap(last.Key.Next(), period.Previous()));
                }
            }

            rows.Add(new ReportRow(period.ToString(), Json(period), metric.Calculate(tally), change));
            before = KeyValuePair.Create(period, tally);
        }

        AddNoKey(rows, "(no period)", groups.NoKey, metric);
        return new ReportTable("period", heading, rows, periods);
    }

    private static ReportRow Gap(Period first, Period last) =>
        first == last
            ? new ReportRow(first.ToString(), Json(first), null)
            : new ReportRow($"{first} to {last}", new JsonObject { ["from"] = Json(first), ["to"] = Json(last) }, null);

    private static JsonNode? Json(Period period) => JsonSerializer.SerializeToNode(period, CxMetricsJson.TypeInfo<Period>());

    private static void AddNoKey(List<ReportRow> rows, string label, ScoreTally tally, Metric metric)
    {
        if (tally.Received > 0)
        {
            rows.Add(new ReportRow(label, null, metric.Calculate(tally)));
        }
    }
}
