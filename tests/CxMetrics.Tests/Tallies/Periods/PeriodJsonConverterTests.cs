using System.Text.Json;

namespace CxMetrics.Tests.Tallies;

public sealed class PeriodJsonConverterTests
{
    public static TheoryData<Period, string> Written() => new()
    {
        { default, """{"unit":"Day","start":"0001-01-01"}""" },
        { Period.Day(new DateOnly(2026, 11, 22)), """{"unit":"Day","start":"2026-11-22"}""" },
        { Period.Week(new DateOnly(2026, 11, 15)), """{"unit":"Week","start":"2026-11-15"}""" },
        { Period.IsoWeek(2026, 47), """{"unit":"IsoWeek","start":"2026-11-16"}""" },
        { Period.Month(2026, 11), """{"unit":"Month","start":"2026-11-01"}""" },
        { Period.Quarter(2026, 4), """{"unit":"Quarter","start":"2026-10-01"}""" },
        { Period.Quarter(2027, 1, 4), """{"unit":"Quarter","start":"2026-04-01","firstMonth":4}""" },
        { Period.Year(2026), """{"unit":"Year","start":"2026-01-01"}""" },
        { Period.Year(2027, 7), """{"unit":"Year","start":"2026-07-01","firstMonth":7}""" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void WriteAndRead_EachUnit_RoundTrips(Period period, string json)
    {
        JsonSerializer.Serialize(period).Should().Be(json);
        JsonSerializer.Deserialize<Period>(json).Should().Be(period);
    }

    [Theory]
    [InlineData("""{"start":"2026-11-01","unit":"Month"}""")]
    [InlineData("""{"start":"2026-11-01","firstMonth":1,"unit":"Month"}""")]
    public void Read_OtherOrder_IsTolerated(string json)
    {
        JsonSerializer.Deserialize<Period>(json).Should().Be(Period.Month(2026, 11));
    }

    [Theory]
    [InlineData("null", "*")]
    [InlineData("\"2026-11\"", "A period is a JSON String; expected an object with unit and start.")]
    [InlineData("""[{"unit":"Month"}]""", "A period is a JSON StartArray*")]
    [InlineData("{}", "A period has no unit.")]
    [InlineData("""{"start":"2026-11-01"}""", "A period has no unit.")]
    [InlineData("""{"unit":"Month"}""", "A period has no start.")]
    [InlineData("""{"unit":"Month","start":"2026-11-01","zzz":1}""", "A period has the member \"zzz\"; expected unit, start and firstMonth.")]
    [InlineData("""{"Unit":"Month","start":"2026-11-01"}""", "A period has the member \"Unit\"; expected *")]
    [InlineData("""{"unit":"month","start":"2026-11-01"}""", """A period's unit is "month"; expected one of Day, Week, *""")]
    [InlineData("""{"unit":"Day, Week","start":"2026-11-01"}""", "A period's unit is \"Day, Week\"; expected one of *")]
    [InlineData("""{"unit":"3","start":"2026-11-01"}""", "A period's unit is \"3\"; expected one of *")]
    [InlineData("""{"unit":3,"start":"2026-11-01"}""", "A period's unit is a JSON Number; expected one of *")]
    [InlineData("""{"unit":null,"start":"2026-11-01"}""", "A period's unit is a JSON Null; expected one of *")]
    [InlineData("""{"unit":"Month","start":"2026-11"}""", "A period's start is \"2026-11\"; expected a date such as *")]
    [InlineData("""{"unit":"Month","start":"2026-02-30"}""", "A period's start is \"2026-02-30\"; expected a date such as *")]
    [InlineData("""{"unit":"Month","start":{"a":1}}""", "A period's start is a JSON StartObject; expected a date such as *")]
    [InlineData("""{"unit":"Month","start":"2026-11-02"}""", "No Month with firstMonth 1 starts on 2026-11-02.")]
    [InlineData("""{"unit":"IsoWeek","start":"2026-11-17"}""", "No IsoWeek with firstMonth 1 starts on 2026-11-17.")]
    [InlineData("""{"unit":"Month","start":"2026-11-01","firstMonth":4}""", "No Month with firstMonth 4 starts on 2026-11-01.")]
    [InlineData("""{"unit":"Year","start":"2026-01-01","firstMonth":4}""", "No Year with firstMonth 4 starts on 2026-01-01.")]
    [InlineData("""{"unit":"Week","start":"9999-12-27"}""", "No Week with firstMonth 1 starts on 9999-12-27.")]
    [InlineData("""{"unit":"Year","start":"2026-01-01","firstMonth":13}""", "A period's firstMonth is not a whole number from 1 to 12.")]
    [InlineData("""{"unit":"Year","start":"2026-01-01","firstMonth":"4"}""", "A period's firstMonth is not a whole number from 1 to 12.")]
    [InlineData("""{"unit":"Year","start":"2026-01-01","firstMonth":1.5}""", "A period's firstMonth is not a whole number from 1 to 12.")]
    [InlineData("""{"unit":"Year","start":"2026-01-01""", "*")]
    public void Read_NotAPeriod_ThrowsJsonExceptionThatSaysWhy(string json, string message)
    {
        Action read = () => JsonSerializer.Deserialize<Period>(json);

        read.Should().ThrowExactly<JsonException>().WithMessage(message);
    }

    [Fact]
    public void Read_InsideAnArray_LeavesTheReaderAtTheEndOfEachObject()
    {
        const string Json = """[{"unit":"Month","start":"2026-11-01"},{"start":"2026-11-02","unit":"Day"}]""";

        JsonSerializer.Deserialize<Period[]>(Json).Should().Equal(Period.Month(2026, 11), Period.Day(new DateOnly(2026, 11, 2)));
    }
}
