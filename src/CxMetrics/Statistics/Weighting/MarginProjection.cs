using System.Globalization;

namespace CxMetrics.Statistics;

/// <summary>Weighted least squares of values on the categories of margins, over cells that each have one category per margin.</summary>
/// <remarks>
/// The margin with the most categories is taken out by its means, as fixed effects are, so that the normal equations are those of the other
/// margins' categories alone, whatever it has: their Schur complement, by Cholesky. Solving them again for what is left, thrice in all, makes up for
/// the digits that normal equations lose: Bjorck (1996), "Numerical Methods for Least Squares Problems", section 2.9. Immutable and thread-safe.
/// </remarks>
internal sealed class MarginProjection
{
    /// <summary>The equations to solve at most, whose number of steps is a third of the cube: some seconds, and 32 MB.</summary>
    public const int MostEquations = 2000;

    /// <summary>Margins share a total, so some category always follows from the others: what is left of it is rounding.</summary>
    private const double Negligible = 1e-12;

    private const int Passes = 3;

    private readonly double[] _weights;

    /// <summary>For each cell its category of the largest margin, then the numbers of the others' categories among the equations.</summary>
    private readonly int[] _large;
    private readonly int[][] _small;
    private readonly double[] _largeWeights;
    private readonly double[] _scale;
    private readonly double[][] _factor;

    /// <summary>Sets up what the margins can explain.</summary>
    /// <param name="weights">The weight of each cell, at least 0.</param>
    /// <param name="cells">For each cell, the number of its category in each margin.</param>
    /// <param name="categories">How many categories each margin has.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public MarginProjection(double[] weights, IReadOnlyList<int[]> cells, int[] categories, CancellationToken cancellation)
    {
        int largest = Array.IndexOf(categories, categories.Max());
        int[] first = new int[categories.Length];
        int equations = 0;
        for (int margin = 0; margin < categories.Length; margin++)
        {
            first[margin] = equations;
            equations += margin == largest ? 0 : categories[margin];
        }

        int[] others = [.. Enumerable.Range(0, categories.Length).Where(margin => margin != largest)];
        _weights = weights;
        _large = [.. cells.Select(cell => cell[largest])];
        _small = [.. cells.Select(cell => Array.ConvertAll(others, margin => first[margin] + cell[margin]))];
        _largeWeights = new double[categories[largest]];
        _scale = new double[equations];
        for (int i = 0; i < weights.Length; i++)
        {
            _largeWeights[_large[i]] += weights[i];
            foreach (int equation in _small[i])
            {
                _scale[equation] += weights[i];
            }
        }

        _scale = Array.ConvertAll(_scale, static weight => weight > 0 ? 1 / Math.Sqrt(weight) : 0);
        _factor = Cholesky(Complement(cancellation), cancellation);
    }

