using CxMetrics.Experience;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are contacts of some days and topics; ids are given by their place.</summary>
public sealed class DailyCountsLawsTests : TallyLaws<Interaction, DailyCounts<string>>
{
    protected override Gen<Interaction> Fact =>
        from topic in Gen.Elements("a.x", "a.y", "b", null)
        from hours in Gen.Choose(0, 200)
        from direction in Gen.Elements(ContactDirection.Inbound, ContactDirection.Outbound)
        select new Interaction("i", ContactChannel.Phone, direction, new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero).AddHours(hours)) { Topic = topic, HandledBy = ContactHandler.Human };

    protected override DailyCounts<string> Tally(IReadOnlyList<Interaction> facts) =>
        Emerging.CountTopics(facts.Select((fact, i) => fact with { Id = $"i{i}" }), TimeZoneInfo.Utc, scope: ContactScope.InboundHuman);

    protected override ITallyBuilder<DailyCounts<string>> Build(IReadOnlyList<Interaction> facts) => new SummingBuilder<DailyCounts<string>>(Tally(facts));
}
