using MathNet.Numerics.Integration;

namespace CxMetrics.LifetimeValue;

/// <summary>Integrals, in logarithms, of functions with one peak: from it to both sides, so that it does not matter how small they are and where.</summary>
internal static class PeakIntegral
{
    // Past e^-45 of the peak nothing counts; a panel is as wide as 20 points of Gauss-Legendre do with singularities at a distance of pi.
    private const double Negligible = 45;
    private const double PanelWidth = 1.5;
    private const double Narrowest = 1e-6;
    private const int FewestPanels = 4;
    private const int Bisections = 40;
    private static readonly GaussLegendreRule Rule = new(0, 1, 20);

    /// <summary>The logarithm of the integral of a function up to an end, which may be infinite.</summary>
    public static double Log<TFunction>(TFunction function, double end)
        where TFunction : struct, IPeaked
    {
        double peak = Peak(function, end);
        double top = function.Log(peak);
        return top + Math.Log(Side(function, peak, top, -1, double.PositiveInfinity) + Side(function, peak, top, 1, end - peak));
    }

    private static double Peak<TFunction>(TFunction function, double end)
        where TFunction : struct, IPeaked
    {
        double high = Math.Min(end, 0);
        for (double step = 1; high < end && function.Slope(high) > 0; step *= 2)
        {
            high = Math.Min(end, high + step);
        }

        double low = high - 1;
        for (double step = 1; function.Slope(low) < 0; step *= 2)
        {
            low -= step;
        }

        // Only where panels begin depends on it, so that a rough peak will do.
        for (int i = 0; i < Bisections && function.Slope(high) < 0; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = function.Slope(middle) < 0 ? (low, middle) : (middle, high);
        }

        return high;
    }

    private static double Side<TFunction>(TFunction function, double peak, double top, int direction, double farthest)
        where TFunction : struct, IPeaked
    {
        // Where the slope is that of the far end, the rest is that of an exponential.
        double last = function.Slope(direction * double.PositiveInfinity);
        double length = Math.Min(Narrowest, farthest);
        bool isStraight = false;
        while (length < farthest && !isStraight && function.Log(peak + (direction * length)) > top - Negligible)
        {
            length = Math.Min(1.3 * length, farthest);
            isStraight = length < farthest && last != 0 && function.Slope(peak + (direction * length)) == last;
        }

        int panels = Math.Max(FewestPanels, (int)Math.Ceiling(length / PanelWidth));
        double width = length / panels;
        double sum = isStraight ? Math.Exp(function.Log(peak + (direction * length)) - top) / Math.Abs(last) : 0;
        for (int panel = 0; panel < panels; panel++)
        {
            for (int i = 0; i < Rule.Order; i++)
            {
                sum += width * Rule.GetWeight(i) * Math.Exp(function.Log(peak + (direction * width * (panel + Rule.GetAbscissa(i)))) - top);
            }
        }

        return sum;
    }

    /// <summary>A function that rises to one peak and falls from there, by its logarithm.</summary>
    public interface IPeaked
    {
        double Log(double x);

        double Slope(double x);
    }
}
