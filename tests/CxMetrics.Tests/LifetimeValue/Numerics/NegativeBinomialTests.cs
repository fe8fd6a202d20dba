using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.LifetimeValue.Numerics;

public class NegativeBinomialTests
{
    [Fact]
    public void AtLeast_AnyCount_IsTheSumOfTheProbabilities()
    {
        Random random = new(1);
        for (int i = 0; i < 300; i++)
        {
            double shape = Math.Exp(-7 + (13 * random.NextDouble()));
            int count = 1 + random.Next(400);
            double ratio = count / shape * Math.Exp((4 - (8 * random.NextDouble())) * Math.Min(3, Math.Sqrt((1.0 / count) + (1 / shape))));
            double first = Math.Exp(Rising.Log(shape, count) - Rising.Log(1, count) - (count * NearZero.LogOnePlus(1 / ratio)) - (shape * NearZero.LogOnePlus(ratio)));
            double tail = Tail(shape, ratio, count, first);

            NegativeBinomial.Probability(shape, ratio, count).Should().BeApproximately(first, 1e-11 * first);
            NegativeBinomial.AtLeast(shape, ratio, count).Should().BeApproximately(tail, (1e-11 * tail) + (ratio > 1000 ? 1e-12 : 0), "shape is {0}, the ratio {1} and the count {2}", shape, ratio, count);
        }
    }

    [Theory]
    [InlineData(2.0696493455121088, 114.68379121839423, 11764, 6.05830916187070e-43)]
    [InlineData(0.5821647296892125, 7440.582963727339, 216998, 3.40309406008097756e-14)]
    [InlineData(793.3216068228204, 1834764.473701826, 1657096163, 9.02457055251507822e-5)]
    public void AtLeast_ThousandsToBillions_KeepsElevenDigits(double shape, double ratio, int count, double expected) =>
        NegativeBinomial.AtLeast(shape, ratio, count).Should().BeApproximately(expected, 1e-11 * expected);

    [Theory]
    [InlineData(0.001)]
    [InlineData(3.5)]
    [InlineData(4e6)]
    public void Log_MoreThanAThousandFactors_GoesOnAsBefore(double a)
    {
        // Across the change from the product to Stirling's series.
        double grown = Rising.Log(a, 1025) - Rising.Log(a, 1024);
        double slope = Rising.Digamma(a, 1025) - Rising.Digamma(a, 1024);

        grown.Should().BeApproximately(Math.Log(a + 1024), 1e-15 * Rising.Log(a, 1024));
        slope.Should().BeApproximately(1 / (a + 1024), 1e-15 * Rising.Digamma(a, 1024));
        Rising.Log(a, int.MaxValue + 1.0).Should().BeApproximately(Rising.Log(a, int.MaxValue) + Math.Log(a + int.MaxValue), 1e-4);
    }

    private static double Tail(double shape, double ratio, int count, double first)
    {
        double share = ratio / (1 + ratio);
        double part = first;
        double sum = 0;
        if (ratio > 1000)
        {
            for (int j = count - 1; j >= 0; j--)
            {
                part *= (j + 1) / ((shape + j) * share);
                sum += part;
            }

            return 1 - sum;
        }

        for (int j = count; part > 1e-18 * sum; j++)
        {
            sum += part;
            part *= (shape + j) / (j + 1) * share;
        }

        return sum;
    }
}
