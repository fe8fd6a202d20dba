namespace CxMetrics.LifetimeValue;

/// <summary>Finds the most likely parameters: BFGS over their logarithms, then Newton's steps to the last digits.</summary>
/// <remarks>
/// Of many rows a sample is fitted first; its maximum and curvature are so near those of all that a few of Newton's steps on all do. What ends
/// where the likelihood is flat is no maximum, and is said to be none.
/// </remarks>
internal static class Maximiser
{
    private const int ManyRows = 20_000;
    private const int SampleRows = 8_000;
    private const int NewtonSteps = 25;

    // A step this short moves no parameter by more than one part in so many.
    private const double Settled = 1e-10;
    private const double Near = 1e-5;

    // Information on the logarithm of a parameter below which its standard error exceeds a factor of e^7: the customers say nothing of it.
    private const double LeastInformation = 0.02;

    public static Maximum Find(Surface surface, FitOptions options, Func<ILikelihood, Surface> surfaceOf)
    {
        ILikelihood likelihood = surface.Likelihood;
        if (likelihood.Rows > ManyRows)
        {
            Surface part = surfaceOf(likelihood.Every(likelihood.Rows / SampleRows));
            Maximum sample = FromStarts(part, options);
            if (sample.Outcome == FitOutcome.Converged
                && Finish(surface, sample.Logs, Scaled(sample.Curvature, likelihood.Weight / part.Likelihood.Weight)) is { Outcome: FitOutcome.Converged } all)
            {
                return all;
            }
        }

        return FromStarts(surface, options);
    }

    /// <summary>Climbs from the likeliest start; from the next ones where that leads to no maximum.</summary>
    private static Maximum FromStarts(Surface surface, FitOptions options)
    {
        Maximum? best = null;
        foreach (double[] start in surface.Likelihood.Starts
            .Select(start => Array.ConvertAll(start, Math.Log))
            .OrderByDescending(start => surface.At(start).Value)
            .ToArray())
        {
            (double[] logs, bool isDone) = Ascent.Climb(surface, start, options.MaximumSteps);
            Maximum found = Finish(surface, logs, null);
            found = isDone || found.Outcome == FitOutcome.Converged ? found : found with { Outcome = FitOutcome.NotConverged };
            if (found.Outcome == FitOutcome.Converged)
            {
                return found;
            }

            best = best is null || found.Value > best.Value ? found : best;
        }

        return best!;
    }

    /// <summary>Newton's steps, with a curvature from elsewhere as long as they come closer fast.</summary>
    private static Maximum Finish(Surface surface, double[] logs, double[,]? curvature)
    {
        (double value, double[] gradient) = surface.At(logs);
        bool isOwn = curvature is null;
        curvature ??= surface.Curvature(logs);
        double last = double.PositiveInfinity;
        for (int step = 0; step < NewtonSteps; step++)
        {
            if (Step(curvature, gradient) is not { } move)
            {
                return isOwn ? Flat(surface, logs, value, curvature) : new Maximum(FitOutcome.NotConverged, logs, value, curvature, []);
            }

            double length = move.Max(Math.Abs);
            if (length < Settled)
            {
                curvature = isOwn ? curvature : surface.Curvature(logs);
                return Judge(surface, logs, value, curvature);
            }

            // A long step is cut, and a step down the hill halved.
            double share = Math.Min(1, 1 / length);
            double[] next = Moved(logs, move, share);
            (double newValue, double[] newGradient) = surface.At(next);
            for (int halving = 0; halving < 30 && !(newValue >= value - (1e-13 * Math.Abs(value))); halving++)
            {
                share *= 0.5;
                next = Moved(logs, move, share);
                (newValue, newGradient) = surface.At(next);
            }

            logs = next;
            (value, gradient) = (newValue, newGradient);
            if (length > Near && (isOwn || length > last / 4))
            {
                (curvature, isOwn) = (surface.Curvature(logs), true);
            }

            last = length;
        }

        return Flat(surface, logs, value, curvature) with { Outcome = FitOutcome.NotConverged };
    }

    private static Maximum Judge(Surface surface, double[] logs, double value, double[,] curvature) =>
        new Symmetric(curvature, -1).Smallest > LeastInformation && logs.Max(Math.Abs) < Surface.Limit / 1.5
            ? new Maximum(FitOutcome.Converged, logs, value, curvature, [])
            : Flat(surface, logs, value, curvature);

    /// <summary>Says which parameters the likelihood does not depend on where the search ended.</summary>
    private static Maximum Flat(Surface surface, double[] logs, double value, double[,] curvature)
    {
        Symmetric information = new(curvature, -1);
        int[] all = [.. Enumerable.Range(0, logs.Length)];
        int[] flat = [.. all.Where(direction => information.Values[direction] <= Math.Max(LeastInformation, information.Smallest))];
        int[] ranAway = [.. all.Where(i => Array.Exists(flat, direction => Math.Abs(information.Vectors[i, direction]) > 0.3))];
        double[] start = Array.ConvertAll(surface.Likelihood.Starts[0], Math.Log);
        bool isZero = Array.TrueForAll(ranAway, i => logs[i] < start[i] - 3);
        return new Maximum(isZero ? FitOutcome.Boundary : FitOutcome.NotIdentified, logs, value, curvature, ranAway);
    }

    /// <summary>Newton's step; null where the surface does not bend down in every direction.</summary>
    private static double[]? Step(double[,] curvature, double[] gradient)
    {
        Symmetric information = new(curvature, -1);
        return information.Smallest > 0 ? information.Solve(gradient) : null;
    }

    private static double[] Moved(double[] logs, double[] move, double share) => [.. logs.Zip(move, (log, part) => log + (share * part))];

    private static double[,] Scaled(double[,] curvature, double factor)
    {
        int n = curvature.GetLength(0);
        double[,] scaled = new double[n, n];
        for (int i = 0; i < n * n; i++)
        {
            scaled[i / n, i % n] = factor * curvature[i / n, i % n];
        }

        return scaled;
    }
}
