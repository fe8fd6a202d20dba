using MathNet.Numerics.Integration;

namespace CxMetrics.Statistics;

/// <summary>The tails and quantiles of a beta distribution whose parameters are at least 1/2, from 1/2 to 1e16.</summary>
/// <remarks>
/// MathNet's regularised beta function loses digits from a million on, and its inverse stops at an absolute accuracy. With
/// <c>x = sin^2 angle</c> the density is proportional to <c>sin^(2a-1) cos^(2b-1)</c>: bounded, logarithmically concave, and analytic
/// for whole and half parameters, so Gauss and Legendre's rule on a few panels is exact to about 14 digits. The density is taken relative
/// to its mode, which needs no gamma function; <c>log(1 + y) - y</c> keeps what would cancel for large parameters. Some microseconds a
/// tail, some hundred a quantile.
/// </remarks>
internal sealed class BetaTail
{
    /// <summary>Beyond e^-45 of where an integral starts, nothing adds to its double.</summary>
    private const double Negligible = -45;

    private const int Panels = 8;

    private static readonly GaussLegendreRule Rule = new(-1, 1, 20);

    private readonly double _sinePower;
    private readonly double _cosinePower;
    private readonly double _cotangent;
    private readonly double _tangent;
    private readonly double _total;

    /// <summary>Takes the parameters, both at least 1/2.</summary>
    public BetaTail(double a, double b)
    {
        _sinePower = (2 * a) - 1;
        _cosinePower = (2 * b) - 1;
        Mode = Math.Atan2(Math.Sqrt(_sinePower), Math.Sqrt(_cosinePower));
        _tangent = _cosinePower == 0 ? 0 : Math.Sqrt(_sinePower / _cosinePower);
        _cotangent = _sinePower == 0 ? 0 : Math.Sqrt(_cosinePower / _sinePower);

        // The standard deviation of the angle, about; a flat density has none.
        Scale = Math.Min(0.5, 1 / Math.Sqrt(2 * (_sinePower + _cosinePower)));
        _total = Below(0) + Above(0);
    }

    /// <summary>The angle of the highest density; all other angles are given as what they lie above it.</summary>
    public double Mode { get; }

    /// <summary>How far angles spread, about.</summary>
    public double Scale { get; }

    /// <summary>The probability of a value below <paramref name="x"/>.</summary>
    public double Lower(double x) => LowerAt(Math.Asin(Math.Sqrt(Math.Clamp(x, 0, 1))) - Mode);

    /// <summary>The probability of a value above <paramref name="x"/>.</summary>
    public double Upper(double x) => UpperAt(Math.Asin(Math.Sqrt(Math.Clamp(x, 0, 1))) - Mode);

    /// <summary>The probability below an angle, given as what it lies above the mode.</summary>
    public double LowerAt(double offset) => offset > Scale ? 1 - (Above(offset) / _total) : Below(offset) / _total;

    /// <summary>The probability above an angle, given as what it lies above the mode.</summary>
    public double UpperAt(double offset) => offset < -Scale ? 1 - (Below(offset) / _total) : Above(offset) / _total;

    /// <summary>The density of the angle at an offset from the mode.</summary>
    public double DensityAt(double offset) => Math.Exp(LogRelative(offset)) / _total;

    /// <summary>The value that a beta variable falls below with a given probability.</summary>
    public static double Quantile(double a, double b, double probability) =>
        probability > 0.5 ? ValueOf(a, b, 1 - probability, 1) : ValueOf(a, b, probability, -1);

    /// <summary>The value that a beta variable exceeds with a given probability.</summary>
    public static double UpperQuantile(double a, double b, double probability) =>
        probability > 0.5 ? ValueOf(a, b, 1 - probability, -1) : ValueOf(a, b, probability, 1);

    /// <summary>The value beyond which, in the direction given, there is a given probability.</summary>
    private static double ValueOf(double a, double b, double probability, int direction)
    {
        // The mode of the mirrored distribution is near 0, where an angle has digits to spare.
        bool mirrored = a > b && a + b > 100;
        BetaTail tail = mirrored ? new(b, a) : new(a, b);
        double angle = tail.Mode + tail.OffsetOf(probability, mirrored ? -direction : direction);
        double root = mirrored ? Math.Cos(angle) : Math.Sin(angle);
        return root * root;
    }

