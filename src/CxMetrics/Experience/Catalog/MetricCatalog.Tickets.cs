namespace CxMetrics.Experience;

/// <content>Tickets.</content>
public static partial class MetricCatalog
{
    private static MetricInfo[] TicketMetrics =>
    [
        new()
        {
            Id = "first-response-time", Name = "First response time", Aliases = ["FRT", "first reply time", "response time"],
            Question = "How long until somebody answers?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "time", Better = BetterDirection.Lower, Owner = ServiceTeam,
            Formula = "creation to the first public reply of a person; percentiles type 7",
            RollsUp = Sketches, Zero = "everybody is answered at once",
            Facts = [nameof(Ticket), nameof(TicketEvent)], Moment = "the creation of the ticket",
            Calculators = [nameof(Tickets), nameof(TicketDefinition)], Figure = "TicketResult.Response",
            Presets =
            [
                "TicketDefinition.Standard", "TicketDefinition.WithBots", "TicketDefinition.FromAssignment", "TicketDefinition.FromHandoff",
                "TicketDefinition.FromReopening", "TicketDefinition.ZendeskStyle",
            ],
            Source = Zendesk,
        },
        new()
        {
            Id = "reply-wait", Name = "Reply wait", Aliases = ["next reply time"],
            Question = "How long does a customer wait for each further answer?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "time", Better = BetterDirection.Lower, Owner = ServiceTeam, Formula = "first message after a reply to the next reply",
            RollsUp = Sketches, Zero = "every answer comes at once",
            Facts = [nameof(Ticket), nameof(TicketEvent)], Moment = "the creation of the ticket",
            Calculators = [nameof(Tickets)], Figure = "TicketResult.ReplyWait", Presets = ["TicketDefinition.Standard", "TicketDefinition.WithBots"],
            Source = Zendesk,
        },
        new()
        {
            Id = "resolution-time", Name = "Resolution time", Aliases = ["time to resolution", "TTR", "full resolution time", "response time"],
            Question = "How long until it is solved?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "time", Better = BetterDirection.Lower, Owner = ServiceTeam,
            Formula = "creation to the last solve of tickets solved now; open tickets are censored",
            RollsUp = Sketches, Zero = "everything is solved at once",
            Facts = [nameof(Ticket), nameof(TicketEvent)], Moment = "the creation of the ticket",
            Calculators = [nameof(Tickets)], Figure = "TicketResult.FullResolution",
            Presets =
            [
                "TicketDefinition.Standard", "TicketDefinition.WithBots", "TicketDefinition.FromAssignment", "TicketDefinition.FromHandoff",
                "TicketDefinition.FromReopening", "TicketDefinition.ZendeskStyle",
            ],
            Source = Zendesk,
        },
        new()
        {
            Id = "ticket-resolution-rate", Name = "Ticket resolution rate", Aliases = ["resolution rate", "solve rate"],
            Question = "How many tickets get solved?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ServiceTeam,
            Formula = "tickets of the period that are solved as of the moment / tickets created in the period",
            RollsUp = Counts, Zero = "nothing is solved", Facts = [nameof(Ticket), nameof(TicketEvent)], Moment = "the creation of the ticket",
            Calculators = [nameof(Tickets)], Figure = "TicketResult.ResolutionRate", Presets = ["TicketDefinition.Standard"], Source = Zendesk,
        },
        new()
        {
            Id = "one-touch", Name = "One-touch resolution", Aliases = ["one-touch rate", "first-reply resolution"],
            Question = "How many tickets take one answer?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ServiceTeam,
            Formula = "solved with one public reply and no reopening / solved tickets",
            RollsUp = Counts, Zero = "no answer settles anything", Facts = [nameof(Ticket), nameof(TicketEvent)], Moment = "the creation of the ticket",
            Calculators = [nameof(Tickets)], Figure = "TicketResult.OneTouchRate",
            Presets = ["TicketDefinition.Standard", "TicketDefinition.ZendeskStyle"], Source = Zendesk,
        },
        new()
        {
            Id = "reopen-rate", Name = "Reopen rate", Aliases = ["reopens"],
            Question = "How often was it not solved after all?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Lower, Owner = ServiceTeam, Formula = "tickets reopened / tickets solved at least once",
            RollsUp = Counts, Zero = "what is solved stays solved",
            Facts = [nameof(Ticket), nameof(TicketEvent)], Moment = "the creation of the ticket",
            Calculators = [nameof(Tickets)], Figure = "TicketResult.ReopenRate", Presets = ["TicketDefinition.Standard"], Source = Zendesk,
        },
        new()
        {
            Id = "sla", Name = "SLA attainment", Aliases = ["SLA compliance", "service-level agreement"],
            Question = "Do we keep what we promise?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ServiceTeam,
            Formula = "targets met / (targets met + breached); pending targets are left out",
            RollsUp = Counts, Zero = "every promise is broken", Facts = [nameof(Ticket), nameof(TicketEvent)], Moment = "the creation of the ticket",
            Calculators = [nameof(SlaDefinition)], Figure = "RateResult.Rate", Presets = [], Source = "AXELOS, 2019, ITIL Foundation, ITIL 4 edition",
        },
    ];
}
