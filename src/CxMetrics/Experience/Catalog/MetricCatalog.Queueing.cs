namespace CxMetrics.Experience;

/// <content>Waiting and handling.</content>
public static partial class MetricCatalog
{
    private static MetricInfo[] Queueing =>
    [
        new()
        {
            Id = "service-level", Name = "Service level", Aliases = ["SL", "grade of service", "telephone service factor"],
            Question = "How many callers get through in time?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ServiceTeam,
            Formula = "answered within 20 s / (answered + abandoned after 20 s)",
            RollsUp = Counts, Zero = "nobody is answered in time", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(Queues)], Figure = "QueueResult.ServiceLevel", Presets = ["QueueDefinition.Standard"], Source = Cleveland,
        },
        new()
        {
            Id = "abandonment", Name = "Abandonment rate", Aliases = ["abandon rate", "drop rate"],
            Question = "How many give up waiting?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Lower, Owner = ServiceTeam, Formula = "abandoned / (answered + abandoned)",
            RollsUp = Counts, Zero = "nobody gives up", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(Queues)], Figure = "QueueResult.Abandonment", Presets = ["QueueDefinition.Standard"], Source = Cleveland,
        },
        new()
        {
            Id = "asa", Name = "Average speed of answer", Aliases = ["ASA", "average wait", "response time"],
            Question = "How long do callers wait for an answer?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "time", Better = BetterDirection.Lower, Owner = ServiceTeam, Formula = "queue time of answered contacts / answered contacts",
            RollsUp = Sketches, Zero = "everybody is answered at once", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(Queues)], Figure = "QueueResult.AverageSpeedOfAnswer", Presets = ["QueueDefinition.Standard"], Source = Cleveland,
        },
        new()
        {
            Id = "aht", Name = "Average handle time", Aliases = ["AHT", "average handling time"],
            Question = "How long does a contact take an agent?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "time", Better = BetterDirection.Neither, Owner = ServiceTeam, Formula = "(talk + hold + wrap-up) / handled contacts",
            RollsUp = Sketches, Zero = "contacts take no time", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(Handling)], Figure = "HandlingResult.AverageHandleTime",
            Presets = ["HandlingDefinition.Standard", "HandlingDefinition.InboundOnly", "HandlingDefinition.MissingTookNoTime", "HandlingDefinition.TalkIncludesHold"],
            Source = Cleveland,
        },
        new()
        {
            Id = "transfers", Name = "Transfer rate", Aliases = ["transfers"],
            Question = "How often is a customer passed on?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Lower, Owner = ServiceTeam,
            Formula = "contacts with a transfer / handled contacts where it is known",
            RollsUp = Counts, Zero = "nobody is passed on", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(Handling)], Figure = "HandlingResult.TransferRate", Presets = ["HandlingDefinition.Standard"], Source = Cleveland,
        },
        new()
        {
            Id = "occupancy", Name = "Occupancy", Aliases = ["agent occupancy", "utilization"],
            Question = "How busy are the agents while they are available?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "ratio, above 1 with several chats at once", Better = BetterDirection.Neither, Owner = "workforce management",
            Formula = "handling time / available time",
            RollsUp = Sums, Zero = "nobody has anything to do",
            Facts = [nameof(Interaction), nameof(AgentStaffing)], Moment = "the start of the contact",
            Calculators = [nameof(Occupancy)], Figure = "OccupancyResult.Occupancy", Presets = ["OccupancyDefinition.Standard"], Source = Cleveland,
        },
    ];
}
