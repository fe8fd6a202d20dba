using System.Numerics;

namespace CxMetrics.Tests.Survival;

/// <summary>An exact fraction.</summary>
internal readonly record struct Fraction
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * (denominator.Sign < 0 ? -1 : 1);
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public bool IsZero => Numerator.IsZero;

    public static implicit operator Fraction(long value) => new(value, 1);

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => left + (right * -1);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The nearest double, or one beside it.</summary>
    public double ToDouble()
    {
        if (IsZero)
        {
            return 0;
        }

        int shift = 80 + (int)Math.Max(0, Denominator.GetBitLength() - BigInteger.Abs(Numerator).GetBitLength());
        return Math.ScaleB((double)((Numerator << shift) / Denominator), -shift);
    }
}
