using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What a score is the quotient of: what the answers count, and how much they weigh, to about 32 digits.</summary>
internal readonly record struct ScoreSum(long Count, DoubleDouble Weight, DoubleDouble Points)
{
    // So many answers times 100 are whole numbers that a double holds.
    private const long MostInADouble = 1L << 46;

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

    public static ScoreSum Of(ScoreTally tally, double[] valuePerPoint)
    {
        if (tally.Count > MostInADouble)
        {
            return Of(WeightedScoreTally.From(tally), valuePerPoint);
        }

        double points = 0;
        for (int i = 0; i < tally.CountPerPoint.Length; i++)
        {
            points += tally.CountPerPoint[i] * valuePerPoint[i];
        }

        return new ScoreSum(tally.Count, Whole(tally.Count), new DoubleDouble(points, 0));
    }

    public static ScoreSum Of(WeightedScoreTally tally, double[] valuePerPoint)
    {
        (DoubleDouble weight, DoubleDouble points) = (default, default);
        for (int i = 0; i < tally.Points.Length; i++)
        {
            weight += tally.Points[i].Sum;
            points += tally.Points[i].Sum * new DoubleDouble(valuePerPoint[i], 0);
        }

        return new ScoreSum(tally.Count, weight, points);
    }

    public static ScoreSum OfRate(long numerator, long denominator) => new(denominator, Whole(denominator), Whole(numerator));

    private static DoubleDouble Whole(long count) => WeightSums.OfOnes(count).Sum;
}
