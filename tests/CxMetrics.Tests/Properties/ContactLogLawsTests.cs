using CxMetrics.Tests.Service;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class ContactLogLawsTests
{
    private static readonly Config Config = Laws.Times(300);

    private static Gen<Interaction[]> Logs { get; } =
        from contacts in ContactFacts.Any.ArrayOf()
        from keys in Gen.Choose(0, 4).ArrayOf(contacts.Length)
        select ContactFacts.Numbered(contacts.Zip(keys, (contact, key) => contact with { ContactId = key == 0 ? null : $"k{key}" }));

    [Fact]
    public void Contacts_AnyLog_LeavesOneInteractionAContact() => Holds(log =>
    {
        IReadOnlyList<Interaction> joined = ContactLog.Read(log).Contacts;
        return joined.Count == log.Count(row => row.ContactId is null) + log.Select(row => row.ContactId).OfType<string>().Distinct(StringComparer.Ordinal).Count();
    });

    /// <summary>Whatever is wrong with a log: what came in is what counts and what is excluded, in all and by team.</summary>
    [Fact]
    public void Read_AnyFaults_LosesNothing() => Check.One(Config, Prop.ForAll(FaultyLogs.ToArbitrary(), rows =>
    {
        ContactLog log = ContactLog.Read(rows, InvalidFacts.Count);
        Breakdown<string, CostTally> teams = rows.TallyBy(ContactCostDefinition.AllContacts, contact => contact.AgentId, InvalidFacts.Count);
        FcrTally fcr = Fcr.Link(log, Contact.At(48)).Tally(FcrDefinition.NoRepeat);
        SelfServiceLinks sessions = SelfService.Link(log, Contact.At(48));
        return log.Interactions.Count + log.Excluded.Total == rows.Length
            && log.Interactions.Count == ContactLog.Read(log.Interactions.ToArray()).Interactions.Count
            && teams.Total.Contacts + teams.Total.Excluded.Total == log.Contacts.Count + log.Excluded.Total
            && log.Contacts.TallyBy(ContactCostDefinition.AllContacts, contact => contact.AgentId).Equals(teams)
            && ContactCost.Calculate(log).Equals(ContactCost.Calculate(rows, invalid: InvalidFacts.Count))
            && fcr.Interactions == rows.Length && fcr.Denominator + fcr.Excluded.Total + fcr.JoinedLegs == rows.Length
            && sessions.Legs + sessions.Attempts + sessions.Excluded.Total == rows.Length;
    }));

    [Fact]
    public void Contacts_JoinedContacts_StayAsTheyAre() => Holds(log => ContactLog.Read(ContactLog.Read(log).Contacts.ToArray()).Contacts.SequenceEqual(ContactLog.Read(log).Contacts));

    [Fact]
    public void Contacts_AnyOrder_JoinsTheSame() => Holds(log =>
        ContactLog.Read(log.AsEnumerable().Reverse()).Contacts.OrderBy(contact => contact.Id, StringComparer.Ordinal)
            .SequenceEqual(ContactLog.Read(log).Contacts.OrderBy(contact => contact.Id, StringComparer.Ordinal)));

    [Fact]
    public void Contacts_KnownCosts_KeepTheirTotal() => Holds(log =>
    {
        Interaction[] priced = [.. log.Select(row => row with { Cost = row.Cost ?? 1m })];
        return ContactLog.Read(priced).Contacts.Sum(contact => contact.Cost) == priced.Sum(row => row.Cost)
            && ContactLog.Read(priced).Contacts.Sum(contact => (contact.Talk ?? TimeSpan.Zero).Ticks) == priced.Sum(row => (row.Talk ?? TimeSpan.Zero).Ticks);
    });

    private static Gen<Interaction[]> FaultyLogs { get; } =
        from rows in Logs
        from ids in Gen.Choose(0, 30).ArrayOf(rows.Length)
        from customers in Gen.Frequency((9, Gen.Constant<string?>("a")), (1, Gen.Elements<string?>("b", null))).ArrayOf(rows.Length)
        from currencies in Gen.Frequency((9, Gen.Constant<string?>("EUR")), (1, Gen.Constant<string?>("USD"))).ArrayOf(rows.Length)
        select rows.Select((row, i) => row with
        {
            Id = $"i{ids[i]}",
            CustomerId = customers[i],
            Currency = currencies[i],
            Cost = string.Equals(currencies[i], "EUR", StringComparison.Ordinal) ? row.Cost : null,
            Talk = ids[i] == 0 ? TimeSpan.MaxValue : row.Talk,
        }).ToArray();

    private static void Holds(Func<Interaction[], bool> law) => Check.One(Config, Prop.ForAll(Logs.ToArbitrary(), law));
}
