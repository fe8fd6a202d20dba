using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Service;

public class FcrTallyTests
{
    private const string State =
        """{"v":1,"definition":{"name":"d","counting":"Issues","repeatRule":{"window":"7.00:00:00","key":"CustomerAndTopic","anchor":"LatestEnd","repeats":"HandledContacts","maturity":"MatureOnly"},"verdict":"NotAsked","transfers":"Allowed","firstLine":"Everything"},"numerator":1,"denominator":3,"unseenPast":1,"interactions":9,"joinedLegs":2,"issueLengths":{"1":1,"2":2},"excluded":{"immature":1}}""";

    private static readonly DateTimeOffset AsOf = FcrSamples.Noon.AddDays(60);

    [Fact]
    public void Json_OfAState_ReadsBackTheSame()
    {
        FcrTally tally = JsonSerializer.Deserialize<FcrTally>(State)!;

        tally.Should().BeEquivalentTo(new { Definition = new FcrDefinition("d", FcrCounting.Issues, FcrDefinition.Standard.RepeatRule), Numerator = 1, Denominator = 3, UnseenPast = 1, Interactions = 9, JoinedLegs = 2, Count = 3 });
        tally.IssueLengths.Should().Equal(new Dictionary<int, long> { [1] = 1, [2] = 2 });
        tally.ToString().Should().Be("1 of 3, 1 excluded");
        JsonSerializer.Serialize(tally, CxMetricsJson.TypeInfo<FcrTally>()).Should().Be(State);
    }

    [Theory]
    [InlineData("\"v\":1", "\"v\":2")]
    [InlineData("\"v\":1,", "")]
    [InlineData("\"definition\":{", "\"definition\":7,\"was\":{")]
    [InlineData("\"name\":\"d\"", "\"name\":\" \"")]
    [InlineData("\"window\"", "\"was\"")]
    [InlineData("\"verdict\":\"NotAsked\"", "\"verdict\":\"Nobody\"")]
    [InlineData("\"numerator\":1", "\"numerator\":4")]
    [InlineData("\"numerator\":1", "\"numerator\":-1")]
    [InlineData("\"unseenPast\":1", "\"unseenPast\":4")]
    [InlineData("\"interactions\":9", "\"interactions\":5")]
    [InlineData("\"verdict\"", "\"verdct\"")]
    [InlineData("\"denominator\":3", "\"denominator\":2")]
    [InlineData("\"definition\":{", "\"definition\":null,\"was\":{")]
    [InlineData("{\"1\":", "{\"2\":")]
    [InlineData("{\"1\":", "{\"0\":")]
    [InlineData("{\"1\":", "{\"3000000000\":")]
    [InlineData("{\"1\":", "{\"x\":")]
    [InlineData("{\"1\":1", "{\"1\":0")]
    [InlineData("{\"1\":1", "{\"1\":2")]
    [InlineData("{\"1\":1", "{\"1\":9223372036854775807")]
    [InlineData("{\"1\":1", "{\"1\":null")]
    [InlineData("\"issueLengths\"", "\"lengths\"")]
    public void Json_OfAContradiction_IsRefused(string right, string wrong) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(State.Replace(right, wrong, StringComparison.Ordinal), CxMetricsJson.TypeInfo<FcrTally>()))
            .Should().Throw<JsonException>();

    [Theory]
    [InlineData("ResolvableInDenominator", true)]
    [InlineData("ResolvableOnly", false)]
    public void Json_NumeratorOfWhatTheDenominatorLeavesOut_IsNoContradictionWhereTheDefinitionSaysSo(string firstLine, bool isAccepted)
    {
        string json = State.Replace("\"numerator\":1", "\"numerator\":4", StringComparison.Ordinal)
            .Replace("immature", "beyond first line", StringComparison.Ordinal)
            .Replace("Everything", firstLine, StringComparison.Ordinal);
        Func<FcrTally> read = () => JsonSerializer.Deserialize<FcrTally>(json)!;

        if (isAccepted)
        {
            read().Numerator.Should().Be(4);
        }
        else
        {
            read.Should().Throw<JsonException>().WithMessage("*FcrTally is inconsistent: \"numerator\" is 4; expected at most 3.*");
        }
    }

    [Fact]
    public void Add_DifferentDefinitionsOfOneName_IsRefused()
    {
        FcrLinks links = Fcr.Link([FcrSamples.Contact("1", "a", "x", 0)], AsOf);
        FcrTally seven = links.Tally(new FcrDefinition("mine", FcrCounting.Issues, new(TimeSpan.FromDays(7))));
        FcrTally eight = links.Tally(new FcrDefinition("mine", FcrCounting.Issues, new(TimeSpan.FromDays(8))));

        FluentActions.Invoking(() => seven + eight).Should().ThrowExactly<ArgumentException>().WithMessage("*8 days*to one of*7 days*");
    }

    [Fact]
    public void Builder_UnitOfAnotherDefinition_IsRefusedByItsId()
    {
        IReadOnlyList<FcrUnit> units = Fcr.Link([FcrSamples.Contact("I7", "a", "x", 0)], AsOf).Units(FcrDefinition.NoRepeat);

        FluentActions.Invoking(() => units.Tally(FcrDefinition.Standard)).Should().ThrowExactly<ArgumentException>().WithMessage("*\"I7\"*no-repeat rate*");
    }

    [Fact]
    public void Builder_AnEqualDefinition_IsTheSame()
    {
        FcrDefinition mine = new("m", FcrCounting.Issues, new(TimeSpan.FromDays(7)));
        FcrDefinition same = new("m", FcrCounting.Issues, new(TimeSpan.FromDays(7)));

        Fcr.Link([FcrSamples.Contact("1", "a", "x", 0)], AsOf).Units(mine).Tally(same).Denominator.Should().Be(1);
    }

    [Fact]
    public void Builder_FactsThatTheCallerRefused_AreCounted()
    {
        ITallyBuilder<FcrUnit, FcrTally> builder = FcrDefinition.Standard.NewBuilder();

        builder.Exclude("unreadable", 2);

        builder.ToTally().Should().BeEquivalentTo(new { Interactions = 2L, Denominator = 0L });
        builder.ToTally().Excluded["unreadable"].Should().Be(2);
    }

    [Fact]
    public void IssueLengths_VeryLongIssues_AreKeptApart()
    {
        Interaction[] log =
        [
            .. Enumerable.Range(0, 40).Select(i => FcrSamples.Contact($"a{i}", "a", "x", i)),
            .. Enumerable.Range(0, 16).Select(i => FcrSamples.Contact($"b{i}", "b", "x", i)),
            .. Enumerable.Range(0, 15).Select(i => FcrSamples.Contact($"c{i}", "c", "x", i)),
        ];

        FcrTally tally = Fcr.Link(log, AsOf).Tally();

        tally.IssueLengths.Should().Equal(new Dictionary<int, long> { [15] = 1, [16] = 1, [40] = 1 });
        (tally + tally).IssueLengths.Should().Equal(new Dictionary<int, long> { [15] = 2, [16] = 2, [40] = 2 });
        Fcr.Calculate(tally).ContactsPerIssue.Should().BeApproximately(71 / 3.0, 1e-14);
    }
}
