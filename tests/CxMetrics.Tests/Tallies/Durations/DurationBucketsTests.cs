namespace CxMetrics.Tests.Tallies;

public sealed class DurationBucketsTests
{
    public static TheoryData<int> AllSteps => [.. Enumerable.Range(1, 100)];

    [Theory]
    [MemberData(nameof(AllSteps))]
    public void Buckets_AnyAccuracy_CoverEverythingWithinTheError(int steps)
    {
        DurationBuckets buckets = DurationBuckets.For(steps / 1000.0, "accuracy");

        buckets.Accuracy.Should().Be(steps / 1000.0);
        buckets.Lowest(0).Should().Be(0);
        buckets.Highest(0).Should().Be(0);
        buckets.Highest(buckets.Count - 1).Should().Be(long.MaxValue);
        for (int i = 1; i < buckets.Count; i++)
        {
            Int128 value = buckets.Value(i);
            Int128 lowest = buckets.Lowest(i);
            Int128 highest = buckets.Highest(i);
            bool holds = lowest == (Int128)buckets.Highest(i - 1) + 1
                && highest >= lowest
                && (value - lowest) * 1000 <= lowest * steps
                && (highest - value) * 1000 <= highest * steps
                && buckets.IndexOf((long)lowest) == i
                && buckets.IndexOf((long)highest) == i
                && buckets.IndexOf((long)value) == i;
            holds.Should().BeTrue("bucket {0} is {1} to {2} with {3}", i, lowest, highest, value);
        }
    }

    /// <summary>State is read by other machines and later versions: the limits are part of its format.</summary>
    [Fact]
    public void Buckets_DefaultAccuracy_AreThePinnedOnes()
    {
        DurationBuckets buckets = DurationBuckets.For(0.01, "accuracy");

        buckets.Count.Should().Be(2051);
        DurationBuckets.For(0.001, "accuracy").Count.Should().Be(19362);
        DurationBuckets.For(0.1, "accuracy").Count.Should().Be(216);
        buckets.IndexOf(98).Should().Be(98);
        buckets.IndexOf(100).Should().Be(99);
        buckets.IndexOf(TimeSpan.TicksPerSecond).Should().Be(672);
        (buckets.Lowest(672), buckets.Value(672), buckets.Highest(672)).Should().Be((9_814_573, 9_912_718, 10_012_846));
        buckets.IndexOf(TimeSpan.TicksPerHour).Should().Be(1082);
        buckets.Value(2050).Should().Be(long.MaxValue);
    }

    [Fact]
    public void For_TheSameAccuracy_IsTheSameTable() =>
        DurationBuckets.For(0.02, "accuracy").Should().BeSameAs(DurationBuckets.For(0.02, "accuracy"));

    [Theory]
    [InlineData(0)]
    [InlineData(-0.01)]
    [InlineData(0.0005)]
    [InlineData(0.0105)]
    [InlineData(0.101)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void For_AccuracyOutOfRange_IsRefused(double accuracy) =>
        FluentActions.Invoking(() => DurationBuckets.For(accuracy, "accuracy"))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName(nameof(accuracy))
            .WithMessage("accuracy is *; expected 0.001 to 0.1 in steps of 0.001.*");
}
