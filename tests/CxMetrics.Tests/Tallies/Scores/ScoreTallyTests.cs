namespace CxMetrics.Tests.Tallies;

public sealed class ScoreTallyTests
{
    private static readonly SurveyScale Five = SurveyScale.OneToFive;
    private static readonly int[] Scores = [5, 1, 3, 5];
    private static readonly ScoreTally Tally = ScoreTally.FromCounts(Five, [1, 0, 1, 0, 2]);

    public static TheoryData<string, Func<InvalidFacts, ScoreTally>> OffScale() => new()
    {
        { "int span", invalid => ScoreTally.FromScores((ReadOnlySpan<int>)[5, 1, 6, 0], Five, invalid) },
        { "int array", invalid => ScoreTally.FromScores(new[] { 5, 1, 6, 0 }, Five, invalid) },
        { "byte span", invalid => ScoreTally.FromScores((ReadOnlySpan<byte>)[5, 1, 6, 0], Five, invalid) },
        { "byte array", invalid => ScoreTally.FromScores(new byte[] { 5, 1, 6, 0 }, Five, invalid) },
        { "sequence", invalid => ScoreTally.FromScores(new List<int> { 5, 1, 6, 0 }, Five, invalid) },
        { "nullable", invalid => ScoreTally.FromScores(new List<int?> { 5, 1, 6, 0 }, Five, invalid) },
    };

