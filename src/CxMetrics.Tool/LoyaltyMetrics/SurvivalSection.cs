using System.Globalization;
using System.Text.Json.Nodes;
using CxMetrics.Survival;

namespace CxMetrics.Tool;

/// <summary>How many stay for how long: curves with their figures, and whether groups differ.</summary>
internal static class SurvivalSection
{
    /// <summary>As many groups as there are letters.</summary>
    public const int MostGroups = 26;

    // So many steps of the follow-up at most are read at a glance.
    private const int MostSteps = 16;
    private const int WidthOfACurve = 40;
    private static readonly int[] Steps = [1, 2, 3, 6, 10];

    /// <summary>Reports on groups, or on all as a single one.</summary>
    /// <param name="key">What the groups are, in JSON.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="groups">The tally of each group.</param>
    /// <param name="definition">How uncertainty is stated.</param>
    /// <param name="times">The times to report on; round ones where there are none.</param>
    public static ReportSection Of(
        string key, string heading, Breakdown<string, SurvivalTally> groups, SurvivalDefinition definition, IReadOnlyList<double> times)
    {
        KeyValuePair<string, SurvivalCurve>[] curves =
        [
            .. groups.Groups.Where(group => group.Tally.Count > 0).Select(group => KeyValuePair.Create(group.Key, KaplanMeier.Estimate(group.Tally, definition))),
        ];
        bool compares = curves.Length > 1;
        LogRankResult? test = compares ? LogRank.Test(groups) : null;
        double last = curves.Select(curve => curve.Value.Points[^1].Time).DefaultIfEmpty().Max();
        return new ReportSection(key, heading)
        {
            Sentences =
            [
                .. compares ? [$"Between the groups, {test}."] : curves.Select(curve => $"{curve.Value}."),
                .. groups.NoKey.Count == 0 ? Array.Empty<string>() : [$"{Words.Count(groups.NoKey.Count)} times have no group, and are in no curve."],
                .. groups.Total.Excluded.Total == 0 ? Array.Empty<string>() : [$"{Words.Count(groups.Total.Count)} times count{Words.Without(groups.Total.Excluded)}."],
                .. curves.SelectMany(curve => curve.Value.Warnings.Select(warning => compares ? $"{curve.Key}: {warning}" : warning)),
            ],
            Tables = [Figures(key, curves, test), Curves(curves, times.Count > 0 ? times : RoundTimes(last))],
            Results = new()
            {
                ["logRank"] = test is null ? null : ResultJson.Of(test),
                ["curves"] = new JsonObject(curves.Select(curve => KeyValuePair.Create(curve.Key, ResultJson.Of(curve.Value)))),
            },
        };
    }

    private static SectionTable Figures(string key, KeyValuePair<string, SurvivalCurve>[] curves, LogRankResult? test)
    {
        // The mean of times is not known while somebody stays; within the time that all groups were followed it is.
        double common = curves.Select(curve => curve.Value.Points[^1].Time).DefaultIfEmpty().Min();
        string level = Words.Level(curves.Length == 0 ? 0.95 : curves[0].Value.Definition.Confidence);
        return SectionTable.Of(
            key,
            "How many, and how long they stay",
            curves,
            curve => new JsonObject { ["key"] = curve.Key, ["median"] = ResultJson.Of(curve.Value.Median), ["mean"] = ResultJson.Of(Mean(curve.Value)) },
            [
                new("Group", curve => curve.Key),
                new("Times", curve => Words.Count(curve.Value.Count), ColumnNeed.Responses),
                new("Events", curve => Words.Count(curve.Value.Events), ColumnNeed.Change),
                .. test is null ? Array.Empty<SectionColumn<KeyValuePair<string, SurvivalCurve>>>()
                    : [new("Expected", curve => Words.Number(test.Expected[test.Groups.TakeWhile(group => !string.Equals(group, curve.Key, StringComparison.Ordinal)).Count()], "#,##0.0"), ColumnNeed.Detail)],
                new("Censored", curve => Words.Count(curve.Value.Censored), ColumnNeed.Detail),
                new("Entered late", curve => Words.Count(curve.Value.Entered), ColumnNeed.Detail),
                new("Median", curve => Text(curve.Value.Median.Value)),
                new(level + " interval", curve => Limits(curve.Value.Median, 1, "0.##"), ColumnNeed.Interval),
                new($"Mean within {Text(common)}", curve => Text(Mean(curve.Value).Value), ColumnNeed.Change),
                new("Median follow-up", curve => Text(curve.Value.MedianFollowUp.Value), ColumnNeed.Detail),
            ]);

        Estimate Mean(SurvivalCurve curve) => common > 0 ? curve.RestrictedMean(common) : default;
    }

