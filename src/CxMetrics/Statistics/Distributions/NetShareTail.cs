using System.Numerics;
using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>The tails of the net share under a Dirichlet distribution, for any parameters of at least 1/2.</summary>
/// <remarks>
/// Dirichlet shares are gamma variables <c>G</c> over their sum, so the net share exceeds <c>x</c> where <c>(1 - x) G+ - x G0 - (1 + x) G-</c>
/// exceeds 0. The probability of that is the integral of <c>exp(K(s)) / (2 pi i s)</c> across the real axis between 0 and the first
/// singularity, with the cumulant function <c>K(s) = -sum a log(1 - c s)</c>; any path will do that the integrand falls along. On a hyperbola
/// through the saddle point nothing cancels, and some tens of equal steps give about 12 digits or more, for one outcome and for 9e15.
/// Daniels (1954), The Annals of Mathematical Statistics 25:631; Trefethen and Weideman (2014), SIAM Review 56:385, section 15. Some ten
/// microseconds.
/// </remarks>
internal readonly struct NetShareTail
{
    private const double Step = 1.0 / 12;

    // What adds up to less than half a step of a double is left out.
    private const double Negligible = 1e-18;

    // Below this a tail is not taken as what the other leaves of 1, nor along a path that leaves the saddle point sideways.
    private const double Small = 0.01;

    // The logarithm of what no longer counts beside the integrand's peak.
    private const double Insignificant = -40;

    // The saddle point lies below the singularity, which rounding must not step over.
    private const double NearlyOne = 1 - 1e-15;

    private readonly double _positive;
    private readonly double _neutral;
    private readonly double _negative;

    public NetShareTail(double positive, double neutral, double negative)
    {
        _positive = positive;
        _neutral = neutral;
        _negative = negative;
    }

    private NetShareTail Mirrored => new(_negative, _neutral, _positive);

    /// <summary>The probability of a net share above <paramref name="net"/>, -1 to 1.</summary>
    public double Above(double net)
    {
        if (Math.Abs(net) >= 1)
        {
            return net < 0 ? 1 : 0;
        }

        // Beyond the mean the integral is small and right to its own last digits; before it, the other tail is.
        return Excess(net) < 0 ? Far(net) : 1 - Mirrored.Far(-net);
    }

    /// <summary>
    /// The tail beyond the mean. Where a gamma variable of few events pulls one way and the bulk of the others the other way, the path from
    /// this saddle point would start to one side and end on the other: then the other tail's, on the other side of 0, does not.
    /// </summary>
    private double Far(double net)
    {
        if (Integral(net) is { } known)
        {
            return known;
        }

        double found = Mirrored.Integral(-net) is { } other ? 1 - other : Integral(net, path => path.Mirrored)!.Value;
        return found > Small ? found : Integral(net, path => path.Upright)!.Value;
    }

    /// <summary>The mean of the combination of gamma variables, whose terms agree to all digits of a double near the mean of a large sample.</summary>
    private double Excess(double net)
    {
        DoubleDouble one = new(1, 0);
        DoubleDouble value = new(net, 0);
        DoubleDouble positive = new DoubleDouble(_positive, 0) * (one - value);
        DoubleDouble negative = new DoubleDouble(_negative, 0) * (one + value);
        return (positive - negative - (new DoubleDouble(_neutral, 0) * value)).Value;
    }

    /// <summary>Null where the path of steepest descent leads to where the integrand falls slower than elsewhere, unless another is named.</summary>
    private double? Integral(double net, Func<Hyperbola, Hyperbola>? instead = null)
    {
        double excess = Excess(net);
        double saddle = SaddlePoint(net, excess);
        Cumulant positive = new(_positive, 1 - net, saddle);
        Cumulant neutral = new(_neutral, -net, saddle);
        Cumulant negative = new(_negative, -1 - net, saddle);
        double slope = excess + ((positive.Bend + neutral.Bend + negative.Bend) * saddle);
        double scale = 1 / Math.Sqrt(positive.Curvature + neutral.Curvature + negative.Curvature + (1 / (saddle * saddle)));
        double skewness = scale * scale * scale
            * (positive.Skewness + neutral.Skewness + negative.Skewness - (2 / (saddle * saddle * saddle)));
        double atSaddle = (saddle * excess) + positive.AtSaddle + neutral.AtSaddle + negative.AtSaddle;
        double factor = Math.Exp(atSaddle);
        if (saddle == 0 || factor is not (> 0 and < double.PositiveInfinity))
        {
            // So far out that the saddle point and the singularity are neighbours, or the tail is less than any double.
            return 0;
        }

        double excessKurtosis = scale * scale * scale * scale * (positive.Kurtosis + neutral.Kurtosis + negative.Kurtosis);
        Hyperbola path = Hyperbola.Steepest(scale, skewness, 0.6 * Math.Min(1, excessKurtosis));
        if (FallsFaster(path.Mirrored, path))
        {
            if (instead is null)
            {
                return null;
            }

            path = instead(path);
        }

        double sum = path.Speed(0).Imaginary / saddle / 2;
        double size = sum;
        for (int step = 1; size > Negligible * sum; step++)
        {
            Complex way = path.Way(step * Step);
            Complex term = Complex.Exp(Exponent(way)) * path.Speed(step * Step) / (saddle + way);
            sum += term.Imaginary;
            size = Complex.Abs(term);
        }

        return Math.Clamp(sum * Step / Math.PI * factor, 0, 1);

        Complex Exponent(Complex way)
        {
            LinearPart linear = default;
            Complex bent = positive.At(way, ref linear) + neutral.At(way, ref linear) + negative.At(way, ref linear);
            return bent + (linear.Of(slope) * way);
        }

        // Far out first: there the slowest of the gamma variables decides.
        bool FallsFaster(Hyperbola one, Hyperbola other)
        {
            for (double u = 24; u >= 3; u -= u > 12 ? 2 : 1)
            {
                double left = Exponent(one.Way(u)).Real + u;
                double right = Exponent(other.Way(u)).Real + u;
                if (Math.Max(left, right) > Insignificant && Math.Abs(left - right) > 0.5)
                {
                    return left < right;
                }
            }

            return false;
        }
    }

    /// <summary>Where <c>K(s) - log s</c> is lowest between 0 and the nearest singularity.</summary>
    private double SaddlePoint(double net, double excess)
    {
        (double positive, double neutral, double negative) = (_positive, _neutral, _negative);
        return RootFinder.Find(
            s => (s * excess) - 1 + Part(positive, (1 - net) * s) + Part(neutral, -net * s) + Part(negative, (-1 - net) * s),
            0,
            NearlyOne / (1 - net));

        static double Part(double parameter, double y) => parameter * y * y / (1 - y);
    }

    /// <summary>
    /// What one gamma variable adds to the cumulant function; the linear parts are large and nearly cancel for a large sample, so their sum
    /// is taken from the excess.
    /// </summary>
    private readonly struct Cumulant
    {
        private readonly double _parameter;
        private readonly double _ratio;

        public Cumulant(double parameter, double coefficient, double saddle)
        {
            double y = -coefficient * saddle;
            _parameter = parameter;
            _ratio = coefficient / (1 + y);
            Bend = parameter * coefficient * _ratio;
            AtSaddle = -parameter * (Math.Abs(y) < 0.5 ? BetaTail.LogMinus(y) : Math.Log(1 + y) - y);
        }

        /// <summary>The slope at the saddle point over the saddle point.</summary>
        public double Bend { get; }

        public double AtSaddle { get; }

        public double Curvature => _parameter * _ratio * _ratio;

        public double Skewness => 2 * _parameter * _ratio * _ratio * _ratio;

        public double Kurtosis => 6 * _parameter * _ratio * _ratio * _ratio * _ratio;

        /// <summary>What is added from the saddle point on: close to it without what is linear there, which is noted instead.</summary>
        public Complex At(Complex way, ref LinearPart linear)
        {
            Complex y = -_ratio * way;
            bool near = Complex.Abs(y) < 0.5;
            linear.Note(_parameter * _ratio, near);
            return -_parameter * (near ? LogMinus(y) : Complex.Log(1 + y));
        }

        /// <summary><c>log(1 + y) - y</c> for small y, to the last digit, by the series of the inverse hyperbolic tangent.</summary>
        private static Complex LogMinus(Complex y)
        {
            Complex ratio = y / (2 + y);
            Complex square = ratio * ratio;
            double size = (square.Real * square.Real) + (square.Imaginary * square.Imaginary);
            Complex sum = Complex.Zero;
            Complex term = Complex.One;
            double left = 1;
            for (int odd = 3; left > 1e-36; odd += 2)
            {
                sum += term / odd;
                term *= square;
                left *= size;
            }

            return ratio * ((2 * square * sum) - y);
        }
    }

    /// <summary>
    /// The slope of those cumulants whose linear part was left out: their sum, or the whole slope without the others, whichever rounds less.
    /// </summary>
    private struct LinearPart
    {
        private double _leftOut;
        private double _leftOutSize;
        private double _included;
        private double _includedSize;

        public void Note(double slope, bool leftOut)
        {
            if (leftOut)
            {
                _leftOut += slope;
                _leftOutSize += Math.Abs(slope);
            }
            else
            {
                _included += slope;
                _includedSize += Math.Abs(slope);
            }
        }

        public readonly double Of(double whole) => _includedSize < _leftOutSize ? whole - _included : _leftOut;
    }
}