    /// <summary>Finds the offset beyond which, in the direction given, there is a given probability.</summary>
    private double OffsetOf(double probability, int direction)
    {
        Func<double, double> tail = direction < 0 ? LowerAt : UpperAt;
        (double end, double otherEnd) = direction < 0 ? (-Mode, (Math.PI / 2) - Mode) : ((Math.PI / 2) - Mode, -Mode);
        double inner = 0;
        while (tail(inner) < probability)
        {
            inner = Towards(otherEnd, inner, -direction * Scale);
        }

        double outer = Towards(end, inner, direction * Scale);
        while (tail(outer) > probability)
        {
            inner = outer;
            outer = Towards(end, inner, direction * Scale);
        }

        double logarithm = Math.Log(probability);
        return RootFinder.Find(offset => Math.Log(tail(offset)) - logarithm, inner, outer);
    }

    /// <summary>A step on, but never more than three quarters of the way to the end, where the logarithm of a tail has its pole.</summary>
    private static double Towards(double end, double offset, double step) =>
        Math.Abs(step) < 0.75 * Math.Abs(end - offset) ? offset + step : offset + (0.75 * (end - offset));

    private double Below(double offset) => Integral(offset, -Mode);

    private double Above(double offset) => Integral(offset, (Math.PI / 2) - Mode);

    /// <summary>The integral of the relative density from an offset outwards, up to an end or to where it is negligible.</summary>
    private double Integral(double from, double end)
    {
        double start = LogRelative(from);
        if (double.IsNegativeInfinity(start))
        {
            return 0;
        }

        double length = Scale;
        double most = Math.Abs(end - from);
        while (length < most && LogRelative(from + Math.CopySign(length, end - from)) - start > Negligible)
        {
            length *= 2;
        }

        double half = Math.CopySign(Math.Min(length, most) / (2 * Panels), end - from);
        double sum = 0;
        for (int panel = 0; panel < Panels; panel++)
        {
            double middle = from + (half * ((2 * panel) + 1));
            for (int node = 0; node < Rule.Order; node++)
            {
                sum += Rule.GetWeight(node) * Math.Exp(LogRelative(middle + (half * Rule.GetAbscissa(node))));
            }
        }

        return sum * Math.Abs(half);
    }

    /// <summary>The logarithm of the density relative to its mode.</summary>
    private double LogRelative(double offset)
    {
        double sine = Math.Sin(offset);
        double halved = Math.Sin(offset / 2);
        double missing = -2 * halved * halved;
        double u = missing + (_cotangent * sine);
        double v = missing - (_tangent * sine);
        if (_sinePower > 0 && _cosinePower > 0 && Math.Abs(u) < 0.5 && Math.Abs(v) < 0.5)
        {
            // The first orders of both logarithms cancel at the mode, so they are left out rather than subtracted.
            return ((_sinePower + _cosinePower) * missing) + (_sinePower * LogMinus(u)) + (_cosinePower * LogMinus(v));
        }

        return Power(_sinePower, u, Mode + offset) + Power(_cosinePower, v, (Math.PI / 2) - Mode - offset);
    }

    /// <summary>The power of what a sine or cosine is relative to the mode; 0 where the power is none, and the end of the range for none left.</summary>
    private static double Power(double power, double excess, double angle) =>
        power == 0 ? 0
        : angle <= 0 || excess <= -1 ? double.NegativeInfinity
        : power * LogOnePlus(excess);

    private static double LogOnePlus(double y) => Math.Abs(y) < 0.5 ? y + LogMinus(y) : Math.Log(1 + y);

    /// <summary><c>log(1 + y) - y</c> for small y, to the last digit, by the series of the inverse hyperbolic tangent.</summary>
    internal static double LogMinus(double y)
    {
        double ratio = y / (2 + y);
        double square = ratio * ratio;
        double sum = 0;
        double term = 1;
        for (int odd = 3; term > 1e-18; odd += 2)
        {
            sum += term / odd;
            term *= square;
        }

        return ratio * ((2 * square * sum) - y);
    }
}
