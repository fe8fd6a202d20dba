using CxMetrics.Statistics;
using CxMetrics.Tests.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>
/// What an interval of a net share owes its readers. Score, Wald, Student and Goodman hold the estimate. The adjusted Wald intervals are
/// centred elsewhere, and the Dirichlet ones leave out an end that all outcomes lie at, so that theirs is the adjusted or posterior mean.
/// </summary>
public class TrinomialIntervalLawsTests
{
    private const double Rounding = 1e-12;

    private static readonly Gen<Trinomial> Counts =
        from size in Gen.Elements(1, 3, 10, 100, 100_000, 1_000_000_000)
        from positive in Gen.Choose(0, size)
        from neutral in Gen.Choose(0, size)
        from negative in Gen.Choose(0, size)
        where positive + (long)neutral + negative > 1
        select new Trinomial(positive, neutral, negative);

    public static TheoryData<NpsInterval> Methods => [.. TrinomialMethods.All];

    [Theory]
    [InlineData(NpsInterval.Score)]
    [InlineData(NpsInterval.Wald)]
    [InlineData(NpsInterval.StudentT)]
    [InlineData(NpsInterval.Goodman)]
    public void Interval_AnyCounts_HoldsTheEstimate(NpsInterval method) =>
        Holds((counts, confidence) => TrinomialMethods.Interval(method, counts, confidence).Contains(counts.Net!.Value));

    [Theory]
    [InlineData(NpsInterval.AdjustedWald3T, 0.75)]
    [InlineData(NpsInterval.AdjustedWald3U, 1)]
    [InlineData(NpsInterval.AdjustedWald4T, 1)]
    public void Interval_AnyCounts_HoldsTheAdjustedEstimate(NpsInterval method, double added) =>
        Holds((counts, confidence) =>
        {
            double total = counts.Total + (method == NpsInterval.AdjustedWald4T ? 4 : 3);
            double adjusted = (counts.Positive + added - counts.Negative - added) / total;
            return TrinomialMethods.Interval(method, counts, confidence).Contains(adjusted);
        });

    [Theory]
    [InlineData(NpsInterval.Score)]
    [InlineData(NpsInterval.DirichletJeffreys)]
    [InlineData(NpsInterval.DirichletUniform)]
    public void Interval_AnyCounts_StaysOnTheScale(NpsInterval method) =>
        Holds((counts, confidence) =>
            TrinomialMethods.Interval(method, counts, confidence) is { Lower: >= -1, Upper: <= 1 } interval && interval.Width >= 0);

    [Theory]
    [MemberData(nameof(Methods))]
    public void Interval_PositiveAndNegativeSwapped_IsMirrored(NpsInterval method) =>
        Holds((counts, confidence) =>
        {
            ConfidenceInterval interval = TrinomialMethods.Interval(method, counts, confidence);
            ConfidenceInterval mirrored = TrinomialMethods.Interval(method, counts.Mirrored(), confidence);
            return mirrored.Lower == -interval.Upper && mirrored.Upper == -interval.Lower;
        });

    [Theory]
    [MemberData(nameof(Methods))]
    public void Interval_MoreConfidence_HoldsTheNarrower(NpsInterval method) =>
        Holds((counts, confidence) =>
        {
            ConfidenceInterval narrow = TrinomialMethods.Interval(method, counts, confidence);
            ConfidenceInterval wide = TrinomialMethods.Interval(method, counts, (1 + confidence) / 2);
            return wide.Lower <= narrow.Lower && wide.Upper >= narrow.Upper;
        });

    [Theory]
    [MemberData(nameof(Methods))]
    public void Interval_SameSharesOfMore_IsNoWider(NpsInterval method) =>
        Holds((counts, confidence) =>
        {
            Trinomial more = new(7 * counts.Positive, 7 * counts.Neutral, 7 * counts.Negative);
            double narrower = TrinomialMethods.Interval(method, more, confidence).Width!.Value;
            return narrower <= TrinomialMethods.Interval(method, counts, confidence).Width!.Value + Rounding;
        });

    [Fact]
    public void Score_OnePassiveBecomesAPromoter_MovesUp() =>
        Holds((counts, confidence) =>
        {
            if (counts.Neutral == 0)
            {
                return true;
            }

            ConfidenceInterval before = Trinomials.Score(counts, confidence);
            ConfidenceInterval after =
                Trinomials.Score(new Trinomial(counts.Positive + 1, counts.Neutral - 1, counts.Negative), confidence);
            return after.Upper >= before.Upper - Rounding;
        });

    private static void Holds(Func<Trinomial, double, bool> law)
    {
        Gen<double> confidence = Gen.Elements(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);
        Check.One(
            Laws.Times(60),
            Prop.ForAll(Counts.ToArbitrary(), confidence.ToArbitrary(), law));
    }
}
