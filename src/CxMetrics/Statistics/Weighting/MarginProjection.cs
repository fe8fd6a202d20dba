namespace CxMetrics.Statistics;

/// <summary>Weighted least squares of values on the categories of margins, over cells that each have one category per margin.</summary>
/// <remarks>
/// Modified Gram-Schmidt on the indicators of the categories, Bjorck (1967), BIT 7:1, with every projection done twice, which is
/// enough: Parlett (1980), "The Symmetric Eigenvalue Problem", section 6.9. Immutable and thread-safe.
/// </remarks>
internal sealed class MarginProjection
{
    /// <summary>Margins share a total, so some category always follows from the others: what is left of its column is rounding.</summary>
    private const double Negligible = 1e-10;

    private const int Passes = 2;

    private readonly double[] _root;
    private readonly List<double[]> _basis = [];

    /// <summary>Finds an orthonormal basis of what the margins can explain.</summary>
    /// <param name="weights">The weight of each cell, at least 0.</param>
    /// <param name="cells">For each cell, the number of its category in each margin.</param>
    /// <param name="categories">How many categories each margin has.</param>
    public MarginProjection(double[] weights, IReadOnlyList<int[]> cells, IReadOnlyList<int> categories)
    {
        _root = [.. weights.Select(Math.Sqrt)];
        for (int margin = 0; margin < categories.Count; margin++)
        {
            for (int category = 0; category < categories[margin]; category++)
            {
                double[] column = [.. _root.Select((root, cell) => cells[cell][margin] == category ? root : 0)];
                double before = Norm(column);
                Project(column);
                double after = Norm(column);
                if (after > Negligible * before)
                {
                    _basis.Add([.. column.Select(value => value / after)]);
                }
            }
        }
    }

    /// <summary>What the margins leave unexplained of a value per cell; 0 in cells without weight, which have no say.</summary>
    public double[] Residuals(double[] values)
    {
        double[] scaled = [.. values.Zip(_root, static (value, root) => value * root)];
        Project(scaled);
        return [.. scaled.Zip(_root, static (value, root) => root > 0 ? value / root : 0)];
    }

    private static double Norm(double[] column) => Math.Sqrt(Product(column, column));

    private static double Product(double[] left, double[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    /// <summary>Takes off a column what the basis explains of it.</summary>
    private void Project(double[] column)
    {
        for (int pass = 0; pass < Passes; pass++)
        {
            foreach (double[] direction in _basis)
            {
                double share = Product(direction, column);
                for (int i = 0; share != 0 && i < column.Length; i++)
                {
                    column[i] -= share * direction[i];
                }
            }
        }
    }
}
