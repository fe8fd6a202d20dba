using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Tests.Internal;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData("00:00:00", "0 s")]
    [InlineData("00:00:00.0000001", "0.0000001 s")]
    [InlineData("00:00:00.0050000", "0.005 s")]
    [InlineData("00:00:00.2500000", "0.25 s")]
    [InlineData("00:00:01", "1 s")]
    [InlineData("00:00:20", "20 s")]
    [InlineData("00:00:15.0026", "15.0 s")]
    [InlineData("00:00:59.94", "59.9 s")]
    [InlineData("00:00:59.96", "1 min")]
    [InlineData("00:01:00", "1 min")]
    [InlineData("00:05:20.7693", "5 min 21 s")]
    [InlineData("00:59:59.6", "1 h")]
    [InlineData("02:03:29", "2 h 3 min")]
    [InlineData("23:59:40", "1 d")]
    [InlineData("3.04:30:00", "3 d 5 h")]
    [InlineData("10675199.02:48:05.4775807", "10,675,199 d 3 h")]
    public void InWords_AnyMagnitude_HasOneOrTwoUnits(string duration, string expected) =>
        TimeSpan.ParseExact(duration, ["c"], CultureInfo.InvariantCulture).InWords().Should().Be(expected);

    [Theory]
    [InlineData("00:00:00", "0 s")]
    [InlineData("00:00:00.0000001", "0.0000001 s")]
    [InlineData("00:00:20", "20 s")]
    [InlineData("00:00:20.0100000", "20.01 s")]
    [InlineData("00:00:20.0400000", "20.04 s")]
    [InlineData("00:01:30", "1 min 30 s")]
    [InlineData("3.00:00:00.5000000", "3 d 0.5 s")]
    [InlineData("10675199.02:48:05.4775807", "10,675,199 d 2 h 48 min 5.4775807 s")]
    public void InExactWords_AnyMagnitude_LeavesNothingOut(string duration, string expected) =>
        TimeSpan.ParseExact(duration, ["c"], CultureInfo.InvariantCulture).InExactWords().Should().Be(expected);

    [Fact]
    public void InWords_OtherCulture_UsesItsSeparators()
    {
        CultureInfo culture = new("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };

        TimeSpan.FromSeconds(15.26).InWords(culture).Should().Be("15,3 s");
        TimeSpan.FromDays(1234).InWords(culture).Should().Be("1.234 d");
    }

    [Fact]
    public void Mean_OfTicks_IsExactToHalfATick()
    {
        DurationText.Mean(0, 0).Should().BeNull();
        DurationText.Mean(7, 2)!.Value.Ticks.Should().Be(4);
        DurationText.Mean((Int128)long.MaxValue * long.MaxValue, long.MaxValue)!.Value.Should().Be(TimeSpan.MaxValue);
    }
}
