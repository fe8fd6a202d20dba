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
        double[] shares = Shares(weights);
        double[][] scaled = [.. columns.Select((column, i) => Standardized(column, shares, i))];
        Drivers = new double[n - 1, n - 1];
        Outcome = new double[n - 1];
        for (int i = 1; i < n; i++)
        {
            Outcome[i - 1] = Product(scaled[0], scaled[i]);
            Drivers[i - 1, i - 1] = _isConstant[i] ? 0 : 1;
            for (int j = 1; j < i; j++)
            {
                Drivers[i - 1, j - 1] = Drivers[j - 1, i - 1] = Product(scaled[i], scaled[j]);
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

    private static double[] Shares(double[] weights)
    {
        // In units of the largest, so that no sum overflows.
        double largest = weights.DefaultIfEmpty().Max();
        double sum = weights.Sum(weight => weight / largest);
        return [.. weights.Select(weight => weight / largest / sum)];
    }

    private static double Product(double[] first, double[] second)
    {
        double sum = 0;
        for (int i = 0; i < first.Length; i++)
        {
            sum += first[i] * second[i];
        }

        return Math.Clamp(sum, -1, 1);
    }

    /// <summary>A column in deviations from its mean, times the roots of the weights, of length 1; 0 where it does not vary.</summary>
    private double[] Standardized(double[] column, double[] shares, int index)
    {
        // From a value of its own on, so that a large mean costs no digits and a constant is one to the last bit; in units of the largest
        // deviation, so that no square leaves the range of a double.
        double first = column.Where((_, row) => shares[row] > 0).FirstOrDefault();
        double largest = 0;
        double mean = 0;
        for (int row = 0; row < column.Length; row++)
        {
            if (shares[row] > 0)
            {
                largest = Math.Max(largest, Math.Abs(column[row] - first));
                mean += shares[row] * (column[row] - first);
            }
        }

        Means[index] = first + mean;
        double[] scaled = new double[column.Length];
        if (largest == 0)
        {
            _isConstant[index] = true;
            return scaled;
        }

        double squares = 0;
        for (int row = 0; row < column.Length; row++)
        {
            scaled[row] = Math.Sqrt(shares[row]) * ((column[row] - first - mean) / largest);
            squares += scaled[row] * scaled[row];
        }

        double length = Math.Sqrt(squares);
        Deviations[index] = length * largest;
        for (int row = 0; row < column.Length; row++)
        {
            scaled[row] /= length;
        }

        return scaled;
    }
}
