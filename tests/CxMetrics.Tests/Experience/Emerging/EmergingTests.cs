using System.Text.Json;
using CxMetrics.Experience;
using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Experience;

public class EmergingTests
{
    private static readonly DateOnly Start = new(2026, 3, 2);

    /// <summary>A19: adjusted in the order of size, given back in the order received.</summary>
    [Fact]
    public void Adjust_UnsortedPValues_ComeBackInTheirOrder()
    {
        double[] adjusted = PValues.Adjust([0.04, 0.01, 0.03], PValueAdjustment.BenjaminiHochberg);

        adjusted[0].Should().BeApproximately(0.04, 1e-15);
        adjusted[1].Should().BeApproximately(0.03, 1e-15);
        adjusted[2].Should().BeApproximately(0.04, 1e-15);
    }

    /// <summary>A20: a baseline ends before the window that is compared with it.</summary>
    [Fact]
    public void Look_OneDayAfterNine_IsNotInItsOwnBaseline()
    {
        EmergingTopic<string> topic = Look([5, 5, 5, 5, 5, 5, 5, 5, 5, 50], currentDays: 1, baselineDays: 9).Topics.Single();

        topic.Baseline.Should().Be(45);
        ((double?)topic.PValue).ShouldBeNear(2.746e-25, 5e-4, 0, "printed with four digits");
    }

    /// <summary>A21: in a busy week, a topic that keeps its share does not rise.</summary>
    [Theory]
    [InlineData(EmergingExposure.Days, 1.35, 0.0364, 5e-5)]
    [InlineData(EmergingExposure.Contacts, 0.9818, 0.572, 5e-4)]
    public void Look_BusyWeek_DependsOnTheExposure(EmergingExposure exposure, double ratio, double pValue, double digits)
    {
        DateOnly[] days = [.. Enumerable.Range(0, 35).Select(Start.AddDays)];
        DailyCounts<string> counts = Emerging.FromColumns(
            [days[0], days[34]], ["topic", "topic"], [160, 54], Breakdown.From(days.Select((day, i) => KeyValuePair.Create(day, new DayCount { Contacts = i < 28 ? 400 : 550 }))));

        EmergingTopic<string> topic = Emerging.Look(counts, days[34], EmergingDefinition.Standard with { Exposure = exposure }).Topics.Single();

        topic.RateRatio.Should().BeApproximately(ratio, 5e-5);
        topic.PValue.Should().BeApproximately(pValue, digits);
    }

    /// <summary>A22: what the baseline holds decides; a gap keeps the outage out of it.</summary>
    [Theory]
    [InlineData(28, 0, 56, 8.04e-33)]
    [InlineData(29, 0, 94, 2.88e-26)]
    [InlineData(29, 1, 56, 8.04e-33)]
    public void Look_DayAfterAnOutage_HasItInItsBaselineUnlessThereIsAGap(int day, int gap, int baseline, double pValue)
    {
        long[] counts = [.. Enumerable.Repeat(2L, 28), 40, 40];
        EmergingTopic<string> topic = Look(counts[..(day + 1)], currentDays: 1, baselineDays: 28, gap).Topics.Single();

        topic.Baseline.Should().Be(baseline);
        ((double?)topic.PValue).ShouldBeNear(pValue, 2e-3, 0, "printed with three digits");
        topic.IsRising.Should().BeTrue();
    }

    /// <summary>A23 and A24: limits in their order, by squared distances.</summary>
    [Theory]
    [InlineData(63, 93, 38, 92, 0.26438, 0.12116, 0.39286)]
    [InlineData(9, 10, 3, 10, 0.6, 0.17052, 0.80902)]
    public void Newcombe_TwoShares_HasLimitsInTheirOrder(int first, int of, int second, int ofSecond, double difference, double lower, double upper)
    {
        Proportion left = new(first, of);
        Proportion right = new(second, ofSecond);
        ConfidenceInterval interval = Proportions.Newcombe(left, right, 0.95);

        (left.Share - right.Share).Should().BeApproximately(difference, 5e-6);
        interval.Lower.Should().BeApproximately(lower, 5e-6);
        interval.Upper.Should().BeApproximately(upper, 5e-6);
    }

