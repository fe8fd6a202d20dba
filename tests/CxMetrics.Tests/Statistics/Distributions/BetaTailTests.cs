using System.Text.Json;
using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Statistics;

public class BetaTailTests
{
    private const string Golden = "survey/proportions.json";

    public static TheoryData<string> Ids => GoldenFile.Ids(Golden);

    /// <summary>Limits of 40-digit arithmetic, of the order of 1e-9 to 1.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Quantile_EqualTailsOfHalfParameters_AgreeWithReference(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        double successes = expected.GetProperty("successes").GetInt64();
        double failures = expected.GetProperty("n").GetInt64() - successes;
        foreach (JsonProperty level in expected.GetProperty("intervals").EnumerateObject())
        {
            double tail = (1 - GoldenFile.Level(level.Name)) / 2;
            JsonElement limits = level.Value.TryGetProperty("jeffreys_raw", out JsonElement exact) ? exact : level.Value.GetProperty("r_jeffreys_raw");
            ((double?)BetaTail.Quantile(successes + 0.5, failures + 0.5, tail)).ShouldBeNear(limits[0].GetDouble(), 2e-13, 0, level.Name);
            ((double?)BetaTail.UpperQuantile(successes + 0.5, failures + 0.5, tail)).ShouldBeNear(limits[1].GetDouble(), 2e-13, 0, level.Name);
        }
    }

    /// <summary>By 60-digit arithmetic: where a continued fraction would need a hundred million terms.</summary>
    [Theory]
    [InlineData(4500000000000000.5, 4500000000000000.5, 0.025, 0.499999989670082800597)]
    [InlineData(1000000.5, 3000000000.5, 0.025, 3.32569746239932647388e-04)]
    [InlineData(2.5, 10000000000000000.5, 0.025, 4.15605806743331155658e-17)]
    [InlineData(700.5, 300.5, 0.005, 0.661788099347378810933)]
    [InlineData(1000.5, 8999999999999000.5, 0.025, 1.04384169349352434735e-13)]
    public void Quantile_LargeParameters_AgreesWithDecimalArithmetic(double a, double b, double probability, double expected)
    {
        ((double?)BetaTail.Quantile(a, b, probability)).ShouldBeNear(expected, 3e-14, 0, "lower");
        ((double?)BetaTail.UpperQuantile(b, a, probability)).ShouldBeNear(1 - expected, 1e-15, 0, "upper");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 7)]
    [InlineData(5, 1)]
    public void Quantile_OneParameterIsOne_HasTheClosedForm(double a, double b)
    {
        foreach (double probability in new[] { 0.005, 0.3, 0.5, 0.7, 0.999 })
        {
            double expected = b == 1 ? Math.Pow(probability, 1 / a) : -double.ExpM1(double.LogP1(-probability) / b);
            ((double?)BetaTail.Quantile(a, b, probability)).ShouldBeNear(expected, 1e-12, 0, $"{probability}");
        }
    }

    [Theory]
    [InlineData(0.5, 0.5)]
    [InlineData(0.5, 40)]
    [InlineData(3, 2.5)]
    [InlineData(1e9, 2e9)]
    public void Lower_AtAQuantile_IsTheProbability(double a, double b)
    {
        BetaTail tail = new(a, b);
        foreach (double probability in new[] { 1e-6, 0.025, 0.4, 0.6, 0.975 })
        {
            double value = BetaTail.Quantile(a, b, probability);

            // Beyond a million the value itself, as a double, pins the probability down to fewer digits.
            double tolerance = a + b > 1e6 ? 1e-6 : 1e-12;
            tail.Lower(value).Should().BeApproximately(probability, tolerance * probability);
            (tail.Lower(value) + tail.Upper(value)).Should().BeApproximately(1, 1e-14);
        }
    }

    [Fact]
    public void LowerAndUpper_EndsOfTheRange_AreNoneAndAll()
    {
        foreach (BetaTail tail in new[] { new BetaTail(0.5, 0.5), new BetaTail(3, 1e6), new BetaTail(20, 0.5) })
        {
            tail.Lower(0).Should().Be(0);
            tail.Upper(1).Should().Be(0);
            tail.Lower(1).Should().BeApproximately(1, 1e-15);
            tail.Upper(0).Should().BeApproximately(1, 1e-15);
        }
    }

    [Fact]
    public void DensityAt_Integrated_IsTheTail()
    {
        BetaTail tail = new(4, 9);
        const int Steps = 200_000;
        double step = tail.Mode / Steps;
        double sum = Enumerable.Range(0, Steps).Sum(i => tail.DensityAt(-tail.Mode + ((i + 0.5) * step))) * step;

        sum.Should().BeApproximately(tail.LowerAt(0), 1e-10);
    }
}
