using System.Globalization;

namespace CxMetrics.Tests.Statistics;

public class ConfidenceIntervalTests
{
    private static readonly ConfidenceInterval Beyond = new(-120.25, 104.75, 0.95, "test");

    [Theory]
    [InlineData(double.NaN, 1.0, 0.95, "lower is NaN; expected a number, or null*")]
    [InlineData(1.0, double.NaN, 0.95, "upper is NaN; expected a number, or null*")]
    [InlineData(1.0, 2.0, 7.0, "Confidence is 7; expected a confidence level above 0 and below 1*")]
    [InlineData(1.0, 2.0, 0.0, "Confidence is 0; expected *")]
    [InlineData(1.0, 2.0, double.NaN, "Confidence is NaN; expected *")]
    [InlineData(3.0, 2.0, 0.95, "lower is 3; expected at most upper, 2.*")]
    public void New_WhatIsNoInterval_IsRefused(double lower, double upper, double confidence, string message)
    {
        FluentActions.Invoking(() => new ConfidenceInterval(lower, upper, confidence, "test")).Should().Throw<ArgumentException>().WithMessage(message);
        FluentActions.Invoking(() => new ConfidenceInterval(1, 2, 0.95, "test") with { Confidence = 7 }).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ConfidenceInterval(1, 2, 0.95, " ")).Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void New_OneLimit_IsOpenOnTheOtherSide() =>
        new ConfidenceInterval(1, null, 0.95, "test").Should().BeEquivalentTo(new { Lower = 1.0, Upper = (double?)null, Width = (double?)null });

    [Fact]
    public void Clamp_LimitsBeyond_AreCut() =>
        Beyond.Clamp(-100, 100).Should().Be(new ConfidenceInterval(-100, 100, 0.95, "test"));

    [Fact]
    public void Clamp_Undefined_StaysUndefined() =>
        new ConfidenceInterval(null, null, 0.9, "test").Clamp(-100, 100).Lower.Should().BeNull();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(double.NaN, 1)]
    public void Clamp_BoundsTheWrongWayRound_AreRefused(double minimum, double maximum) =>
        FluentActions.Invoking(() => Beyond.Clamp(minimum, maximum)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(-120.25, true)]
    [InlineData(0, true)]
    [InlineData(104.75, true)]
    [InlineData(104.76, false)]
    public void Contains_Value_IncludesTheLimits(double value, bool expected) => Beyond.Contains(value).Should().Be(expected);

    [Fact]
    public void Contains_Undefined_IsFalse() => new ConfidenceInterval(null, null, 0.95, "test").Contains(0).Should().BeFalse();

    [Fact]
    public void Width_Limits_IsTheirDistance() => Beyond.Width.Should().Be(225);

    [Fact]
    public void ToString_NoCulture_IsInvariant()
    {
        Beyond.ToString().Should().Be("95% interval -120.3 to 104.8");
        new ConfidenceInterval(1, 2, 0.999, "test").ToString().Should().Be("99.9% interval 1.0 to 2.0");
        new ConfidenceInterval(null, null, 0.95, "test").ToString().Should().Be("no 95% interval");
    }

    [Theory]
    [InlineData(0.382, 0.4431, 0.95, "95% interval 0.382 to 0.443")]
    [InlineData(-0.25, 0.75, 0.95, "95% interval -0.3 to 0.8")]
    [InlineData(0.9999998, 1, 0.99999, "99.999% interval 0.99999980 to 1.00000000")]
    [InlineData(3, 3, 1e-9, "0.0000001% interval 3.0 to 3.0")]
    [InlineData(0.3, 0.30000000000000004, 0.95, "95% interval 0.3 to 0.3")]
    [InlineData(-0.345, -0.345, 0.95, "95% interval -0.345 to -0.345")]
    [InlineData(0, 0, 0.95, "95% interval 0.0 to 0.0")]
    [InlineData(0, 1e-13, 0.95, "95% interval 0.00000000000000 to 0.00000000000010")]
    [InlineData(-1e20, 1e20, 0.5, "50% interval -100000000000000000000.0 to 100000000000000000000.0")]
    public void ToString_NoFormat_HasTheDecimalsThatTheWidthCallsFor(double lower, double upper, double confidence, string text) =>
        new ConfidenceInterval(lower, upper, confidence, "test").ToString().Should().Be(text);

    [Fact]
    public void ToString_Culture_IsUsed()
    {
        NumberFormatInfo commas = new() { NumberDecimalSeparator = "," };
        Beyond.ToString("0.00", commas).Should().Be("95% interval -120,25 to 104,75");
    }
}
