using MathNet.Numerics.Providers.LinearAlgebra;

namespace CxMetrics.Experience;

/// <summary>Weighted means, deviations and correlations of an outcome and its drivers.</summary>
internal sealed class Correlations
{
    private readonly bool[] _isConstant;

    /// <summary>Takes the outcome and the drivers, a column each, and a weight for each row.</summary>
    public Correlations(double[][] columns, double[] weights)
    {
        int n = columns.Length;
        Means = new double[n];
        Deviations = new double[n];
        _isConstant = new bool[n];
        int[] rows = [.. Enumerable.Range(0, weights.Length).Where(row => weights[row] > 0)];
        double sum = rows.Sum(row => weights[row]);
        double[] shares = Array.ConvertAll(rows, row => weights[row] / sum);
        double[][] scaled = [.. columns.Select((column, i) => Standardized(column, rows, shares, i))];
        Drivers = new double[n - 1, n - 1];
        Outcome = new double[n - 1];
        for (int i = 1; i < n; i++)
        {
            Outcome[i - 1] = Math.Clamp(Product(scaled[0], scaled[i]), -1, 1);
            Drivers[i - 1, i - 1] = _isConstant[i] ? 0 : 1;
            for (int j = 1; j < i; j++)
            {
                Drivers[i - 1, j - 1] = Drivers[j - 1, i - 1] = Math.Clamp(Product(scaled[i], scaled[j]), -1, 1);
            }
        }
    }

    /// <summary>The means of the outcome and of the drivers.</summary>
    public double[] Means { get; }

    /// <summary>The standard deviations, divisor the sum of the weights.</summary>
    public double[] Deviations { get; }

    /// <summary>The correlations of the drivers; all of a constant are 0, that with itself too.</summary>
    public double[,] Drivers { get; }

    /// <summary>The correlation of each driver with the outcome; 0 where either is constant.</summary>
    public double[] Outcome { get; }

    public bool IsOutcomeConstant => _isConstant[0];

    public bool IsConstant(int driver) => _isConstant[driver + 1];

    private static double Product(double[] first, double[] second) => ManagedLinearAlgebraProvider.Instance.DotProduct(first, second);

    /// <summary>A column in deviations from its mean, times the roots of the weights, of length 1; 0 where it does not vary.</summary>
    private double[] Standardized(double[] column, int[] rows, double[] shares, int index)
    {
        // From a value of its own on, so that a large mean costs no digits and a constant is one to the last bit; in units of the largest
        // deviation, so that no square leaves the range of a double.
        double first = rows.Length > 0 ? column[rows[0]] : 0;
        double[] deviations = Array.ConvertAll(rows, row => column[row] - first);
        double largest = deviations.Select(Math.Abs).DefaultIfEmpty().Max();
        double mean = deviations.Zip(shares, (deviation, share) => deviation * share).Sum();
        Means[index] = first + mean;
        _isConstant[index] = largest == 0;
        if (largest == 0)
        {
            return deviations;
        }

        double[] scaled = [.. deviations.Zip(shares, (deviation, share) => Math.Sqrt(share) * ((deviation - mean) / largest))];
        double length = Math.Sqrt(Product(scaled, scaled));
        Deviations[index] = length * largest;
        return Array.ConvertAll(scaled, value => value / length);
    }
}
