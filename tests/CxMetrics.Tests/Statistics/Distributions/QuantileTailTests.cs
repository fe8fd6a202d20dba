using CxMetrics.Statistics;

namespace CxMetrics.Tests.Statistics;

/// <summary>Critical values far out, where the distributions of one and two degrees of freedom have closed forms.</summary>
public class QuantileTailTests
{
    public static TheoryData<double> Confidences => [0.5, 0.95, 0.999, 0.9995, 0.99999, 0.9999999, 1 - 1e-12];

    [Theory]
    [MemberData(nameof(Confidences))]
    public void StudentT_OneDegreeOfFreedom_IsTheCotangent(double confidence)
    {
        double expected = 1 / Math.Tan(Math.PI * ((1 - confidence) / 2));

        (Quantile.StudentT(confidence, 1) / expected).Should().BeApproximately(1, 1e-12);
    }

    [Theory]
    [MemberData(nameof(Confidences))]
    public void StudentT_TwoDegreesOfFreedom_IsTheClosedForm(double confidence)
    {
        double tail = (1 - confidence) / 2;
        double expected = confidence / Math.Sqrt(2 * tail * (1 - tail));

        (Quantile.StudentT(confidence, 2) / expected).Should().BeApproximately(1, 1e-12);
    }

    [Fact]
    public void StudentT_HighestConfidence_IsFinite()
    {
        double highest = Math.BitDecrement(1.0);

        foreach (double degreesOfFreedom in (double[])[1, 2, 3, 10, 100, 1000])
        {
            Quantile.StudentT(highest, degreesOfFreedom).Should().BeInRange(8, 6e15);
        }
    }

    [Fact]
    public void Wilson_LowestConfidence_IsTheShareItself()
    {
        ConfidenceInterval none = Proportions.Wilson(new Proportion(0, 10), double.Epsilon);
        ConfidenceInterval all = Proportions.Wilson(new Proportion(10, 10), double.Epsilon);

        (none.Lower, none.Upper).Should().Be((0, 0));
        (all.Lower, all.Upper).Should().Be((1, 1));
    }
}
