namespace CxMetrics.LifetimeValue;

/// <summary>Climbs a surface by the method of Broyden, Fletcher, Goldfarb and Shanno, with steps halved until they lead up enough.</summary>
/// <remarks>Nocedal and Wright, "Numerical Optimization" (2006), algorithm 6.1, on the log-likelihood of an average customer.</remarks>
internal static class Ascent
{
    private const double Flat = 1e-7;
    private const double Settled = 1e-13;
    private const double EnoughRise = 1e-4;
    private const int Halvings = 40;

    /// <summary>Where the climb ended; false where the steps allowed did not do.</summary>
    public static (double[] Logs, bool IsDone) Climb(Surface surface, double[] start, int steps)
    {
        double scale = 1 / Math.Max(1, surface.Likelihood.Weight);
        int n = start.Length;
        double[] logs = start;
        (double value, double[] gradient) = At(surface, logs, scale);
        double[,] inverse = Identity(n, 1);
        bool isFresh = true;
        for (int step = 0; step < steps; step++)
        {
            if (gradient.Max(Math.Abs) < Flat)
            {
                return (logs, true);
            }

            double[] move = [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Sum(j => inverse[i, j] * gradient[j]))];
            double slope = move.Zip(gradient, (one, other) => one * other).Sum();
            double length = Math.Min(1, 2 / Math.Max(move.Max(Math.Abs), 1e-300));
            double[] next = [.. logs.Zip(move, (log, part) => log + (length * part))];
            (double newValue, double[] newGradient) = At(surface, next, scale);
            for (int halving = 1; halving < Halvings && !(newValue >= value + (EnoughRise * length * slope)); halving++)
            {
                length /= 2;
                next = [.. logs.Zip(move, (log, part) => log + (length * part))];
                (newValue, newGradient) = At(surface, next, scale);
            }

            if (!(newValue > value))
            {
                // Flat to the last digit along the curvature so far; the gradient alone may still lead up.
                if (isFresh)
                {
                    return (logs, true);
                }

                (inverse, isFresh) = (Identity(n, 1), true);
                continue;
            }

            double rise = newValue - value;
            double[] moved = [.. next.Zip(logs, (one, other) => one - other)];
            double[] change = [.. gradient.Zip(newGradient, (one, other) => one - other)];
            double curvature = moved.Zip(change, (one, other) => one * other).Sum();
            if (curvature > 1e-14 * moved.Sum(part => part * part))
            {
                inverse = isFresh ? Identity(n, curvature / change.Sum(part => part * part)) : inverse;
                Update(inverse, moved, change, curvature);
                isFresh = false;
            }

            (logs, value, gradient) = (next, newValue, newGradient);
            if (rise <= Settled * Math.Abs(value))
            {
                return (logs, true);
            }
        }

        return (logs, false);
    }

    private static (double Value, double[] Gradient) At(Surface surface, double[] logs, double scale)
    {
        (double value, double[] gradient) = surface.At(logs);
        return (value * scale, Array.ConvertAll(gradient, part => part * scale));
    }

    private static double[,] Identity(int n, double value)
    {
        double[,] matrix = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            matrix[i, i] = value;
        }

        return matrix;
    }

    /// <summary><c>H + (1 + y'Hy / s'y) ss' / s'y - (Hys' + sy'H) / s'y</c>.</summary>
    private static void Update(double[,] inverse, double[] moved, double[] change, double curvature)
    {
        int n = moved.Length;
        double[] product = [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Sum(j => inverse[i, j] * change[j]))];
        double stretch = 1 + (change.Zip(product, (one, other) => one * other).Sum() / curvature);
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                inverse[i, j] += ((stretch * moved[i] * moved[j]) - (product[i] * moved[j]) - (moved[i] * product[j])) / curvature;
            }
        }
    }
}
