using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CxMetrics.LifetimeValue;

/// <summary>The terms of the purchases expected within a time, for customers of as many repeats and any age from the youngest on.</summary>
/// <remarks>
/// The terms are those of the youngest, all positive; those of an older customer are less by a power of how much smaller the share
/// <c>t / (alpha + T + t)</c> is: a polynomial in that ratio, of fewer terms the smaller it is.
/// </remarks>
internal sealed class ExpectedTerms
{
    /// <summary>What a term has to be of the sum so far to count.</summary>
    public const double Negligible = 1e-17;

    private const int Ratios = 16;

    private readonly double _shape;
    private readonly double _youngest;
    private readonly double _horizon;
    private readonly double[] _terms;
    private readonly int[] _counts = new int[Ratios + 1];

    public ExpectedTerms(double shape, double alpha, double a, double left, double age, double time)
    {
        _shape = shape;
        _youngest = alpha + age;
        _horizon = _youngest + time;
        double part = Math.Exp(-shape * NearZero.LogOnePlus(time / _youngest));
        double mean = 1;
        double survived = 0;
        double peak = shape * time / _youngest;
        List<double> terms = [];
        for (int j = 0; j <= peak || terms[^1] > Negligible * Sum; j++)
        {
            survived += mean;
            mean *= (left + j) / (a + left + j);
            part *= (shape + j) / (j + 1) * (time / _horizon);
            terms.Add(part * survived);
            Sum += terms[^1];
        }

        // Whole vectors, with zeros at the end.
        _terms = [.. terms, .. new double[Vector256<double>.Count - (terms.Count % Vector256<double>.Count)]];
    }

    /// <summary>The purchases of the youngest.</summary>
    public double Sum { get; private set; }

    /// <summary>Finds how many terms count, once for many customers.</summary>
    public ExpectedTerms Prepared()
    {
        for (int i = 1; i <= Ratios; i++)
        {
            double ratio = (double)i / Ratios;
            double power = 1;
            double sum = 0;
            for (int j = 0; j < _terms.Length; j++, power *= ratio)
            {
                sum += _terms[j] * power;
                _counts[i] = _terms[j] * power > Negligible * sum ? j + 1 : _counts[i];
            }
        }

        return this;
    }

    /// <summary>The purchases of a customer of an age, in units of the scale: alpha + T.</summary>
    public double At(double scale)
    {
        double ratio = _horizon / (scale + (_horizon - _youngest));
        double square = ratio * ratio;
        Vector256<double> power = Vector256.Create(square * square);
        ReadOnlySpan<Vector256<double>> terms = MemoryMarshal.Cast<double, Vector256<double>>(_terms);
        Vector256<double> sum = Vector256<double>.Zero;
        for (int i = (_counts[(int)Math.Ceiling(ratio * Ratios)] + Vector256<double>.Count - 1) / Vector256<double>.Count - 1; i >= 0; i--)
        {
            sum = (sum * power) + terms[i];
        }

        // (1 - z)^R of this age over that of the youngest.
        double left = Math.Pow(scale / _youngest * ratio, _shape);
        return left * Vector256.Dot(sum, Vector256.Create(ratio, square, square * ratio, square * square));
    }
}
