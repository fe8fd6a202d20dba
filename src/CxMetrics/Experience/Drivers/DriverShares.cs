using System.Numerics;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace CxMetrics.Experience;

/// <summary>How the drivers share what they explain together, from correlations alone and whatever the rank.</summary>
/// <remarks>
/// Johnson's weights take the drivers to the nearest set of uncorrelated ones, <c>L = R^(1/2)</c>, regress the outcome on those, <c>z = L^+ r</c>, and
/// share the result, <c>L^2 z^2</c>. What the eigenvectors of the eigenvalue 0 touch is not identified. MathNet's managed provider is called by itself:
/// its matrices choose a provider at run time, for which they look up types by name.
/// </remarks>
internal sealed class DriverShares
{
    // One minus R2 of a driver on the others: below it their correlations, good to 15 digits, say nothing that is not rounding.
    public const double Collinear = 1e-10;

    // No correlation beyond rounding.
    private const double Nothing = 1e-24;

    public DriverShares(Correlations correlations)
    {
        Correlations = correlations;
        double[] outcome = correlations.Outcome;
        int n = outcome.Length;
        double[] vectors = new double[n * n];
        Complex[] values = new Complex[n];
        ManagedLinearAlgebraProvider.Instance.EigenDecomp(true, n, [.. correlations.Drivers.Cast<double>()], vectors, values, new double[n * n]);
        int[] kept = [.. Enumerable.Range(0, n).Where(k => values[k].Real > Collinear)];
        double[] along = [.. Enumerable.Range(0, n).Select(k => Sum(n, j => vectors[(k * n) + j] * outcome[j]))];

        Rank = kept.Length;
        Car = Each(j => Sum(kept, k => Vector(j, k) * along[k] / Math.Sqrt(values[k].Real)));
        Johnson = Each(j => Sum(n, i => Square(Sum(kept, k => Vector(j, k) * Vector(i, k) * Math.Sqrt(values[k].Real))) * Square(Car[i])));
        Beta = Each(j => Sum(kept, k => Vector(j, k) * along[k] / values[k].Real));
        Inflation = Each(j => Sum(kept, k => Square(Vector(j, k)) / values[k].Real));
        IsIdentified = [.. Enumerable.Range(0, n).Select(j => 1 - Sum(kept, k => Square(Vector(j, k))) < Collinear)];
        Last = Each(j => IsIdentified[j] ? Square(Beta[j]) / Inflation[j] : 0);
        double explained = Math.Min(1, Sum(kept, k => Square(along[k]) / values[k].Real));
        RSquared = correlations.IsOutcomeConstant ? null : explained < Nothing ? 0 : explained;

        double Vector(int driver, int k) => vectors[(k * n) + driver];

        double[] Each(Func<int, double> value) => [.. Enumerable.Range(0, n).Select(value)];
    }

    public Correlations Correlations { get; }

    /// <summary>How many drivers are independent of one another.</summary>
    public int Rank { get; }

    /// <summary>The share of the outcome's variance that the drivers explain; null where it does not vary.</summary>
    public double? RSquared { get; }

    /// <summary>Johnson's relative weights, which add up to R2.</summary>
    public double[] Johnson { get; }

    /// <summary>Correlations with the nearest uncorrelated drivers; their squares add up to R2.</summary>
    public double[] Car { get; }

    /// <summary>Standardized coefficients; without meaning where they are not identified.</summary>
    public double[] Beta { get; }

    /// <summary>Variance inflation factors; without meaning where they are not identified.</summary>
    public double[] Inflation { get; }

    /// <summary>What R2 loses without the driver.</summary>
    public double[] Last { get; }

    /// <summary>Whether the other drivers leave something of the driver.</summary>
    public bool[] IsIdentified { get; }

    private static double Square(double value) => value * value;

    private static double Sum(int count, Func<int, double> term) => Sum(Enumerable.Range(0, count), term);

    private static double Sum(IEnumerable<int> indices, Func<int, double> term) => indices.Sum(term);
}
