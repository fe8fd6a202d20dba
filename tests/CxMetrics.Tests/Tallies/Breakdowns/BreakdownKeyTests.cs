using System.Text.Json;

namespace CxMetrics.Tests.Tallies.Breakdowns;

/// <summary>Two keys stay two when a breakdown is written and read: what JSON cannot carry is refused when facts are grouped.</summary>
public class BreakdownKeyTests
{
    private const string Half = "caf\ud83d";

    private static readonly Interaction[] Contacts = [new("i1", ContactChannel.Phone, ContactDirection.Inbound, DateTimeOffset.UnixEpoch)];

    public static TheoryData<string, Action> Groupings() => new()
    {
        { "from", () => Breakdown.From([KeyValuePair.Create(Half, new RateTally(1, 2))]) },
        { "compound", () => Breakdown.From([KeyValuePair.Create(new Desk(Half, 1), new RateTally(1, 2))]) },
        { "builder", () => new BreakdownBuilder<string, RateTally, RateTally.Builder>(() => new RateTally.Builder()).For(Half) },
        { "facts", () => Contacts.TallyBy(ContactRateDefinition.Flagged, _ => Half) },
        { "roll up", () => Breakdown.From([KeyValuePair.Create("a", new RateTally(1, 2))]).RollUp(_ => Half) },
        { "reason", () => new RateTally.Builder().Exclude(Half) },
        { "channel", () => _ = new ContactChannel(Half) },
        { "id", () => _ = new Interaction(Half, ContactChannel.Phone, ContactDirection.Inbound, DateTimeOffset.UnixEpoch) },
        { "attribute", () => AttributeDictionary.Create(KeyValuePair.Create(Half, "x")) },
        { "attribute's value", () => AttributeDictionary.Empty.With("x", Half) },
        { "comment", () => _ = new SurveyResponse("r", SurveyKind.Nps, SurveyScale.ZeroToTen, 9) { Comment = Half } },
        { "letter", () => Breakdown.From([KeyValuePair.Create(Half[^1], new RateTally(1, 2))]) },
        { "low half first", () => new RateTally.Builder().Exclude("\ude00\ud83d") },
    };

    [Theory]
    [MemberData(nameof(Groupings))]
    public void Group_ByHalfACharacter_IsRefused(string place, Action group) =>
        group.Should().Throw<ArgumentException>("of {0}", place).WithMessage("*half of a character at index *");

    [Fact]
    public void Group_ByWholeCharacters_ComesBack()
    {
        Breakdown<string, RateTally> written = Breakdown.From([KeyValuePair.Create("caf\ud83d\ude00\ud83d\ude01!", new RateTally(1, 2)), KeyValuePair.Create("\ud83d\ude00", new RateTally(1, 1))]);
        JsonSerializer.Deserialize<Breakdown<string, RateTally>>(JsonSerializer.Serialize(written)).Should().Be(written);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void Group_ByNoFiniteNumber_IsRefused(double key)
    {
        FluentActions.Invoking(() => Breakdown.From([KeyValuePair.Create(key, new RateTally(1, 2))])).Should().Throw<ArgumentException>().WithMessage("A key is *expected a finite number*");
        FluentActions.Invoking(() => Breakdown.From([KeyValuePair.Create((float)key, new RateTally(1, 2))])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Group_ByAnEmptyChannelOrScale_IsRefused()
    {
        FluentActions.Invoking(() => Contacts.TallyBy(ContactRateDefinition.Flagged, _ => default(ContactChannel)))
            .Should().Throw<ArgumentException>().WithMessage("*is the empty channel*");
        FluentActions.Invoking(() => Breakdown.From([KeyValuePair.Create(default(SurveyScale), new RateTally(1, 2))]))
            .Should().Throw<ArgumentException>().WithMessage("*is the empty scale*");
    }

    [Fact]
    public void Write_AnEmptyChannelWithinAKey_IsRefusedRatherThanNotReadable() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(Breakdown.From([KeyValuePair.Create(new Lane(default, "a"), new RateTally(1, 2))])))
            .Should().Throw<JsonException>().WithMessage("A channel is the empty one*");

    private readonly record struct Desk(string Team, int Number);

    private readonly record struct Lane(ContactChannel Channel, string Team);
}
