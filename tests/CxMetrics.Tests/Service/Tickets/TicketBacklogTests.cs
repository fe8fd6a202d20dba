using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class TicketBacklogTests
{
    private const int Day = 24 * 60;

    private static readonly Periods Days = Periods.Days(TimeZoneInfo.Utc);

    [Theory]
    [InlineData(-0.001, 0)]
    [InlineData(0, 1)]
    [InlineData(59.999, 1)]
    [InlineData(60, 0)]
    [InlineData(120, 1)]
    [InlineData(7 * Day, 1)]
    public void BacklogAt_Moment_IncludesTheCreationAndNotTheSolve(double minutes, long open)
    {
        MeasuredTicket ticket = Measure(Status(60, TicketStatus.Solved), Status(120, TicketStatus.Open));

        TicketBacklog backlog = Tickets.BacklogAt([ticket], At(minutes));

        backlog.Open.Should().Be(open);
        backlog.At.Should().Be(At(minutes));
        backlog.Points.Should().BeEmpty();
    }

    [Fact]
    public void BacklogAt_AfterTheMeasures_Throws()
    {
        Action later = () => Tickets.BacklogAt([Measure(Note(1))], AsOf.AddTicks(1));

        later.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("at").WithMessage("at is *; expected at most *");
    }

    [Fact]
    public void BacklogAt_NoTickets_IsNone() => Tickets.BacklogAt([], AsOf).Open.Should().Be(0);

    [Fact]
    public void BacklogOverTime_Days_CountsWhatWasOpenAtEachEnd()
    {
        MeasuredTicket ticket = Measure(Status(Day, TicketStatus.Solved), Status(3 * Day, TicketStatus.Open));
        TicketBacklog backlog = Tickets.BacklogOverTime([ticket], Days);

        backlog.Points.Select(point => point.Open).Should().Equal(1, 0, 0, 1, 1, 1, 1);
        backlog.Points[0].ToString().Should().Be("2026-03-02: 1 open");
        backlog.Points[^1].End.Should().Be(new DateTimeOffset(2026, 3, 9, 0, 0, 0, TimeSpan.Zero), "the last day is not over");
        backlog.ToString().Should().Be("1 ticket open at 2026-03-09 08:00:00Z, 0 excluded");
    }

    [Fact]
    public void BacklogOverTime_EventAtMidnight_BelongsToTheNextDay()
    {
        MeasuredTicket ticket = Measure(Status(16 * 60, TicketStatus.Solved));

        Tickets.BacklogOverTime([ticket], Days).Points.Select(point => point.Open).Take(2).Should().Equal(1, 0);
    }

    [Fact]
    public void BacklogOverTime_AnotherZone_EndsItsDaysThere()
    {
        TimeZoneInfo tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");
        MeasuredTicket ticket = Measure(Status(8 * 60, TicketStatus.Solved));

        Tickets.BacklogOverTime([ticket], Days).Points[0].Open.Should().Be(0);
        BacklogPoint first = Tickets.BacklogOverTime([ticket], Periods.Days(tokyo)).Points[0];
        first.Open.Should().Be(1, "the day ends at 15:00 UTC there, an hour before the solve");
        first.End.Should().Be(new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.FromHours(9)));
    }

    [Fact]
    public void BacklogOverTime_MeasuresOfTwoMoments_StopAtTheEarlier()
    {
        MeasuredTicket early = Tickets.Measure([Ticket(id: "k2")], At(2 * Day)).Tickets.Single();

        Tickets.BacklogOverTime([Measure(Note(1)), early], Days).Should().Match<TicketBacklog>(
            backlog => backlog.At == At(2 * Day) && backlog.Points.Count == 2 && backlog.Open == 2);
    }

    [Fact]
    public void BacklogOverTime_NoTickets_IsEmpty()
    {
        TicketBacklog none = Tickets.BacklogOverTime([], Days);

        none.Points.Should().BeEmpty();
        none.ToString().Should().Be("No tickets");
    }

    [Fact]
    public void Throughput_CreatedInOnePeriodAndSolvedInAnother_CountsInBoth()
    {
        MeasuredTicket first = Measure(Status(10, TicketStatus.Solved), Status(20, TicketStatus.Open), Status(Day, TicketStatus.Solved));
        MeasuredTicket open = Tickets.Measure([Ticket(id: "k2")], AsOf).Tickets.Single();
        MeasuredTicket undated = Tickets.Measure([Ticket(id: "k3") with { Status = TicketStatus.Closed }], AsOf).Tickets.Single();

        Breakdown<Period, TicketThroughputTally> days = Tickets.Throughput([first, open, undated], Days);

        days[Period.Day(new DateOnly(2026, 3, 2))].Should().Be(new TicketThroughputTally { Created = 3, Solved = 0, AsOf = AsOf });
        days[Period.Day(new DateOnly(2026, 3, 3))].Should().Be(new TicketThroughputTally { Created = 0, Solved = 1, AsOf = AsOf });
        days.NoKey.Should().Be(new TicketThroughputTally { Created = 0, Solved = 1, AsOf = AsOf }, "it was solved at an unknown moment");
        days.Total.Should().Be(new TicketThroughputTally { Created = 3, Solved = 2, AsOf = AsOf });
    }

    [Fact]
    public void Ratio_OfThroughput_MayExceedOne()
    {
        new TicketThroughputTally { Created = 2, Solved = 3 }.Ratio.Should().Be(1.5);
        new TicketThroughputTally { Created = 0, Solved = 3 }.Ratio.Should().BeNull();
        new TicketThroughputTally { Created = 2, Solved = 3 }.ToString().Should().Be("3 solved over 2 created: 1.50");
        new TicketThroughputTally { Created = 0, Solved = 3 }.ToString().Should().Be("3 solved, none created");
    }
}
