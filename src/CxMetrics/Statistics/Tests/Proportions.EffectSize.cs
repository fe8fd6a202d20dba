namespace CxMetrics.Statistics;

/// <content>How large a difference is, whatever the sample size.</content>
public static partial class Proportions
{
    /// <summary>Cohen's h of two proportions, <c>2 asin(sqrt(p1)) - 2 asin(sqrt(p2))</c>, in radians, -pi to pi.</summary>
    /// <param name="first">The counts of the first side.</param>
    /// <param name="second">The counts of the second side, which is subtracted.</param>
    /// <returns>The effect size; null where a side has no trials.</returns>
    /// <remarks>
    /// By Cohen's rule of thumb 0.2 is small, 0.5 medium and 0.8 large. Equal h can be detected equally well wherever on the scale.
    /// Cohen (1988), "Statistical Power Analysis for the Behavioral Sciences", chapter 6.
    /// </remarks>
    public static double? CohensH(Proportion first, Proportion second)
    {
        if (ProportionPair.Difference(first, second) is not { } difference)
        {
            return null;
        }

        // The sine and cosine of the difference of the angles, since the angles themselves would cancel.
        double firstOnly = Math.Sqrt(first.Share!.Value * second.Failures / second.Trials);
        double secondOnly = Math.Sqrt(second.Share!.Value * first.Failures / first.Trials);
        double both = Math.Sqrt(first.Share.Value * second.Share.Value);
        double neither = Math.Sqrt((double)first.Failures / first.Trials * second.Failures / second.Trials);
        return difference == 0 ? 0 : 2 * Math.Atan2(difference / (firstOnly + secondOnly), both + neither);
    }
}
