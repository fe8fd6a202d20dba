namespace CxMetrics.Tests.Tallies;

public class FactTallyingTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 31, 23, 30, 0, TimeSpan.Zero);
    private static readonly FlaggedShare Flagged = new();

    private static Interaction[] Log =>
    [
        Contact("I1", "north", flagged: true),
        Contact("I2", "north", flagged: false),
        Contact("I3", "south", flagged: false),
        Contact("I4", null, flagged: true),
        Contact("I5", "south", flagged: null),
    ];

    [Fact]
    public void Tally_OfALog_CountsEveryFactOrItsReason()
    {
        var tally = Log.Tally(Flagged);

        tally.Should().Be(new RateTally(2, 4, ReasonCounts.None.With("unknown", 1)));
    }

    [Fact]
    public void Tally_OfNothing_IsEmpty()
    {
        Array.Empty<Interaction>().Tally(Flagged).Should().Be(new RateTally(0, 0));
    }

    [Fact]
    public void TallyBy_AReferenceKey_PutsFactsWithoutItApart()
    {
        Breakdown<string, RateTally> byTeam = Log.TallyBy(Flagged, i => i.TeamId);

        byTeam["north"].Should().Be(new RateTally(1, 2));
        byTeam["south"].Should().Be(new RateTally(0, 1, ReasonCounts.None.With("unknown", 1)));
        byTeam.NoKey.Should().Be(new RateTally(1, 1));
        byTeam.Total.Should().Be(Log.Tally(Flagged));
    }

    [Fact]
    public void TallyBy_ACalendarPeriod_UsesItsZone()
    {
        Periods months = Periods.Months(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

        Breakdown<Period, RateTally> byMonth = Log.TallyBy(Flagged, i => months.Of(i.Start));

        byMonth.Groups.Should().ContainSingle().Which.Key.Should().Be(Period.Month(2026, 4), "it was half past one in Berlin");
    }

    [Fact]
    public void TallyBy_Periods_UseTheMomentThatTheDefinitionKnowsUnlessAnotherIsNamed()
    {
        Periods months = Periods.Months(TimeZoneInfo.Utc);

        Breakdown<Period, RateTally> started = Log.TallyBy(Flagged, months);
        Breakdown<Period, RateTally> ended = Log.TallyBy(Flagged, months, i => i.End);

        started.Groups.Should().ContainSingle().Which.Key.Should().Be(Period.Month(2026, 3));
        started.Total.Should().Be(Log.Tally(Flagged));
        ended.Groups.Should().BeEmpty();
        ended.NoKey.Should().Be(Log.Tally(Flagged), "no contact has an end");
    }

    [Fact]
    public void TallyBy_Periods_AreRefusedByName()
    {
        Action periods = () => Log.TallyBy(Flagged, (Periods)null!);
        Action definition = () => Log.TallyBy((FlaggedShare)null!, Periods.Months(TimeZoneInfo.Utc));

        periods.Should().ThrowExactly<ArgumentNullException>().WithParameterName("periods");
        definition.Should().ThrowExactly<ArgumentNullException>().WithParameterName("definition");
    }

    [Fact]
    public void TallyBy_ANullableValueKey_PutsFactsWithoutItApart()
    {
        Breakdown<ContactHandler, RateTally> byHandler = Log.TallyBy(Flagged, i => i.HandledBy);

        byHandler.Groups.Should().BeEmpty();
        byHandler.NoKey.Count.Should().Be(4);
    }

    [Fact]
    public void Tally_OfAnIdSeenBefore_NamesIndexAndId()
    {
        Action tally = () => Log.Append(Contact("I2", "south", flagged: true)).Tally(Flagged);

        tally.Should().Throw<ArgumentException>().WithMessage("The fact at index 5 has the id \"I2\" of an earlier one*").WithParameterName("facts");
    }

    [Fact]
    public void TallyBy_OfAnIdSeenBefore_CountsItInTheGroupOfTheDuplicate()
    {
        var byTeam = Log.Append(Contact("I2", "south", flagged: true)).TallyBy(Flagged, i => i.TeamId, InvalidFacts.Count);

        byTeam["south"].Excluded["duplicate"].Should().Be(1);
        byTeam.Total.Count.Should().Be(4);
    }

    [Fact]
    public void Tally_OfAnInvalidFact_NamesIndexAndId()
    {
        Interaction backwards = Contact("I6", "south", flagged: true) with { End = Start.AddSeconds(-1) };

        Action tally = () => Log.Append(backwards).Tally(Flagged);

        tally.Should().Throw<ArgumentException>().WithMessage("The fact at index 5: The interaction \"I6\" ends before it starts.*").WithParameterName("facts");
    }

    [Fact]
    public void Tally_OfAnInvalidFactToBeCounted_CountsIt()
    {
        Interaction backwards = Contact("I6", "south", flagged: true) with { End = Start.AddSeconds(-1) };

        Log.Append(backwards).Tally(Flagged, InvalidFacts.Count).Excluded["ends before it starts"].Should().Be(1);
    }

    [Fact]
    public void Tally_OfANull_NamesItsIndex()
    {
        Action tally = () => Log.Append(null!).TallyBy(Flagged, i => i.TeamId);

        tally.Should().Throw<ArgumentNullException>().WithMessage("The fact at index 5 is null*").WithParameterName("facts");
    }

    [Fact]
    public void TallyBy_WhenTheKeyThrows_LeavesTheExceptionAlone()
    {
        Func<Interaction, string?> key = i => throw new ArgumentException("from the key", nameof(i));

        Action tally = () => Log.TallyBy(Flagged, key);

        tally.Should().Throw<ArgumentException>().WithMessage("from the key*").WithParameterName("i");
    }

    private static Interaction Contact(string id, string? team, bool? flagged) =>
        new(id, ContactChannel.Phone, ContactDirection.Inbound, Start) { TeamId = team, Flagged = flagged };
}
