using CxMetrics.Internal;
using static CxMetrics.Tests.Loyalty.SubscriptionSamples;

namespace CxMetrics.Tests.Loyalty;

public class SubscriptionHistoryTests
{
    private static readonly DateOnly YearEnd = Day(12, 31);

    [Fact]
    public void Link_TwoSubscriptions_NetsTheCustomerByDay()
    {
        SubscriptionHistory history = SubscriptionHistory.Link(
            [Change("c", "s1", 1, 5, 100), Change("c", "s2", 2, 1, 50), Change("c", "s1", 3, 1, 0), Change("c", "s2", 3, 1, 150, 1)], YearEnd);

        history.Levels("c").Should().Be("01-05 100, 02-01 150, 03-01 150");
        history.ToString().Should().Be("1 member with 4 changes as of 2026-12-31, 0 excluded");
    }

    [Fact]
    public void Link_ByCustomerAndSubscription_KeepsCustomersApart()
    {
        SubscriptionChange[] changes = [Change("c", "s", 1, 5, 100), Change("c", "t", 1, 5, 50), Change("d", "s", 2, 1, 30)];

        SubscriptionHistory.Link(changes, YearEnd, change => $"{change.CustomerId}/{change.SubscriptionId}").Levels("d/s").Should().Be("02-01 30");
        SubscriptionHistory.Link(changes, YearEnd, change => change.Attributes.GetValueOrDefault("account")).MemberCount.Should().Be(0);
    }

    [Fact]
    public void Link_ChangesOfOneDay_FollowTheirSequenceInAnyOrder()
    {
        SubscriptionChange[] changes = [Change("c", "s", 1, 5, 30, 3), Change("c", "s", 1, 5, 10, 1), Change("c", "s", 1, 5, 20, 2)];

        SubscriptionHistory.Link(changes, YearEnd).Levels("c").Should().Be("01-05 30");
        SubscriptionHistory.Link(Enumerable.Reverse(changes), YearEnd).Levels("c").Should().Be("01-05 30");
    }

    [Fact]
    public void Link_OneDayAndOneSequence_IsRefusedOrCountedAndTheFirstStays()
    {
        SubscriptionChange[] changes = [Change("c", 1, 5, 10), Change("c", 1, 6, 7), Change("c", 1, 5, 20)];

        FluentActions.Invoking(() => SubscriptionHistory.Link(changes, YearEnd)).Should().Throw<ArgumentException>()
            .WithMessage("changes[2] is invalid (Subscription s of c: 20 a month from 2026-01-05, sequence 0): duplicate; expected each day and sequence of a subscription once.*")
            .WithParameterName("changes");
        SubscriptionHistory counted = SubscriptionHistory.Link(changes, YearEnd, invalid: InvalidFacts.Count);
        counted.Levels("c").Should().Be("01-05 10, 01-06 7");
        (counted.Changes, counted.Excluded[ExclusionReasons.Duplicate]).Should().Be((2, 1));
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1000000000000000000.01")]
    public void Link_LevelThatCannotBe_IsRefusedOrCounted(string mrr)
    {
        SubscriptionChange[] changes = [Change("c", 1, 5, 10), Change("c", 2, 5, decimal.Parse(mrr, System.Globalization.CultureInfo.InvariantCulture))];

        FluentActions.Invoking(() => SubscriptionHistory.Link(changes, YearEnd)).Should().Throw<ArgumentException>()
            .WithMessage("changes[1] is invalid*: invalid level; expected a level of 0 to 1000000000000000000.*");
        SubscriptionHistory counted = SubscriptionHistory.Link(changes, YearEnd, invalid: InvalidFacts.Count);
        counted.Levels("c").Should().Be("01-05 10");
        counted.Excluded[ExclusionReasons.InvalidLevel].Should().Be(1);
    }

    [Fact]
    public void Link_ChangesAfterAsOf_AreFutureAndLeftOut()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([Change("c", 1, 1, 100), Change("c", 11, 30, 90), Change("c", 12, 1, 0)], Day(11, 30));

        history.Levels("c").Should().Be("01-01 100, 11-30 90");
        history.Excluded[ExclusionReasons.Future].Should().Be(1);
        (history.AsOf, history.StartsOn, history.MemberCount, history.Changes).Should().Be((Day(11, 30), (DateOnly?)Day(1, 1), 1, 2L));
    }

