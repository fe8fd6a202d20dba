using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>What one sees in the customer service of the generated company, and what it has to do with the customers' experience.</summary>
internal static class ServiceFindings
{
    public static IReadOnlyList<string> Of(ServiceReport report) =>
    [
        Trust(report.Sensitivity),
        Teams(report.Log),
        BadMonth(report.Log),
        Deflection(report.Log),
        "Customer service is what happens in these contacts; customer experience is what customers make of the whole company, most of which passes "
            + "without any contact. Read the two side by side, and steer neither by the other's figures.",
    ];

    /// <summary>Which of the figures to steer by.</summary>
    private static string Trust(FcrSensitivity sensitivity)
    {
        FcrResult standard = sensitivity.Variants[0].Result;
        FcrResult agents = sensitivity.Variants.First(variant => variant.Result.Definition == FcrDefinition.AgentFlag).Result;
        return $"First contact resolution is {Words.Percent(standard.Rate)}% where one asks who came back, and {Words.Percent(agents.Rate)}% where one asks the agents; "
            + $"over {sensitivity.Variants.Count} customary definitions it spreads over {sensitivity.Spread?.ToString("0", CultureInfo.InvariantCulture)} points. "
            + "Steer by issues closed in one contact: it takes nobody's word, and a matter that comes back is one failure, however often it comes.";
    }

    private static string Teams(ContactFacts log)
    {
        Breakdown<string, FcrTally> fcr = log.Links.Units().TallyBy(FcrDefinition.Standard, unit => unit.First.TeamId);
        Breakdown<string, HandlingTally> handling = log.Contacts.TallyBy(HandlingDefinition.Standard, contact => contact.TeamId);
        BreakdownGroup<string, HandlingTally> quickest = handling.Groups.MinBy(group => Handling.Calculate(group.Tally).AverageHandleTime);
        return $"The team {quickest.Key} is the quickest at {Words.Time(Handling.Calculate(quickest.Tally).AverageHandleTime)} a contact, "
            + $"{Words.Time(Handling.Calculate(handling.Total).AverageHandleTime)} over all, and settles {Words.Percent(Fcr.Calculate(fcr[quickest.Key]).Rate)}% at once "
            + $"against {Words.Percent(Fcr.Calculate(fcr.Total).Rate)}%: handle time without resolution rewards contacts that come back.";
    }

    private static string BadMonth(ContactFacts log)
    {
        Breakdown<Period, QueueTally> queues = log.Contacts.TallyBy(QueueDefinition.Standard, contact => log.Periods.Of(contact.Start));
        BreakdownGroup<Period, QueueTally> worst = queues.Groups.MinBy(group => Queues.Calculate(group.Tally).ServiceLevel().Rate);
        QueueResult then = Queues.Calculate(worst.Tally);
        QueueResult year = Queues.Calculate(queues.Total);
        return $"The queues are at their worst in {worst.Key}: {Words.Percent(then.ServiceLevel().Rate)}% answered in time against {Words.Percent(year.ServiceLevel().Rate)}% over the year, "
            + $"{Words.Percent(then.Abandonment().Rate)}% given up against {Words.Percent(year.Abandonment().Rate)}%. It is the month of the bad release: "
            + "service paid for a fault of the product, and staffing it better would have treated the symptom.";
    }

    private static string Deflection(ContactFacts log)
    {
        SelfServiceResult selfService = SelfService.Calculate(log.Log, log.AsOf);
        ContactCostResult assisted = ContactCost.Calculate(log.Log, ContactCostDefinition.InboundAssisted);
        ContactCostResult machines = ContactCost.Calculate(log.Log, ContactCostDefinition.SelfService);
        long deflected = selfService.ContainedAndCompleted.Numerator;
        return $"Self-service settles {Words.Percent(selfService.ContainedAndCompleted.Rate)}% of its sessions so that nobody calls within a day, not the "
            + $"{Words.Percent(selfService.Completion.Rate)}% that it reports as completed; those {deflected.ToString("N0", CultureInfo.InvariantCulture)} save "
            + $"{Words.Money(ContactCost.Saving(deflected, assisted, machines), assisted.Currency)} at most, if each of them would have called.";
    }
}