    [Theory]
    [InlineData(33, "the history starts later than its baseline")]
    [InlineData(-1, "the history starts later than its baseline")]
    [InlineData(35, "the history ends before it")]
    public void Look_DayWithoutFullHistory_IsNotJudged(int day, string why)
    {
        EmergingLook<string> look = Emerging.Look(Counts([.. Enumerable.Repeat(3L, 35)]), Start.AddDays(day));

        look.NotJudged.Should().Be(why);
        look.Topics.Should().BeEmpty();
        look.CurrentExposure.Should().BeNull();
        look.ToString().Should().EndWith("is not judged: " + why);
    }

    [Fact]
    public void Look_CustomersOfADayUnknown_IsNotJudged()
    {
        DailyCounts<string> counts = Counts([.. Enumerable.Repeat(3L, 35)]);
        DailyCounts<string> known = counts with { Exposure = counts.Exposure + Customers(Start) };
        DailyCounts<string> unknown = counts with { Exposure = counts.Exposure + Customers(Start.AddDays(1)) };
        EmergingDefinition customers = EmergingDefinition.Standard with { Exposure = EmergingExposure.Customers };

        Emerging.Look(known, Start.AddDays(34), customers).BaselineExposure.Should().Be(2_800);
        Emerging.Look(unknown, Start.AddDays(34), customers).NotJudged.Should().Be("the customers of some days are not known");
    }

    [Fact]
    public void Look_NoContactsInTheBaseline_IsNotJudged()
    {
        DailyCounts<string> counts = Emerging.FromColumns([Start.AddDays(34)], ["a"], [5], Breakdown.From([
            KeyValuePair.Create(Start, new DayCount()), KeyValuePair.Create(Start.AddDays(34), new DayCount { Contacts = 5 }),
        ]));

        Emerging.Look(counts, Start.AddDays(34)).NotJudged.Should().Be("there are no contacts in one of its windows");
    }

    [Fact]
    public void Look_NothingReceived_IsNotJudged() =>
        Emerging.Look(DailyCounts<string>.AdditiveIdentity, Start).NotJudged.Should().NotBeNull();

    /// <summary>A day without contacts, such as a Sunday, says nothing of how days vary.</summary>
    [Fact]
    public void Look_ClosedDays_AreLeftOutOfTheDispersion()
    {
        DateOnly[] days = [.. Enumerable.Range(0, 35).Select(Start.AddDays)];
        DateOnly[] open = [.. days.Where(day => day.DayOfWeek != DayOfWeek.Sunday)];
        DailyCounts<string> counts = Emerging.FromColumns(
            open, [.. open.Select(_ => "a")], [.. open.Select((_, i) => i % 2 == 0 ? 9L : 11L)], Breakdown.From(open.Select(day => KeyValuePair.Create(day, new DayCount { Contacts = 100 })).Append(KeyValuePair.Create(days[34], new DayCount()))));

        EmergingLook<string> look = Emerging.Look(counts, days[34]);

        look.Topics.Single().Dispersion.Should().BeApproximately(24 * 0.1 / 23, 1e-12, "24 days, each 1 from the 10 expected");
    }

    [Fact]
    public void Look_NewTopic_HasNoRatioButALowerLimit()
    {
        EmergingTopic<string> topic = Look([0, 5], currentDays: 1, baselineDays: 1).Topics.Single();

        topic.RateRatio.Should().BeNull();
        topic.RatioInterval95.Upper.Should().BeNull();
        topic.Dispersion.Should().BeNull();
        topic.GuardedPValue.Should().Be(topic.PValue);
        topic.ToString().Should().StartWith("a: 5 after 0, at least ");
    }

