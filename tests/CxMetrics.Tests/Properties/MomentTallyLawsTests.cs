using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class MomentTallyLawsTests : TallyLaws<double?, MomentTally>
{
    /// <summary>Magnitudes from 1e-60 to 1e60, of both signs, so that a plain sum would lose nearly everything.</summary>
    protected override Gen<double?> Fact => Gen.Frequency(
        (6, from mantissa in Gen.Choose(-999_999, 999_999)
            from exponent in Gen.Choose(-60, 60)
            select (double?)(mantissa * Math.Pow(10, exponent))),
        (3, Gen.Choose(-5, 5).Select(value => (double?)value)),
        (1, Gen.Elements<double?>(null, double.NaN, double.PositiveInfinity, -0.0)));

    protected override MomentTally Tally(IReadOnlyList<double?> facts)
    {
        MomentTally.Builder builder = new(InvalidFacts.Count);
        foreach (double? fact in facts)
        {
            builder.Add(fact);
        }

        return builder.ToTally();
    }

    protected override ITallyBuilder<MomentTally> Build(IReadOnlyList<double?> facts)
    {
        MomentTally.Builder builder = new(InvalidFacts.Count);
        builder.AddRange([.. facts.OfType<double>()]);
        foreach (double? missing in facts.Where(fact => fact is null))
        {
            builder.Add(missing);
        }

        return builder;
    }

    [Fact]
    public void Sum_AnyNumbers_IsTheExactSum() => Holds(Facts, facts =>
    {
        double[] numbers = [.. facts.OfType<double>().Where(double.IsFinite)];
        MomentTally tally = Tally(facts);
        return tally.Sum == ExactSum(numbers)
            && tally.Count == numbers.Length
            && Nullable.Equals(tally.Minimum, numbers.Length == 0 ? null : numbers.Min())
            && Nullable.Equals(tally.Maximum, numbers.Length == 0 ? null : numbers.Max())
            && tally.Count + tally.Missing + tally.Invalid == facts.Length;
    });

    [Fact]
    public void Variance_AnyNumbers_IsNeverNegativeNorNaN() => Holds(
        Facts, facts => Tally(facts).Variance is null or (>= 0 and < double.PositiveInfinity));

    /// <summary>Every double is a whole number of the smallest one, so whole numbers add up exactly.</summary>
    private static double ExactSum(IEnumerable<double> numbers)
    {
        BigInteger sum = BigInteger.Zero;
        foreach (double number in numbers)
        {
            long bits = BitConverter.DoubleToInt64Bits(number);
            int exponent = (int)((bits >> 52) & 0x7FF);
            long fraction = bits & 0xF_FFFF_FFFF_FFFF;
            BigInteger units = exponent == 0 ? fraction : (BigInteger)(fraction | (1L << 52)) << (exponent - 1);
            sum += bits < 0 ? -units : units;
        }

        // Of 64 bits the last stands for all that follow, so that the one rounding is to the nearest.
        BigInteger size = BigInteger.Abs(sum);
        int shift = Math.Max(0, (int)size.GetBitLength() - 64);
        ulong leading = (ulong)(size >> shift) | ((size & ((BigInteger.One << shift) - 1)).IsZero ? 0UL : 1UL);
        return sum.Sign * Math.ScaleB(leading, shift - 1074);
    }
}
