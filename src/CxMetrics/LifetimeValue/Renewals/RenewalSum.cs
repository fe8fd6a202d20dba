using MathNet.Numerics.Integration;

namespace CxMetrics.LifetimeValue;

/// <summary>How many renewals are ahead, each worth less the later it is.</summary>
/// <remarks>
/// <c>S(t)</c> falls as slowly as a power of t. The first terms are added one by one. Once each is less than the one before by
/// <see cref="Slow"/> at most, the rest is the integral from half a step before with the first correction of Euler and Maclaurin, whose second is
/// below the last digit.
/// </remarks>
internal static class RenewalSum
{
    private const int FewTerms = 1000;
    private const double Slow = 0.003;
    private const double Negligible = 1e-18;

    // From where on e^-t counts for nothing.
    private const double Enough = 45;
    private const double PanelWidth = 1.5;
    private static readonly GaussLegendreRule Rule = new(0, 1, 20);

    /// <summary>The sum of <c>S(t) / S(first - 1) e^(-rate (t - first))</c> over so many renewals t from the first on.</summary>
    /// <param name="survival">S.</param>
    /// <param name="first">The first renewal, at least 1.</param>
    /// <param name="count">The renewals; infinity where there is a rate or <c>a c</c> exceeds 1.</param>
    /// <param name="rate">The continuous rate of discounting, a renewal.</param>
    public static double Of(BetaSurvival survival, double first, double count, double rate)
    {
        double sum = 0;
        double term = 1;
        double discount = Math.Exp(-rate);
        double left = -NearZero.ExpMinusOne(-rate);
        for (double i = 0; i < count; i++)
        {
            double before = first - 1 + i;
            double stays = survival.C == 1
                ? (survival.B + before) / (survival.A + survival.B + before)
                : Math.Exp(survival.Log(before, before + 1));
            if (i >= FewTerms && count - i > FewTerms && 1 - stays + rate < Slow)
            {
                return sum + Rest(survival, first, first + i - 0.5, first + count - 0.5, rate);
            }

            term *= stays;
            sum += term;
            term *= discount;
            if (term <= Negligible * left * sum)
            {
                break;
            }
        }

        return sum;
    }

    private static double Rest(BetaSurvival survival, double first, double from, double to, double rate)
    {
        double start = first == 1 ? 0 : survival.Log(Math.Log(first - 1));
        double At(double logTime) => Math.Exp(survival.Log(logTime) - start - (rate == 0 ? 0 : rate * (Math.Exp(logTime) - first)));
        double Slope(double time) => -At(Math.Log(time)) * (rate + (survival.Steepness(Math.Log(time)) / time));

        // Undiscounted, S is a power of t from some time on, and its integral known.
        bool isPower = rate == 0 && double.IsPositiveInfinity(to);
        double bend = Math.Max(1, survival.C);
        double unit = Math.Min(from / bend, 1 / rate);
        double logPower = Math.Log((1 + survival.A) * (1 + survival.A + survival.B) / 1e-17) / survival.C;
        double end = isPower ? Math.Max(1, logPower - Math.Log(unit)) : NearZero.LogOnePlus(Math.Min(to - from, Enough / rate) / unit);
        int panels = (int)Math.Ceiling(end * bend / PanelWidth);
        double width = end / panels;
        double sum = 0;
        for (int panel = 0; panel < panels; panel++)
        {
            for (int i = 0; i < Rule.Order; i++)
            {
                double log = width * (panel + Rule.GetAbscissa(i));
                double logTime = log < Enough ? Math.Log(from + (unit * NearZero.ExpMinusOne(log))) : Math.Log(unit) + log;
                sum += width * Rule.GetWeight(i) * Math.Exp(log + Math.Log(unit)) * At(logTime);
            }
        }

        double beyond = 0;
        if (isPower)
        {
            double logEnd = Math.Log(unit) + end;
            beyond = Math.Exp(logEnd + survival.Log(logEnd) - start) / ((survival.A * survival.C) - 1);
        }

        double bothEnds = (to - from < Enough / rate && !isPower ? Slope(to) : 0) - Slope(from);
        return sum + beyond - (bothEnds / 24);
    }
}
