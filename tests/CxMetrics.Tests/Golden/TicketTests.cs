using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Exact: the reference values are whole seconds, and the library is exact to the tick.</summary>
public class TicketTests
{
    private static readonly SlaPolicy Policy = new(
        "first response",
        [new SlaTarget(TicketDurationKind.Response, TimeSpan.FromSeconds(TicketLog.Summary.GetProperty("sla_frt_target_business_s").GetInt32()), TicketClock.Business)],
        SolvedWithoutReplyRule.ClassOfItsOwn);

    private static readonly Dictionary<string, MeasuredTicket> WithBots =
        Tickets.Measure(TicketLog.Tickets, TicketLog.Events, TicketLog.AsOf, TicketDefinition.WithBots, InvalidFacts.Count).Tickets
            .ToDictionary(ticket => ticket.Ticket.Id, StringComparer.Ordinal);

    public static TheoryData<string> Fields => [.. TicketLog.Expected.GetProperty("tickets")[0].EnumerateObject().Select(member => member.Name)];

    [Fact]
    public void File_Content_IsWhatTheTestsExpect()
    {
        TicketLog.Tickets.Should().HaveCount(500);
        TicketLog.Events.Should().HaveCount(3273);
        TicketLog.Expected.GetProperty("tickets").GetArrayLength().Should().Be(500);
        TicketLog.Measurements.Tickets.Should().HaveCount(500);
        TicketLog.Measurements.Events.Should().Be(3273);
        TicketLog.Measurements.TicketsLeftOut.Should().BeEmpty();
        TicketLog.Measurements.EventsLeftOut.Should().BeEmpty();
        TicketLog.Measurements.EventsNoted.ToString().Should().Be("before the creation of the ticket: 8, sets the status that it had: 183");
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Measure_EveryTicket_HasTheExpectedField(string field)
    {
        JsonElement[] expected = [.. TicketLog.Expected.GetProperty("tickets").EnumerateArray()];
        for (int i = 0; i < expected.Length; i++)
        {
            string actual = JsonSerializer.Serialize(Field(TicketLog.Measurements.Tickets[i], field));

            actual.Should().Be(JsonSerializer.Serialize(expected[i].GetProperty(field)), "{0} of {1}", field, expected[i].GetProperty("ticket_id"));
        }
    }

    [Fact]
    public void Measure_RepliesBeforeCreation_ThrowUnlessCounted()
    {
        Action measure = () => Tickets.Measure(TicketLog.Tickets, TicketLog.Events, TicketLog.AsOf);

        measure.Should().ThrowExactly<ArgumentException>().WithParameterName("tickets")
            .WithMessage("tickets[2], \"T00003\", was answered or solved at 2026-06-20T03:01:07*");
    }

    private static object? Field(MeasuredTicket ticket, string field) => field switch
    {
        "ticket_id" => ticket.Ticket.Id,
        "status" => ticket.Status is { } status ? status.ToString().ToLowerInvariant() : null,
        "frt_status" => ResponseStatus(ticket.FirstResponse.State),
        "frt_calendar_s" => Calendar(ticket.FirstResponse.Time),
        "frt_business_s" => Business(ticket.FirstResponse.Time),
        "frt_including_bot_calendar_s" => Calendar(WithBots[ticket.Ticket.Id].FirstResponse.Time),
        "first_resolution_calendar_s" => Calendar(ticket.FirstResolution.Time),
        "first_resolution_business_s" => Business(ticket.FirstResolution.Time),
        "full_resolution_calendar_s" => Calendar(ticket.FullResolution.Time),
        "full_resolution_business_s" => Business(ticket.FullResolution.Time),
        "resolutions" => ticket.Resolutions,
        "reopens" => ticket.Reopenings,
        "agent_public_replies" => ticket.AgentReplies,
        "agents" => ticket.Agents,
        "one_touch" => ticket.IsOneTouch,
        "requester_wait_calendar_s" => Calendar(ticket.RequesterWait),
        "requester_wait_business_s" => Business(ticket.RequesterWait),
        "agent_wait_calendar_s" => Calendar(ticket.AgentWait),
        "on_hold_calendar_s" => Calendar(ticket.OnHold),
        "reply_waits_s" => ticket.ReplyWaits!.Where(wait => wait.State == MilestoneState.Reached).Select(wait => Calendar(wait.Time)).ToArray(),
        "sla_frt" => Policy.Judge(ticket, TicketDurationKind.Response) is SlaOutcome.SolvedWithoutReply
            ? "solved_without_reply"
            : Policy.Judge(ticket, TicketDurationKind.Response) is SlaOutcome.NotApplicable
                ? "not_applicable"
                : Policy.Judge(ticket, TicketDurationKind.Response).ToString().ToLowerInvariant(),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No such field."),
    };

    private static string ResponseStatus(MilestoneState state) => state switch
    {
        MilestoneState.Reached => "ok",
        MilestoneState.CreatedByAgent => "agent_created",
        MilestoneState.Invalid => "negative",
        MilestoneState.NotYet or MilestoneState.SolvedWithoutReply => "no_reply",
        _ => state.ToString(),
    };

    private static double? Calendar(TicketTime? time) => time?.Calendar.TotalSeconds;

    private static double? Business(TicketTime? time) => time?.Business?.TotalSeconds;
}
