namespace CxMetrics.Statistics;

/// <summary>The difference of two net shares with its standard error, as the Wald methods take it.</summary>
internal readonly struct TrinomialDifference
{
    private TrinomialDifference(double net, double standardError)
    {
        Net = net;
        StandardError = standardError;
    }

    public double Net { get; }

    public double StandardError { get; }

    /// <summary>Nothing added; null where a side has no outcomes.</summary>
    public static TrinomialDifference? Plain(Trinomial first, Trinomial second) =>
        AnyIsEmpty(first, second)
            ? null
            : new TrinomialDifference(
                NetDifference(first, second, 0),
                double.Hypot(AdjustedTrinomial.Unadjusted(first).StandardError, AdjustedTrinomial.Unadjusted(second).StandardError));

    /// <summary>Lewis and Sauro's 3/4, 3/2 and 3/4 added to each side; null where a side has no outcomes.</summary>
    public static TrinomialDifference? ThreeTriangular(Trinomial first, Trinomial second) =>
        AnyIsEmpty(first, second)
            ? null
            : new TrinomialDifference(
                NetDifference(first, second, 3),
                double.Hypot(
                    AdjustedTrinomial.ThreeTriangular(first).StandardError, AdjustedTrinomial.ThreeTriangular(second).StandardError));

    /// <summary>Both sides taken as samples of one population; null where a side has no outcomes.</summary>
    public static TrinomialDifference? Pooled(Trinomial first, Trinomial second)
    {
        if (AnyIsEmpty(first, second))
        {
            return null;
        }

        // As doubles, since two totals that are fine by themselves may add up to more than a long holds.
        double positive = (double)first.Positive + second.Positive;
        double neutral = (double)first.Neutral + second.Neutral;
        double negative = (double)first.Negative + second.Negative;
        double total = (double)first.Total + second.Total;
        double net = ((double)(first.Positive - first.Negative) + (second.Positive - second.Negative)) / total;
        double variance = Trinomial.SpreadAround(net, positive, neutral, negative) / total;
        return new TrinomialDifference(
            NetDifference(first, second, 0), Math.Sqrt((variance / first.Total) + (variance / second.Total)));
    }

    /// <summary>
    /// Over the common denominator, in integers: net shares that agree to 15 digits leave a difference that is right to the last one.
    /// </summary>
    private static double NetDifference(Trinomial first, Trinomial second, int added)
    {
        Int128 firstTotal = (Int128)first.Total + added;
        Int128 secondTotal = (Int128)second.Total + added;
        Int128 left = (first.Positive - first.Negative) * secondTotal;
        Int128 right = (second.Positive - second.Negative) * firstTotal;

        // Of opposite signs nothing cancels, and only there the integers could overflow.
        double numerator = Int128.IsNegative(left) == Int128.IsNegative(right) ? (double)(left - right) : (double)left - (double)right;
        return numerator / ((double)firstTotal * (double)secondTotal);
    }

    private static bool AnyIsEmpty(Trinomial first, Trinomial second) => first.Total == 0 || second.Total == 0;
}
