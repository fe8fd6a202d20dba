using System.Globalization;
using System.Numerics;

namespace CxMetrics.Internal;

/// <summary>An exact sum of decimals: <c>digits / 10^scale</c>, with the scale of the term with most decimals.</summary>
/// <remarks>A cost that was split by division has 28 digits of its own, and two of them already add up to more than a decimal holds.</remarks>
internal readonly record struct ExactAmount
{
    private const int MostDecimals = 28;
    private const int MostText = 128;

    private readonly BigInteger _digits;
    private readonly int _scale;

    private ExactAmount(BigInteger digits, int scale)
    {
        _digits = digits;
        _scale = scale;
    }

    public static implicit operator ExactAmount(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        return new((BigInteger)new decimal(bits[0], bits[1], bits[2], decimal.IsNegative(amount), 0), amount.Scale);
    }

    public static ExactAmount operator +(ExactAmount left, ExactAmount right)
    {
        int scale = Math.Max(left._scale, right._scale);
        return new(left.At(scale) + right.At(scale), scale);
    }

    public static ExactAmount operator -(ExactAmount left, ExactAmount right) => left + new ExactAmount(-right._digits, right._scale);

    public static ExactAmount Sum(IEnumerable<decimal> amounts)
    {
        Builder sum = new();
        foreach (decimal amount in amounts)
        {
            sum.Add(amount);
        }

        return sum.ToAmount();
    }

    /// <summary>Reads what <see cref="ToString"/> writes, and any JSON number that a decimal holds.</summary>
    public static ExactAmount? TryParse(string text)
    {
        if (text.Length > MostText)
        {
            return null;
        }

        int point = text.IndexOf('.', StringComparison.Ordinal);
        int scale = point < 0 ? 0 : text.Length - point - 1;
        return scale <= MostDecimals
            && BigInteger.TryParse(
                point < 0 ? text : text.Remove(point, 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger digits)
                ? new ExactAmount(digits, scale)
                : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal amount) ? amount : null;
    }

    /// <summary>The nearest decimal; ties go to the even last digit.</summary>
    public decimal ToDecimal()
    {
        BigInteger whole = BigInteger.DivRem(_digits, BigInteger.Pow(10, _scale), out BigInteger rest);
        try
        {
            // The one rounding is that of the addition: both terms are exact.
            return (decimal)whole + ((decimal)rest * new decimal(1, 0, 0, false, (byte)_scale));
        }
        catch (OverflowException exceeded)
        {
            throw new OverflowException($"The amounts add up to {ToString()}, more than a decimal holds, 79228162514264337593543950335.", exceeded);
        }
    }

    /// <summary>The same amount, whatever the decimals that it is written with.</summary>
    public bool Equals(ExactAmount other)
    {
        int scale = Math.Max(_scale, other._scale);
        return At(scale) == other.At(scale);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => At(MostDecimals).GetHashCode();

    /// <summary>Every digit, as JSON writes a number.</summary>
    public override string ToString()
    {
        string digits = BigInteger.Abs(_digits).ToString(CultureInfo.InvariantCulture).PadLeft(_scale + 1, '0');
        string sign = _digits.Sign < 0 ? "-" : "";
        return _scale == 0 ? sign + digits : $"{sign}{digits[..^_scale]}.{digits[^_scale..]}";
    }

    /// <summary>The amount to some 15 digits; a decimal may not hold it.</summary>
    public double ToDouble() => (double)_digits / Math.Pow(10, _scale);

    private BigInteger At(int scale) => _digits * BigInteger.Pow(10, scale - _scale);

    /// <summary>Adds decimals one at a time: as decimals for as long as that is exact.</summary>
    internal sealed class Builder
    {
        private decimal _near;
        private ExactAmount _far;

        public void Add(decimal amount)
        {
            if (TryAdd(_near, amount) is { } sum)
            {
                _near = sum;
            }
            else
            {
                _far += _near;
                _near = amount;
            }
        }

        public ExactAmount ToAmount() => _far + _near;

        /// <summary>The nearest decimal to the sum.</summary>
        public decimal ToDecimal() => _far._digits.IsZero ? _near : ToAmount().ToDecimal();

        public void Clear() => (_near, _far) = (0, default);

        private static decimal? TryAdd(decimal left, decimal right)
        {
            try
            {
                decimal sum = left + right;

                // Without rounding, a sum has as many decimals as the term with more of them.
                return sum.Scale >= Math.Max(left.Scale, right.Scale) ? sum : null;
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }
}
