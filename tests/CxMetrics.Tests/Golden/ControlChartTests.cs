using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: the reference is in doubles, to 1e-10; its NPS is on -1 to 1, and its indices start at 1.</summary>
public class ControlChartTests
{
    private const string Golden = "experience/charts/expected.json";

    public static TheoryData<string> Names => [.. GoldenFile.Cases(Golden).Select(element => element.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_ReferenceCase_HasItsPointsAndPhases(string name)
    {
        JsonElement expected = Of(name).GetProperty("expected");
        ControlChart chart = Make(name, AllRules);
        double unit = chart.Kind is "NPS" ? 100 : 1;

        Agree(chart.Points.Select(point => (double?)point.Centre), expected.GetProperty("centre"), unit);
        Agree(chart.Points.Select(point => point.Lower), expected.GetProperty("lower"), unit);
        Agree(chart.Points.Select(point => point.Upper), expected.GetProperty("upper"), unit);
        foreach (JsonElement phase in expected.GetProperty("phases").EnumerateArray())
        {
            int from = phase.GetProperty("from").GetInt32() - 1;
            chart.Points[from].Centre.Should().BeApproximately(unit * phase.Double("centre"), 1e-10 * unit);
            if (phase.TryGetProperty("variance", out JsonElement variance))
            {
                (Square(chart.Points[from].Sigma!.Value / 100) * chart.Points[from].Size!.Value).Should().BeApproximately(variance.GetDouble(), 1e-10);
            }
        }

        if (expected.TryGetProperty("value", out JsonElement values))
        {
            Agree(chart.Points.Select(point => (double?)point.Value), values, unit);
            Agree(chart.Points.Select(point => point.Sigma), expected.GetProperty("sigma"), unit);
        }
        else
        {
            AgreeOnRanges(chart, expected);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_ReferenceCase_HasTheSignalsOfEachRule(string name)
    {
        JsonElement expected = Of(name).GetProperty("expected").GetProperty("signals");
        ControlChart chart = Make(name, AllRules);
        if (expected.ValueKind == JsonValueKind.Null)
        {
            chart.Signals.Should().BeEmpty();
            return;
        }

        Completed(chart, "beyond 3 sigma").Should().Equal(Indices(expected.GetProperty("beyond_limits")));
        Agree(chart, "2 of 3 beyond 2 sigma", expected.GetProperty("two_of_three_beyond_2s"));
        Agree(chart, "4 of 5 beyond 1 sigma", expected.GetProperty("four_of_five_beyond_1s"));
        Agree(chart, "3 on one side, 2 beyond 2 sigma", expected.GetProperty("nhs_two_of_three"));
        for (int length = 6; length <= 9; length++)
        {
            Agree(Make(name, AllRules with { Shift = length }), $"{length} on one side", expected.GetProperty($"shift_{length}"));
        }

        for (int length = 6; length <= 7; length++)
        {
            ControlChart trends = Make(name, AllRules with { Trend = length, TrendWithoutTies = length });
            Agree(trends, $"{length} one way", expected.GetProperty($"trend_{length}_ties_break"));
            Agree(trends, $"{length} one way, ties aside", expected.GetProperty($"trend_{length}_ties_skip"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_ReferenceCase_HasItsRuns(string name)
    {
        JsonElement expected = Of(name).GetProperty("expected").GetProperty("runs");
        ControlChart chart = Make(name, ChartDefinition.Anhoej);
        if (expected.ValueKind == JsonValueKind.Null)
        {
            (chart.Useful, chart.LongestRun, chart.Crossings).Should().Be((null, null, null));
            return;
        }

        chart.Useful.Should().Be(expected.GetProperty("useful").GetInt32());
        chart.LongestRun.Should().Be(expected.GetProperty("longest_run").GetInt32());
        chart.LongestRunLimit.Should().Be(Optional(expected.GetProperty("longest_run_max")));
        chart.Crossings.Should().Be(expected.GetProperty("crossings").GetInt32());
        chart.CrossingsLimit.Should().Be(Optional(expected.GetProperty("crossings_min")));
        chart.Signals.Any(signal => signal.Rule.Contains("run longer", StringComparison.Ordinal) || signal.Rule.Contains("crossings", StringComparison.Ordinal))
            .Should().Be(expected.GetProperty("signal").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_ReferenceCaseOfLaney_HasItsLimits(string name)
    {
        JsonElement expected = Of(name).GetProperty("expected");
        if (!expected.TryGetProperty("laney", out JsonElement laney))
        {
            return;
        }

        ControlChart plain = Make(name, AllRules);
        ControlChart primed = Make(name, AllRules, isPrimed: true);
        Agree(primed.Points.Select(point => point.Sigma), laney.GetProperty("sigma"), 1);
        Agree(primed.Points.Select(point => point.Lower), laney.GetProperty("lower"), 1);
        Agree(primed.Points.Select(point => point.Upper), laney.GetProperty("upper"), 1);
        Completed(primed, "beyond 3 sigma").Should().Equal(Indices(laney.GetProperty("beyond_limits")));
        foreach (JsonElement phase in expected.GetProperty("phases").EnumerateArray())
        {
            int from = phase.GetProperty("from").GetInt32() - 1;
            primed.Points[from].Sigma!.Value.Should().BeApproximately(plain.Points[from].Sigma!.Value * phase.Double("sigma_z"), 1e-10);
        }
    }

    /// <summary>Every rule that does not depend on a length of runs.</summary>
    private static ChartDefinition AllRules { get; } = new("all rules") { TwoOfThree = 2, FourOfFive = 1, TwoOfThreeOnOneSide = 2 };

    private static JsonElement Of(string name) => GoldenFile.Cases(Golden).Single(element => element.GetProperty("name").ValueEquals(name));

    private static ControlChart Make(string name, ChartDefinition definition, bool isPrimed = false)
    {
        JsonElement element = Of(name);
        JsonElement input = element.GetProperty("input");
        definition = definition with
        {
            Baseline = input.TryGetProperty("baseline", out JsonElement baseline) ? baseline.GetInt32() : null,
            PhaseStarts = input.TryGetProperty("phase_starts_at", out JsonElement starts) ? Indices(starts) : [],
            RangeScreen = input.TryGetProperty("screened", out _) ? 3.267 : null,
        };
        return element.GetProperty("chart").GetString() switch
        {
            "p" when isPrimed => ControlChart.ProportionsPrime(input.GetProperty("x").Longs(), input.GetProperty("n").Longs(), definition),
            "p" => ControlChart.Proportions(input.GetProperty("x").Longs(), input.GetProperty("n").Longs(), definition),
            "u" when isPrimed => ControlChart.RatesPrime(input.GetProperty("x").Longs(), Doubles(input.GetProperty("n")), definition),
            "u" => ControlChart.Rates(input.GetProperty("x").Longs(), Doubles(input.GetProperty("n")), definition),
            "nps" => ControlChart.Nps(Weeks(input.GetProperty("promoters_passives_detractors")), definition),
            _ when input.TryGetProperty("centre", out JsonElement centre) && centre.ValueEquals("median") => ControlChart.IndividualsAboutMedian(Doubles(input.GetProperty("x")), definition),
            _ => ControlChart.Individuals(Doubles(input.GetProperty("x")), definition),
        };
    }

    private static Breakdown<Period, ScoreTally> Weeks(JsonElement counts) =>
        Breakdown.From(counts.EnumerateArray().Select((row, i) => KeyValuePair.Create(
            Period.IsoWeek(2026, 1 + i), ScoreTally.FromCounts(SurveyScale.ZeroToTen, [row[2].GetInt64(), 0, 0, 0, 0, 0, 0, 0, row[1].GetInt64(), 0, row[0].GetInt64()]))));

    private static void AgreeOnRanges(ControlChart chart, JsonElement expected)
    {
        Agree(chart.Points.Select(point => point.MovingRange), expected.GetProperty("moving_ranges"), 1);
        Agree(chart.Points.Select(point => point.RangeUpper), expected.GetProperty("range_upper"), 1);
        Completed(chart, "moving range beyond 3.267 mean ranges").Should().Equal(Indices(expected.GetProperty("range_beyond")));
        foreach (JsonElement phase in expected.GetProperty("phases").EnumerateArray())
        {
            int from = phase.GetProperty("from").GetInt32() - 1;
            JsonElement sigma = phase.GetProperty("sigma");
            chart.Points[from].Sigma.HasValue.Should().Be(sigma.ValueKind != JsonValueKind.Null);
            if (chart.Points[from].Sigma is { } known)
            {
                known.Should().BeApproximately(sigma.GetDouble(), 1e-10);
                (1.128 * known).Should().BeApproximately(phase.Double("mr_bar"), 1e-10);
            }
        }
    }

    private static void Agree(IEnumerable<double?> actual, JsonElement expected, double unit)
    {
        double?[] points = [.. actual];
        points.Should().HaveCount(expected.GetArrayLength());
        foreach ((double? point, JsonElement value) in points.Zip(expected.EnumerateArray()))
        {
            point.HasValue.Should().Be(value.ValueKind != JsonValueKind.Null);
            if (point is { } known)
            {
                known.Should().BeApproximately(unit * value.GetDouble(), 1e-10 * unit * Math.Max(1, Math.Abs(value.GetDouble())));
            }
        }
    }

    private static void Agree(ControlChart chart, string rule, JsonElement expected)
    {
        Completed(chart, rule).Should().Equal(Indices(expected.GetProperty("completed_at")), rule);
        chart.Signals.Where(signal => signal.Rule.Equals(rule, StringComparison.Ordinal)).SelectMany(signal => signal.Points).Distinct().Order()
            .Should().Equal(Indices(expected.GetProperty("points")), rule);
    }

    private static IEnumerable<int> Completed(ControlChart chart, string rule) =>
        chart.Signals.Where(signal => signal.Rule.Equals(rule, StringComparison.Ordinal)).SelectMany(signal => signal.Completed).Order();

    private static int[] Indices(JsonElement indices) => [.. indices.EnumerateArray().Select(index => index.GetInt32() - 1)];

    private static int? Optional(JsonElement number) => number.ValueKind == JsonValueKind.Null ? null : number.GetInt32();

    private static double[] Doubles(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetDouble())];

    private static double Square(double value) => value * value;
}