    [Fact]
    public void Link_FirstChangeToZero_IsNothing()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([Change("trial", 1, 1, 0), Change("late", 1, 1, 0), Change("late", 1, 15, 10), Change("hour", 1, 2, 5), Change("hour", "s", 1, 2, 0, 1)], YearEnd);

        history.MemberCount.Should().Be(1, "nobody who never paid is a member");
        SubscriptionMember late = history.Members[0];
        (late.LevelBefore(Day(1, 15)), late.LevelBefore(Day(1, 16))).Should().Be((0m, 10m));
    }

    [Fact]
    public void Link_BySubscriptionOrAccount_FollowsThatKey()
    {
        AttributeDictionary account = [KeyValuePair.Create("account", "A")];
        SubscriptionChange[] changes =
            [Change("c1", "s1", 1, 1, 10) with { Attributes = account }, Change("c2", "s2", 2, 1, 5) with { Attributes = account }, Change("c3", "s3", 2, 1, 5)];

        SubscriptionHistory.Link(changes, YearEnd, change => change.SubscriptionId).Members.ToArray().Select(member => member.Key).Should().Equal("s1", "s2", "s3");
        SubscriptionHistory accounts = SubscriptionHistory.Link(changes, YearEnd, change => change.Attributes.GetValueOrDefault("account"));
        accounts.Levels("A").Should().Be("01-01 10, 02-01 15");
        accounts.Excluded[ExclusionReasons.NoMember].Should().Be(1);
    }

    [Fact]
    public void Link_SubscriptionThatMovesToAnotherAccount_IsRefused()
    {
        SubscriptionChange first = Change("c", 1, 1, 10) with { Attributes = [KeyValuePair.Create("account", "A")] };
        SubscriptionChange[] changes = [first, Change("c", 2, 1, 20) with { Attributes = [KeyValuePair.Create("account", "B")] }];

        FluentActions.Invoking(() => SubscriptionHistory.Link(changes, YearEnd, change => change.Attributes["account"])).Should().Throw<ArgumentException>()
            .WithMessage("changes[1]*is of \"B\", an earlier change of \"A\"; expected one key for a subscription.*");
    }

    [Fact]
    public void Link_TwoCurrencies_IsRefusedButAnEndNeedsNone()
    {
        SubscriptionChange euros = Change("c", 1, 1, 10) with { Currency = "EUR" };

        SubscriptionHistory.Link([Change("c", 2, 1, 0), euros], YearEnd).Currency.Should().Be("EUR");
        FluentActions.Invoking(() => SubscriptionHistory.Link([euros, Change("d", 1, 1, 10)], YearEnd, invalid: InvalidFacts.Count))
            .Should().Throw<ArgumentException>().WithMessage("changes[1] is in no stated currency, changes[0] in EUR; expected one currency.*");
        FluentActions.Invoking(() => SubscriptionHistory.Link([euros, Change("d", 1, 1, 0) with { Currency = "USD" }], YearEnd))
            .Should().Throw<ArgumentException>().WithMessage("changes[1] is in USD, changes[0] in EUR*");
    }

    [Fact]
    public void Link_PricesThatWereDivided_EndAtZeroExactly()
    {
        const decimal third = 100m / 12;
        SubscriptionHistory history = SubscriptionHistory.Link(
            [Change("c", "a", 1, 1, third), Change("c", "b", 1, 2, 12345.1m / 12), Change("c", "b", 1, 3, 0), Change("c", "a", 1, 4, 0)], YearEnd);

        history.Members[0].Days.ToArray().Select(day => day.Level).Should().Equal(third, third + (12345.1m / 12), third, 0);
    }

    [Fact]
    public void Link_SubscriptionsThatLookAlike_AreToldApart()
    {
        SubscriptionChange[] changes = [Change("c", "gold 1", 1, 1, 10), Change("c", "blue 1", 1, 2, 5), Change("c", "gold 1", 1, 3, 0), Change("c", "blue 1", 1, 4, 0)];

        SubscriptionHistory.Link(changes, YearEnd).Levels("c").Should().Be("01-01 10, 01-02 15, 01-03 5, 01-04 0");
    }

    [Theory]
    [InlineData("s")]
    [InlineData("a subscription of many letters, ")]
    public void Link_ManySubscriptionsOfOneMember_AddUp(string name)
    {
        SubscriptionChange[] starts = [.. Enumerable.Range(0, 30).Select(i => Change("c", $"{name}{i}", 1, 1 + i, 1))];
        SubscriptionChange[] ends = [.. Enumerable.Range(0, 30).Select(i => Change("c", $"{name}{i}", 3, 1 + i, 0))];

        MemberDay[] days = SubscriptionHistory.Link([.. ends, .. starts], YearEnd).Members[0].Days.ToArray();

        days.Select(day => day.Level).Should().Equal(Enumerable.Range(1, 30).Concat(Enumerable.Range(0, 30).Reverse()).Select(level => (decimal)level));
    }

    [Fact]
    public void Link_NothingOrNulls_IsEmptyOrRefused()
    {
        SubscriptionHistory.Link([], YearEnd).StartsOn.Should().BeNull();
        FluentActions.Invoking(() => SubscriptionHistory.Link([Change("c", 1, 1, 1), null!], YearEnd)).Should().Throw<ArgumentNullException>()
            .WithMessage("changes[1] is null*");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Take_TwoMembersOfOneHash_AreLinkedApart(bool isWhole)
    {
        SubscriptionChange[] changes = [Change("b", 1, 1, 5), Change("a", 1, 2, 7), Change("b", 1, 3, 6)];
        var days = new MemberDay[3];
        MemberSweep sweep = new(changes, ["b", "a", "b"], ofCustomers: true, days);

        sweep.Take(0, [.. changes.Select(Logged)]);

        sweep.Found.Should().Equal((0, 0, 2), (1, 2, 1));
        days.Select(day => day.Level).Should().Equal(5, 6, 7);

        LoggedChange Logged(SubscriptionChange change, int row)
        {
            TextKey member = isWhole ? TextKey.Of(change.CustomerId) : new TextKey(1, ulong.MaxValue);
            return new LoggedChange(member, TextKey.Of(change.SubscriptionId), 0, change.Mrr, row, change.On, null);
        }
    }

    [Fact]
    public void Link_LogOfSeveralParts_IsThatOfOnePart()
    {
        SubscriptionChange[] log =
        [
            .. Enumerable.Range(0, 40_000).Select(row =>
                Change($"c{row % 9_001}", $"s{row % 2}", 12 - (row / 3_400), 1 + (row % 28), row % 3 == 0 ? 0 : row % 50)
                    with { Sequence = row, Currency = row < 30_000 ? null : "EUR" }),
        ];
        log = [.. log.Select((change, row) => row < 30_000 ? change with { Mrr = 0 } : change)];
        log[7] = log[7] with { Mrr = -1 };
        log[39_000] = log[39_000] with { Mrr = -1 };
        log[39_001] = log[39_001] with { On = YearEnd.AddDays(1) };
        log[39_002] = log[39_003];

        SubscriptionHistory parts = SubscriptionHistory.Link(log, YearEnd, invalid: InvalidFacts.Count);
        SubscriptionHistory one = SubscriptionHistory.Link(log, YearEnd, change => change.CustomerId, InvalidFacts.Count);

        parts.Should().BeEquivalentTo(one);
        parts.Members.ToArray().Select(member => (member.Key, Days: string.Join(' ', member.Days.ToArray())))
            .Should().Equal(one.Members.ToArray().Select(member => (member.Key, Days: string.Join(' ', member.Days.ToArray()))));
        parts.Excluded.Should().Equal(one.Excluded);
        parts.Excluded.Total.Should().Be(4);
        parts.Currency.Should().Be("EUR");
        parts.StartsOn.Should().Be(log.Min(change => change.On));
    }

    [Theory]
    [InlineData(39_000)]
    [InlineData(20_000)]
    [InlineData(19_999)]
    [InlineData(100)]
    public void Link_RefusedInSeveralParts_NamesTheFirstRow(int first)
    {
        SubscriptionChange[] log = [.. Enumerable.Range(0, 40_000).Select(row => Change($"c{row}", 1, 1, 5) with { Currency = "EUR" })];
        log[first] = log[first] with { Currency = "USD" };
        log[39_001] = log[39_001] with { Mrr = -1 };

        FluentActions.Invoking(() => SubscriptionHistory.Link(log, YearEnd)).Should().Throw<ArgumentException>()
            .WithMessage($"changes[{first}] is in USD, changes[0] in EUR; expected one currency.*");

        log[first] = log[first] with { Currency = "EUR", Mrr = -1 };
        FluentActions.Invoking(() => SubscriptionHistory.Link(log, YearEnd)).Should().Throw<ArgumentException>().WithMessage($"changes[{first}] is invalid*");
    }

    [Fact]
    public void Link_EmptyKey_IsAKeyLikeAnyOther()
    {
        SubscriptionHistory accounts = SubscriptionHistory.Link([Change("c1", 1, 1, 10), Change("c2", 1, 1, 20)], YearEnd, _ => "");

        accounts.Members[0].LevelBefore(YearEnd).Should().Be(30);
        accounts.Changes.Should().Be(2);
    }

    [Fact]
    public void Link_LongNamesOfSubscriptionsAndAccounts_AreKeptApart()
    {
        string name = new('s', 20);
        SubscriptionChange[] changes =
        [
            Change("c1", name + "a", 1, 1, 10), Change("c1", name + "b", 1, 2, 20), Change("c1", name + "a", 2, 1, 1), Change("c2", name + "a", 2, 2, 5),
        ];

        SubscriptionHistory customers = SubscriptionHistory.Link(changes, YearEnd);
        SubscriptionHistory account = SubscriptionHistory.Link(changes, YearEnd, _ => "one");

        customers.Members.ToArray().Select(member => member.LevelBefore(YearEnd)).Should().Equal(21, 5);
        account.Members[0].LevelBefore(YearEnd).Should().Be(26);
    }

    [Fact]
    public void Within_Period_GivesItsDaysAndOpeningIsBeforeTheFirst()
    {
        SubscriptionMember member = SubscriptionHistory.Link(
            [Change("c", 1, 31, 1), Change("c", 2, 1, 2), Change("c", 2, 28, 3), Change("c", 3, 1, 4)], YearEnd).Members[0];

        member.Within(Period.Month(2026, 2)).ToArray().Select(day => day.Level).Should().Equal(2, 3);
        (member.LevelBefore(Day(1, 31)), member.LevelBefore(Day(2, 1)), member.LevelBefore(Day(3, 1)), member.LevelBefore(Day(3, 2))).Should().Be((0m, 1m, 3m, 4m));
        member.LatestBefore(Day(3, 1))?.Level.Should().Be(3);
        member.LatestBefore(Day(1, 31)).Should().BeNull();
        member.Within(Period.Year(9999)).ToArray().Should().BeEmpty();
    }

    [Fact]
    public void Link_ReasonsOfADay_TheLastStatedStands()
    {
        SubscriptionChange[] changes =
        [
            Change("c", "a", 1, 1, 10), Change("c", "b", 1, 1, 10),
            Change("c", "a", 2, 1, 0, 1) with { Reason = ChurnReason.Voluntary }, Change("c", "b", 2, 1, 0, 2), Change("c", "a", 3, 1, 5),
        ];

        SubscriptionHistory.Link(changes, YearEnd).Members[0].Days.ToArray().Select(day => day.Reason).Should().Equal(null, ChurnReason.Voluntary, null);
    }
}
