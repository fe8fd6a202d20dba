using CxMetrics.Experience;
using CxMetrics.Internal;

namespace CxMetrics.Tests.Experience;

public class RoundedPartsTests
{
    [Fact]
    public void ToArray_ManyParts_AddUpWithinAUnitOfTheLargest()
    {
        RoundedParts parts = new(10_000);
        DoubleDouble whole = default;
        for (int i = 0; i < 10_000; i++)
        {
            DoubleDouble part = new DoubleDouble(1, 0) / new DoubleDouble((3 * i) + 4, 0);
            parts[i] = part;
            whole += part;
        }

        double[] rounded = parts.ToArray();

        DoubleDouble sum = rounded.Aggregate(default(DoubleDouble), (sum, part) => sum + part);
        Math.Abs((sum - whole).Value).Should().BeLessThan(Math.BitIncrement(0.25) - 0.25);
        parts.Sum.Should().Be(whole.Value);
        rounded.Skip(1).Should().Equal(Enumerable.Range(1, 9_999).Select(i => 1.0 / ((3 * i) + 4)), "only the largest takes what is lost");
    }

    [Fact]
    public void ToArray_NegativeZero_HasNoSign() =>
        double.IsNegative(new RoundedParts(1) { [0] = new DoubleDouble(-0.0, 0) }.ToArray()[0]).Should().BeFalse();
}
