using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <content>Figures of the curve.</content>
public sealed partial record SurvivalCurve
{
    // R takes a share within the root of the machine's precision for the one asked for.
    private const double Flat = 1.5e-8;

    // A probability such as 1 - 0.9 is off by rounding.
    private const double Rounding = 1e-15;

    /// <summary>The share that stays beyond a time.</summary>
    /// <param name="time">The time, at least 0.</param>
    /// <returns>The share, 0 to 1; null beyond the last follow-up, unless it is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative or not finite.</exception>
    public Estimate At(double time)
    {
        Guard.InRange(time, 0, double.MaxValue);
        double? share = _steps.SurvivalAt(time);
        return Share(share, _steps.LogVarianceAt(time));
    }

    /// <summary>The share of those who stayed up to a time that stays for some time more: <c>S(t + u) / S(t)</c>.</summary>
    /// <param name="time">The time t, at least 0.</param>
    /// <param name="further">The further time u, at least 0.</param>
    /// <returns>The share; null beyond the last follow-up, and where nobody stayed up to the time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative or not finite.</exception>
    /// <remarks>What matters to a customer who is here already: the first months, in which many leave, are over.</remarks>
    public Estimate Conditional(double time, double further)
    {
        double? before = At(time).Value;
        double? after = At(time + Guard.InRange(further, 0, double.MaxValue)).Value;
        double? share = before > 0 ? after / before : null;
        return Share(share, _steps.LogVarianceAt(time + further) - _steps.LogVarianceAt(time));
    }

    /// <summary>The time by which a share has had the event, as R has it: in the middle where the curve is flat at that share.</summary>
    /// <param name="probability">The share, above 0 and below 1: 0.5 for the median.</param>
    /// <returns>The time, null where the curve does not get there; its limits are the times at which the limits of the curve get there.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// A flat piece goes from its first time to the next step, or to the last time where no step follows; within 1.5e-8 counts as flat. Where a limit
    /// of the curve rises again, the limit of the quantile is the time at which it is nearest below.
    /// </remarks>
    public Estimate Quantile(double probability) => Quantile(probability, MiddleOf);

    /// <summary>The first time by which a share has had the event.</summary>
    /// <param name="probability">The share, above 0 and below 1: 0.5 for the median.</param>
    /// <returns>The time, null where the curve does not get there; its limits are the first times at which the limits of the curve get there.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not above 0 and below 1.</exception>
    public Estimate FirstTime(double probability) => Quantile(probability, FirstOf);

    /// <summary>The restricted mean: how long one stays on average within the first times, which is the area below the curve.</summary>
    /// <param name="until">The time up to which it is taken, above 0.</param>
    /// <returns>The mean time; null beyond the last follow-up, unless nobody stays that long.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is not finite or not above 0.</exception>
    /// <remarks>
    /// The variance is the sum over times of events of <c>(area to the right)^2 d / (n (n - d))</c>. Unlike the mean, it needs nobody to have
    /// left; unlike the median, it is always there within the follow-up, and moves with the whole curve.
    /// </remarks>
    public Estimate RestrictedMean(double until)
    {
        Guard.Positive(until);
        if (_steps.SurvivalAt(until) is null)
        {
            return new Estimate(null, null, Definition.Wald(null, null));
        }

        (double area, double variance) = _steps.Area(until);
        return new Estimate(area, Math.Sqrt(variance), Definition.Wald(area, Math.Sqrt(variance)).Clamp(0, until));
    }

    /// <summary>The restricted mean of this curve minus that of another.</summary>
    /// <param name="other">The curve of others than these.</param>
    /// <param name="until">The time up to which both are taken, above 0.</param>
    /// <returns>The difference, at the confidence of this curve; null beyond the last follow-up of either.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is not finite or not above 0.</exception>
    public Estimate RestrictedMeanDifference(SurvivalCurve other, double until)
    {
        Estimate left = RestrictedMean(until);
        Estimate right = Guard.NotNull(other).RestrictedMean(until);
        double? difference = left.Value - right.Value;
        double? error = left.StandardError is { } a && right.StandardError is { } b ? Math.Sqrt((a * a) + (b * b)) : null;
        return new Estimate(difference, error, Definition.Wald(difference, error));
    }

    /// <summary>Tests whether two restricted means differ.</summary>
    /// <param name="other">The curve of others than these.</param>
    /// <param name="until">The time up to which both are taken, above 0.</param>
    /// <returns>The test of the difference against 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is not finite or not above 0.</exception>
    public SignificanceTest TestRestrictedMeans(SurvivalCurve other, double until)
    {
        Estimate difference = RestrictedMeanDifference(other, until);
        return SignificanceTest.OfZ(difference.Value, difference.StandardError, "difference of restricted means");
    }

    private Estimate Share(double? share, double logVariance) => new(
        share, share > 0 ? share * Math.Sqrt(logVariance) : null, Definition.IntervalOf(share, logVariance));

    private Estimate Quantile(double probability, Func<double, Func<CurvePoint, double?>, double?> timeOf)
    {
        if (!(probability > 0 && probability < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(probability), probability, FormattableString.Invariant($"probability is {probability}; expected above 0 and below 1."));
        }

        double share = 1 - probability;
        ConfidenceInterval interval = new(
            timeOf(share, point => point.Lower), timeOf(share, point => point.Upper), Definition.Confidence, Definition.IntervalName);
        return new Estimate(timeOf(share, point => point.Share), null, interval) { Missing = "not reached" };
    }

    private double? FirstOf(double share, Func<CurvePoint, double?> of)
    {
        foreach (CurvePoint point in Points)
        {
            if (of(point) <= share + Rounding)
            {
                return point.Time;
            }
        }

        return null;
    }

    private double? MiddleOf(double share, Func<CurvePoint, double?> of) =>
        Nearest(share + Flat, of) is not { } first ? null
        : Nearest(share - Flat, of) is { } next ? (first + next) / 2
        : of(Points[^1]) <= share + Flat ? (first + Points[^1].Time) / 2
        : null;

    /// <summary>The time of the greatest value that is at most so much; the first such time, but where a limit of the curve rises again.</summary>
    private double? Nearest(double most, Func<CurvePoint, double?> of)
    {
        double? time = null;
        double best = double.NegativeInfinity;
        foreach (CurvePoint point in Points)
        {
            if (of(point) is { } value && value <= most && value > best)
            {
                (time, best) = (point.Time, value);
            }
        }

        return time;
    }
}
