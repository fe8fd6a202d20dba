using System.Globalization;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Experience;

public class LargestRemainderTests
{
    [Theory]
    [InlineData(new[] { 0.1, 0.2, 0.3 }, 0.6, 1, new[] { 0.1, 0.2, 0.3 })]
    [InlineData(new[] { 33.333, 33.333, 33.333 }, 100, 0, new[] { 34.0, 33, 33 })]
    [InlineData(new[] { -33.333, -33.333, -33.333 }, -100, 0, new[] { -33.0, -33, -34 })]
    [InlineData(new[] { 1.06, 1.06, -0.02 }, 2.1, 1, new[] { 1.1, 1.0, 0.0 })]
    [InlineData(new[] { 0.0, 0.5, 0.0, 0.5 }, 1, 0, new[] { 0.0, 1, 0, 0 })]
    [InlineData(new double[0], 0, 1, new double[0])]
    [InlineData(new[] { 6.25, 0.0 }, 6.25, 1, new[] { 6.3, 0 })]
    [InlineData(new[] { -6.25, 0.0 }, -6.25, 1, new[] { -6.3, 0 })]
    [InlineData(new[] { 6.35, 0.0 }, 6.35, 1, new[] { 6.4, 0 })]
    public void Round_Parts_AddUpToTheRoundedWhole(double[] parts, double whole, int decimals, double[] expected) =>
        LargestRemainder.Round(parts, whole, decimals).Should().Equal(expected, (actual, wanted) => Math.Abs(actual - wanted) < 1e-12);

    [Fact]
    public void Round_RandomParts_AddUpAndAreOffByLessThanAUnit()
    {
        Random random = new(20261201);
        for (int run = 0; run < 500; run++)
        {
            double[] parts = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.Next(5) == 0 ? 0 : (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(4)))];
            double whole = parts.Sum();

            double[] rounded = LargestRemainder.Round(parts, whole, 1);

            rounded.Sum().ToString("0.0", CultureInfo.InvariantCulture).Should().Be(whole.ToString("0.0", CultureInfo.InvariantCulture));
            ((decimal)rounded.Sum()).Should().BeApproximately((decimal)Math.Round(whole, 1), 1e-9m);
            rounded.Zip(parts, (printed, part) => Math.Abs(printed - part)).Should().OnlyContain(off => off < 0.1 + 1e-9);
            rounded.Zip(parts).Should().OnlyContain(pair => pair.Second != 0 || pair.First == 0);
        }
    }
}
