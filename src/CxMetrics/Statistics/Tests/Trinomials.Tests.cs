namespace CxMetrics.Statistics;

/// <content>Tests of two independent trinomials against each other: of their net shares, or of all three outcomes.</content>
public static partial class Trinomials
{
    /// <summary>Tests the difference of the net shares by the hybrid score interval: p is 1 minus the level at which it reaches 0.</summary>
    /// <param name="first">The counts whose net share is diminished.</param>
    /// <param name="second">The counts whose net share is subtracted.</param>
    /// <returns>The test, first minus second, on -2 to 2; decides as the interval of that name does. Equal net shares have z = 0 and p = 1.</returns>
    /// <remarks>
    /// The standard error is the distance to 0 over z; Wald's where there is no distance. Newcombe (1998), Statistics in Medicine 17:873;
    /// Zou and Donner (2008), Statistics in Medicine 27:1693. Cost: some hundred microseconds.
    /// </remarks>
    public static SignificanceTest HybridZ(Trinomial first, Trinomial second)
    {
        TrinomialDifference? plain = TrinomialDifference.Plain(first, second);
        if (plain is not { Net: not 0 and double difference })
        {
            return SignificanceTest.OfScore(plain?.Net, plain?.StandardError, HybridName);
        }

        double distance = Math.Abs(difference);
        (Trinomial one, Trinomial other) = difference > 0 ? (Mirrored(first), Mirrored(second)) : (first, second);
        double upper = 1;
        while (HybridMarginAbove(one, other, upper) < distance)
        {
            upper *= 2;
        }

        double z = RootFinder.Find(value => HybridMarginAbove(one, other, value) - distance, 0, upper);
        return SignificanceTest.OfScore(difference, distance / z, HybridName);
    }

    /// <summary>Tests the difference of the net shares after adding 3/4, 3/2, 3/4 outcomes to each side: Lewis and Sauro's, "(3, T)".</summary>
    /// <param name="first">The counts whose net share is diminished.</param>
    /// <param name="second">The counts whose net share is subtracted.</param>
    /// <returns>The test of the adjusted difference, first minus second, on -2 to 2; decides as the interval of that name does.</returns>
    /// <remarks>Lewis and Sauro (2021), Journal of User Experience 17:3.</remarks>
    public static SignificanceTest AdjustedZ(Trinomial first, Trinomial second) =>
        Of(TrinomialDifference.ThreeTriangular(first, second), "adjusted Wald (3, T)");

    /// <summary>Tests the difference of the net shares by <c>z = difference / sqrt(se1^2 + se2^2)</c>.</summary>
    /// <param name="first">The counts whose net share is diminished.</param>
    /// <param name="second">The counts whose net share is subtracted.</param>
    /// <returns>The test; without z and p-value where each side's outcomes are all alike, since the standard error is 0.</returns>
    public static SignificanceTest WaldZ(Trinomial first, Trinomial second) => Of(TrinomialDifference.Plain(first, second), "Wald");

    /// <summary>Tests the difference of the net shares with the variance of both sides pooled, as if they were one population.</summary>
    /// <param name="first">The counts whose net share is diminished.</param>
    /// <param name="second">The counts whose net share is subtracted.</param>
    /// <returns>The test; without z and p-value where all outcomes of both sides are alike, since the standard error is 0.</returns>
    /// <remarks>
    /// <c>se = sqrt(v (1/n1 + 1/n2))</c> with <c>v</c> the variance of the summed counts. The null hypothesis is that the distributions
    /// agree, not only the net shares.
    /// </remarks>
    public static SignificanceTest PooledZ(Trinomial first, Trinomial second) => Of(TrinomialDifference.Pooled(first, second), "pooled z");

    /// <summary>Pearson's test of the 2 x 3 table: finds a shift between the outcomes that leaves the net share where it was.</summary>
    /// <param name="first">One side's counts.</param>
    /// <param name="second">The other side's counts.</param>
    /// <returns>
    /// The test; an outcome that neither side has is dropped, and with one outcome left there is no degree of freedom and no p-value.
    /// </returns>
    /// <remarks>
    /// The sum of <c>(observed - expected)^2 / expected</c> over the six cells. Approximate: customary where every expected count is at
    /// least 5. Pearson (1900), Philosophical Magazine 50:157.
    /// </remarks>
    public static SignificanceTest ChiSquare(Trinomial first, Trinomial second)
    {
        const string Method = "chi-square";
        if (first.Total == 0 || second.Total == 0)
        {
            return SignificanceTest.OfChiSquare(null, 0, Method);
        }

        double statistic = 0;
        int outcomes = 0;
        Add(first.Positive, second.Positive);
        Add(first.Neutral, second.Neutral);
        Add(first.Negative, second.Negative);
        return SignificanceTest.OfChiSquare(statistic, outcomes - 1, Method);

        void Add(long one, long other)
        {
            if (one == 0 && other == 0)
            {
                return;
            }

            // Both rows of a column at once; the deviation is a difference of large products, so it is taken in integers.
            double deviation = (double)(((Int128)one * second.Total) - ((Int128)other * first.Total));
            statistic += deviation / first.Total / second.Total * (deviation / ((double)one + other));
            outcomes++;
        }
    }

    private static SignificanceTest Of(TrinomialDifference? difference, string method) =>
        SignificanceTest.OfZ(difference?.Net, difference?.StandardError, method);
}
