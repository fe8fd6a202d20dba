using System.Globalization;
using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class TicketTextTests
{
    private static readonly MeasuredTicket Busy = Measure(
        Assign(5, "a1"), Reply(90), Status(90, TicketStatus.Solved), Status(100, TicketStatus.Open), Status(120, TicketStatus.Solved));

    public static TheoryData<object, string> Texts => new()
    {
        { Busy.FirstResponse, "after 01:30:00, 00:30:00 of it in business hours" },
        { Measure(Ticket(), TicketDefinition.Standard, Reply(90)).FirstResponse, "after 01:30:00" },
        { Busy.Reopened![0], "solved without a reply" },
        { Measure(Note(1)).FullResolution, "not yet after 7.00:00:00, 1.16:00:00 of it in business hours" },
        { Measure(Ticket(TicketActor.Agent), InOffice, Note(1)).FirstResponse, "created by an agent" },
        { Measure(Ticket(), TicketDefinition.FromAssignment, Note(1)).FirstResponse, "not assigned before it was answered or solved" },
        { Measure(Reply(-1)).FirstResponse, "before the creation of the ticket" },
        { Measure(Ticket() with { SolvedAt = At(5) }, InOffice).FirstResolution, "unknown" },
        { Busy.OpenSpans![1], "2026-03-02T09:40:00.0000000+00:00 until 2026-03-02T10:00:00.0000000+00:00" },
        { Measure(Note(1)).OpenSpans![0], "since 2026-03-02T08:00:00.0000000+00:00" },
        { Busy.Durations(TicketDurationKind.FullResolution)[0], "02:00:00" },
        { Measure(Note(1)).Durations(TicketDurationKind.FullResolution)[0], "7.00:00:00+" },
        { new SlaTarget(TicketDurationKind.Response, TimeSpan.FromHours(4), TicketClock.Business, "high"), "Response within 4 h of business time, priority high" },
        { SlaTarget.WithinDays(TicketDurationKind.Response, 1), "Response within 1 business day" },
        { TicketDefinition.ZendeskStyle, "tickets, as Zendesk counts (ByHuman, from FirstMessage, FewerThanTwo, EveryReturn, tickets of agents: Count)" },
        { Tickets.BacklogAt([Busy], At(95)), "0 tickets open at 2026-03-02 09:35:00Z, 0 excluded" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_AnyCulture_IsTheSame(object value, string expected)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "minus ";
            odd.NumberFormat.NumberDecimalSeparator = ";";
            odd.DateTimeFormat.TimeSeparator = "!";
            Thread.CurrentThread.CurrentCulture = odd;

            value.ToString().Should().Be(expected);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void ToString_OfAResultWithAProvider_FollowsItsCulture()
    {
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";

        Tickets.Calculate([Ticket()], [Reply(1), Status(2, TicketStatus.Solved)], AsOf).ToString(comma)
            .Should().StartWith("tickets: 100,0% of 1 solved, 0 open; response median 1 min");
        Tickets.BacklogAt([Busy], At(95)).ToString(comma).Should().Be("0 tickets open at 2026-03-02 09:35:00Z, 0 excluded");
    }
}
