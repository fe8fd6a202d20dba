using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: R prints 15 digits, so 1e-10 relative. Indices of the reference start at 1, its NPS is on -1 to 1.</summary>
public class TrendTests
{
    private const string Golden = "survey/trend_and_tests.json";

    [Theory]
    [MemberData(nameof(Ids), "p_chart")]
    public void Proportions_ReferenceCase_AgreesWithAndWithoutLaney(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        long[] hits = expected.GetProperty("x").Longs();
        long[] totals = expected.GetProperty("n").Longs();
        ControlChart plain = ControlChart.Proportions(hits, totals);
        ControlChart primed = ControlChart.ProportionsPrime(hits, totals);

        Near(plain.Points[0].Centre, expected.Double("pbar"));
        Agree(plain.Points.Select(point => point.Sigma), expected.GetProperty("sigma"));
        Agree(plain.Points.Select(point => point.Upper), expected.GetProperty("ucl"));
        Agree(plain.Points.Select(point => point.Lower), expected.GetProperty("lcl"));
        Beyond(plain).Should().Equal(Indices(expected.GetProperty("out_of_control")));
        Near(primed.Points[0].Sigma / plain.Points[0].Sigma, expected.Double("laney_sigma_z"));
        Agree(primed.Points.Select(point => point.Upper), expected.GetProperty("laney_ucl"));
        Agree(primed.Points.Select(point => point.Lower), expected.GetProperty("laney_lcl"));
    }

    [Theory]
    [MemberData(nameof(Ids), "xmr")]
    public void Individuals_ReferenceCase_AgreesAlsoWithTheRoundedFactor(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        double[] values = Doubles(expected.GetProperty("x"));
        ControlChart chart = ControlChart.Individuals(values);
        ControlChart rounded = ControlChart.Individuals(values, ChartDefinition.Standard with { Limit = 2.66 * 1.128 });

        Near(chart.Points[0].Centre, expected.Double("mean"));
        Agree(chart.Points.Skip(1).Select(point => point.MovingRange), expected.GetProperty("moving_ranges"));
        Near(chart.Points[0].Sigma * 1.128, expected.Double("mr_bar"));
        Near(chart.Points[0].Sigma, expected.Double("sigma"));
        Near(chart.Points[0].Upper, expected.Double("unpl"));
        Near(chart.Points[0].Lower, expected.Double("lnpl"));
        Near(chart.Points[0].RangeUpper, expected.Double("url"));
        Near(rounded.Points[0].Upper, expected.Double("unpl_266"));
        Near(rounded.Points[0].Lower, expected.Double("lnpl_266"));
    }

    [Theory]
    [MemberData(nameof(Ids), "cusum")]
    public void Cusum_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        ControlChart chart = ControlChart.Cusum(Doubles(expected.GetProperty("x")), expected.Double("target"), expected.Double("k"), expected.Double("h"));

