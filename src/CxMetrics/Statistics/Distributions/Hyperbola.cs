using System.Numerics;

namespace CxMetrics.Statistics;

/// <summary>
/// A path in the complex plane, <c>r (sin(angle + i u) - sin(angle))</c> from a saddle point on: open to the right for a positive angle.
/// </summary>
internal readonly struct Hyperbola
{
    private readonly double _scale;
    private readonly double _sine;
    private readonly double _cosine;

    private Hyperbola(double scale, double sine)
    {
        _scale = scale;
        _sine = sine;
        _cosine = Math.Sqrt(1 - (sine * sine));
    }

    public Hyperbola Mirrored => new(_scale, -_sine);

    /// <summary>A straight line, which suits what falls like a normal density.</summary>
    public Hyperbola Upright => new(_scale, 0);

    /// <summary>
    /// Follows the path of steepest descent up to the third derivative, which is given over the second's power of 3/2; opens at least so
    /// far, by the sine of the angle, that an oscillation dies out.
    /// </summary>
    public static Hyperbola Steepest(double scale, double skewness, double least)
    {
        double twice = 2 * skewness / 3;
        double sine = twice / (1 + Math.Sqrt(1 + (twice * twice)));
        return new Hyperbola(scale, Math.CopySign(Math.Clamp(Math.Abs(sine), least, 0.8), sine));
    }

    public Complex Way(double u)
    {
        double half = Math.Sinh(u / 2);
        return _scale * new Complex(2 * half * half * _sine, Math.Sinh(u) * _cosine);
    }

    /// <summary>The derivative of the way.</summary>
    public Complex Speed(double u) => _scale * new Complex(Math.Sinh(u) * _sine, Math.Cosh(u) * _cosine);
}
