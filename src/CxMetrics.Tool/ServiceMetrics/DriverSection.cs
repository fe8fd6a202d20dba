namespace CxMetrics.Tool;

/// <summary>Why customers come.</summary>
internal static class DriverSection
{
    private const int Shown = 10;

    /// <summary>Ranks the topics.</summary>
    /// <param name="log">The contacts.</param>
    /// <param name="leftOut">Takes what the facts do not suffice for.</param>
    /// <param name="customers">How many customers there are; null to judge by those in the log.</param>
    public static ReportSection? Of(ContactFacts log, LeftOut leftOut, long? customers = null)
    {
        // Costs in several currencies do not add up, and are no reason to go without the ranking.
        IEnumerable<Interaction> contacts = CostSection.Currencies(log).Count() > 1
            ? log.Contacts.Select(contact => contact with { Cost = null, Currency = null })
            : log.Contacts;
        ContactDriverRanking ranking = ContactDrivers.Rank(
            contacts, customers: customers ?? ContactDrivers.Customers(log.Contacts), invalid: InvalidFacts.Count);
        if (ranking.Drivers.Count == 0)
        {
            return leftOut.All("contact drivers, for which contacts have to have a topic (topic)");
        }

        List<string> sentences =
        [
            $"{Words.Count(ranking.VitalFew)} of {Words.Count(ranking.Drivers.Count)} topics bring at least {Words.Number(100 * ranking.ParetoShare, "0.##")}% of the {Words.Count(ranking.Contacts)} inbound contacts that people handled"
                + $" and that have a topic{(ranking.WithoutTopic > 0 ? $"; {Words.Count(ranking.WithoutTopic)} more have none" : "")}.",
        ];
        if (ranking.ContactsPer100Customers is { } contactRate)
        {
            sentences.Add(
                $"{Words.Number(contactRate, "0.0")} contacts per 100 customers{(customers is null ? " of the log; over the whole customer base it is lower" : "")}.");
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
                        new("Contacts", driver => Words.Count(driver.Contacts)),
                        new("Share %", driver => Words.Percent(driver.Share), ColumnNeed.Interval),
                        new("Up to here %", driver => Words.Percent(driver.CumulativeShare), ColumnNeed.Change),
                        new("Handle time", driver => Words.Time(driver.HandleTime), ColumnNeed.Detail),
                        new("Cost", driver => Words.Money(driver.Cost, driver.Currency), ColumnNeed.Detail),
                    ]),
            ],
            Results = new() { ["drivers"] = ResultJson.Of(ranking) },
        };
        leftOut.Some(ranking.ContactsPer100Customers is null, "contacts per 100 customers, for which contacts have to have a customer (customerId)");
        return section;
    }
}
