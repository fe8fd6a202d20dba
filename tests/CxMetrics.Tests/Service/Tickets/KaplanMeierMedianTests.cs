using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class KaplanMeierMedianTests
{
    /// <summary>Weeks of remission by Freireich et al. (1963), Blood 21:699; a plus sign marks those that went on.</summary>
    [Theory]
    [InlineData("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+", 23)]
    [InlineData("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23", 8)]
    public void Of_PublishedRemissions_IsThePublishedMedian(string weeks, int median) => Of(weeks).Should().Be(TimeSpan.FromDays(median));

    [Theory]
    [InlineData("", null)]
    [InlineData("5+", null)]
    [InlineData("5", 5)]
    [InlineData("1 2+", 1)]
    [InlineData("1+ 2+ 3 4+ 5+", null)]
    [InlineData("1 2 3 4", 2)]
    [InlineData("4 3 2 1", 2)]
    [InlineData("1 1+ 2+", null)]
    [InlineData("1 2 3+ 3+ 3+ 3", 3)]
    [InlineData("0 0+", 0)]
    public void Of_FewDurations_IsTheFirstTimeByWhichHalfEnded(string days, int? median) =>
        Of(days).Should().Be(median is { } known ? TimeSpan.FromDays(known) : null);

    [Fact]
    public void Of_AHalfByManyProducts_IsNotMissedByRounding()
    {
        for (int count = 2; count <= 600; count += 2)
        {
            TicketReport.MedianOf(Enumerable.Range(1, count).Select(day => new TicketDuration { Time = TimeSpan.FromDays(day), IsObserved = true }))
                .Should().Be(TimeSpan.FromDays(count / 2));
        }
    }

    [Fact]
    public void Of_AHalfByVeryManyProducts_IsNotMissedByRounding()
    {
        const int Half = 400_000; // at which shares multiplied one by one stay above a half
        IEnumerable<TicketDuration> soon = Enumerable.Range(1, Half).Select(second => new TicketDuration { Time = TimeSpan.FromSeconds(second), IsObserved = true });
        IEnumerable<TicketDuration> late = Enumerable.Repeat(new TicketDuration { Time = TimeSpan.FromDays(100), IsObserved = true }, Half);

        TicketReport.MedianOf(soon.Concat(late)).Should().Be(TimeSpan.FromSeconds(Half));
        TicketReport.MedianOf(soon.Skip(1).Concat(late)).Should().Be(TimeSpan.FromDays(100), "a half less one ended before");
    }

    /// <summary>Shares of 2m-1 in 2m, 2m-2 in 2m-1 and so on to m in m+1 make a half, with a censoring between any two.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(150)]
    [InlineData(300)]
    public void Of_AHalfByManyProductsBetweenCensorings_IsNotMissedByRounding(int m)
    {
        List<TicketDuration> durations = [];
        for (int step = 1; step <= m; step++)
        {
            // Each share stands for as many tickets as there are steps left.
            durations.AddRange(Enumerable.Repeat(new TicketDuration { Time = TimeSpan.FromDays(step), IsObserved = true }, m + 1 - step));
            durations.AddRange(Enumerable.Repeat(new TicketDuration { Time = TimeSpan.FromDays(step), IsObserved = false }, (2 * m) - step));
        }

        TicketReport.MedianOf(durations).Should().Be(TimeSpan.FromDays(m));
    }

    [Fact]
    public void Of_AnyDurations_IsWhatExactFractionsGive() => Check.One(
        Laws.Times(500),
        Prop.ForAll(
            (from day in Gen.Choose(0, 12) from observed in Gen.Elements(true, true, false) select new TicketDuration { Time = TimeSpan.FromDays(day), IsObserved = observed })
                .ArrayOf().Resize(40).ToArbitrary(),
            durations => TicketReport.MedianOf(durations) == ByExactFractions(durations)));

    [Fact]
    public void KaplanMeierMedian_OpenTickets_CountAsOpenForSoLong()
    {
        TicketReport measured = Tickets.Measure(
            [Ticket(), Ticket(id: "k2"), Ticket(id: "k3")], [Status(60, TicketStatus.Solved), Note(1) with { TicketId = "k2" }], AsOf, InOffice);

        measured.KaplanMeierMedian(TicketDurationKind.FullResolution).Should().BeNull("two of three are open");
        measured.Summarize(TicketDurationKind.FullResolution).Median.Should().Be(TimeSpan.FromHours(1));
        measured.KaplanMeierMedian(TicketDurationKind.RequesterWait).Should().BeNull();
    }

    [Fact]
    public void KaplanMeierMedian_ByTheBusinessClock_IsTheMedianOfItsTimes()
    {
        TicketReport measured = Tickets.Measure(
            [Ticket(), Ticket(id: "k2")], [Status(90, TicketStatus.Solved), Note(1) with { TicketId = "k2" }], AsOf, InOffice);

        measured.KaplanMeierMedian(TicketDurationKind.RequesterWait).Should().Be(TimeSpan.FromMinutes(90));
        measured.KaplanMeierMedian(TicketDurationKind.RequesterWait, TicketClock.Business).Should().Be(TimeSpan.FromMinutes(30));
    }

    private static TimeSpan? Of(string text) => TicketReport.MedianOf(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(item =>
        new TicketDuration { Time = TimeSpan.FromDays(int.Parse(item.TrimEnd('+'), CultureInfo.InvariantCulture)), IsObserved = !item.EndsWith('+') }));

    private static TimeSpan? ByExactFractions(TicketDuration[] durations)
    {
        BigInteger goOn = 1;
        BigInteger of = 1;
        foreach (TimeSpan time in durations.Where(duration => duration.IsObserved).Select(duration => duration.Time).Distinct().Order())
        {
            int atRisk = durations.Count(duration => duration.Time >= time);
            goOn *= atRisk - durations.Count(duration => duration.IsObserved && duration.Time == time);
            of *= atRisk;
            if (2 * goOn <= of)
            {
                return time;
            }
        }

        return null;
    }
}
