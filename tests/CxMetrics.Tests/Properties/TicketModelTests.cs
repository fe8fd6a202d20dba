using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>The measures agree with a model that reads every ticket minute by minute.</summary>
public sealed class TicketModelTests
{
    private static readonly Config Config = Laws.Times(60);

    [Fact]
    public void Times_InEachStatus_AgreeWithEveryMinute() => Holds((model, ticket) =>
        Minutes(ticket.RequesterWait) == model.Minutes(TicketStatus.New, TicketStatus.Open, TicketStatus.OnHold)
        && Minutes(ticket.AgentWait) == model.Minutes(TicketStatus.Pending)
        && Minutes(ticket.OnHold) == model.Minutes(TicketStatus.OnHold)
        && Minutes(ticket.AgentWork) == model.Minutes(TicketStatus.New, TicketStatus.Open)
        && Minutes(ticket.Solved) == model.Minutes(TicketStatus.Solved, TicketStatus.Closed));

    [Fact]
    public void Solves_AndReturns_AgreeWithTheMovesBetweenStatuses() => Holds((model, ticket) =>
        ticket.Status == model.Last
        && ticket.Resolutions == model.Resolutions
        && ticket.Reopenings == model.Returns
        && ticket.Reopened!.Count == model.Returns
        && ticket.FirstResolution.At == model.FirstSolve
        && (!ticket.IsSolved || ticket.FullResolution.At == model.LastSolve));

    [Fact]
    public void Replies_AndWaits_AgreeWithWhatEachReplyAnswers() => Holds((model, ticket) =>
        ticket.AgentReplies == model.Replies
        && (ticket.FirstResponse.State == MilestoneState.CreatedByAgent
            || ticket.FirstResponse.At == model.FirstReply(TicketActor.Agent))
        && ticket.ReplyWaits!.Where(wait => wait.State == MilestoneState.Reached).Select(wait => wait.Time!.Value.Calendar.TotalMinutes)
            .SequenceEqual(model.Waits(TicketActor.Agent)));

    [Fact]
    public void Waits_WhereBotsAnswer_EndWithThemToo() => Holds(
        (model, ticket) =>
            (ticket.FirstResponse.State == MilestoneState.CreatedByAgent
                || ticket.FirstResponse.At == model.FirstReply(TicketActor.Agent, TicketActor.Bot))
            && ticket.ReplyWaits!.Where(wait => wait.State == MilestoneState.Reached).Select(wait => wait.Time!.Value.Calendar.TotalMinutes)
                .SequenceEqual(model.Waits(TicketActor.Agent, TicketActor.Bot)),
        TicketDefinition.WithBots);

    private static (int Calendar, int Business) Minutes(TicketTime? time) =>
        ((int)time!.Value.Calendar.TotalMinutes, (int)time.Value.Business!.Value.TotalMinutes);

    private static void Holds(Func<TicketModel, MeasuredTicket, bool> law, TicketDefinition? definition = null) => Check.One(Config, Prop.ForAll(
        TicketLogs.Any.Resize(30).ToArbitrary(),
        log => TicketLogs.Measure(log, definition: definition).Tickets
            .Where(ticket => ticket.HasEvents)
            .All(ticket => law(new TicketModel(ticket.Ticket, log.Events, TicketLogs.End), ticket))));
}
