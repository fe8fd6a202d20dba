using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class ContactLegsLawsTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static Gen<Interaction[]> Logs { get; } =
        from contacts in ContactFacts.Any.ArrayOf()
        from keys in Gen.Choose(0, 4).ArrayOf(contacts.Length)
        select ContactFacts.Numbered(contacts.Zip(keys, (contact, key) => contact with { ContactId = key == 0 ? null : $"k{key}" }));

    [Fact]
    public void JoinLegs_AnyLog_LeavesOneInteractionAContact() => Holds(log =>
    {
        IReadOnlyList<Interaction> joined = log.JoinLegs();
        return joined.Count == log.Count(row => row.ContactId is null) + log.Select(row => row.ContactId).OfType<string>().Distinct(StringComparer.Ordinal).Count();
    });

    [Fact]
    public void JoinLegs_JoinedContacts_StayAsTheyAre() => Holds(log => log.JoinLegs().JoinLegs().SequenceEqual(log.JoinLegs()));

    [Fact]
    public void JoinLegs_AnyOrder_JoinsTheSame() => Holds(log =>
        log.AsEnumerable().Reverse().JoinLegs().OrderBy(contact => contact.Id, StringComparer.Ordinal)
            .SequenceEqual(log.JoinLegs().OrderBy(contact => contact.Id, StringComparer.Ordinal)));

    [Fact]
    public void JoinLegs_KnownCosts_KeepTheirTotal() => Holds(log =>
    {
        Interaction[] priced = [.. log.Select(row => row with { Cost = row.Cost ?? 1m })];
        return priced.JoinLegs().Sum(contact => contact.Cost) == priced.Sum(row => row.Cost)
            && priced.JoinLegs().Sum(contact => (contact.Talk ?? TimeSpan.Zero).Ticks) == priced.Sum(row => (row.Talk ?? TimeSpan.Zero).Ticks);
    });

    private static void Holds(Func<Interaction[], bool> law) => Check.One(Config, Prop.ForAll(Logs.ToArbitrary(), law));
}
