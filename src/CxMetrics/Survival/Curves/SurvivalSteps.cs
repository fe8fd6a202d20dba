using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>The product of Kaplan and Meier with the sums that its errors are made of, time by time.</summary>
/// <remarks>The product is kept to 32 digits, so that a share that is exactly a half comes out as one however many factors it has.</remarks>
internal sealed class SurvivalSteps
{
    public SurvivalSteps(SurvivalTally tally)
    {
        int times = 0;
        for (int i = 0; i < tally.Exits.Length; i++)
        {
            times += i == 0 || tally.Exits[i].Time != tally.Exits[i - 1].Time ? 1 : 0;
        }

        Points = new CurvePoint[times];
        LogVariances = new double[times];
        RiskCursor risk = new(tally);
        DoubleDouble survival = new(1, 0);
        double logVariance = 0;
        double hazard = 0;
        double hazardVariance = 0;
        for (int i = 0; risk.MoveNext(); i++)
        {
            if (risk.Events > 0)
            {
                double atRisk = risk.AtRisk;
                double stay = risk.AtRisk - risk.Events;
                survival *= new DoubleDouble(stay, 0) / atRisk;
                logVariance += risk.Events / (atRisk * stay);
                hazard += risk.Events / atRisk;
                hazardVariance += risk.Events / (atRisk * atRisk);
            }

            double share = survival.Value;
            LogVariances[i] = logVariance;
            Points[i] = new CurvePoint(
                risk.Time,
                0,
                risk.AtRisk,
                risk.Events,
                risk.Censored,
                share,
                share > 0 ? share * Math.Sqrt(logVariance) : null,
                null,
                null,
                hazard,
                Math.Sqrt(hazardVariance));
        }
    }

    /// <summary>The points, without the limits of the share.</summary>
    public CurvePoint[] Points { get; }

    /// <summary>The variance of the logarithm of the share at each point; infinite where the share is 0.</summary>
    public double[] LogVariances { get; }

    /// <summary>The last point at or before a time; -1 before the first.</summary>
    public int At(double time) => Ascending.CountBefore<CurvePoint, double>(Points, time, static (point, time) => point.Time <= time) - 1;

    /// <summary>The share that stays beyond a time; null where the follow-up ends before it, unless nobody was left.</summary>
    public double? SurvivalAt(double time) =>
        Points.Length == 0 || (time > Points[^1].Time && Points[^1].Share > 0) ? null : At(time) is >= 0 and int i ? Points[i].Share : 1;

    /// <summary>The variance of the logarithm of the share at a time.</summary>
    public double LogVarianceAt(double time) => At(time) is >= 0 and int i ? LogVariances[i] : 0;

    /// <summary>The area below the curve up to a time, and its variance.</summary>
    public (double Area, double Variance) Area(double until)
    {
        double area = 0;
        double variance = 0;
        double right = until;
        for (int i = At(until); i >= 0; i--)
        {
            CurvePoint point = Points[i];
            area += point.Share * (right - point.Time);
            right = point.Time;
            double stay = point.AtRisk - point.Events;

            // Where nobody stays, there is no area to the right.
            variance += stay > 0 ? area * area * point.Events / (point.AtRisk * stay) : 0;
        }

        return (area + right, variance);
    }
}
