namespace CxMetrics.Tests.Tallies;

public sealed class WeightedScoreTallyTests
{
    private static readonly SurveyScale Scale = SurveyScale.OneToFive;

    [Fact]
    public void FromScores_BytesAndIntegers_AddWeightsByPoint()
    {
        WeightedScoreTally tally = WeightedScoreTally.FromScores((ReadOnlySpan<byte>)[1, 5, 5, 3], [0.5, 2, 3, 0], Scale);

        tally.Should().Be(WeightedScoreTally.FromScores((ReadOnlySpan<int>)[1, 5, 5, 3], [0.5, 2, 3, 0], Scale));
        tally.Count.Should().Be(4);
        tally.ZeroWeights.Should().Be(1);
        tally.TotalWeight.Should().Be(5.5);
        tally.TotalSquaredWeight.Should().Be(13.25);
        tally.SmallestWeight.Should().Be(0);
        tally.LargestWeight.Should().Be(3);
        tally.CountOf(5).Should().Be(2);
        tally.WeightOf(5).Should().Be(5);
        tally.SquaredWeightOf(5).Should().Be(13);
        tally.CountOf(3).Should().Be(1, "an answer of weight 0 is an answer");
        tally.CountOf(6).Should().Be(0);
        tally.WeightOf(0).Should().Be(0);
    }

    [Fact]
    public void FromScores_LengthsDiffer_NamesBoth()
    {
        Action bytes = () => WeightedScoreTally.FromScores((ReadOnlySpan<byte>)[1, 2, 3], [1, 2], Scale);
        Action integers = () => WeightedScoreTally.FromScores((ReadOnlySpan<int>)[1], [], Scale);

        bytes.Should().ThrowExactly<ArgumentException>().WithMessage("weights has 2 items; expected 3, as many as scores.*").WithParameterName("weights");
        integers.Should().ThrowExactly<ArgumentException>().WithMessage("weights has 0 items; expected 1, as many as scores.*");
    }

    [Theory]
    [InlineData(-1.5, "*The weight at index 2 is -1.5; expected 0, or 1e-100 to 1e100.*")]
    [InlineData(double.NaN, "*The weight at index 2 is NaN; expected*")]
    [InlineData(double.PositiveInfinity, "*The weight at index 2 is Infinity; expected*")]
    [InlineData(double.NegativeInfinity, "*The weight at index 2 is -Infinity; expected*")]
    public void FromScores_WeightThatCannotBe_NamesIndexAndValueOrIsCounted(double weight, string message)
    {
        double[] weights = [1, 1, weight, 1];
        Action tally = () => WeightedScoreTally.FromScores((ReadOnlySpan<int>)[1, 2, 3, 4], weights, Scale);
        WeightedScoreTally counted = WeightedScoreTally.FromScores((ReadOnlySpan<int>)[1, 2, 3, 4], weights, Scale, InvalidFacts.Count);

        tally.Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage(message).WithParameterName("weights").Which.ActualValue.Should().Be(weight);
        counted.InvalidWeights.Should().Be(1);
        counted.Invalid.Should().Be(1);
        counted.Count.Should().Be(3);
        counted.Received.Should().Be(4);
    }

    [Fact]
    public void FromScores_ScoreOffTheScale_NamesIndexAndValueOrIsCounted()
    {
        Action tally = () => WeightedScoreTally.FromScores((ReadOnlySpan<int>)[1, 6], [1, 1], Scale);
        WeightedScoreTally counted = WeightedScoreTally.FromScores((ReadOnlySpan<byte>)[1, 6, 0], [1, 1, double.NaN], Scale, InvalidFacts.Count);

        tally.Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("*score at index 1 is 6; expected 1 to 5*").WithParameterName("scores");
        counted.OffScale.Should().Be(2);
        counted.InvalidWeights.Should().Be(0, "a fact is left out once");
        counted.Received.Should().Be(3);
    }

