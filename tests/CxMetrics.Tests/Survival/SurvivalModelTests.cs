using CxMetrics.Survival;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Survival;

/// <summary>Random times with ties, causes, groups and delayed entry: as exact fractions say, within 1e-11 for the rounding of the sums.</summary>
public class SurvivalModelTests
{
    private const int Groups = 3;
    private const double Tolerance = 1e-11;

    private static readonly ITallyDefinition<ExactSurvival.Row, SurvivalTally> Facts =
        SurvivalTally.Reading((ExactSurvival.Row row) => row.Time, row => row.Cause, row => row.Entry);

    private static Gen<ExactSurvival.Row[]> Rows { get; } =
        (from time in Gen.Choose(0, 9)
         from cause in Gen.Choose(0, 2)
         from entry in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 8)))
         from row in Gen.Choose(0, Groups - 1).Select(code => new ExactSurvival.Row(time, cause, entry, code))
         select row.Entry >= row.Time ? row with { Entry = 0 } : row).ArrayOf().Resize(30);

    [Fact]
    public void Estimate_AnyTimes_IsTheProductOfFractions() => Holds(rows =>
    {
        ExactSurvival exact = new(rows);
        SurvivalCurve curve = Curve(rows);
        return curve.Points.All(point =>
        {
            Fraction share = exact.Survival((int)point.Time);
            Fraction? greenwood = exact.Greenwood((int)point.Time);
            return Near(point.Share, share.ToDouble())
                && (greenwood is { } variance ? Near(point.StandardError, share.ToDouble() * Math.Sqrt(variance.ToDouble())) : point.StandardError is null);
        });
    });

    [Fact]
    public void RestrictedMean_AnyTimesAndHorizon_IsTheAreaOfFractions() => Holds(rows =>
    {
        ExactSurvival exact = new(rows);
        SurvivalCurve curve = Curve(rows);
        return Enumerable.Range(1, 10).All(until =>
        {
            Estimate mean = curve.RestrictedMean(until);
            bool isBeyond = rows.Length == 0 || (until > rows.Max(row => row.Time) && !exact.Survival(until).IsZero);
            return isBeyond
                ? mean is { Value: null, StandardError: null }
                : Near(mean.Value, exact.Area(0, until).ToDouble()) && Near(mean.StandardError, Math.Sqrt(exact.AreaVariance(until).ToDouble()));
        });
    });

    [Fact]
    public void Test_AnyGroups_IsTheQuadraticFormOfFractions() => Holds(rows =>
    {
        ExactSurvival exact = new(rows);
        Breakdown<int, SurvivalTally> groups = rows.TallyBy(Facts, row => row.Group);
        return Same(LogRank.Test(groups), exact.LogRank((_, _) => 1, Groups))
            && Same(LogRank.Test(groups, LogRankWeight.Gehan), exact.LogRank((n, _) => n, Groups))
            && Same(LogRank.Test(groups, LogRankWeight.FlemingHarrington(1, 0)), exact.LogRank((_, before) => before, Groups))
            && Same(LogRank.Test(groups, LogRankWeight.FlemingHarrington(0, 2)), exact.LogRank((_, before) => (1 - before) * (1 - before), Groups));
    });

    [Fact]
    public void Estimate_AnyCauses_AreIncidencesOfFractionsThatAddUp() => Holds(rows =>
    {
        ExactSurvival exact = new(rows);
        IncidenceCurves curves = CumulativeIncidence.Estimate(rows.Tally(Facts));
        SurvivalCurve all = Curve(rows);
        return curves.Points.All(point => Near(point.Share, exact.Incidence(point.Cause, (int)point.Time).ToDouble()) && HasHazardOf(point, curves.Tally.OfCause(point.Cause)))
            && all.Points.All(point => Near(point.Share + curves.Causes.Sum(cause => curves.At(cause, point.Time).Value!.Value), 1));
    });

    /// <summary>Hazards take who leaves for another cause for censored.</summary>
    private static bool HasHazardOf(CurvePoint point, SurvivalTally cause)
    {
        CurvePoint alone = KaplanMeier.Estimate(cause).Points.Single(other => other.Time == point.Time);
        return (alone.AtRisk, alone.Events) == (point.AtRisk, point.Events)
            && Near(point.CumulativeHazard, alone.CumulativeHazard) && Near(point.CumulativeHazardError, alone.CumulativeHazardError);
    }

    [Fact]
    public void Stratified_OneStratum_IsThePlainTest() => Holds(rows =>
    {
        Breakdown<int, SurvivalTally> groups = rows.TallyBy(Facts, row => row.Group);
        return LogRank.Stratified([groups]).Equals(LogRank.Test(groups));
    });

    private static SurvivalCurve Curve(ExactSurvival.Row[] rows) => KaplanMeier.Estimate(rows.Tally(Facts));

    private static bool Same(LogRankResult actual, (Fraction Statistic, int DegreesOfFreedom)? expected) =>
        expected is { } known
            ? actual.DegreesOfFreedom == known.DegreesOfFreedom && Near(actual.Statistic, known.Statistic.ToDouble())
            : actual is { Statistic: null, DegreesOfFreedom: 0, PValue: null };

    private static bool Near(double? actual, double expected) => actual is { } value && Math.Abs(value - expected) <= Tolerance * Math.Max(1, Math.Abs(expected));

    private static void Holds(Func<ExactSurvival.Row[], bool> law) => Check.One(Laws.Times(300), Prop.ForAll(Rows.ToArbitrary(), law));
}
