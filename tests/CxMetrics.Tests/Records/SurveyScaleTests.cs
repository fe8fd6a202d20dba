using System.Text.Json;

namespace CxMetrics.Tests.Records;

public sealed class SurveyScaleTests
{
    public static TheoryData<SurveyScale, int, int> WellKnown() => new()
    {
        { SurveyScale.ZeroToTen, 0, 10 },
        { SurveyScale.OneToTen, 1, 10 },
        { SurveyScale.OneToSeven, 1, 7 },
        { SurveyScale.OneToFive, 1, 5 },
        { SurveyScale.OneToThree, 1, 3 },
        { SurveyScale.ZeroToOne, 0, 1 },
        { new SurveyScale(0, 100), 0, 100 },
        { new SurveyScale(-1000, -900), -1000, -900 },
        { new SurveyScale(1000, 1100), 1000, 1100 },
    };

    [Theory]
    [MemberData(nameof(WellKnown))]
    public void Constructor_ValidEnds_KeepsThem(SurveyScale scale, int minimum, int maximum)
    {
        scale.Should().Be(new SurveyScale(minimum, maximum));
        scale.Minimum.Should().Be(minimum);
        scale.Maximum.Should().Be(maximum);
        scale.Points.Should().Be(maximum - minimum + 1);
        scale.Contains(minimum).Should().BeTrue();
        scale.Contains(maximum).Should().BeTrue();
        scale.Contains(minimum - 1).Should().BeFalse();
        scale.Contains(maximum + 1).Should().BeFalse();
        scale.Contains(int.MinValue).Should().BeFalse();
        scale.ToString().Should().Be(FormattableString.Invariant($"{minimum} to {maximum}"));
        JsonSerializer.Serialize(scale).Should().Be(FormattableString.Invariant($$"""{"minimum":{{minimum}},"maximum":{{maximum}}}"""));
        JsonSerializer.Deserialize<SurveyScale>(JsonSerializer.Serialize(scale)).Should().Be(scale);
    }

    [Theory]
    [InlineData(0, 0, "maximum", "*0*expected 1 to 100*")]
    [InlineData(5, 1, "maximum", "*1*expected 6 to 105*")]
    [InlineData(0, 101, "maximum", "*101*expected 1 to 100*")]
    [InlineData(-1001, 0, "minimum", "*-1001*expected -1000 to 1000*")]
    [InlineData(1001, 1002, "minimum", "*1001*expected -1000 to 1000*")]
    [InlineData(int.MaxValue, int.MinValue, "minimum", "*expected -1000 to 1000*")]
    [InlineData(int.MinValue, int.MaxValue, "minimum", "*expected -1000 to 1000*")]
    public void Constructor_EndsThatCannotBe_AreRefusedHereAndFromJson(int minimum, int maximum, string parameter, string message)
    {
        Action make = () => _ = new SurveyScale(minimum, maximum);
        Action read = () => JsonSerializer.Deserialize<SurveyScale>($$"""{"minimum":{{minimum}},"maximum":{{maximum}}}""");

        make.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName(parameter).WithMessage(message);
        read.Should().ThrowExactly<JsonException>().WithMessage(message).Which.Path.Should().Be("$");
    }

    [Theory]
    [InlineData("{}", "*no member \"minimum\"*")]
    [InlineData("""{"minimum":0}""", "*no member \"maximum\"*")]
    [InlineData("""{"Minimum":0,"Maximum":10}""", "*no member \"minimum\"*")]
    [InlineData("""{"minimum":"0","maximum":10}""", "*\"minimum\" is not a whole number*")]
    [InlineData("""{"minimum":0,"maximum":9.5}""", "*\"maximum\" is not a whole number*")]
    [InlineData("""{"minimum":0,"maximum":99999999999}""", "*\"maximum\" is not a whole number*")]
    [InlineData("""{"minimum":0,"maximum":null}""", "*\"maximum\" is not a whole number*")]
    [InlineData("""{"minimum":[0],"maximum":10}""", "*\"minimum\" is not a whole number*")]
    [InlineData("\"0 to 10\"", "*is a JSON String; expected an object*")]
    [InlineData("10", "*is a JSON Number; expected an object*")]
    public void Read_NotAScale_ThrowsAndSaysWhy(string json, string message)
    {
        Action read = () => JsonSerializer.Deserialize<SurveyScale>(json);

        read.Should().ThrowExactly<JsonException>().WithMessage(message);
    }

    [Fact]
    public void Read_OtherOrderAndUnknownMembers_AreTolerated() =>
        JsonSerializer.Deserialize<SurveyScale[]>("""[{"maximum":10,"name":{"minimum":7},"minimum":0},{"minimum":1,"maximum":5,"x":[1]}]""")
            .Should().Equal(SurveyScale.ZeroToTen, SurveyScale.OneToFive);

    [Fact]
    public void Default_IsTheEmptyScaleWhichIsNoOtherScale() => SurveyScale.ZeroToOne.Should().NotBe(default(SurveyScale));
}
