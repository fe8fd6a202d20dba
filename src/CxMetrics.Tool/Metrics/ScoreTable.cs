using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>Tables of a metric by group and by period: the rows in the order of their keys, the facts without a key last.</summary>
internal static class ScoreTable
{
    public static SectionTable ByGroup<TTally>(string key, string heading, Breakdown<string, TTally> groups, Metric metric, IFigures<TTally> figures)
        where TTally : class, ITally<TTally>
    {
        SegmentComparisons<string>? contrasts = figures.CompareGroups(groups);
        List<Row> rows =
        [
            .. groups.Groups.Select((group, i) => new Row(
                group.Key, JsonValue.Create(group.Key), figures.Calculate(group.Tally), Contrast: contrasts?.Segments[i])),
        ];
        AddNoKey(rows, "(none)", groups.NoKey, figures);
        string comparison = contrasts is null ? ""
            : $": {Words.Count(contrasts.Significant.Count)} of {Words.Count(contrasts.Tests)} {(contrasts.Significant.Count == 1 ? "differs" : "differ")} from {metric.Reference} "
                + $"(p below {Words.Number(1 - contrasts.Confidence, "0.##")}, {(contrasts.Adjustment == PValueAdjustment.None ? "not adjusted" : "adjusted by " + EnumName.Of(contrasts.Adjustment))})";
        SectionTable table = SectionTable.Of(key, heading + comparison, rows, row => row.Json(), [.. Columns(key, rows, metric, contrasts)]);
        if (contrasts is not null)
        {
            table.Json["comparison"] = ResultJson.Of(contrasts);
        }

        return table;
    }

    /// <summary>The change stands only next to a period whose calendar neighbour is there; what is missing has a row that says so.</summary>
    public static SectionTable ByPeriod<TTally>(string heading, Breakdown<Period, TTally> groups, Metric metric, IFigures<TTally> figures, Periods periods)
        where TTally : class, ITally<TTally>
    {
        List<Row> rows = [];
        KeyValuePair<Period, TTally>? before = null;
        foreach ((Period period, TTally tally) in groups)
        {
            bool follows = before?.Key.Next() == period;
            if (before is { } last && !follows)
            {
                rows.Add(Gap(last.Key.Next(), period.Previous()));
            }

            rows.Add(new Row(period.ToString(), ResultJson.Of(period), figures.Calculate(tally), follows ? figures.Compare(before!.Value.Value, tally) : null));
            before = KeyValuePair.Create(period, tally);
        }

        AddNoKey(rows, "(no period)", groups.NoKey, figures);
        SectionTable table = SectionTable.Of(
            "period", $"{heading} ({periods}), with the change from the period before", rows, PeriodJson, [.. Columns("Period", rows, metric, null)]);
        table.Json["periods"] = periods.ToString();
        table.Json["zone"] = periods.Zone.Id;
        return table;
    }

    private static JsonObject PeriodJson(Row row)
    {
        JsonObject json = row.Json();
        json["change"] = row.Change?.Json;
        return json;
    }

    private static Row Gap(Period first, Period last) =>
        first == last
            ? new Row(first.ToString(), ResultJson.Of(first), null)
            : new Row($"{first} to {last}", new JsonObject { ["from"] = ResultJson.Of(first), ["to"] = ResultJson.Of(last) }, null);

    private static void AddNoKey<TTally>(List<Row> rows, string label, TTally tally, IFigures<TTally> figures)
        where TTally : class, ITally<TTally>
    {
        if (figures.Received(tally) > 0)
        {
            rows.Add(new Row(label, null, figures.Calculate(tally)));
        }
    }

    private static IEnumerable<SectionColumn<Row>> Columns(string key, List<Row> rows, Metric metric, SegmentComparisons<string>? contrasts)
    {
        if (rows.Find(row => row.Figure is not null)?.Figure is not { } example)
        {
            yield break;
        }

        string level = Words.Level(metric.Options.Confidence);
        string signed = "+" + example.Format;
        yield return new(key, row => row.Label);
        yield return Of(metric.Name, ColumnNeed.Always, figure => Words.Number(figure.Score, figure.Format));
        yield return Of($"{level} interval", ColumnNeed.Interval, figure => Words.Interval(figure.Interval, figure.Format));
        yield return Of("Responses", ColumnNeed.Responses, figure => Words.Count(figure.Responses));
        for (int i = 0; i < example.Details.Count; i++)
        {
            int detail = i;
            yield return Of(example.Details[i].Key, ColumnNeed.Detail, figure => figure.Details[detail].Value);
        }

        yield return Of("Unanswered", ColumnNeed.Unanswered, figure => Words.Count(figure.Unanswered));
        if (contrasts is not null)
        {
            yield return new($"Against {metric.Reference}", row => Words.Number(row.Contrast?.Difference, signed), ColumnNeed.Change);
            yield return new($"{level} interval of difference", row => Words.Interval(row.Contrast?.Interval, signed), ColumnNeed.ChangeTest);
            yield return new(
                contrasts.Adjustment == PValueAdjustment.None ? "p" : "p, adjusted", row => Words.PValue(row.Contrast?.AdjustedPValue), ColumnNeed.ChangeTest);
        }

        if (rows.Exists(row => row.Change is not null))
        {
            yield return new("Change", row => Words.Number(row.Change?.Difference, signed), ColumnNeed.Change);
        }

        if (rows.Exists(row => row.Change?.Interval is not null))
        {
            yield return new($"{level} interval of change", row => Words.Interval(row.Change?.Interval, signed), ColumnNeed.ChangeTest);
            yield return new("p", row => Words.PValue(row.Change?.PValue), ColumnNeed.ChangeTest);
        }

        yield return new("Note", row => row.Note(metric), ColumnNeed.Note) { IsText = true };

        static SectionColumn<Row> Of(string header, ColumnNeed need, Func<Figure, string> cell) =>
            new(header, row => row.Figure is { } figure ? cell(figure) : "-", need);
    }

    /// <summary>A line of a table.</summary>
    /// <param name="Label">What people read in the first column.</param>
    /// <param name="Key">The key in JSON; null for facts without one.</param>
    /// <param name="Figure">The metric; null for periods that are missing between two others.</param>
    /// <param name="Change">The change from the row before; null where that is not the period before.</param>
    /// <param name="Contrast">The comparison with the rest or with a benchmark; null where nobody asked for it.</param>
    private sealed record Row(string Label, JsonNode? Key, Figure? Figure, Change? Change = null, SegmentComparison<string>? Contrast = null)
    {
        public string Note(Metric metric) =>
            Figure is null ? "no rows"
            : Figure.Responses == 0 ? "no responses"
            : Figure.TooFew ? $"few: under {Words.Number(metric.MinimumResponses, "0")}"
            : "";

        public JsonObject Json()
        {
            // The definition stands once, with the overall result.
            (Figure?.Json as JsonObject)?.Remove("definition");
            return new JsonObject
            {
                ["key"] = Key,
                ["label"] = Label,
                ["result"] = Figure?.Json,
                ["interval"] = Figure is null ? null : ResultJson.Of(Figure.Interval),
            };
        }
    }
}
