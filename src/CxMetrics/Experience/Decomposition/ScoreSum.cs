using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What a score is the quotient of: what the answers count, and how much they weigh, to about 32 digits.</summary>
internal readonly record struct ScoreSum(long Count, DoubleDouble Weight, DoubleDouble Points)
{
    /// <summary>The score; null where nothing has a weight.</summary>
    public DoubleDouble? Score => HasWeight ? Points / Weight : null;

    /// <summary>The nearest double to the score, which one division of doubles gives unless there are more digits than one has.</summary>
    public double? NearestScore =>
        !HasWeight ? null
        : Points.Low == 0 && Weight.Low == 0 ? Points.High / Weight.High
        : (Points / Weight).Value;

    public bool HasWeight => Weight.High > 0;

    public static ScoreSum operator +(ScoreSum left, ScoreSum right) =>
        new(ExactCount.Add(left.Count, right.Count, "facts"), left.Weight + right.Weight, left.Points + right.Points);

    public static ScoreSum operator -(ScoreSum left, ScoreSum right) =>
        new(left.Count - right.Count, left.Weight - right.Weight, left.Points - right.Points);

    public static ScoreSum Of(ScoreTally tally, PointValues values) => new(tally.Count, Whole(tally.Count), values.Total(tally.CountPerPoint));

    public static ScoreSum Of(WeightedScoreTally tally, PointValues values)
    {
        DoubleDouble weight = default;
        foreach (WeightSums point in tally.Points)
        {
            weight += point.Sum;
        }

        return new ScoreSum(tally.Count, weight, values.Total(tally.Points));
    }

    public static ScoreSum Of(MomentTally tally) =>
        new(tally.Count, Whole(tally.Count), tally.State.Sum.Parts().Take(2).Aggregate(default(DoubleDouble), (sum, part) => sum + part));

    public static ScoreSum OfRate(long numerator, long denominator) => new(denominator, Whole(denominator), Whole(numerator));

    private static DoubleDouble Whole(long count) => WeightSums.OfOnes(count).Sum;
}
