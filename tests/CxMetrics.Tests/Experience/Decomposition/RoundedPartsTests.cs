using CxMetrics.Experience;
using CxMetrics.Internal;

namespace CxMetrics.Tests.Experience;

public class RoundedPartsTests
{
    [Fact]
    public void Of_ManyParts_AddUpWithinAUnitOfTheLargest()
    {
        DoubleDouble[] exact = [.. Enumerable.Range(0, 10_000).Select(i => new DoubleDouble(1, 0) / new DoubleDouble((3 * i) + 4, 0))];
        DoubleDouble whole = exact.Aggregate((sum, part) => sum + part);

        (double[] rounded, double sum) = RoundedParts.Of(exact, part => part);

        DoubleDouble added = rounded.Aggregate(default(DoubleDouble), (sum, part) => sum + part);
        Math.Abs((added - whole).Value).Should().BeLessThan(Math.BitIncrement(0.25) - 0.25);
        sum.Should().Be(whole.Value);
        rounded.Skip(1).Should().Equal(Enumerable.Range(1, 9_999).Select(i => 1.0 / ((3 * i) + 4)), "only the largest takes what is lost");
    }

    [Fact]
    public void Of_NegativeZero_HasNoSign() => double.IsNegative(RoundedParts.Of([-0.0], zero => new DoubleDouble(zero, 0)).Parts[0]).Should().BeFalse();
}
