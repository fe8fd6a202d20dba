namespace CxMetrics.Tests.Tallies;

public sealed class BreakdownTests
{
    private static readonly RateTally One = new(1, 1);
    private static readonly RateTally Two = new(0, 2);

    public static TheoryData<Type, string, Action> Refusals() => new()
    {
        { typeof(ArgumentNullException), "groups", () => Breakdown.From<string, RateTally>(null!) },
        { typeof(ArgumentNullException), "groups", () => Breakdown.From([KeyValuePair.Create((string)null!, One)]) },
        { typeof(ArgumentNullException), "groups", () => Breakdown.From([KeyValuePair.Create("a", (RateTally)null!)]) },
        { typeof(ArgumentException), "groups", () => Breakdown.From([KeyValuePair.Create("a", One), KeyValuePair.Create("a", One)]) },
        { typeof(ArgumentException), "groups", () => Breakdown.From([KeyValuePair.Create(("a", 1), One)]) },
        { typeof(ArgumentException), "groups", () => Breakdown.From([KeyValuePair.Create(Tuple.Create(1), One)]) },
        { typeof(ArgumentException), "parent", () => Of(("a", One)).RollUp(key => (key, 1)) },
        { typeof(ArgumentException), "create", () => NewBuilder<(int, int)>() },
        { typeof(ArgumentNullException), "left", () => _ = (Breakdown<string, RateTally>)null! + Of() },
        { typeof(ArgumentNullException), "right", () => _ = Of() + null! },
        { typeof(ArgumentNullException), "tallies", () => Breakdown<string, RateTally>.Sum(null!) },
        { typeof(ArgumentNullException), "tallies", () => Breakdown<string, RateTally>.Sum([null!]) },
        { typeof(ArgumentNullException), "key", () => Of().TryGetTally(null!, out _) },
        { typeof(ArgumentNullException), "key", () => _ = Of()[null!] },
        { typeof(ArgumentNullException), "parent", () => Of().RollUp((Func<string, string?>)null!) },
        { typeof(ArgumentNullException), "parent", () => Of().RollUp((Func<string, int?>)null!) },
        { typeof(ArgumentNullException), "create", () => _ = new BreakdownBuilder<string, RateTally, RateTally.Builder>(null!) },
        { typeof(ArgumentNullException), "key", () => NewBuilder<string>().For(null!) },
        { typeof(ArgumentNullException), "breakdown", () => NewBuilder<string>().Add(null!) },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Call_ArgumentThatCannotBe_IsRefusedByName(Type exception, string parameter, Action call) =>
        call.Should().Throw<ArgumentException>().WithParameterName(parameter).Which.Should().BeOfType(exception);

    [Fact]
    public void Groups_TextKeys_ComeInOrdinalOrder() =>
        Of(("b", One), ("B", One), ("ä", One), ("a", One), ("", One)).Groups.Select(group => group.Key)
            .Should().Equal("", "B", "a", "b", "ä");

    [Fact]
    public void Groups_ComparableKeys_ComeInTheirOrder()
    {
        Breakdown.From([KeyValuePair.Create(10, One), KeyValuePair.Create(9, One)]).Groups.Select(group => group.Key)
            .Should().Equal(9, 10);
        Breakdown.From([KeyValuePair.Create(SurveyKind.Other, One), KeyValuePair.Create(SurveyKind.Nps, One)]).Groups.Select(group => group.Key)
            .Should().Equal(SurveyKind.Nps, SurveyKind.Other);
        Breakdown.From([KeyValuePair.Create(Period.Month(2026, 2), One), KeyValuePair.Create(Period.Month(2025, 12), One)]).Groups[0].Key
            .Should().Be(Period.Month(2025, 12));
    }

    [Fact]
    public void Groups_KeysWithoutOrder_ComeByFirstFactAndEqualityDisregardsIt()
    {
        Breakdown<ContactChannel, MomentTally> left = Breakdown.From(
            [KeyValuePair.Create(ContactChannel.Web, MomentTally.FromValues([0.1, 1e20])), KeyValuePair.Create(ContactChannel.App, MomentTally.FromValues([0.7, -1e20])), KeyValuePair.Create(ContactChannel.Bot, MomentTally.FromValues([1e-17, 0.3]))]);
        Breakdown<ContactChannel, MomentTally> right = Breakdown.From(left.Groups.Reverse().Select(group => KeyValuePair.Create(group.Key, group.Tally)));

        left.Groups.Select(group => group.Key).Should().Equal(ContactChannel.Web, ContactChannel.App, ContactChannel.Bot);
        right.Groups.Select(group => group.Key).Should().Equal(ContactChannel.Bot, ContactChannel.App, ContactChannel.Web);
        right.Should().Be(left);
        right.GetHashCode().Should().Be(left.GetHashCode());
        (right + left).Groups.Select(group => group.Key).Should().Equal(ContactChannel.Bot, ContactChannel.App, ContactChannel.Web);
    }

    [Fact]
    public void Enumerate_Foreach_YieldsTheGroupsWithoutNoKey()
    {
        List<string> keys = [];
        foreach ((string key, RateTally tally) in Of(("b", One), ("a", Two)))
        {
            keys.Add($"{key}{tally.Count}");
        }

        keys.Should().Equal("a2", "b1");
        typeof(System.Collections.IEnumerable).IsAssignableFrom(typeof(Breakdown<string, RateTally>)).Should().BeFalse();
    }

    [Fact]
    public void Lookup_KeyOrNone_FindsOrSaysSo()
    {
        Breakdown<string, RateTally> breakdown = Of(("a", One));
        Action none = () => _ = breakdown["A"];

        breakdown["a"].Should().Be(One);
        breakdown.TryGetTally("A", out RateTally? tally).Should().BeFalse();
        tally.Should().BeNull();
        none.Should().ThrowExactly<KeyNotFoundException>().WithMessage("*\"A\" among the 1 group.*");
    }

    [Fact]
    public void Add_SharedAndOtherKeys_MergesKeyByKeyAndNoKey()
    {
        Breakdown<string, RateTally> left = Breakdown.From([KeyValuePair.Create("a", One), KeyValuePair.Create("b", One)], One);
        Breakdown<string, RateTally> right = Breakdown.From([KeyValuePair.Create("c", Two), KeyValuePair.Create("b", Two)], Two);

        Breakdown<string, RateTally> sum = left + right;

        sum.Should().Be(Breakdown.From(
            [KeyValuePair.Create("a", One), KeyValuePair.Create("b", One + Two), KeyValuePair.Create("c", Two)], One + Two));
        sum.Total.Should().Be(new RateTally(3, 9));
        sum.Count.Should().Be(9);
        sum.Should().NotBe(left);
        sum.ToString().Should().Be("3 groups; total: 3 of 9, 0 excluded; without key: 1 of 3, 0 excluded");
    }

    [Fact]
    public void Add_GroupsThatRefuseToAdd_Throws()
    {
        RateTally<ContactRateDefinition> converted = Array.Empty<Interaction>().Tally(ContactRateDefinition.Conversion);
        RateTally<ContactRateDefinition> flagged = Array.Empty<Interaction>().Tally(ContactRateDefinition.Flagged);
        Action add = () => _ = Breakdown.From([KeyValuePair.Create("a", converted)]) + Breakdown.From([KeyValuePair.Create("b", flagged)]);

        add.Should().ThrowExactly<ArgumentException>().WithMessage("*\"flagged contacts*\"conversion rate*");
    }

    [Fact]
    public void RollUp_EveryKindOfKey_IsInferred()
    {
        Breakdown<string, RateTally> leaves = Breakdown.From(
            [KeyValuePair.Create("ann", One), KeyValuePair.Create("bob", Two), KeyValuePair.Create("new", One)], Two);
        Dictionary<string, string> teams = new(StringComparer.Ordinal) { ["ann"] = "north", ["bob"] = "north" };

        Breakdown<string, RateTally> byTeam = leaves.RollUp(agent => teams.GetValueOrDefault(agent));
        Breakdown<DateOnly, RateTally> byDate = leaves.RollUp(agent => agent is "ann" ? new DateOnly(2026, 11, 22) : (DateOnly?)null);
        Breakdown<SurveyKind, RateTally> byKind = leaves.RollUp(agent => agent is "ann" ? SurveyKind.Nps : (SurveyKind?)null);
        Breakdown<Serialization.TeamAndChannel, RateTally> byPair =
            leaves.RollUp(agent => new Serialization.TeamAndChannel(teams.GetValueOrDefault(agent, "?"), ContactChannel.Chat));
        Breakdown<int, RateTally> byLength = leaves.RollUp(agent => agent.Length);

        byTeam.Should().Be(Breakdown.From([KeyValuePair.Create("north", One + Two)], One + Two));
        byDate.Should().Be(Breakdown.From([KeyValuePair.Create(new DateOnly(2026, 11, 22), One)], Two + One + Two));
        byKind[SurveyKind.Nps].Should().Be(One);
        byPair.Groups.Should().HaveCount(2);
        byPair.NoKey.Should().Be(Two);
        byLength.Should().Be(Breakdown.From([KeyValuePair.Create(3, One + Two + One)], Two));
        new[] { byTeam.Total, byDate.Total, byKind.Total, byPair.Total, byLength.Total }.Should().AllBeEquivalentTo(leaves.Total);
    }

    [Fact]
    public void Builder_FactsByKey_IsTheBreakdownAndGoesOn()
    {
        BreakdownBuilder<string, RateTally, RateTally.Builder> builder = NewBuilder<string>();
        builder.For("a").Add(hit: true);
        builder.For("b").Add(hit: false);
        builder.NoKey.Add(hit: true);
        Breakdown<string, RateTally> before = builder.ToBreakdown();

        builder.Add(before);
        builder.For("c");

        before.Should().Be(Breakdown.From([KeyValuePair.Create("a", One), KeyValuePair.Create("b", new RateTally(0, 1))], One));
        builder.For("a").Should().BeSameAs(builder.For("a"));
        builder.ToBreakdown()["a"].Should().Be(One + One);
        builder.ToBreakdown()["c"].Should().Be(RateTally.AdditiveIdentity);
        builder.ToBreakdown().NoKey.Should().Be(One + One);
    }

    [Fact]
    public void AdditiveIdentity_OfABreakdown_HasNoGroups()
    {
        Breakdown<string, RateTally>.AdditiveIdentity.Groups.Should().BeEmpty();
        Breakdown<string, RateTally>.AdditiveIdentity.Should().Be(Of());
    }

    private static Breakdown<string, RateTally> Of(params (string Key, RateTally Tally)[] groups) =>
        Breakdown.From(groups.Select(group => KeyValuePair.Create(group.Key, group.Tally)));

    private static BreakdownBuilder<TKey, RateTally, RateTally.Builder> NewBuilder<TKey>()
        where TKey : notnull =>
        new(() => new RateTally.Builder());
}