    [Fact]
    public void CountTopics_Interactions_CountsByLevelAndLocalDay()
    {
        TimeZoneInfo berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        Interaction[] contacts =
        [
            Contact("1", "2026-03-02T22:30:00Z", "billing.refund.late"),
            Contact("2", "2026-03-02T23:30:00Z", "billing.refund"),
            Contact("3", "2026-03-02T23:40:00Z", "billing.error"),
            Contact("4", "2026-03-02T23:50:00Z", null),
            Contact("5", "2026-03-03T10:00:00Z", "billing.error") with { ContactId = "3" },
            Contact("3", "2026-03-03T10:00:00Z", "billing.error"),
        ];

        DailyCounts<string> second = Emerging.CountTopics(contacts[..4], berlin, level: 2);
        DailyCounts<string> first = Emerging.CountTopics(contacts, berlin, invalid: InvalidFacts.Count);

        second.Counts["billing.refund"].Groups.Select(day => (day.Key.Day, day.Tally.Contacts)).Should().Equal((2, 1), (3, 1));
        second.Counts.NoKey.Count.Should().Be(1);
        second.Count.Should().Be(4);
        second.Basis.Should().Be("topics at level 2, days in Europe/Berlin, All");
        first.Counts.Groups.Select(group => group.Key).Should().Equal("billing");
        first.Excluded[ExclusionReasons.Duplicate].Should().Be(1);
        (first.First, first.Last).Should().Be((Start, Start.AddDays(1)));
    }

    [Fact]
    public void CountBy_KeyAndScope_LeavesOutByReason()
    {
        Interaction[] contacts =
        [
            Contact("1", "2026-03-02T10:00:00Z", "a") with { HandledBy = ContactHandler.Human, Converted = true },
            Contact("2", "2026-03-02T10:00:00Z", "a") with { HandledBy = ContactHandler.Human },
            Contact("3", "2026-03-02T10:00:00Z", "a") with { HandledBy = ContactHandler.SelfService },
        ];

        DailyCounts<bool> byConversion = Emerging.CountBy(contacts, TimeZoneInfo.Utc, contact => contact.Converted, ContactScope.InboundHuman);
        DailyCounts<ContactChannel> byChannel = Emerging.CountBy(contacts, TimeZoneInfo.Utc, contact => contact.Channel);

        byConversion.Count.Should().Be(2);
        byConversion.Counts[true].Count.Should().Be(1);
        byConversion.Counts.NoKey.Count.Should().Be(1);
        byConversion.Excluded[ExclusionReasons.NotHandledByPerson].Should().Be(1);
        byChannel.Counts[ContactChannel.Phone].Count.Should().Be(3);
    }

    [Fact]
    public void CountTopics_DateBeyondTheCalendar_IsItsFirstOrLastDay()
    {
        TimeZoneInfo east = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(2), "east", "east");
        Interaction last = new("1", ContactChannel.Phone, ContactDirection.Inbound, DateTimeOffset.MaxValue) { Topic = "a" };

