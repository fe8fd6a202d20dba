namespace CxMetrics.Tests.Service;

public sealed class OpeningWindowTests
{
    [Theory]
    [InlineData("09:00-17:00", "09:00-17:00", 8)]
    [InlineData("22:00-06:00", "22:00-06:00", 8)]
    [InlineData("9:00-17:00", "09:00-17:00", 8)]
    [InlineData("9:00:00-9:00:36", "09:00-09:00:36", 0.01)]
    [InlineData("00:00-24:00", "00:00-24:00", 24)]
    [InlineData("00:00-00:00", "00:00-24:00", 24)]
    [InlineData("09:00-09:00", "09:00-09:00", 24)]
    [InlineData("09:00-24:00", "09:00-24:00", 15)]
    [InlineData("09:00-00:00", "09:00-24:00", 15)]
    [InlineData(" 09:30 - 10:00 ", "09:30-10:00", 0.5)]
    [InlineData("09:00:00-09:00:36", "09:00-09:00:36", 0.01)]
    [InlineData("23:59:59.9999999-24:00", "23:59:59.9999999-24:00", 1 / 36e9)]
    public void Parse_Window_IsReadPrintedAndMeasured(string text, string printed, double hours)
    {
        OpeningWindow window = OpeningWindow.Parse(text);

        window.ToString().Should().Be(printed);
        OpeningWindow.Parse(printed).Should().Be(window);
        window.Length.TotalHours.Should().BeApproximately(hours, 1e-15);
    }

    [Theory]
    [InlineData("")]
    [InlineData("09:00")]
    [InlineData("-")]
    [InlineData("09:00-")]
    [InlineData("-17:00")]
    [InlineData("24:00-08:00")]
    [InlineData("09:00-24:01")]
    [InlineData("09:00-25:00")]
    [InlineData("9-17")]
    [InlineData("09:60-17:00")]
    [InlineData("09:00-12:00-13:00")]
    [InlineData("09:00 AM-17:00")]
    public void Parse_NoWindow_Throws(string text)
    {
        FluentActions.Invoking(() => OpeningWindow.Parse(text)).Should().Throw<FormatException>().WithMessage($"\"{text}\" is no opening window*");
        OpeningWindow.TryParse(text, out OpeningWindow window).Should().BeFalse();
        window.Should().Be(OpeningWindow.WholeDay);
    }

    [Fact]
    public void TryParse_Null_IsNoWindow() => OpeningWindow.TryParse(null, out _).Should().BeFalse();

    [Fact]
    public void Close_Midnight_IsTheEndOfTheDay()
    {
        new OpeningWindow(new TimeOnly(9, 0), TimeOnly.MinValue).Should().Be(OpeningWindow.Parse("09:00-24:00"));
        default(OpeningWindow).Should().Be(OpeningWindow.WholeDay);
    }
}
