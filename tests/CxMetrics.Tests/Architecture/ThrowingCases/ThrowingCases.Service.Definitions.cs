using CxMetrics.Service;

namespace CxMetrics.Tests.Architecture;

/// <content>Definitions of the service room, changed by <c>with</c>.</content>
internal static partial class ThrowingCases
{
    private static FcrDefinition OfTransfersAlone => new("not handed on", FcrCounting.Contacts, transfers: FcrTransfers.NotAllowed);

    private static FcrRepeatRule NoWindow => new(TimeSpan.Zero);

    private static ThrowingCase[] ServiceDefinitions =>
    [
        new("P:CxMetrics.Service.QueueDefinition.Name | ArgumentNullException", () => _ = QueueDefinition.Standard with { Name = null! }),
        new("P:CxMetrics.Service.QueueDefinition.Name | ArgumentException", () => _ = QueueDefinition.Standard with { Name = " " }),
        new("P:CxMetrics.Service.QueueDefinition.Threshold | ArgumentOutOfRangeException", () => _ = QueueDefinition.Standard with { Threshold = TimeSpan.FromTicks(-1) }),
        new("P:CxMetrics.Service.QueueDefinition.ShortAbandon | ArgumentOutOfRangeException", () => _ = QueueDefinition.Standard with { ShortAbandon = TimeSpan.FromTicks(-1) }),
        new("P:CxMetrics.Service.SentimentDefinition.Name | ArgumentNullException", () => _ = SentimentDefinition.Standard with { Name = null! }),
        new("P:CxMetrics.Service.SentimentDefinition.Name | ArgumentException", () => _ = SentimentDefinition.Standard with { Name = " " }),
        new("P:CxMetrics.Service.SentimentDefinition.PositiveAbove | ArgumentOutOfRangeException", () => _ = SentimentDefinition.Standard with { PositiveAbove = -0.5 }),
        new("P:CxMetrics.Service.SentimentDefinition.NegativeBelow | ArgumentOutOfRangeException", () => _ = SentimentDefinition.Standard with { NegativeBelow = double.NaN }),
        new("P:CxMetrics.Service.SentimentDefinition.Scope | ArgumentOutOfRangeException", () => _ = SentimentDefinition.Standard with { Scope = (ContactScope)99 }),
        new("P:CxMetrics.Service.SpecialDay.Hours | ArgumentNullException", () => _ = new SpecialDay(default, DayHours.Closed) with { Hours = null! }),
        new("P:CxMetrics.Service.HoursChange.Hours | ArgumentNullException", () => _ = new HoursChange(default, WeeklyHours.Closed) with { Hours = null! }),
        new("P:CxMetrics.Service.ContactRateDefinition.Name | ArgumentNullException", () => _ = ContactRateDefinition.Conversion with { Name = null! }),
        new("P:CxMetrics.Service.ContactRateDefinition.Name | ArgumentException", () => _ = ContactRateDefinition.Conversion with { Name = " " }),
        new("P:CxMetrics.Service.ContactRateDefinition.Trait | ArgumentOutOfRangeException", () => _ = ContactRateDefinition.Conversion with { Trait = (ContactTrait)99 }),
        new("P:CxMetrics.Service.ContactRateDefinition.Scope | ArgumentOutOfRangeException", () => _ = ContactRateDefinition.Conversion with { Scope = (ContactScope)99 }),
        new("P:CxMetrics.Service.OccupancyDefinition.Name | ArgumentNullException", () => _ = OccupancyDefinition.Standard with { Name = null! }),
        new("P:CxMetrics.Service.OccupancyDefinition.Name | ArgumentException", () => _ = OccupancyDefinition.Standard with { Name = " " }),
        new("P:CxMetrics.Service.OccupancyDefinition.Handling | ArgumentNullException", () => _ = OccupancyDefinition.Standard with { Handling = null! }),
        new("P:CxMetrics.Service.SelfServiceDefinition.Name | ArgumentNullException", () => _ = SelfServiceDefinition.Standard with { Name = null! }),
        new("P:CxMetrics.Service.SelfServiceDefinition.Name | ArgumentException", () => _ = SelfServiceDefinition.Standard with { Name = " " }),
        new("P:CxMetrics.Service.SelfServiceDefinition.FollowUp | ArgumentOutOfRangeException", () => _ = SelfServiceDefinition.Standard with { FollowUp = (FollowUpRule)99 }),
        new("P:CxMetrics.Service.SelfServiceDefinition.Handlers | ArgumentOutOfRangeException", () => _ = SelfServiceDefinition.Standard with { Handlers = (SelfServiceHandlers)99 }),
        new("P:CxMetrics.Service.ContactDriverDefinition.Name | ArgumentNullException", () => _ = ContactDriverDefinition.Standard with { Name = null! }),
        new("P:CxMetrics.Service.ContactDriverDefinition.Name | ArgumentException", () => _ = ContactDriverDefinition.Standard with { Name = " " }),
        new("P:CxMetrics.Service.ContactDriverDefinition.Scope | ArgumentOutOfRangeException", () => _ = ContactDriverDefinition.Standard with { Scope = (ContactScope)99 }),
        new("P:CxMetrics.Service.HandlingDefinition.Name | ArgumentNullException", () => _ = HandlingDefinition.Standard with { Name = null! }),
        new("P:CxMetrics.Service.HandlingDefinition.Name | ArgumentException", () => _ = HandlingDefinition.Standard with { Name = " " }),
        new("P:CxMetrics.Service.HandlingDefinition.Parts | ArgumentOutOfRangeException", () => _ = HandlingDefinition.Standard with { Parts = (HandleTimeParts)99 }),
        new("P:CxMetrics.Service.HandlingDefinition.Missing | ArgumentOutOfRangeException", () => _ = HandlingDefinition.Standard with { Missing = (MissingPart)99 }),
        new("P:CxMetrics.Service.HandlingDefinition.Direction | ArgumentOutOfRangeException", () => _ = HandlingDefinition.Standard with { Direction = (ContactDirection)99 }),
        new("P:CxMetrics.Service.ContactCostDefinition.Name | ArgumentNullException", () => _ = ContactCostDefinition.Assisted with { Name = null! }),
        new("P:CxMetrics.Service.ContactCostDefinition.Name | ArgumentException", () => _ = ContactCostDefinition.Assisted with { Name = " " }),
        new("P:CxMetrics.Service.ContactCostDefinition.Scope | ArgumentOutOfRangeException", () => _ = ContactCostDefinition.Assisted with { Scope = (ContactScope)99 }),
        new("P:CxMetrics.Service.SlaTarget.Metric | ArgumentOutOfRangeException", () => _ = Promise.Targets[0] with { Metric = (SlaMetric)99 }),
        new("P:CxMetrics.Service.SlaTarget.Limit | ArgumentOutOfRangeException", () => _ = Promise.Targets[0] with { Limit = TimeSpan.FromTicks(-1) }),
        new("P:CxMetrics.Service.SlaTarget.Clock | ArgumentOutOfRangeException", () => _ = Promise.Targets[0] with { Clock = (TicketClock)99 }),
        new("P:CxMetrics.Service.SlaTarget.Priority | ArgumentException", () => _ = Promise.Targets[0] with { Priority = " " }),
        new("P:CxMetrics.Service.SlaPolicy.SolvedWithoutReply | ArgumentOutOfRangeException", () => _ = Promise with { SolvedWithoutReply = (SolvedWithoutReplyRule)99 }),
        new("P:CxMetrics.Service.SlaPolicy.Name | ArgumentNullException", () => _ = Promise with { Name = null! }),
        new("P:CxMetrics.Service.SlaPolicy.Name | ArgumentException", () => _ = Promise with { Name = " " }),
        new("P:CxMetrics.Service.SlaPolicy.Targets | ArgumentNullException", () => _ = Promise with { Targets = null! }),
        new("P:CxMetrics.Service.SlaPolicy.Targets | ArgumentException", () => _ = Promise with { Targets = [.. Promise.Targets, .. Promise.Targets] }),
        new("P:CxMetrics.Service.TicketDefinition.Name | ArgumentNullException", () => _ = TicketDefinition.Standard with { Name = null! }),
        new("P:CxMetrics.Service.TicketDefinition.Name | ArgumentException", () => _ = TicketDefinition.Standard with { Name = " " }),
        new("P:CxMetrics.FcrDefinition.FirstLine | ArgumentOutOfRangeException", () => _ = FcrDefinition.Standard with { FirstLine = (FcrFirstLine)99 }),
        new("P:CxMetrics.FcrDefinition.RepeatRule | ArgumentException", () => _ = FcrDefinition.Standard with { RepeatRule = null }),
        new("P:CxMetrics.FcrDefinition.Transfers | ArgumentException", () => _ = OfTransfersAlone with { Transfers = FcrTransfers.Allowed }),
        new("P:CxMetrics.FcrDefinition.Transfers | ArgumentOutOfRangeException", () => _ = FcrDefinition.Standard with { Transfers = (FcrTransfers)99 }),
        new("P:CxMetrics.FcrDefinition.Verdict | ArgumentException", () => _ = FcrDefinition.Survey with { Verdict = FcrVerdict.NotAsked }),
        new("P:CxMetrics.FcrDefinition.Verdict | ArgumentOutOfRangeException", () => _ = FcrDefinition.Standard with { Verdict = (FcrVerdict)99 }),
        new("P:CxMetrics.FcrRepeatRule.Anchor | ArgumentOutOfRangeException", () => _ = NoWindow with { Anchor = (FcrAnchor)99 }),
        new("P:CxMetrics.FcrRepeatRule.Boundary | ArgumentOutOfRangeException", () => _ = NoWindow with { Boundary = (FcrBoundary)99 }),
        new("P:CxMetrics.FcrRepeatRule.Key | ArgumentOutOfRangeException", () => _ = NoWindow with { Key = (FcrKey)99 }),
        new("P:CxMetrics.FcrRepeatRule.Maturity | ArgumentOutOfRangeException", () => _ = NoWindow with { Maturity = (FcrMaturity)99 }),
        new("P:CxMetrics.FcrRepeatRule.Repeats | ArgumentOutOfRangeException", () => _ = NoWindow with { Repeats = (FcrRepeats)99 }),
        new("P:CxMetrics.Service.TicketDefinition.Response | ArgumentOutOfRangeException", () => _ = TicketDefinition.Standard with { Response = (ResponseRule)99 }),
        new("P:CxMetrics.Service.TicketDefinition.Touches | ArgumentOutOfRangeException", () => _ = TicketDefinition.Standard with { Touches = (TouchRule)99 }),
        new("P:CxMetrics.Service.TicketDefinition.Reopenings | ArgumentOutOfRangeException", () => _ = TicketDefinition.Standard with { Reopenings = (ReopenRule)99 }),
        new("P:CxMetrics.Service.TicketDefinition.AgentCreated | ArgumentOutOfRangeException", () => _ = TicketDefinition.Standard with { AgentCreated = (AgentCreatedTickets)99 }),
        new("P:CxMetrics.Service.SlaDefinition.Policy | ArgumentNullException", () => _ = Promise.For(SlaMetric.NextReply) with { Policy = null! }),
        new("P:CxMetrics.Service.SlaDefinition.Metric | ArgumentOutOfRangeException", () => _ = Promise.For(SlaMetric.NextReply) with { Metric = (SlaMetric)99 }),
    ];
}
