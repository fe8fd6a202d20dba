namespace CxMetrics.Tests.Tallies;

public sealed class MomentTallyTests
{
    [Fact]
    public void FromValues_KnownNumbers_HasTheirMoments()
    {
        MomentTally tally = MomentTally.FromValues([2, 4, 4, 4, 5, 5, 7, 9]);

        tally.Count.Should().Be(8);
        tally.Sum.Should().Be(40);
        tally.Mean.Should().Be(5);
        tally.Variance.Should().Be(32.0 / 7);
        tally.StandardDeviation.Should().Be(Math.Sqrt(32.0 / 7));
        tally.Minimum.Should().Be(2);
        tally.Maximum.Should().Be(9);
        tally.ToString().Should().Be("8 numbers, sum 40, 0 missing, 0 invalid");
    }

    [Fact]
    public void FromValues_NoneOrOne_HasNoMeanOrNoVariance()
    {
        MomentTally none = MomentTally.FromValues([]);
        MomentTally one = MomentTally.FromValues([-3]);

        none.Should().Be(MomentTally.AdditiveIdentity);
        new double?[] { none.Mean, none.Variance, none.StandardDeviation, none.Minimum, none.Maximum, one.Variance, one.StandardDeviation }
            .Should().AllSatisfy(value => value.Should().BeNull());
        none.Sum.Should().Be(0);
        one.Mean.Should().Be(-3);
    }

    [Theory]
    [InlineData(1e9)]
    [InlineData(1e12)]
    [InlineData(-1e14)]
    public void Variance_SmallSpreadAroundALargeMean_IsNotLost(double offset) =>
        MomentTally.FromValues([offset + 4, offset + 7, offset + 13, offset + 16]).Variance.Should().Be(30);

    [Fact]
    public void Variance_LargeNumbersWhoseSquaresAddUp_IsFinite()
    {
        MomentTally equal = MomentTally.FromValues([.. Enumerable.Repeat(1e140, 100)]);
        MomentTally spread = MomentTally.FromValues([.. Enumerable.Repeat(1e140, 50), .. Enumerable.Repeat(-1e140, 50)]);

        equal.Variance.Should().Be(0);
        spread.StandardDeviation.Should().BeApproximately(1e140 * Math.Sqrt(100 / 99.0), 1e127);
    }

    [Fact]
    public void Sum_OfCancellingMagnitudes_IsExact()
    {
        MomentTally.FromValues([1e100, 1, -1e100]).Sum.Should().Be(1);
        (MomentTally.FromValues([1e100]) + MomentTally.FromValues([1]) + MomentTally.FromValues([-1e100])).Sum.Should().Be(1);
    }

    /// <summary>Halves of a log are the whole, in whatever order, with scores that no power of two divides.</summary>
    [Fact]
    public void Add_Halves_IsTheWholeBitByBit()
    {
        double[] scores = [.. Enumerable.Range(0, 1_000).Select(index => (((index * 7919) % 2001) - 1000) / 1000.0)];
        MomentTally whole = MomentTally.FromValues(scores);

        (MomentTally.FromValues(scores.AsSpan(333)) + MomentTally.FromValues(scores.AsSpan(0, 333))).Should().Be(whole);
        MomentTally.FromValues([.. Enumerable.Reverse(scores)]).Should().Be(whole);
        MomentTally.FromValues([0.1, 0.1, 0.1]).Should().Match<MomentTally>(tally => tally.Mean == 0.1 && tally.Variance == 0);
        MomentTally.FromValues([double.Epsilon, -double.Epsilon, 1e-170]).Should().Match<MomentTally>(tally => tally.Sum == 1e-170 && tally.Variance == 0);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1.1e140)]
    [InlineData(double.MinValue)]
    public void FromValues_NotWithinBounds_ThrowsWithTheIndexOrCounts(double number)
    {
        Action refuse = () => MomentTally.FromValues([1, 2, number]);

        refuse.Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("*index 2 is *; expected a number from -1e140 to 1e140*");
        MomentTally counted = MomentTally.FromValues([1, number, 2], InvalidFacts.Count);
        counted.Invalid.Should().Be(1);
        counted.Count.Should().Be(2);
        counted.Sum.Should().Be(3);
    }

    [Fact]
    public void Builder_MissingNumbers_AreCountedAndTakeAPlace()
    {
        MomentTally.Builder builder = new();
        builder.Add((double?)null);
        builder.Add((double?)4);
        Action refuse = () => builder.Add(double.NaN);

        refuse.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("value").WithMessage("*index 2 is NaN*");
        builder.ToTally().Missing.Should().Be(1);
        builder.ToTally().Count.Should().Be(1);
    }

    [Fact]
    public void Call_ArgumentThatCannotBe_IsRefusedByName()
    {
        Action invalid = () => MomentTally.FromValues([], (InvalidFacts)(-1));
        Action tally = () => new MomentTally.Builder().Add((MomentTally)null!);
        Action left = () => _ = (MomentTally)null! + MomentTally.AdditiveIdentity;
        Action right = () => _ = MomentTally.AdditiveIdentity + null!;

        invalid.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("invalid");
        tally.Should().ThrowExactly<ArgumentNullException>().WithParameterName("tally");
        left.Should().ThrowExactly<ArgumentNullException>().WithParameterName("left");
        right.Should().ThrowExactly<ArgumentNullException>().WithParameterName("right");
    }
}
