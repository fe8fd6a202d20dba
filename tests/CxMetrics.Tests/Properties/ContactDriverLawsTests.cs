using FsCheck;

namespace CxMetrics.Tests.Properties;

/// <summary>The tally of drivers is a breakdown by topic, and a tally in its own right.</summary>
public sealed class ContactDriverLawsTests : TallyLaws<Interaction, Breakdown<string, DriverTally>>
{
    protected override Gen<Interaction> Fact => ContactFacts.Any;

    protected override Breakdown<string, DriverTally> Tally(IReadOnlyList<Interaction> facts) => Build(facts).ToTally();

    protected override ITallyBuilder<Breakdown<string, DriverTally>> Build(IReadOnlyList<Interaction> facts) =>
        ContactFacts.Build(ContactDriverDefinition.Standard, facts);

    [Fact]
    public void Excluded_AnyContacts_IsByTheReasonsListed() => Holds(Facts, facts =>
        Tally(facts).Total.Excluded.All(reason => ContactDriverDefinition.Reasons.Contains(reason.Key, StringComparer.Ordinal)));

    [Fact]
    public void RollUp_AnyLevel_IsTheTallyOfTheCutTopics() => Holds(Facts, facts =>
        Enumerable.Range(1, 4).All(level =>
        {
            Interaction[] cut = [.. facts.Select(fact => fact with { Topic = fact.Topic is { } topic ? ContactDrivers.TopicAt(topic, level) : null })];
            Breakdown<string, DriverTally> rolledUp = ContactDrivers.RollUp(Tally(facts), level);
            return rolledUp.Equals(Tally(cut)) && rolledUp.Total.Equals(Tally(facts).Total);
        }));

    [Fact]
    public void Rank_AnyContacts_IsSortedAndReconciles() => Holds(Facts, facts =>
    {
        ContactDriverRanking ranking = ContactDrivers.Rank(Tally(facts), customers: 7);
        ContactDriver[] sorted =
            [.. ranking.Drivers.OrderByDescending(driver => driver.Contacts).ThenBy(driver => driver.Topic, StringComparer.Ordinal)];
        return ranking.Drivers.SequenceEqual(sorted)
            && ranking.Drivers.Sum(driver => driver.Contacts) == ranking.Contacts
            && ranking.Contacts + ranking.WithoutTopic + ranking.Excluded.Total == facts.Length
            && (ranking.Drivers.Count == 0 || ranking.Drivers[^1].CumulativeShare == 1);
    });

    [Fact]
    public void Rank_AnyParetoShare_TakesTheFewestTopics() => Holds(Facts, facts => new[] { 0.01, 0.5, 0.8, 1 }.All(share =>
    {
        ContactDriverRanking ranking = ContactDrivers.Rank(Tally(facts), share);
        return ranking.Contacts == 0
            ? ranking.VitalFew == 0
            : ranking.Drivers[ranking.VitalFew - 1].CumulativeShare >= share
                && (ranking.VitalFew == 1 || ranking.Drivers[ranking.VitalFew - 2].CumulativeShare < share);
    }));
}
