using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Reporting;

namespace CxMetrics.Tool.ServiceMetrics;

/// <summary>Why customers come.</summary>
internal static class DriverSection
{
    private const int Shown = 10;

    /// <summary>Ranks the topics.</summary>
    /// <param name="log">The contacts.</param>
    /// <param name="customers">How many customers there are; null to judge by those in the log.</param>
    public static SectionOutcome Of(ContactLog log, long? customers = null)
    {
        // Costs in several currencies do not add up, and are no reason to go without the ranking.
        IEnumerable<Interaction> contacts = CostSection.Currencies(log).Count() > 1
            ? log.Contacts.Select(contact => contact with { Cost = null, Currency = null })
            : log.Contacts;
        ContactDriverRanking ranking = ContactDrivers.Rank(
            contacts, customers: customers ?? ContactDrivers.Customers(log.Contacts), invalid: InvalidFacts.Count);
        if (ranking.Drivers.Count == 0)
        {
            return SectionOutcome.LeftOut("contact drivers, for which contacts have to have a topic (topic)");
        }

        List<string> sentences =
        [
            $"{Invariant.Count(ranking.VitalFew)} of {Invariant.Count(ranking.Drivers.Count)} topics bring at least {Invariant.Number(100 * ranking.ParetoShare, "0.##")}% of the {Invariant.Count(ranking.Contacts)} inbound contacts that people handled"
                + $" and that have a topic{(ranking.WithoutTopic > 0 ? $"; {Invariant.Count(ranking.WithoutTopic)} more have none" : "")}.",
        ];
        if (ranking.ContactsPer100Customers is { } contactRate)
        {
            sentences.Add(
                $"{Invariant.Number(contactRate, "0.0")} contacts per 100 customers{(customers is null ? " of the log; over the whole customer base it is lower" : "")}.");
        }

        ReportSection section = new("drivers", "Contact drivers")
        {
            Sentences = sentences,
            Tables =
            [
                SectionTable.Of(
                    "topic",
                    ranking.Drivers.Count > Shown ? $"The {Shown} largest topics" : "By topic",
                    [.. ranking.Drivers.Take(Shown)],
                    driver => ResultJson.Of(driver),
                    [
                        new("Topic", driver => driver.Topic),
                        new("Contacts", driver => Invariant.Count(driver.Contacts)),
                        new("Share %", driver => Words.Percent(driver.Share), ColumnNeed.Interval),
                        new("Up to here %", driver => Words.Percent(driver.CumulativeShare), ColumnNeed.Change),
                        new("Handle time", driver => Words.Time(driver.HandleTime), ColumnNeed.Detail),
                        new("Cost", driver => Words.Money(driver.Cost, driver.Currency), ColumnNeed.Detail),
                    ]),
            ],
            Results = new() { ["drivers"] = ResultJson.Of(ranking) },
        };
        return SectionOutcome.Of(
            section, ranking.ContactsPer100Customers is null ? "contacts per 100 customers, for which contacts have to have a customer (customerId)" : null);
    }
}
