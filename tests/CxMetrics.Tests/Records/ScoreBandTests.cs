using System.Text.Json;

namespace CxMetrics.Tests.Records;

public sealed class ScoreBandTests
{
    [Theory]
    [InlineData(9, 10, "9-10")]
    [InlineData(5, 5, "5")]
    [InlineData(-3, -1, "-3--1")]
    [InlineData(int.MinValue, int.MaxValue, "-2147483648-2147483647")]
    public void Constructor_ValidEnds_ContainsBothAndRoundTrips(int lowest, int highest, string text)
    {
        ScoreBand band = new(lowest, highest);

        band.Contains(lowest).Should().BeTrue();
        band.Contains(highest).Should().BeTrue();
        band.Contains(unchecked(lowest - 1)).Should().Be(lowest == int.MinValue);
        band.Contains(unchecked(highest + 1)).Should().Be(highest == int.MaxValue);
        band.ToString().Should().Be(text);
        string json = JsonSerializer.Serialize(band);
        json.Should().Be(FormattableString.Invariant($$"""{"lowest":{{lowest}},"highest":{{highest}}}"""));
        JsonSerializer.Deserialize<ScoreBand>(json).Should().Be(band).And.NotBe(new ScoreBand(lowest / 2, highest));
    }

    [Fact]
    public void Constructor_EndsTheWrongWayRound_AreRefusedHereAndFromJson()
    {
        Action make = () => _ = new ScoreBand(10, 9);
        Action read = () => JsonSerializer.Deserialize<ScoreBand>("""{"lowest":10,"highest":9}""");

        make.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("highest").WithMessage("*9; expected at least the lowest, 10.*");
        read.Should().ThrowExactly<JsonException>().WithMessage("*9; expected at least the lowest, 10.*");
    }

    [Theory]
    [InlineData("""{"lowest":9}""", "*no member \"highest\"*")]
    [InlineData("""{"highest":9}""", "*no member \"lowest\"*")]
    [InlineData("""{"lowest":9,"highest":"10"}""", "*\"highest\" is not a whole number*")]
    [InlineData("[9,10]", "*is a JSON StartArray; expected an object*")]
    public void Read_NotABand_ThrowsAndSaysWhy(string json, string message)
    {
        Action read = () => JsonSerializer.Deserialize<ScoreBand>(json);

        read.Should().ThrowExactly<JsonException>().WithMessage(message);
    }
}
