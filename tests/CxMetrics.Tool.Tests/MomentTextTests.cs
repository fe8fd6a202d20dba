using System.Globalization;

namespace CxMetrics.Tool.Tests;

public class MomentTextTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2025-07-01 12:00:00", "2025-07-01T10:00:00Z")]
    [InlineData("2025-07-01", "2025-06-30T22:00:00Z")]
    [InlineData("2025-01-01T12:00", "2025-01-01T11:00:00Z")]
    [InlineData("2025-07-01T12:00:00Z", "2025-07-01T12:00:00Z")]
    [InlineData("2025-07-01T12:00:00-03:00", "2025-07-01T15:00:00Z")]
    public void Read_Text_IsPlacedInTheZoneWhereItHasNoOffset(string text, string expected)
    {
        new MomentText(null, Berlin).Read(text, out DateTimeOffset moment).Should().Be(MomentReading.Read);

        moment.Should().Be(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2025-03-30 01:59:59", "Read")]
    [InlineData("2025-03-30 02:00:00", "InGap")]
    [InlineData("2025-03-30 02:59:59", "InGap")]
    [InlineData("2025-03-30 03:00:00", "Read")]
    [InlineData("2025-10-26 01:59:59", "Read")]
    [InlineData("2025-10-26 02:30:00", "FirstOfTwo")]
    [InlineData("2025-10-26 03:00:00", "Read")]
    [InlineData("2025-02-30", "Unreadable")]
    [InlineData("yesterday", "Unreadable")]
    [InlineData("0001-01-01 00:00:00", "Unreadable")]
    public void Read_ClockChange_SaysWhatBecameOfTheTime(string text, string expected) =>
        new MomentText(null, Berlin).Read(text, out _).ToString().Should().Be(expected);

    [Fact]
    public void Read_TimeShownTwice_IsTheFirst()
    {
        new MomentText(null, Berlin).Read("2025-10-26 02:30:00", out DateTimeOffset moment);

        moment.Should().Be(new DateTimeOffset(2025, 10, 26, 0, 30, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("unix", "1743463800", "2025-03-31T23:30:00Z")]
    [InlineData("unix-ms", "1743463800000", "2025-03-31T23:30:00Z")]
    [InlineData("dd/MM/yyyy HH:mm", "31/03/2025 23:30", "2025-03-31T21:30:00Z")]
    public void Read_Format_IsTheOneAskedFor(string format, string text, string expected)
    {
        new MomentText(format, Berlin).Read(text, out DateTimeOffset moment).Should().Be(MomentReading.Read);

        moment.Should().Be(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));
    }
}
