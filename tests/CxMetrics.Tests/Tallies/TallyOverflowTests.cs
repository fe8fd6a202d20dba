namespace CxMetrics.Tests.Tallies;

/// <summary>Counts are exact to the last, and a sum beyond says so and names both.</summary>
public sealed class TallyOverflowTests
{
    private const long Most = long.MaxValue;

    public static TheoryData<string, Action> Overflows() => new()
    {
        { "*facts received, 9223372036854775807 and 1, *", () => _ = Score(Most, 0) + Score(1, 0) },
        { "*answers, 9223372036854775807 and 1, *", () => _ = Score(Most, 1) },
        { "*facts received, 9223372036854775807 and 1, *", () => _ = Score(Most, 0) + Score(0, 0, 1) },
        { "*facts received, 9223372036854775807 and 9223372036854775807, *", () => _ = Score(0, 0, Most) + Score(0, 0, Most) },
        { "*facts received, 9223372036854775807 and 1, *", AddOneMoreScore },
        { "*facts received, 9223372036854775807 and 1, *", AddOneMoreUnanswered },
        { "*facts, 9223372036854775807 and 1, *", () => _ = new RateTally(0, Most) + new RateTally(0, 1) },
        { "*hits, 9223372036854775807 and 9223372036854775807, *", () => _ = new RateTally(Most, Most) + new RateTally(Most, Most) },
        { "*\"late\", 9223372036854775807 and 2, *", () => _ = ReasonCounts.None.With("late", Most).With("late", 2) },
        { "*excluded facts, *9223372036854775807*", () => _ = ReasonCounts.None.With("late", Most).With("early", 2) },
        { "*facts, 1 and 9223372036854775807, *", () => Breakdown.From([KeyValuePair.Create("a", new RateTally(0, 1))], new RateTally(0, Most)) },
        { "*facts received, 9223372036854775807 and 1, *", AddOneMoreHit },
    };

    [Theory]
    [MemberData(nameof(Overflows))]
    public void Add_BeyondTheRange_ThrowsAndNamesBoth(string message, Action add) =>
        add.Should().ThrowExactly<OverflowException>().WithMessage(message);

    [Fact]
    public void Add_UpToTheRange_IsExact()
    {
        (Score(Most - 1, 0) + Score(0, 1)).Count.Should().Be(Most);
        (Score(9_000_000_000_000_000, 0) + Score(1, 0)).CountOf(0).Should().Be(9_000_000_000_000_001);
        (new RateTally(Most - 1, Most - 1) + new RateTally(0, 1)).Denominator.Should().Be(Most);
        (new RateTally(9_000_000_000_000_000, 9_000_000_000_000_001) + new RateTally(1, 1)).Numerator.Should().Be(9_000_000_000_000_001);
        ReasonCounts.None.With("late", Most - 1).With("early", 1).Total.Should().Be(Most);
        MomentTally.FromValues([9e139, -9e139]).Sum.Should().Be(0);
    }

    private static void AddOneMoreScore()
    {
        ScoreTally.Builder builder = new(SurveyScale.ZeroToOne);
        builder.Add(Score(Most, 0));
        builder.Add(0);
    }

    private static void AddOneMoreUnanswered()
    {
        ScoreTally.Builder builder = new(SurveyScale.ZeroToOne);
        builder.AddUnanswered(Most);
        builder.AddUnanswered();
    }

    private static void AddOneMoreHit()
    {
        RateTally.Builder builder = new();
        builder.Add(new RateTally(0, Most));
        builder.Add(hit: true);
    }

    private static ScoreTally Score(long zeros, long ones, long unanswered = 0) =>
        ScoreTally.FromCounts(SurveyScale.ZeroToOne, [zeros, ones], unanswered);
}
