using System.Globalization;
using CxMetrics.Service;
using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class CensoredMedianTests
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
            CensoredMedian.Of(Enumerable.Range(1, count).Select(day => new TicketDuration(TimeSpan.FromDays(day), isObserved: true)))
                .Should().Be(TimeSpan.FromDays(count / 2));
        }
    }

    [Fact]
    public void KaplanMeierMedian_OpenTickets_CountAsOpenForSoLong()
    {
        TicketMeasurements measured = Tickets.Measure(
            [Ticket(), Ticket(id: "k2"), Ticket(id: "k3")], [Status(60, TicketStatus.Solved), Note(1) with { TicketId = "k2" }], AsOf, InOffice);

        measured.KaplanMeierMedian(TicketDurationKind.FullResolution).Should().BeNull("two of three are open");
        measured.Summarize(TicketDurationKind.FullResolution).Median.Should().Be(TimeSpan.FromHours(1));
        measured.KaplanMeierMedian(TicketDurationKind.RequesterWait).Should().BeNull();
    }

    [Fact]
    public void KaplanMeierMedian_ByTheBusinessClock_IsTheMedianOfItsTimes()
    {
        TicketMeasurements measured = Tickets.Measure(
            [Ticket(), Ticket(id: "k2")], [Status(90, TicketStatus.Solved), Note(1) with { TicketId = "k2" }], AsOf, InOffice);

        measured.KaplanMeierMedian(TicketDurationKind.RequesterWait).Should().Be(TimeSpan.FromMinutes(90));
        measured.KaplanMeierMedian(TicketDurationKind.RequesterWait, TicketClock.Business).Should().Be(TimeSpan.FromMinutes(30));
    }

    private static TimeSpan? Of(string text) => CensoredMedian.Of(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(item =>
        new TicketDuration(TimeSpan.FromDays(int.Parse(item.TrimEnd('+'), CultureInfo.InvariantCulture)), !item.EndsWith('+'))));
}