    /// <summary>Refuses margins whose equations would be too many.</summary>
    public static void RefuseTooMany(RakingTarget[] targets, string parameter)
    {
        int equations = targets.Sum(target => target.Categories.Length) - targets.Max(target => target.Categories.Length);
        if (equations > MostEquations)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The margins but the largest have {equations} categories; expected at most {MostEquations}, since the standard error takes the cube of their number in steps. Merge some."),
                parameter);
        }
    }

    /// <summary>What the margins leave unexplained of a value per cell; 0 in cells without weight, which have no say.</summary>
    public double[] Residuals(double[] values)
    {
        double[] rest = [.. values.Zip(_weights, static (value, weight) => weight > 0 ? value : 0)];
        for (int pass = 0; pass < Passes; pass++)
        {
            Center(rest);
            double[] explained = Solve(rest);
            for (int i = 0; i < rest.Length; i++)
            {
                foreach (int equation in _weights[i] > 0 ? _small[i] : [])
                {
                    rest[i] -= explained[equation];
                }
            }
        }

        Center(rest);
        return rest;
    }

    /// <summary>Takes off the mean of each category of the largest margin.</summary>
    private void Center(double[] rest)
    {
        double[] means = new double[_largeWeights.Length];
        for (int i = 0; i < rest.Length; i++)
        {
            means[_large[i]] += _weights[i] > 0 ? _weights[i] / _largeWeights[_large[i]] * rest[i] : 0;
        }

        for (int i = 0; i < rest.Length; i++)
        {
            rest[i] -= _weights[i] > 0 ? means[_large[i]] : 0;
        }
    }

    /// <summary>The normal equations of the others' categories once the largest margin has its means, scaled to a diagonal of at most 1; the lower half.</summary>
    private double[][] Complement(CancellationToken cancellation)
    {
        double[][] matrix = [.. Enumerable.Range(1, _scale.Length).Select(static length => new double[length])];
        foreach (IGrouping<int, int> category in Enumerable.Range(0, _weights.Length).Where(cell => _weights[cell] > 0).GroupBy(cell => _large[cell]))
        {
            cancellation.ThrowIfCancellationRequested();
            Dictionary<int, double> shares = [];
            foreach (int cell in category)
            {
                foreach (int row in _small[cell])
                {
                    shares[row] = shares.GetValueOrDefault(row) + (_weights[cell] * _scale[row]);
                    foreach (int column in _small[cell].Where(column => column <= row))
                    {
                        matrix[row][column] += _weights[cell] * _scale[row] * _scale[column];
                    }
                }
            }

            foreach ((int row, double share) in shares)
            {
                double part = share / _largeWeights[category.Key];
                foreach ((int column, double other) in shares)
                {
                    if (column <= row)
                    {
                        matrix[row][column] -= part * other;
                    }
                }
            }
        }

        return matrix;
    }

    /// <summary>The lower factor, in place; the column of a category that follows from those before it is 0.</summary>
    private static double[][] Cholesky(double[][] matrix, CancellationToken cancellation)
    {
        for (int row = 0; row < matrix.Length; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            double[] current = matrix[row];
            for (int column = 0; column <= row; column++)
            {
                double[] other = matrix[column];
                double rest = current[column] - Product(current, other, column);
                current[column] = column < row ? (other[column] > 0 ? rest / other[column] : 0)
                    : rest > Negligible ? Math.Sqrt(rest) : 0;
            }
        }

        return matrix;
    }

    /// <summary>In four sums, always the same, which the processor adds up side by side.</summary>
    private static double Product(double[] left, double[] right, int length)
    {
        (double first, double second, double third, double fourth) = (0, 0, 0, 0);
        int i = 0;
        for (; i <= length - 4; i += 4)
        {
            first += left[i] * right[i];
            second += left[i + 1] * right[i + 1];
            third += left[i + 2] * right[i + 2];
            fourth += left[i + 3] * right[i + 3];
        }

        for (; i < length; i++)
        {
            first += left[i] * right[i];
        }

        return (first + second) + (third + fourth);
    }

    /// <summary>What each of the others' categories explains of centered values.</summary>
    private double[] Solve(double[] rest)
    {
        double[] solution = new double[_scale.Length];
        for (int i = 0; i < rest.Length; i++)
        {
            foreach (int equation in _small[i])
            {
                solution[equation] += _weights[i] * _scale[equation] * rest[i];
            }
        }

        for (int row = 0; row < solution.Length; row++)
        {
            double sum = solution[row];
            for (int column = 0; column < row; column++)
            {
                sum -= _factor[row][column] * solution[column];
            }

            solution[row] = _factor[row][row] > 0 ? sum / _factor[row][row] : 0;
        }

        for (int row = solution.Length - 1; row >= 0; row--)
        {
            solution[row] = _factor[row][row] > 0 ? solution[row] / _factor[row][row] : 0;
            for (int column = 0; column < row; column++)
            {
                solution[column] -= _factor[row][column] * solution[row];
            }
        }

        for (int row = 0; row < solution.Length; row++)
        {
            solution[row] *= _scale[row];
        }

        return solution;
    }
}
