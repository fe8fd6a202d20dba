namespace CxMetrics.Tests.Properties;

public sealed class SlaTallyLawsTests()
    : MetricLaws<SlaDefinition, MeasuredTicket, RateTally<SlaDefinition>, RateResult>(
        new SlaPolicy("p", [new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromHours(3), TicketClock.Business)]).For(TicketDurationKind.ReplyWait),
        TicketLogs.Measured);
