using CxMetrics.Internal;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Internal;

public sealed class ExactAmountTests
{
    private static Gen<decimal> Amount { get; } =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(0, int.MaxValue)
        from words in Gen.Choose(1, 3)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, words > 1 ? middle : 0, words > 2 ? high >> 2 : 0, false, (byte)scale);

    [Fact]
    public void ToDecimal_OneAmount_IsTheSameBits() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Amount.ToArbitrary(), amount =>
        decimal.GetBits(((ExactAmount)amount).ToDecimal()).SequenceEqual(decimal.GetBits(amount))));

    [Fact]
    public void Sum_AnyOrder_IsTheSame() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Amount.ArrayOf().ToArbitrary(), amounts =>
    {
        ExactAmount sum = ExactAmount.Sum(amounts);
        return sum == ExactAmount.Sum(amounts.AsEnumerable().Reverse())
            && sum == amounts.Aggregate(default(ExactAmount), (total, amount) => total + amount)
            && sum.GetHashCode() == ExactAmount.Sum(amounts.AsEnumerable().Reverse()).GetHashCode()
            && string.Equals(sum.ToString(), ExactAmount.Sum(amounts.AsEnumerable().Reverse()).ToString(), StringComparison.Ordinal);
    }));

    [Fact]
    public void TryParse_WhatToStringWrites_IsTheSame() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Amount.ArrayOf().ToArbitrary(), amounts =>
        ExactAmount.TryParse(ExactAmount.Sum(amounts).ToString()) == ExactAmount.Sum(amounts)));

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("1.23456789012345678901234567850", "1.2345678901234567890123456785")]
    [InlineData("12.3456789012345678901234567850", "12.345678901234567890123456785")]
    [InlineData("9.99999999999999999999999999995", "10.000000000000000000000000000")]
    [InlineData("8.00000000000000000000000000005", "8.000000000000000000000000000")]
    [InlineData("79228162514264337593543950334.5", "79228162514264337593543950334")]
    [InlineData("79228162514264337593543950333.5", "79228162514264337593543950334")]
    [InlineData("-0.25", "-0.25")]
    [InlineData("1e3", "1000")]
    public void ToDecimal_MoreDigitsThanItHolds_IsTheNearest(string text, string expected) =>
        ExactAmount.TryParse(text)!.Value.ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);

    [Theory]
    [InlineData("79228162514264337593543950335.5")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("100000000000000000000000000000000")]
    public void ToDecimal_BeyondTheRange_Throws(string text) =>
        FluentActions.Invoking(() => ExactAmount.TryParse(text)!.Value.ToDecimal()).Should().ThrowExactly<OverflowException>()
            .WithMessage($"The amounts add up to {text}, more than a decimal holds*");

    [Theory]
    [InlineData("")]
    [InlineData("1e99")]
    [InlineData("1.2.3")]
    [InlineData("soon")]
    public void TryParse_NoAmount_IsNull(string text) => ExactAmount.TryParse(text).Should().BeNull();

    [Fact]
    public void TryParse_EndlessText_IsNull() => ExactAmount.TryParse(new string('1', 129)).Should().BeNull();

    [Fact]
    public void Equals_OtherDecimals_IsTheSameAmount()
    {
        ((ExactAmount)1.5m).Should().Be((ExactAmount)1.50m);
        ((ExactAmount)1.5m).GetHashCode().Should().Be(((ExactAmount)1.50m).GetHashCode());
        ((ExactAmount)1.5m).Should().NotBe((ExactAmount)(-1.5m));
    }
}
