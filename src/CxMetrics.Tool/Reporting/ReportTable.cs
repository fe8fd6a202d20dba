using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Serialization;
using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Options;

namespace CxMetrics.Tool.Reporting;

/// <summary>A metric by group or by period.</summary>
/// <param name="Key">What it is grouped by: a column, or the unit of the periods.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Rows">The rows in the order of their keys; the facts without a key last.</param>
/// <param name="Periods">How moments fall into periods; null for a table by group.</param>
/// <param name="Contrasts">The comparison of the groups; null where nobody asked for it.</param>
internal sealed record ReportTable(
    string Key, string Heading, IReadOnlyList<ReportRow> Rows, Periods? Periods = null, SegmentComparisons<string>? Contrasts = null)
{
    public static ReportTable ByGroup<TTally>(string key, string heading, Breakdown<string, TTally> groups, IFigures<TTally> figures)
        where TTally : class, ITally<TTally>
    {
        SegmentComparisons<string>? contrasts = Refusals.Of("--compare", () => figures.CompareGroups(groups));
        List<ReportRow> rows =
        [
            .. groups.Groups.Select((group, i) => new ReportRow(
                group.Key, JsonValue.Create(group.Key), figures.Calculate(group.Tally), Contrast: contrasts?.Segments[i])),
        ];
        AddNoKey(rows, "(none)", groups.NoKey, figures);
        return new ReportTable(key, heading, rows, Contrasts: contrasts);
    }

    /// <summary>The change stands only next to a period whose calendar neighbour is there; what is missing has a row that says so.</summary>
    public static ReportTable ByPeriod<TTally>(
        string heading, Breakdown<Period, TTally> groups, IFigures<TTally> figures, Periods periods)
        where TTally : class, ITally<TTally>
    {
        List<ReportRow> rows = [];
        KeyValuePair<Period, TTally>? before = null;
        foreach ((Period period, TTally tally) in groups)
        {
            Change? change = null;
            if (before is { } last)
            {
                if (last.Key.Next() == period)
                {
                    change = figures.Compare(last.Value, tally);
                }
                else
                {
                    rows.Add(Gap(last.Key.Next(), period.Previous()));
                }
            }

            rows.Add(new ReportRow(period.ToString(), Json(period), figures.Calculate(tally), change));
            before = KeyValuePair.Create(period, tally);
        }

        AddNoKey(rows, "(no period)", groups.NoKey, figures);
        return new ReportTable("period", heading, rows, periods);
    }

    private static ReportRow Gap(Period first, Period last) =>
        first == last
            ? new ReportRow(first.ToString(), Json(first), null)
            : new ReportRow($"{first} to {last}", new JsonObject { ["from"] = Json(first), ["to"] = Json(last) }, null);

    private static JsonNode? Json(Period period) => JsonSerializer.SerializeToNode(period, CxMetricsJson.TypeInfo<Period>());

    private static void AddNoKey<TTally>(List<ReportRow> rows, string label, TTally tally, IFigures<TTally> figures)
        where TTally : class, ITally<TTally>
    {
        if (figures.Received(tally) > 0)
        {
            rows.Add(new ReportRow(label, null, figures.Calculate(tally)));
        }
    }
}