    public static TheoryData<Type, string, Action> Refusals() => new()
    {
        { typeof(ArgumentNullException), "scores", () => ScoreTally.FromScores((int[])null!, Five) },
        { typeof(ArgumentNullException), "scores", () => ScoreTally.FromScores((byte[])null!, Five) },
        { typeof(ArgumentNullException), "scores", () => ScoreTally.FromScores((IEnumerable<int>)null!, Five) },
        { typeof(ArgumentNullException), "scores", () => ScoreTally.FromScores((IEnumerable<int?>)null!, Five) },
        { typeof(ArgumentException), "scale", () => ScoreTally.FromScores(Scores, default) },
        { typeof(ArgumentException), "scale", () => ScoreTally.FromCounts(default, []) },
        { typeof(ArgumentException), "scale", () => _ = new ScoreTally.Builder(default(SurveyScale)) },
        { typeof(ArgumentOutOfRangeException), "invalid", () => ScoreTally.FromScores(Scores, Five, (InvalidFacts)2) },
        { typeof(ArgumentException), "countPerPoint", () => ScoreTally.FromCounts(Five, [1, 2, 3, 4]) },
        { typeof(ArgumentException), "countPerPoint", () => ScoreTally.FromCounts(Five, [1, 2, 3, 4, 5, 6]) },
        { typeof(ArgumentOutOfRangeException), "countPerPoint", () => ScoreTally.FromCounts(Five, [1, 2, -3, 4, 5]) },
        { typeof(ArgumentOutOfRangeException), "unanswered", () => ScoreTally.FromCounts(Five, [1, 2, 3, 4, 5], -1) },
        { typeof(ArgumentOutOfRangeException), "count", () => new ScoreTally.Builder(Five).AddUnanswered(-1) },
        { typeof(ArgumentNullException), "tally", () => new ScoreTally.Builder(Five).Add((ScoreTally)null!) },
        { typeof(ArgumentNullException), "band", () => Tally.CountIn(null!) },
        { typeof(ArgumentNullException), "left", () => _ = (ScoreTally)null! + Tally },
        { typeof(ArgumentNullException), "right", () => _ = Tally + null! },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Call_ArgumentThatCannotBe_IsRefusedByName(Type exception, string parameter, Action call) =>
        call.Should().Throw<ArgumentException>().WithParameterName(parameter).Which.Should().BeOfType(exception);

    [Theory]
    [MemberData(nameof(OffScale))]
    public void FromScores_OffTheScale_ThrowsWithIndexOrCounts(string way, Func<InvalidFacts, ScoreTally> tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        Action refuse = () => tally(InvalidFacts.Throw);

        refuse.Should().ThrowExactly<ArgumentOutOfRangeException>("it is a {0}", way)
            .WithMessage("*index 2 is 6; expected 1 to 5*").Which.ActualValue.Should().BeOneOf(6, (byte)6);
        ScoreTally counted = tally(InvalidFacts.Count);
        counted.OffScale.Should().Be(2);
        counted.Invalid.Should().Be(2);
        counted.Received.Should().Be(4);
        counted.CountPerPoint.ToArray().Should().Equal(1, 0, 0, 0, 1);
    }

    [Fact]
    public void FromScores_EveryWay_IsTheTallyOfTheCounts()
    {
        ScoreTally.FromScores(Scores, Five).Should().Be(Tally);
        ScoreTally.FromScores([.. Scores.Select(score => (byte)score)], Five).Should().Be(Tally);
        ScoreTally.FromScores((IEnumerable<int>)Scores, Five).Should().Be(Tally);
        ScoreTally.FromScores(Scores.Select(score => (int?)score), Five).Should().Be(Tally);
        ScoreTally.FromScores(Scores.Select(score => (int?)score).Append(null), Five).Should().Be(ScoreTally.FromCounts(Five, [1, 0, 1, 0, 2], 1));
    }

    [Theory]
    [InlineData(-5, -1)]
    [InlineData(-100, 0)]
    [InlineData(200, 300)]
    [InlineData(0, 100)]
    [InlineData(1000, 1100)]
    public void FromScores_UnusualScales_CountEveryPoint(int minimum, int maximum)
    {
        SurveyScale scale = new(minimum, maximum);
        int[] scores = [.. Enumerable.Range(minimum, scale.Points), minimum, maximum];

        ScoreTally tally = ScoreTally.FromScores(scores, scale);

        tally.Count.Should().Be(scale.Points + 2);
        tally.CountOf(minimum).Should().Be(2);
        tally.CountOf(maximum).Should().Be(2);
        tally.CountIn(new ScoreBand(minimum, maximum)).Should().Be(tally.Count);
        tally.Should().Be(ScoreTally.FromScores((IEnumerable<int>)scores, scale));
    }

    [Fact]
    public void CountOfAndCountIn_PartlyOffTheScale_CountWhatIsOnIt()
    {
        Tally.CountOf(0).Should().Be(0);
        Tally.CountOf(6).Should().Be(0);
        Tally.CountIn(new ScoreBand(int.MinValue, int.MaxValue)).Should().Be(4);
        Tally.CountIn(new ScoreBand(4, 100)).Should().Be(2);
        Tally.CountIn(new ScoreBand(6, 100)).Should().Be(0);
        ScoreTally.AdditiveIdentity.CountOf(0).Should().Be(0);
        ScoreTally.AdditiveIdentity.CountIn(new ScoreBand(0, 10)).Should().Be(0);
    }

    [Fact]
    public void Add_AnotherScale_ThrowsAndNamesBoth()
    {
        ScoreTally other = ScoreTally.FromScores([5], SurveyScale.ZeroToTen);
        Action add = () => _ = Tally + other;
        Action sum = () => ScoreTally.Sum([ScoreTally.AdditiveIdentity, Tally, other]);
        Action build = () => new ScoreTally.Builder(Five).Add(other);

        foreach (Action refused in (Action[])[add, sum, build])
        {
            refused.Should().ThrowExactly<ArgumentException>().WithMessage("*0 to 10*1 to 5*");
        }
    }

    [Fact]
    public void FromCounts_SpanThatChangesLater_KeepsWhatItWasGiven()
    {
        long[] counts = [1, 0, 1, 0, 2];
        ScoreTally tally = ScoreTally.FromCounts(Five, counts);

        counts[0] = 99;

        tally.Should().Be(Tally);
    }

    [Fact]
    public void Builder_AfterToTally_GoesOnWithoutChangingIt()
    {
        ScoreTally.Builder builder = new(Five);
        builder.AddRange(Scores);
        ScoreTally before = builder.ToTally();

        builder.Add(1);
        builder.Add((int?)null);

        before.Should().Be(Tally);
        builder.ToTally().Should().Be(ScoreTally.FromCounts(Five, [2, 0, 1, 0, 2], 1));
    }

    [Fact]
    public void Builder_BadSpanAfterOthers_NamesTheIndexFromTheStartAndAddsNothing()
    {
        ScoreTally.Builder builder = new(Five);
        builder.AddRange(Scores);
        builder.AddUnanswered(2);
        Action bytes = () => builder.AddRange((ReadOnlySpan<byte>)[5, 9]);
        Action ints = () => builder.AddRange((ReadOnlySpan<int>)[5, -1]);
        Action one = () => builder.Add(0);

        bytes.Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("*index 7 is 9*").WithParameterName("scores");
        ints.Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("*index 7 is -1*").WithParameterName("scores");
        one.Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("*index 6 is 0*").WithParameterName("score");
        builder.ToTally().Should().Be(ScoreTally.FromCounts(Five, [1, 0, 1, 0, 2], 2));
    }

    [Fact]
    public void Equals_OneCountAway_IsNot()
    {
        ScoreTally[] others =
        [
            ScoreTally.AdditiveIdentity,
            ScoreTally.FromCounts(Five, [1, 0, 1, 0, 3]),
            ScoreTally.FromCounts(new SurveyScale(2, 6), [1, 0, 1, 0, 2]),
            new(Five, [1, 0, 1, 0, 2], 1, ReasonCounts.None),
            new(Five, [1, 0, 1, 0, 2], 0, ReasonCounts.None.With(ExclusionReasons.OtherKind, 1)),
            new(Five, [1, 0, 1, 0, 2], 0, ReasonCounts.None.With(ExclusionReasons.OffScale, 1)),
            new(Five, [1, 0, 1, 0, 2], 0, ReasonCounts.None.With(ExclusionReasons.Duplicate, 1)),
        ];

        others.Should().NotContain(Tally).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void ToString_AnyTally_SaysWhatCameIn()
    {
        Tally.ToString().Should().Be("4 answered on 1 to 5, 0 unanswered, 0 of another kind, 0 invalid");
        ScoreTally.AdditiveIdentity.ToString().Should().Contain("no scale");
    }
}
