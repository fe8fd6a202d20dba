namespace CxMetrics.Tool;

/// <summary>The metrics of contacts side by side, by anything: a row for each group, and columns for the metrics that the log has facts for.</summary>
internal sealed class SideBySideSection(ContactFacts log)
{
    private readonly IReadOnlyList<FcrUnit> _units = log.Links.Units(FcrDefinition.Standard);

    public GroupTable ByChannel() => By("channel", "By channel", contact => contact.Channel.Name);

    /// <summary>Without queues: a customer who gives up in one has met no team.</summary>
    public GroupTable ByTeam(string noKey) => Add(Table("team", "By team", contact => contact.TeamId, noKey), contact => contact.TeamId);

    public GroupTable ByPeriod(string of)
    {
        string? Key(Interaction contact) => Words.Period(log.Periods, contact.Start);
        string unit = Words.Unit(log.Periods);
        return Add(AddQueues(Table(unit, $"By {unit}{of} ({log.Periods})", Key, "(no period)"), Key), Key);
    }

    public GroupTable By(string key, string heading, Func<Interaction, string?> group) => Add(AddQueues(Table(key, heading, group), group), group);

    private GroupTable Table(string key, string heading, Func<Interaction, string?> group, string noKey = "(none)")
    {
        GroupTable table = new(key, heading, "contacts", log.Contacts.Select(group), noKey);
        table.Add("fcr", _units.TallyBy(FcrDefinition.Standard, unit => group(unit.First), InvalidFacts.Count), tally => Fcr.Calculate(tally), new SectionColumn<FcrResult>("FCR %", fcr => Words.Percent(fcr.Rate)));
        return table;
    }

    private GroupTable AddQueues(GroupTable table, Func<Interaction, string?> group)
    {
        table.Add("queue", log.Contacts.TallyBy(QueueDefinition.Standard, group, InvalidFacts.Count), tally => Queues.Calculate(tally), QueueSection.Columns);
        return table;
    }

    private GroupTable Add(GroupTable table, Func<Interaction, string?> group)
    {
        table.Add("handling", log.Contacts.TallyBy(HandlingDefinition.Standard, group, InvalidFacts.Count), tally => Handling.Calculate(tally), HandlingSection.Columns);
        table.Add("sentiment", log.Contacts.TallyBy(SentimentDefinition.Standard, group, InvalidFacts.Count), tally => Sentiment.Calculate(tally), SentimentSection.Columns);
        if (CostSection.Currencies(log).Count() == 1)
        {
            table.Add("cost", log.Contacts.TallyBy(ContactCostDefinition.AllContacts, group, InvalidFacts.Count), tally => ContactCost.Calculate(tally), CostSection.Columns);
        }

        return table;
    }
}
