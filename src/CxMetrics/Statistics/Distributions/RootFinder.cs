namespace CxMetrics.Statistics;

/// <summary>Finds where a function changes its sign, to the last bit.</summary>
/// <remarks>
/// Chandrupatla's method (1997), a safer Brent. MathNet's finders stop at an absolute accuracy, which is not enough for limits of
/// the order of 1e-9.
/// </remarks>
internal static class RootFinder
{
    private const int MaximumSteps = 200;

    public static double Find(Func<double, double> function, double lower, double upper)
    {
        double a = upper, b = lower, c = upper;
        double fa = function(a), fb = function(b), fc = fa;
        double fraction = 0.5;
        for (int step = 0; step < MaximumSteps && fb != 0 && fa != 0; step++)
        {
            double x = a + (fraction * (b - a));
            double fx = function(x);
            if (Math.Sign(fx) == Math.Sign(fa))
            {
                (c, fc) = (a, fa);
            }
            else
            {
                (c, fc, b, fb) = (b, fb, a, fa);
            }

            (a, fa) = (x, fx);
            double best = Math.Abs(fa) < Math.Abs(fb) ? a : b;
            double tolerance = Math.BitIncrement(Math.Abs(best)) - Math.Abs(best);
            double limit = tolerance / Math.Abs(b - a);
            if (limit > 0.5)
            {
                break;
            }

            fraction = Next(a, b, c, fa, fb, fc, limit);
        }

        return Math.Abs(fa) < Math.Abs(fb) ? a : b;
    }

    private static double Next(double a, double b, double c, double fa, double fb, double fc, double limit)
    {
        double xi = (a - b) / (c - b);
        double phi = (fa - fb) / (fc - fb);

        // Inverse quadratic interpolation only where it stays inside the bracket.
        double next = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi
            ? (fa / (fb - fa) * (fc / (fb - fc))) + ((c - a) / (b - a) * (fa / (fc - fa)) * (fb / (fc - fb)))
            : 0.5;
        return Math.Clamp(next, limit, 1 - limit);
    }
}
