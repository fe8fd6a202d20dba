using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Statistics;

/// <summary>
/// Against integrals and formulas in 50-digit arithmetic, at 95 %: 1e-13 relative for limits of the order of 1e-16, too. Limits near
/// 1 are held to it by what they lack of 1, up to the spacing of doubles there.
/// </summary>
public class ProportionIntervalsLargeTests
{
    private const long Many = 9_000_000_000_000_000;

    [Theory]
    [InlineData(40, 1_000_000, 2.8576735376640718928e-5, 5.4468252918313818601e-5)]
    [InlineData(1, 1_000_000_000, 2.5317807983969379703e-11, 5.5716433782031152715e-9)]
    [InlineData(450_000_000, 1_000_000_000, 0.44996916523121932203, 0.45003083505821749472)]
    [InlineData(7, Many, 3.1270700572442961973e-16, 1.6025194846335970516e-15)]
    [InlineData(1000, Many, 1.0433033537863314966e-13, 1.1821690400181091113e-13)]
    [InlineData(Many / 3, Many, 0.33333332359419399164, 0.33333334307247278223)]
    [InlineData(Many / 2, Many, 0.49999998967008273937, 0.50000001032991726063)]
    public void ClopperPearson_ManyTrials_AgreesWithDecimalArithmetic(long successes, long trials, double lower, double upper) =>
        Agree(ProportionInterval.ClopperPearson, successes, trials, lower, upper);

    [Theory]
    [InlineData(40, 1_000_000, 2.8964062856014804306e-5, 5.3932523225768414369e-5)]
    [InlineData(1, 1_000_000_000, 5.0020344835275894197e-11, 4.9318605145953701124e-9)]
    [InlineData(450_000_000, 1_000_000_000, 0.44996916573120063311, 0.45003083455822995456)]
    [InlineData(7, Many, 3.4017657108232648229e-16, 1.5385662997571380302e-15)]
    [InlineData(1000, Many, 1.0438332211182855263e-13, 1.1816050082949231338e-13)]
    [InlineData(Many / 3, Many, 0.33333332359419404719, 0.33333334307247272667)]
    [InlineData(Many / 2, Many, 0.49999998967008279492, 0.50000001032991720508)]
    public void MidP_ManyTrials_AgreesWithDecimalArithmetic(long successes, long trials, double lower, double upper) =>
        Agree(ProportionInterval.MidP, successes, trials, lower, upper);

    [Theory]
    [InlineData(ProportionInterval.Wilson, 1, 1.96138394372392135e-17, 6.29437140639885616e-16)]
    [InlineData(ProportionInterval.WilsonCorrected, 1, 5.80001617411923767e-18, 7.21671185150487752e-16)]
    [InlineData(ProportionInterval.AgrestiCoull, 1, -4.76529776424859349e-17, 6.96703957719610764e-16)]
    [InlineData(ProportionInterval.PlusFour, 1, -4.38619113587238587e-17, 7.10528578025390229e-16)]
    [InlineData(ProportionInterval.Wald, 1, -1.06662664948894903e-16, 3.28884887171117125e-16)]
    [InlineData(ProportionInterval.Wilson, 123_456_789_012_345, 0.0137174185983166507, 0.0137174234044270978)]
    [InlineData(ProportionInterval.WilsonCorrected, 123_456_789_012_345, 0.0137174185983165951, 0.0137174234044271533)]
    [InlineData(ProportionInterval.AgrestiCoull, 123_456_789_012_345, 0.0137174185983166507, 0.0137174234044270978)]
    [InlineData(ProportionInterval.PlusFour, 123_456_789_012_345, 0.0137174185983166592, 0.0137174234044271063)]
    [InlineData(ProportionInterval.Wald, 123_456_789_012_345, 0.0137174185983164431, 0.0137174234044268902)]
    [InlineData(ProportionInterval.Wilson, Many / 2, 0.499999989670082795, 0.500000010329917205)]
    [InlineData(ProportionInterval.Wald, Many / 2, 0.499999989670082795, 0.500000010329917205)]
    public void Of_ManyTrials_AgreesWithDecimalArithmetic(ProportionInterval method, long successes, double lower, double upper) =>
        Agree(method, successes, Many, lower, upper);

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.95)]
    [InlineData(0.99)]
    public void ClopperPearson_NoSuccesses_HasTheClosedForm(double confidence)
    {
        foreach (long trials in new[] { 3L, 1_000_000_000, Many })
        {
            // -log(1 - x) = x + x^2/2 + x^3/3 + ..., summed while it matters.
            double logarithm = -Math.Log((1 - confidence) / 2) / trials;
            double expected = 0;
            double term = logarithm;
            for (int k = 1; k < 60; k++)
            {
                expected += term;
                term *= -logarithm / (k + 1);
            }

            Proportions.ClopperPearson(new Proportion(0, trials), confidence).Upper
                .ShouldBeNear(expected, 1e-14, 0, $"{trials} trials");
            (1 - Proportions.ClopperPearson(new Proportion(trials, trials), confidence).Lower)
                .ShouldBeNear(expected, 1e-14, 1.2e-16, $"{trials} successes");
        }
    }

    private static void Agree(ProportionInterval method, long successes, long trials, double lower, double upper)
    {
        ConfidenceInterval interval = Proportions.Interval(new Proportion(successes, trials), 0.95, method);
        interval.Lower.ShouldBeNear(lower, 1e-13, 0, "lower");
        interval.Upper.ShouldBeNear(upper, 1e-13, 0, "upper");

        ConfidenceInterval mirrored = Proportions.Interval(new Proportion(trials - successes, trials), 0.95, method);
        mirrored.Lower.ShouldBeNear(1 - upper, 0, 2.3e-16, "mirrored lower");
        mirrored.Upper.ShouldBeNear(1 - lower, 0, 2.3e-16, "mirrored upper");
    }
}
