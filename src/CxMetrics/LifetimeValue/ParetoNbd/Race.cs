using System.Numerics;
using System.Runtime.CompilerServices;
using MathNet.Numerics.Integration;

namespace CxMetrics.LifetimeValue;

/// <summary>
/// Two waits of which the first to end counts, each Pareto of the second kind: one lasts longer than t with probability <c>(1 + t / scale)^-shape</c>.
/// </summary>
/// <remarks>
/// <para>
/// That the own wait ends first, within a time, has the probability of the integral of <c>shape / (scale + y) (1 + y / scale)^-shape (1 + y / otherScale)^-otherShape</c>
/// over y. It is a difference of hypergeometric functions as well, which cancels; here every term is positive.
/// </para>
/// <para>
/// Over u = ln(1 + y / near), where near is the smaller scale and far the larger, the integrand is <c>e^-(cu + dv)</c> with v = ln(1 + y / far): concave in
/// its logarithm, with no singularity nearer than pi to the real line. Gauss-Legendre needs from 4 to 24 points for a panel, by how much the exponent
/// changes and how wide it is.
/// </para>
/// </remarks>
internal readonly struct Race
{
    // What a panel asks of the points: Fewest and the root of Sharpness times the change of the exponent and Width times the square of the width, by trial.
    private const double Most = 400;
    private const double Sharpness = 11;
    private const double Width = 6;
    private const int Fewest = 4;

    // Past e^-40 of the highest value, what is left of a function that falls ever faster counts for nothing.
    private const double Negligible = 40;

    private static readonly Nodes[] Rules = [.. Enumerable.Range(0, Fewest + (int)Math.Sqrt(Most) + 1).Select(asked => new Nodes(asked))];

    private readonly bool _isOwnNear;
    private readonly double _near;
    private readonly double _ratio;
    private readonly double _byNear;
    private readonly double _byFar;

    /// <summary>Makes a race of waits with their shapes and scales, within a time.</summary>
    public Race(double shape, double scale, double otherShape, double otherScale, double time)
    {
        _isOwnNear = scale <= otherScale;
        _near = Math.Min(scale, otherScale);
        _ratio = _near / Math.Max(scale, otherScale);

        // dy / (near + y) is du, and dy / (far + y) is ratio e^(u - v) du.
        _byNear = _isOwnNear ? shape : otherShape - 1;
        _byFar = _isOwnNear ? otherShape : shape + 1;
        Factor = _isOwnNear ? shape : shape * _ratio;
        Own = NearZero.LogOnePlus(time / scale);
        Other = NearZero.LogOnePlus(time / otherScale);
        LogNeither = -(shape * Own) - (otherShape * Other);
    }

    /// <summary>What the sum of all weights is multiplied with to be the probability that the own wait ends first.</summary>
    public double Factor { get; }

    /// <summary>The logarithm of what the own scale grows by.</summary>
    public double Own { get; }

    /// <summary>The logarithm of what the other scale grows by.</summary>
    public double Other { get; }

    /// <summary>The logarithm of the probability that neither wait ends.</summary>
    public double LogNeither { get; }

    /// <summary>The logarithm of the probability that the own wait ends first; minus infinity within no time.</summary>
    public double LogFirst()
    {
        WeightSum sum = default;
        Sum(ref sum);
        return Math.Log(Factor * Vector.Sum(sum.Value));
    }

    /// <summary>Hands the points of the integral to a sum.</summary>
    public void Sum<TSum>(ref TSum sum)
        where TSum : struct, ISum
    {
        (double end, double farEnd) = _isOwnNear ? (Own, Other) : (Other, Own);
        (double from, double farFrom) = (0, 0);
        (double to, double far) = (end, farEnd);
        double highest = 0;
        while (true)
        {
            double width = to - from;
            double asked = (Sharpness * ((Math.Abs(_byNear) * width) + (_byFar * (far - farFrom)))) + (Width * width * width);
            if (asked > Most)
            {
                to = from + (width * Math.Max(0.1, 0.9 * Math.Min(Most / asked, Math.Sqrt(Most / asked))));
                far = NearZero.LogOnePlus(_ratio * NearZero.ExpMinusOne(to));
                continue;
            }

            Panel(from, width, Rules[Fewest + (int)Math.Sqrt(asked)], ref sum);
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

    private void Panel<TSum>(double from, double width, Nodes nodes, ref TSum sum)
        where TSum : struct, ISum
    {
        for (int i = 0; i < nodes.Points.Length; i++)
        {
            Vector<double> near = new Vector<double>(from) + (width * nodes.Points[i]);
            Vector<double> grown = Vectors.Exp(near) - Vector<double>.One;
            Vector<double> far = Vectors.Log(Vector<double>.One + (_ratio * grown));
            Vector<double> weight = width * nodes.Weights[i] * Vectors.Exp(-(_byNear * near) - (_byFar * far));
            sum.Add(weight, _isOwnNear ? near : far, _isOwnNear ? far : near, _near * grown);
        }
    }

    /// <summary>What is summed over the points of the integral.</summary>
    public interface ISum
    {
        /// <summary>Adds points: their weights, the logarithms of what the own and the other scale have grown by, and the time.</summary>
        void Add(Vector<double> weight, Vector<double> own, Vector<double> other, Vector<double> time);
    }

    private struct WeightSum : ISum
    {
        public Vector<double> Value { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Vector<double> weight, Vector<double> own, Vector<double> other, Vector<double> time) => Value += weight;
    }

    /// <summary>Gauss-Legendre's points and weights on 0 to 1, at least as many as asked for, in whole vectors.</summary>
    private sealed class Nodes
    {
        public Nodes(int asked)
        {
            int length = (Math.Max(asked, 1) + Vector<double>.Count - 1) / Vector<double>.Count;
            GaussLegendreRule rule = new(0, 1, length * Vector<double>.Count);
            Points = [.. Enumerable.Range(0, length).Select(i => new Vector<double>(rule.Abscissas, i * Vector<double>.Count))];
            Weights = [.. Enumerable.Range(0, length).Select(i => new Vector<double>(rule.Weights, i * Vector<double>.Count))];
        }

        public Vector<double>[] Points { get; }

        public Vector<double>[] Weights { get; }
    }
}
