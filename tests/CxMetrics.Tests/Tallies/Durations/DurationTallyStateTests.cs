using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Tallies;

/// <summary>The JSON state is a wire format: version 1 is pinned here, letter by letter.</summary>
public sealed class DurationTallyStateTests
{
    private const string State = """{"v":1,"accuracy":0.01,"count":4,"missing":1,"invalid":2,"sum":10000031,"range":[1,10000000],"buckets":[1,1,15,2,672,1]}""";
    private const string None = """{"v":1,"accuracy":null,"count":0,"missing":0,"invalid":0,"sum":0,"range":[],"buckets":[]}""";
    private const string Empty = """{"v":1,"accuracy":0.05,"count":0,"missing":3,"invalid":0,"sum":0,"range":[],"buckets":[]}""";
    private const string Largest =
        """{"v":1,"accuracy":0.01,"count":2,"missing":0,"invalid":0,"sum":18446744073709551614,"range":[9223372036854775807,9223372036854775807],"buckets":[2050,2]}""";

    public static TheoryData<DurationTally, string> States() => new()
    {
        { DurationTally.FromDurations([T(15), T(-1), T(1), null, T(10_000_000), T(-9), T(15)], invalid: InvalidFacts.Count), State },
        { DurationTally.AdditiveIdentity, None },
        { DurationTally.FromDurations([null, null, null], 0.05), Empty },
        { DurationTally.FromDurations([TimeSpan.MaxValue, TimeSpan.MaxValue]), Largest },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void Json_Version1_IsThePinnedTextBothWays(DurationTally tally, string json)
    {
        JsonSerializer.Serialize(tally).Should().Be(json);
        JsonSerializer.Serialize(tally, CxMetricsJson.TypeInfo<DurationTally>()).Should().Be(json);
        DurationTally? read = JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<DurationTally>());
        read.Should().Be(tally);
        read!.GetHashCode().Should().Be(tally.GetHashCode());
        (read + tally).Count.Should().Be(2 * tally.Count);
    }

    [Theory]
    [InlineData("\"v\":1", "\"v\":2", "*version 2; expected version 1*")]
    [InlineData("\"v\":1,", "", "*no member \"v\"*")]
    [InlineData("\"accuracy\":0.01", "\"accuracy\":0.0105", "*accuracy is 0.0105; expected 0.001 to 0.1*")]
    [InlineData("\"accuracy\":0.01", "\"accuracy\":\"0.01\"", "*expected a finite number*")]
    [InlineData("\"accuracy\":0.01", "\"accuracy\":null", "*\"buckets\"*a bucket below 0*")]
    [InlineData("\"accuracy\":0.01", "\"accuracy\":0.02", "*\"range\"*")]
    [InlineData("\"count\":4", "\"count\":5", "*\"count\"*5; expected the sum of the counts*")]
    [InlineData("\"count\":4", "\"count\":-4", "*\"count\"*-4*")]
    [InlineData("\"missing\":1,", "", "*no member \"missing\"*")]
    [InlineData("\"missing\":1", "\"missing\":9223372036854775807", "*is inconsistent*facts received*")]
    [InlineData("\"sum\":10000031", "\"sum\":40000001", "*\"sum\"*40000001; expected 4 to 40000000*")]
    [InlineData("\"sum\":10000031", "\"sum\":3", "*\"sum\"*")]
    [InlineData("\"sum\":10000031", "\"sum\":-1", "*\"sum\"*expected a whole number of at least 0*")]
    [InlineData("\"sum\":10000031", "\"sum\":1.5", "*\"sum\"*expected a whole number*")]
    [InlineData("\"sum\":10000031", "\"sum\":\"1\"", "*\"sum\"*expected a whole number*")]
    [InlineData("[1,10000000]", "[]", "*\"range\"*the shortest duration, in the first bucket*")]
    [InlineData("[1,10000000]", "[10000000,1]", "*\"range\"*")]
    [InlineData("[1,10000000]", "[2,10000000]", "*\"range\"*")]
    [InlineData("[1,10000000]", "[1,10012847]", "*\"range\"*")]
    [InlineData("[1,1,15,2,672,1]", "[1,1,15,2,672]", "*\"buckets\"*pairs of a bucket below 2051*")]
    [InlineData("[1,1,15,2,672,1]", "[15,2,1,1,672,1]", "*\"buckets\"*ascending*")]
    [InlineData("[1,1,15,2,672,1]", "[1,1,1,2,672,1]", "*\"buckets\"*ascending*")]
    [InlineData("[1,1,15,2,672,1]", "[1,1,15,0,672,3]", "*\"buckets\"*a count of at least 1*")]
    [InlineData("[1,1,15,2,672,1]", "[1,1,15,2,2051,1]", "*\"buckets\"*below 2051*")]
    [InlineData("[1,1,15,2,672,1]", "[1,1,15,9223372036854775807,672,1]", "*is inconsistent*add up to more*")]
    [InlineData("[1,1,15,2,672,1]", "{}", "*\"buckets\"*expected an array*")]
    public void Read_StateThatCannotBe_ThrowsAndSaysWhy(string old, string replacement, string message)
    {
        State.Should().Contain(old);
        Action read = () => JsonSerializer.Deserialize<DurationTally>(State.Replace(old, replacement, StringComparison.Ordinal));

        read.Should().ThrowExactly<JsonException>().WithMessage(message);
    }

    [Theory]
    [InlineData("\"missing\":0", "\"missing\":1", "*\"accuracy\"*since facts were received*")]
    [InlineData("\"sum\":0", "\"sum\":1", "*\"sum\"*0 to 0*")]
    [InlineData("\"range\":[]", "\"range\":[0,0]", "*\"range\"*nothing where there are no durations*")]
    public void Read_NothingThatIsSomething_Throws(string old, string replacement, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<DurationTally>(None.Replace(old, replacement, StringComparison.Ordinal)))
            .Should().ThrowExactly<JsonException>().WithMessage(message);

    private static TimeSpan? T(long ticks) => TimeSpan.FromTicks(ticks);
}