    private static SectionTable Curves(KeyValuePair<string, SurvivalCurve>[] curves, IReadOnlyList<double> times)
    {
        bool compares = curves.Length > 1;
        return SectionTable.Of(
            "time",
            compares ? "The share that stays beyond a time, and the curves: a letter for each group, * where several meet" : "The share that stays beyond a time, and the curve",
            times,
            time => new JsonObject
            {
                ["key"] = time,
                ["survival"] = new JsonObject(curves.Select(curve => KeyValuePair.Create(curve.Key, ResultJson.Of(curve.Value.At(time))))),
            },
            [
                new("Time", Text),
                .. curves.SelectMany((curve, i) => new SectionColumn<double>[]
                {
                    new(compares ? $"{Mark(i)}: {curve.Key} %" : "Stay %", time => Words.Percent(curve.Value.At(time).Value)),
                    new(Words.Level(curve.Value.Definition.Confidence) + " interval", time => Limits(curve.Value.At(time), 100, "0.0"), compares ? ColumnNeed.Detail : ColumnNeed.Interval),
                }),
                new("0 to 100%", time => Plot([.. curves.Select(curve => curve.Value.At(time).Value)]), ColumnNeed.Note) { IsText = true },
            ]);
    }

    /// <summary>A line of the plot: a bar of one curve, or a letter for each of several.</summary>
    private static string Plot(double?[] shares)
    {
        if (shares is [{ } single])
        {
            return new string('#', Place(single));
        }

        char[] line = [.. Enumerable.Repeat('.', WidthOfACurve + 1)];
        for (int i = 0; i < shares.Length; i++)
        {
            if (shares[i] is { } share)
            {
                int place = Place(share);
                line[place] = line[place] == '.' ? Mark(i) : '*';
            }
        }

        return new string(line);
    }

    private static int Place(double share) => (int)Math.Round(share * WidthOfACurve);

    private static char Mark(int group) => (char)('A' + group);

    /// <summary>Multiples of 1, 2, 3 or 6 times a power of ten: months and days as people count them.</summary>
    private static IReadOnlyList<double> RoundTimes(double last)
    {
        // A step of less is no number any more.
        if (last < 1e-300)
        {
            return [0];
        }

        int exponent = (int)Math.Floor(Math.Log10(last / MostSteps));
        double power = Math.Pow(10, Math.Abs(exponent));
        double Time(int i, int digit) => exponent < 0 ? i * digit / power : i * digit * power;
        int step = Array.Find(Steps, digit => digit == 10 || Time(MostSteps, digit) >= last);
        return [.. Enumerable.Range(0, MostSteps + 1).Select(i => Time(i, step)).TakeWhile(time => time <= last)];
    }

    private static string Limits(Estimate figure, double scale, string format) =>
        figure.Interval is { Lower: null, Upper: null } ? "-"
        : $"{Words.Number(scale * figure.Interval.Lower, format)} to {Words.Number(scale * figure.Interval.Upper, format)}";

    private static string Text(double time) => time.ToString("#,##0.##", CultureInfo.InvariantCulture);

    private static string Text(double? time) => time is { } known ? Text(known) : "-";
}