    [Fact]
    public void Builder_UnansweredWithAnyWeight_IsCountedAsUnanswered()
    {
        WeightedScoreTally.Builder builder = new(Scale);
        builder.Add(null, double.NaN);
        builder.Add((int?)5, 2);
        builder.AddUnanswered(3);
        builder.Exclude(ExclusionReasons.Duplicate, 2);
        WeightedScoreTally tally = builder.ToTally();

        tally.Unanswered.Should().Be(4);
        tally.Duplicates.Should().Be(2);
        tally.TotalWeight.Should().Be(2);
        tally.Received.Should().Be(7);
        tally.ToString().Should().Be("1 answered on 1 to 5 with a weight of 2, 0 of them with none, 4 unanswered, 0 of another kind, 2 invalid");
    }

    [Fact]
    public void Builder_GoesOn_LeavesTheTallyAlone()
    {
        WeightedScoreTally.Builder builder = new(Scale);
        builder.Add(1, 1);
        WeightedScoreTally before = builder.ToTally();
        builder.Add(1, 1);

        before.Count.Should().Be(1);
        builder.ToTally().Should().Be(before + before);
    }

    [Fact]
    public void AdditiveIdentity_Itself_SaysNothing()
    {
        WeightedScoreTally none = WeightedScoreTally.AdditiveIdentity;

        none.Scale.Should().BeNull();
        none.SmallestWeight.Should().BeNull();
        none.LargestWeight.Should().BeNull();
        none.TotalWeight.Should().Be(0);
        none.CountOf(5).Should().Be(0);
        none.Equals((object?)"none").Should().BeFalse();
        none.ToString().Should().StartWith("0 answered on no scale");
    }

    [Fact]
    public void Add_OtherScale_IsRefusedWithBoth() =>
        FluentActions.Invoking(() =>
                WeightedScoreTally.FromScores([5], [1.0], Scale) + WeightedScoreTally.FromScores([5], [1.0], SurveyScale.OneToSeven))
            .Should().ThrowExactly<ArgumentException>().WithMessage("*1 to 7*1 to 5*expected one scale*").WithParameterName("right");

    [Fact]
    public void Add_ManyTinyWeightsToAHugeOne_ForgetsNone()
    {
        WeightedScoreTally tiny = WeightedScoreTally.FromScores(new int[1000], [.. Enumerable.Repeat(1e-3, 1000)], SurveyScale.ZeroToTen);
        WeightedScoreTally huge = WeightedScoreTally.FromScores((ReadOnlySpan<int>)[0], [1e16], SurveyScale.ZeroToTen);

        (huge + tiny).Points[0].Sum.Low.Should().BeApproximately(1, 1e-12, "a plain sum would end at 1e16");
        (huge + tiny).Should().Be(tiny + huge);
    }

    [Fact]
    public void From_CountsNear9e18_AreExact()
    {
        const long Many = long.MaxValue - 1;
        WeightedScoreTally tally = WeightedScoreTally.From(ScoreTally.FromCounts(SurveyScale.ZeroToOne, [1, Many - 1]));

        tally.Count.Should().Be(Many);
        tally.Points[1].Sum.High.Should().Be(Math.Pow(2, 63));
        tally.Points[1].Sum.Low.Should().Be(-3);
    }

    [Fact]
    public void From_UnweightedTally_KeepsEveryCount()
    {
        ScoreTally.Builder builder = new(Scale, InvalidFacts.Count);
        builder.AddRange([5, 4, 9]);
        builder.AddUnanswered(2);
        builder.Exclude(ExclusionReasons.Duplicate);
        WeightedScoreTally tally = WeightedScoreTally.From(builder.ToTally());

        tally.Received.Should().Be(builder.ToTally().Received);
        tally.OffScale.Should().Be(1);
        tally.SmallestWeight.Should().Be(1);
        WeightedScoreTally.From(ScoreTally.AdditiveIdentity).Should().Be(WeightedScoreTally.AdditiveIdentity);
    }
}
