using System.Runtime.CompilerServices;
using MathNet.Numerics.Integration;

namespace CxMetrics.LifetimeValue;

/// <summary>
/// Two waits of which the first to end counts, each Pareto of the second kind: one lasts longer than t with probability <c>(1 + t / scale)^-shape</c>.
/// </summary>
/// <remarks>
/// <para>
/// That the own wait ends first, within t, has the probability of the integral of <c>shape / (scale + y) (1 + y / scale)^-shape (1 + y / otherScale)^-otherShape</c>
/// over y from 0 to t. It is a difference of hypergeometric functions as well, which cancels; here every term is positive.
/// </para>
/// <para>
/// Over u = ln(1 + y / near), where near is the smaller scale and far the larger, the integrand is e^-(cu + dv) with v = ln(1 + y / far): concave in its logarithm,
/// with no singularity nearer than pi to the real line. Gauss-Legendre needs 5 to 24 points for a panel, by how much the exponent changes and how wide it is.
/// </para>
/// </remarks>
internal readonly struct Race
{
    // What a panel may ask of the points, where an exponent of 1 asks Sharpness and a squared width of 1 Width; found by trial for 15 digits.
    private const double Most = 400;
    private const double Sharpness = 11;
    private const double Width = 6;
    private const int Fewest = 4;

    // Past e^-40 of the highest value, what is left of a function that falls ever faster counts for nothing.
    private const double Negligible = 40;
    private static readonly GaussLegendreRule[] Rules = [.. Enumerable.Range(0, 26).Select(order => new GaussLegendreRule(0, 1, Math.Max(order, 2)))];

    private readonly double _near;
    private readonly double _ratio;
    private readonly double _byNear;
    private readonly double _byFar;
    private readonly bool _isOwnNear;

    /// <summary>Makes a race of waits with their shapes and scales.</summary>
    public Race(double shape, double scale, double otherShape, double otherScale)
    {
        _isOwnNear = scale <= otherScale;
        _near = _isOwnNear ? scale : otherScale;
        _ratio = _isOwnNear ? scale / otherScale : otherScale / scale;

        // dy / (near + y) is du, and dy / (far + y) is ratio e^(u - v) du.
        _byNear = _isOwnNear ? shape : otherShape - 1;
        _byFar = _isOwnNear ? otherShape : shape + 1;
        Factor = _isOwnNear ? shape : shape * _ratio;
    }

    /// <summary>What the sum of all weights is multiplied with to be the probability.</summary>
    public double Factor { get; }

    /// <summary>The logarithm of the probability that the own wait ends first, within a time.</summary>
    public double LogFirst(double time)
    {
        WeightSum sum = default;
        Sum(time, ref sum);
        return Math.Log(Factor * sum.Value);
    }

    /// <summary>Hands each point of the integral to a sum.</summary>
    public void Sum<TSum>(double time, ref TSum sum)
        where TSum : struct, ISum
    {
        double end = NearZero.LogOnePlus(time / _near);
        double farEnd = NearZero.LogOnePlus(time / _near * _ratio);
        double from = 0;
        double farFrom = 0;
        double to = end;
        double far = farEnd;
        double highest = 0;
        while (true)
        {
            double width = to - from;
            double asked = (Sharpness * ((Math.Abs(_byNear) * width) + (_byFar * (far - farFrom)))) + (Width * width * width);
            if (asked > Most)
            {
                to = from + (width * Math.Max(0.1, 0.9 * Math.Min(Most / asked, Math.Sqrt(Most / asked))));
                far = Far(to);
                continue;
            }

            Panel(from, width, Rules[Fewest + (int)Math.Ceiling(Math.Sqrt(asked))], ref sum);
            double log = -(_byNear * to) - (_byFar * far);
            highest = Math.Max(highest, log);
            if (to >= end || log < highest - Negligible)
            {
                return;
            }

            (from, farFrom) = (to, far);
            (to, far) = (end, farEnd);
        }
    }

    private double Far(double near) => NearZero.LogOnePlus(_ratio * NearZero.ExpMinusOne(near));

    private void Panel<TSum>(double from, double width, GaussLegendreRule rule, ref TSum sum)
        where TSum : struct, ISum
    {
        double[] points = rule.Abscissas;
        double[] weights = rule.Weights;
        for (int i = 0; i < points.Length; i++)
        {
            double near = from + (width * points[i]);
            double grown = Math.Exp(near) - 1;
            double far = Math.Log(1 + (_ratio * grown));
            double weight = width * weights[i] * Math.Exp(-(_byNear * near) - (_byFar * far));
            if (_isOwnNear)
            {
                sum.Add(weight, near, far, _near * grown);
            }
            else
            {
                sum.Add(weight, far, near, _near * grown);
            }
        }
    }

    /// <summary>What is summed over the points of the integral.</summary>
    public interface ISum
    {
        /// <summary>Adds a point: its weight, the logarithms of what scale and other scale have grown by, and the time.</summary>
        void Add(double weight, double own, double other, double time);
    }

    private struct WeightSum : ISum
    {
        public double Value { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(double weight, double own, double other, double time) => Value += weight;
    }
}
