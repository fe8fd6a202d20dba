using CxMetrics.Tool.Reporting;

namespace CxMetrics.Tool.ServiceMetrics;

/// <summary>The metrics of contacts side by side, by anything.</summary>
internal sealed class SideBySideSection(ContactLog log)
{
    private readonly IReadOnlyList<FcrUnit> _units = log.Links.Units(FcrDefinition.Standard);

    /// <summary>A table with a row for each group, and columns for the metrics that the log has facts for.</summary>
    /// <param name="key">What it is grouped by.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="group">The group of a contact.</param>
    /// <param name="queues">Whether queues are among the metrics; who gives up in one has not met a team.</param>
    /// <param name="noKey">What contacts without a group are called.</param>
    public GroupTable By(string key, string heading, Func<Interaction, string?> group, QueueColumns queues = QueueColumns.Shown, string noKey = "(none)")
    {
        GroupTable table = new(key, heading, "contacts", log.Contacts.Select(group), noKey);
        AddWhereCounted("fcr", _units.TallyBy(FcrDefinition.Standard, unit => group(unit.First), InvalidFacts.Count), tally => Fcr.Calculate(tally), [new("FCR %", fcr => Words.Percent(fcr.Rate))]);
        if (queues == QueueColumns.Shown)
        {
            AddWhereCounted("queue", log.Contacts.TallyBy(QueueDefinition.Standard, group, InvalidFacts.Count), tally => Queues.Calculate(tally), QueueSection.Columns);
        }

        AddWhereCounted("handling", log.Contacts.TallyBy(HandlingDefinition.Standard, group, InvalidFacts.Count), tally => Handling.Calculate(tally), HandlingSection.Columns);
        AddWhereCounted("sentiment", log.Contacts.TallyBy(SentimentDefinition.Standard, group, InvalidFacts.Count), tally => Sentiment.Calculate(tally), SentimentSection.Columns);
        if (CostSection.Currencies(log).Count() == 1)
        {
            AddWhereCounted("cost", log.Contacts.TallyBy(ContactCostDefinition.AllContacts, group, InvalidFacts.Count), tally => ContactCost.Calculate(tally), CostSection.Columns);
        }

        return table;

        void AddWhereCounted<TTally, TResult>(
            string metric, Breakdown<string, TTally> groups, Func<TTally, TResult> calculate, IEnumerable<SectionColumn<TResult>> columns)
            where TTally : class, ITally<TTally>
            where TResult : class
        {
            if (groups.Count > 0)
            {
                table.Add(metric, groups, calculate, columns);
            }
        }
    }
}