        Emerging.CountTopics([last], east).Last.Should().Be(DateOnly.MaxValue);
    }

    [Fact]
    public void Add_CountsOfAnotherZone_AreRefused()
    {
        Interaction[] contacts = [Contact("1", "2026-03-02T10:00:00Z", "a")];
        Action add = () => _ = Emerging.CountTopics(contacts, TimeZoneInfo.Utc) + Emerging.CountTopics(contacts, TimeZoneInfo.Utc, level: 2);

        add.Should().Throw<ArgumentException>().WithMessage("Cannot add counts of \"topics at level 2, days in UTC, All\" to those of \"topics at level 1, days in UTC, All\"*");
    }

    [Fact]
    public void Replay_LookOnAWeekday_LooksOnThatDayOnly()
    {
        EmergingReplay<string> replay = Emerging.Replay(Counts([.. Enumerable.Repeat(3L, 70)]), EmergingDefinition.Weekly);

        replay.Looks.Select(look => look.Day).Should().Equal(Start.AddDays(62), Start.AddDays(69));
        replay.NotJudged.Should().HaveCount(8);
        replay.ToString().Should().Be("2 looks, 8 days not judged; rising at a false discovery rate of 0.05 in each look, not adjusted for their number: none");
    }

    [Fact]
    public void ToString_Rises_NamesThem()
    {
        EmergingLook<string> look = Look([.. Enumerable.Repeat(10L, 28), .. Enumerable.Repeat(20L, 7)], currentDays: 7, baselineDays: 28);

        look.ToString().Should().Be(
            "2026-04-05, 7 against 28: 1 of 1 rising at a false discovery rate of 0.05: a: 140 after 280, 2.00 times its rate, 95% interval 1.62 to 2.46, adjusted p < 0.0001");
        look.Definition.ToString().Should().Be("7 against 28 (7 and 28 days, gap 0, step 1, out of Days, false discovery rate 0.05)");
    }

    [Fact]
    public void Json_Counts_ComeBackAndGiveTheSameLook()
    {
        DailyCounts<string> counts = Counts([.. Enumerable.Repeat(10L, 28), .. Enumerable.Repeat(20L, 7)]);
        DailyCounts<string>? read = JsonSerializer.Deserialize<DailyCounts<string>>(JsonSerializer.Serialize(counts));

        read.Should().Be(counts);
        Emerging.Look(read!, Start.AddDays(34)).Should().Be(Emerging.Look(counts, Start.AddDays(34)));
    }

    [Theory]
    [InlineData("""{"v":1,"basis":null,"exposure":{"v":1,"groups":[],"noKey":{"v":1,"contacts":1}},"counts":{"v":1,"groups":[],"noKey":{"v":1,"groups":[],"noKey":{"v":1,"contacts":0}}},"excluded":{}}""", "*counts without a day*")]
    [InlineData("""{"v":1,"basis":null,"exposure":{"v":1,"groups":[],"noKey":{"v":1,"contacts":0}},"counts":{"v":1,"groups":[{"key":"a","tally":{"v":1,"groups":[{"key":"2026-03-02","tally":{"v":1,"contacts":1}}],"noKey":{"v":1,"contacts":0}}}],"noKey":{"v":1,"groups":[],"noKey":{"v":1,"contacts":0}}},"excluded":{}}""", "*\"counts\" has 2026-03-02; expected days from the first to the last of \"exposure\".*")]
    public void Json_StateThatContradictsItself_IsRefused(string json, string message)
    {
        Action read = () => JsonSerializer.Deserialize<DailyCounts<string>>(json);

        read.Should().Throw<JsonException>().WithMessage(message);
    }

    private static EmergingLook<string> Look(long[] counts, int currentDays, int baselineDays, int gap = 0) =>
        Emerging.Look(
            Counts(counts),
            Start.AddDays(counts.Length - 1),
            new EmergingDefinition($"{currentDays} against {baselineDays}", EmergingExposure.Days, currentDays, baselineDays, gap));

    private static DailyCounts<string> Counts(long[] counts)
    {
        DateOnly[] days = [.. Enumerable.Range(0, counts.Length).Select(Start.AddDays)];
        return Emerging.FromColumns(days, [.. days.Select(_ => "a")], counts, Breakdown.From(days.Select(day => KeyValuePair.Create(day, new DayCount { Contacts = 100 }))));
    }

    private static Breakdown<DateOnly, DayCount> Customers(DateOnly first) =>
        Breakdown.From(Enumerable.Range(0, 35).Select(Start.AddDays).Where(day => day >= first).Select(day => KeyValuePair.Create(day, new DayCount { Customers = 100 })));

    private static Interaction Contact(string id, string start, string? topic) =>
        new(id, ContactChannel.Phone, ContactDirection.Inbound, DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture)) { Topic = topic };
}
