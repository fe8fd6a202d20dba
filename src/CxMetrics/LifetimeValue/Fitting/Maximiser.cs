using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;
using MathNet.Numerics.Optimization;

namespace CxMetrics.LifetimeValue;

/// <summary>Finds the most likely parameters: MathNet's BFGS over their logarithms, then Newton's steps to the last digits.</summary>
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
                && Finish(surface, sample.Logs, sample.Curvature * (likelihood.Weight / part.Likelihood.Weight)) is { Outcome: FitOutcome.Converged } all)
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
            (Vector<double> logs, bool isDone) = Climb(surface, start, options.MaximumSteps);
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

    /// <summary>Runs BFGS; false where the steps did not do.</summary>
    private static (Vector<double> Logs, bool IsDone) Climb(Surface surface, double[] start, int steps)
    {
        double scale = 1 / Math.Max(1, surface.Likelihood.Weight);
        Vector<double> best = Vector<double>.Build.Dense(start);
        double highest = double.NegativeInfinity;
        IObjectiveFunction objective = ObjectiveFunction.Gradient(logs =>
        {
            (double value, double[] gradient) = surface.At(logs.AsArray() ?? logs.ToArray());
            if (value > highest)
            {
                (highest, best) = (value, logs.Clone());
            }

            return (-value * scale, Vector<double>.Build.Dense(gradient) * -scale);
        });

        try
        {
            new BfgsMinimizer(gradientTolerance: 1e-7, parameterTolerance: 1e-9, functionProgressTolerance: 1e-12, steps).FindMinimum(objective, Vector<double>.Build.Dense(start));
            return (best, true);
        }
        catch (MaximumIterationsException)
        {
            return (best, false);
        }
        catch (OptimizationException)
        {
            // Where the likelihood is flat to the last digit no line search can succeed; whether that is a maximum is asked next.
            return (best, true);
        }
    }

    /// <summary>Newton's steps, with a curvature from elsewhere as long as they come closer fast.</summary>
    private static Maximum Finish(Surface surface, Vector<double> logs, Matrix<double>? curvature)
    {
        (double value, double[] gradient) = surface.At(logs.AsArray());
        bool isOwn = curvature is null;
        curvature ??= Of(surface, logs);
        double last = double.PositiveInfinity;
        for (int step = 0; step < NewtonSteps; step++)
        {
            if (Ascent(curvature, gradient) is not { } move)
            {
                return isOwn ? Flat(surface, logs, value, curvature) : new Maximum(FitOutcome.NotConverged, logs, value, curvature, []);
            }

            double length = move.AbsoluteMaximum();
            if (length < Settled)
            {
                curvature = isOwn ? curvature : Of(surface, logs);
                return Judge(surface, logs, value, curvature);
            }

            // A long step is cut, and a step down the hill halved.
            move *= Math.Min(1, 1 / length);
            (double newValue, double[] newGradient) = surface.At((logs + move).AsArray());
            for (int halving = 0; halving < 30 && !(newValue >= value - (1e-13 * Math.Abs(value))); halving++)
            {
                move *= 0.5;
                (newValue, newGradient) = surface.At((logs + move).AsArray());
            }

            logs += move;
            (value, gradient) = (newValue, newGradient);
            if (length > Near && (isOwn || length > last / 4))
            {
                (curvature, isOwn) = (Of(surface, logs), true);
            }

            last = length;
        }

        return Flat(surface, logs, value, curvature) with { Outcome = FitOutcome.NotConverged };
    }

    private static Maximum Judge(Surface surface, Vector<double> logs, double value, Matrix<double> curvature)
    {
        Evd<double> evd = (-curvature).Evd(Symmetricity.Symmetric);
        return evd.EigenValues[0].Real > LeastInformation && logs.AbsoluteMaximum() < Surface.Limit / 1.5
            ? new Maximum(FitOutcome.Converged, logs, value, curvature, [])
            : Flat(surface, logs, value, curvature);
    }

    /// <summary>Says which parameters the likelihood does not depend on where the search ended.</summary>
    private static Maximum Flat(Surface surface, Vector<double> logs, double value, Matrix<double> curvature)
    {
        Evd<double> evd = (-curvature).Evd(Symmetricity.Symmetric);
        int[] flat = [.. Enumerable.Range(0, logs.Count).Where(direction => direction == 0 || evd.EigenValues[direction].Real < LeastInformation)];
        int[] ranAway = [.. Enumerable.Range(0, logs.Count).Where(i => Array.Exists(flat, direction => Math.Abs(evd.EigenVectors[i, direction]) > 0.3))];
        Vector<double> start = Vector<double>.Build.Dense(Array.ConvertAll(surface.Likelihood.Starts[0], Math.Log));
        bool isZero = Array.TrueForAll(ranAway, i => logs[i] < start[i] - 3);
        return new Maximum(isZero ? FitOutcome.Boundary : FitOutcome.NotIdentified, logs, value, curvature, ranAway);
    }

    private static Matrix<double> Of(Surface surface, Vector<double> logs) => Matrix<double>.Build.DenseOfArray(surface.Curvature(logs.AsArray()));

    /// <summary>Newton's step; null where the surface does not bend down in every direction.</summary>
    private static Vector<double>? Ascent(Matrix<double> curvature, double[] gradient)
    {
        Evd<double> evd = (-curvature).Evd(Symmetricity.Symmetric);
        return evd.EigenValues[0].Real > 0 ? evd.Solve(Vector<double>.Build.Dense(gradient)) : null;
    }
}