        Agree(chart.Points.Select(point => point.High), expected.GetProperty("high"));
        Agree(chart.Points.Select(point => point.Low), expected.GetProperty("low"));
        chart.Signals.Where(signal => signal.IsUp == true).SelectMany(signal => signal.Completed).Should().Equal(Indices(expected.GetProperty("signals_high")));
        chart.Signals.Where(signal => signal.IsUp == false).SelectMany(signal => signal.Completed).Should().Equal(Indices(expected.GetProperty("signals_low")));
    }

    [Theory]
    [MemberData(nameof(Ids), "ewma")]
    public void Ewma_ReferenceCase_AgreesAndItsLimitsComeToRest(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        double target = expected.Double("target");
        ChartDefinition definition = ChartDefinition.Standard with { Limit = expected.Double("L") };
        ControlChart chart = ControlChart.Ewma(Doubles(expected.GetProperty("x")), target, expected.Double("sigma"), expected.Double("lambda"), definition);
        ControlChart atRest = ControlChart.Ewma([.. Enumerable.Repeat(target, 500)], target, expected.Double("sigma"), expected.Double("lambda"), definition);

        Agree(chart.Points.Select(point => (double?)point.Value), expected.GetProperty("z"));
        Agree(chart.Points.Select(point => point.Upper), expected.GetProperty("ucl"));
        Agree(chart.Points.Select(point => point.Lower), expected.GetProperty("lcl"));
        Near(atRest.Points[^1].Upper, expected.Double("ucl_asymptotic"));
        Near(atRest.Points[^1].Lower, expected.Double("lcl_asymptotic"));
    }

    [Theory]
    [MemberData(nameof(Ids), "mann_kendall")]
    public void MannKendall_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        TrendTest test = TrendTest.MannKendall(Doubles(expected.GetProperty("x")));

        test.Statistic.Should().Be(expected.GetProperty("S").GetInt64());
        Near(test.Variance, expected.Double("var_S"));
        Near(test.Z, expected.Double("z"));
        Near(test.PValue, expected.Double("p_two_sided"));
        Near(test.Slope, expected.Double("sen_slope"));
        test.TauB.HasValue.Should().Be(expected.GetProperty("tau_b").ValueKind != JsonValueKind.Null);
        if (test.TauB is { } tau)
        {
            Near(tau, expected.Double("tau_b"));
        }
    }

    [Theory]
    [MemberData(nameof(Ids), "pettitt")]
    public void Pettitt_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        TrendTest test = TrendTest.Pettitt(Doubles(expected.GetProperty("x")));

        test.Path.Should().Equal(expected.GetProperty("U").Longs());
        test.Statistic.Should().Be(expected.GetProperty("K").GetInt64());
        test.ChangeAfter.Should().Be(expected.GetProperty("change_after_index").GetInt32() - 1);
        Near(test.PValue, expected.Double("p_approx"));
    }

    [Theory]
    [MemberData(nameof(Ids), "nps_chart")]
    public void Nps_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        long[] promoters = expected.GetProperty("promoters").Longs();
        long[] passives = expected.GetProperty("passives").Longs();
        long[] detractors = expected.GetProperty("detractors").Longs();
        ControlChart chart = ControlChart.Nps(Breakdown.From(promoters.Select((count, i) => KeyValuePair.Create(
            Period.Month(2026, 1 + i), ScoreTally.FromCounts(SurveyScale.ZeroToTen, [detractors[i], 0, 0, 0, 0, 0, 0, passives[i], 0, 0, count])))));

        Agree(chart.Points.Select(point => (double?)point.Value / 100), expected.GetProperty("nps"));
        Near(chart.Points[0].Centre / 100, expected.Double("center"));
        Near(chart.Points[0].Sigma * chart.Points[0].Sigma * chart.Points[0].Size / 10_000, expected.Double("variance"));
        Agree(chart.Points.Select(point => point.Upper / 100), expected.GetProperty("ucl"));
        Agree(chart.Points.Select(point => point.Lower / 100), expected.GetProperty("lcl"));
        Beyond(chart).Should().Equal(Indices(expected.GetProperty("out_of_control")));
    }

    public static TheoryData<string> Ids(string kind) =>
    [
        .. GoldenFile.Cases(Golden).Where(element => element.GetProperty("kind").ValueEquals(kind)).Select(element => element.GetProperty("id").GetString()!),
    ];

    private static IEnumerable<int> Beyond(ControlChart chart) =>
        chart.Signals.Where(signal => signal.Rule.Equals("beyond 3 sigma", StringComparison.Ordinal)).Select(signal => signal.Index);

    private static void Agree(IEnumerable<double?> actual, JsonElement expected)
    {
        double?[] points = [.. actual];
        points.Should().HaveCount(expected.GetArrayLength());
        foreach ((double? point, JsonElement value) in points.Zip(expected.EnumerateArray()))
        {
            Near(point, value.GetDouble());
        }
    }

    private static void Near(double? actual, double expected) =>
        actual.ShouldBeNear(expected, 1e-10, 1e-12, "R prints 15 digits");

    private static int[] Indices(JsonElement indices) => [.. indices.EnumerateArray().Select(index => index.GetInt32() - 1)];

    private static double[] Doubles(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetDouble())];
}
