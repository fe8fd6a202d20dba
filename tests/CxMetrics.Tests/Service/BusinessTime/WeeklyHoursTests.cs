using System.Text.Json;
using CxMetrics.Tests.Serialization;
using static CxMetrics.Tests.Service.CalendarSamples;

namespace CxMetrics.Tests.Service;

public sealed class WeeklyHoursTests
{
    [Fact]
    public void DayHours_SameWindowsInAnotherOrder_AreEqual()
    {
        DayHours one = Hours("13:00-17:30, 08:30-12:00,08:30-12:00");
        DayHours other = [OpeningWindow.Parse("08:30-12:00"), OpeningWindow.Parse("13:00-17:30")];

        one.Should().BeEquivalentTo(other, options => options.WithStrictOrdering());
        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.ToString().Should().Be("08:30-12:00, 13:00-17:30");
        one[1].Open.Should().Be(new TimeOnly(13, 0));
        one.Equals(Hours("08:30-12:00")).Should().BeFalse();
        one.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void DayHours_NoWindows_AreClosed()
    {
        DayHours none = [];

        none.Should().BeSameAs(DayHours.Closed);
        none.ToString().Should().Be("closed");
        Hours(" closed ").Should().BeSameAs(DayHours.Closed);
        DayHours.WholeDay.ToString().Should().Be("00:00-24:00");
        FluentActions.Invoking(() => none[0]).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The day has no windows*");
    }

    [Fact]
    public void WeeklyHours_SameDays_AreEqual()
    {
        WeeklyHours one = NineToFive.With(DayOfWeek.Sunday, Hours("10:00-12:00"));
        WeeklyHours other = WeeklyHours.EveryDay(Hours("09:00-17:00"))
            .With(DayOfWeek.Sunday, Hours("10:00-12:00"))
            .With(DayOfWeek.Saturday, DayHours.Closed);

        one.Equals(other).Should().BeTrue();
        one.Equals((object)other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Equals(NineToFive).Should().BeFalse();
        one[DayOfWeek.Sunday].Should().Equal(Hours("10:00-12:00"));
        NineToFive[DayOfWeek.Sunday].Should().BeEmpty("With leaves the week as it was");
        one.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void ToString_Week_PutsDaysAlikeTogether()
    {
        NineToFive.ToString().Should().Be("Mon-Fri 09:00-17:00; Sat-Sun closed");
        NineToFive.With(DayOfWeek.Wednesday, DayHours.Closed).ToString()
            .Should().Be("Mon-Tue 09:00-17:00; Wed closed; Thu-Fri 09:00-17:00; Sat-Sun closed");
        WeeklyHours.AlwaysOpen.ToString().Should().Be("Mon-Sun 00:00-24:00");
        SundayNight.ToString().Should().Be("Mon-Sat closed; Sun 01:30-03:00");
    }

    [Fact]
    public void Serialize_Week_IsTheSameEveryWayAndComesBack()
    {
        const string Json =
            """{"Monday":["09:00-17:00"],"Tuesday":["09:00-17:00"],"Wednesday":["09:00-17:00"],"Thursday":["09:00-17:00"],"Fri"""
            + """day":["09:00-17:00"],"Saturday":[],"Sunday":["22:00-06:00"]}""";
        WeeklyHours week = NineToFive.With(DayOfWeek.Sunday, Hours("22:00-06:00"));

        FourWays.ShouldAgree(week, Json);
        FourWays.ShouldRoundTrip(week);
        FourWays.ShouldRoundTrip(Hours("08:30-12:00, 13:00-17:30"));
        FourWays.ShouldRoundTrip(OpeningWindow.Parse("09:00:30-24:00"));
        FourWays.ShouldAgree(
            new Opening(At("2026-11-02T09:00:00-05:00"), At("2026-11-02T17:00:00-05:00")), """{"start":"2026-11-02T09:00:00-05:00","end":"2026-11-02T17:00:00-05:00"}""");
    }

    [Fact]
    public void Deserialize_DaysLeftOut_AreClosed() =>
        JsonSerializer.Deserialize<WeeklyHours>("""{"Sunday":["01:30-03:00"]}""").Should().Be(SundayNight);

    [Theory]
    [InlineData("1", "*are a JSON Number; expected an object*")]
    [InlineData("""{"monday":[]}""", "\"monday\" is no day of the week; expected one of Sunday, Monday*")]
    [InlineData("""{"1":[]}""", "\"1\" is no day of the week*")]
    [InlineData("""{"Monday":[],"Monday":[]}""", "The hours of Monday appear twice*")]
    [InlineData("""{"Monday":"09:00-17:00"}""", "The hours of a day are a JSON String; expected an array*")]
    [InlineData("""{"Monday":null}""", "The hours of a day are a JSON Null*")]
    [InlineData("""{"Monday":["9-17"]}""", "\"9-17\" is no opening window*")]
    [InlineData("""{"Monday":[9]}""", "An opening window is a JSON Number*")]
    public void Deserialize_NoWeek_SaysWhatWasExpected(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<WeeklyHours>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Theory]
    [InlineData("closed")]
    [InlineData(" Closed ")]
    [InlineData("CLOSED")]
    public void Parse_ClosedInAnyCase_IsClosed(string text) => DayHours.Parse(text).Equals(DayHours.Closed).Should().BeTrue();

    [Fact]
    public void Parse_HoursOfOneDigit_AreRead() =>
        DayHours.Parse("8:30-12:00, 13:00-17:30").ToString().Should().Be("08:30-12:00, 13:00-17:30");

    [Theory]
    [InlineData("08:30-12:00, 13-17", "13-17")]
    [InlineData("", "")]
    [InlineData("08:30-12:00,", "")]
    [InlineData("shut", "shut")]
    public void Parse_NoHours_ShowsTheWholeTextAndWhatIsWrong(string text, string part) =>
        FluentActions.Invoking(() => DayHours.Parse(text)).Should().ThrowExactly<FormatException>().WithMessage(
            $"\"{text}\" is no hours of a day, since \"{part}\" is no opening window; expected such as *\"closed\".");
}
