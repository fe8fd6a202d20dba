using System.Numerics;

namespace CxMetrics.Internal;

/// <summary>An exact sum of doubles: whole units of a power of two, so that no order of adding and no split of the facts matters.</summary>
/// <remarks>Squares are cut off below the smallest double, 2^-1074, each alike wherever it is added.</remarks>
internal readonly record struct ExactSum
{
    private const int LowestExponent = -1074;

    private readonly BigInteger _units;
    private readonly int _exponent;

    /// <summary>The units are made odd, so that equal sums are equal values.</summary>
    private ExactSum(BigInteger units, int exponent)
    {
        int zeros = units.IsZero ? 0 : (int)BigInteger.TrailingZeroCount(units);
        _units = units >> zeros;
        _exponent = units.IsZero ? 0 : exponent + zeros;
    }

    /// <summary>The smallest positive double, 2^-1074.</summary>
    public static ExactSum Smallest { get; } = new(BigInteger.One, LowestExponent);

    /// <summary>The nearest double.</summary>
    public double Value => Ratio(_units, _exponent, BigInteger.One);

    public static implicit operator ExactSum(double value)
    {
        (long units, int exponent) = Split(value);
        return new(units, exponent);
    }

    public static ExactSum operator +(ExactSum left, ExactSum right)
    {
        int exponent = Math.Min(left._exponent, right._exponent);
        return new(left.At(exponent) + right.At(exponent), exponent);
    }

    public static ExactSum operator *(ExactSum left, ExactSum right) => new(left._units * right._units, left._exponent + right._exponent);

    /// <summary>A whole number; beyond 2^53 a double would round it.</summary>
    public static ExactSum Of(long number) => new(number, 0);

    public bool IsAtMost(ExactSum other)
    {
        int exponent = Math.Min(_exponent, other._exponent);
        return At(exponent) <= other.At(exponent);
    }

    /// <summary>The nearest double to the sum over a count.</summary>
    public double Over(long count) => Ratio(_units, _exponent, count);

    /// <summary>The sample variance of numbers by their sum and that of their squares: exactly 0 where all are equal.</summary>
    public static double Variance(long count, ExactSum sum, ExactSum squares)
    {
        int exponent = Math.Min(2 * sum._exponent, squares._exponent);
        BigInteger spread = (count * squares.At(exponent)) - ((sum._units * sum._units) << ((2 * sum._exponent) - exponent));
        return spread.Sign <= 0 ? 0 : Ratio(spread, exponent, (BigInteger)count * (count - 1));
    }

    /// <summary>Doubles that add up to the sum: the nearest, then the nearest to what is left.</summary>
    public IEnumerable<double> Parts()
    {
        for (ExactSum rest = this; !rest._units.IsZero; rest += -rest.Value)
        {
            yield return rest.Value;
        }
    }

    /// <summary>A double as whole units of a power of two.</summary>
    private static (long Units, int Exponent) Split(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52) & 0x7FF;
        long units = (bits & 0xF_FFFF_FFFF_FFFF) | (exponent == 0 ? 0 : 1L << 52);
        return (bits < 0 ? -units : units, Math.Max(exponent, 1) - 1 + LowestExponent);
    }

    /// <summary>The nearest double to a quotient: of 55 bits or more and one that stands for all that follow.</summary>
    private static double Ratio(BigInteger units, int exponent, BigInteger divisor)
    {
        BigInteger size = BigInteger.Abs(units);
        int shift = 56 - (int)size.GetBitLength() + (int)divisor.GetBitLength();
        BigInteger quotient = shift >= 0
            ? BigInteger.DivRem(size << shift, divisor, out BigInteger rest)
            : BigInteger.DivRem(size, divisor << -shift, out rest);
        ulong bits = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        double value = Math.ScaleB(bits, exponent - shift);
        return units.Sign < 0 ? -value : value;
    }

    private BigInteger At(int exponent) => _units << (_exponent - exponent);

    /// <summary>Adds doubles, or their squares, one at a time: in a whole number of 128 bits as long as they are of like size.</summary>
    internal sealed class Builder
    {
        private const int Below = 20;
        private const int Widest = 40;
        private const int Room = 1 << 22;

        private ExactSum _far;
        private Int128 _near;
        private int _exponent;
        private int _room;

        public void Add(ExactSum sum) => _far += sum;

        public void Add(double value)
        {
            (long units, int exponent) = Split(value);
            Add(units, exponent);
        }

        /// <summary>Adds a square: its lower 64 bits here, and the upper ones, of quite another size, in another sum.</summary>
        public void AddSquare(double value, Builder upper)
        {
            (long units, int exponent) = Split(value);
            UInt128 square = (UInt128)((Int128)units * units);
            exponent *= 2;
            if (exponent < LowestExponent)
            {
                square = LowestExponent - exponent < 128 ? square >> (LowestExponent - exponent) : 0;
                exponent = LowestExponent;
            }

            Add((ulong)square, exponent);
            upper.Add((ulong)(square >> 64), exponent + 64);
        }

        public ExactSum ToSum() => _far + new ExactSum((BigInteger)_near, _exponent);

        private void Add(Int128 units, int exponent)
        {
            if (units == 0)
            {
                return;
            }

            int shift = exponent - _exponent;
            if (_room == 0 || shift is < 0 or > Widest)
            {
                _far = ToSum();
                (_near, _room, _exponent, shift) = (0, Room, exponent - Below, Below);
            }

            _near += units << shift;
            _room--;
        }
    }
}
