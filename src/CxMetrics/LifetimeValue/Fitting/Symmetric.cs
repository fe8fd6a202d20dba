namespace CxMetrics.LifetimeValue;

/// <summary>A small symmetric matrix by its eigenvalues: what it bends like in every direction.</summary>
/// <remarks>
/// Jacobi's rotations, exact to the last digits for the four parameters that a model has at most. MathNet's linear algebra looks for native
/// providers by name, which a trimmed program warns of.
/// </remarks>
internal sealed class Symmetric
{
    private const int Sweeps = 60;

    /// <summary>Takes a matrix times a factor.</summary>
    public Symmetric(double[,] matrix, double factor)
    {
        int n = matrix.GetLength(0);
        double[,] a = new double[n, n];
        Vectors = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            Vectors[i, i] = 1;
            for (int j = 0; j < n; j++)
            {
                a[i, j] = factor * 0.5 * (matrix[i, j] + matrix[j, i]);
            }
        }

        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            for (int p = 0; p < n; p++)
            {
                for (int q = p + 1; q < n; q++)
                {
                    Rotate(a, p, q);
                }
            }
        }

        Values = [.. Enumerable.Range(0, n).Select(i => a[i, i])];
    }

    /// <summary>The eigenvalues, in no order.</summary>
    public double[] Values { get; }

    /// <summary>The eigenvectors, a column for each value.</summary>
    public double[,] Vectors { get; }

    /// <summary>The smallest eigenvalue: above 0 where the matrix bends up in every direction.</summary>
    public double Smallest => Values.Min();

    /// <summary>The element of the inverse.</summary>
    public double Inverse(int row, int column) =>
        Enumerable.Range(0, Values.Length).Sum(k => Vectors[row, k] * Vectors[column, k] / Values[k]);

    /// <summary>The inverse times a vector.</summary>
    public double[] Solve(double[] vector) =>
        [.. Enumerable.Range(0, Values.Length).Select(row => Enumerable.Range(0, Values.Length).Sum(column => Inverse(row, column) * vector[column]))];

    private void Rotate(double[,] a, int p, int q)
    {
        if (a[p, q] == 0)
        {
            return;
        }

        double theta = (a[q, q] - a[p, p]) / (2 * a[p, q]);
        double tangent = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        double cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        double sine = tangent * cosine;
        for (int k = 0; k < Vectors.GetLength(0); k++)
        {
            (a[k, p], a[k, q]) = ((cosine * a[k, p]) - (sine * a[k, q]), (sine * a[k, p]) + (cosine * a[k, q]));
        }

        for (int k = 0; k < Vectors.GetLength(0); k++)
        {
            (a[p, k], a[q, k]) = ((cosine * a[p, k]) - (sine * a[q, k]), (sine * a[p, k]) + (cosine * a[q, k]));
            (Vectors[k, p], Vectors[k, q]) = ((cosine * Vectors[k, p]) - (sine * Vectors[k, q]), (sine * Vectors[k, p]) + (cosine * Vectors[k, q]));
        }
    }
}
