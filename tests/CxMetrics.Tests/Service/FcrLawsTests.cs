using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Service;

/// <summary>What holds for every log and every definition.</summary>
public class FcrLawsTests
{
    private static readonly Config Config = Laws.Times(500);

    private static readonly Gen<DateTimeOffset> AsOf = Gen.Choose(10, 100).Select(hours => FcrSamples.Noon.AddHours(hours));

    [Fact]
    public void Tally_AnyDefinition_IsThatOfTheModel() => Holds(FcrSamples.RichLogs, FcrSamples.Definitions, (log, definition, asOf) =>
        Same(Fcr.Link(log, asOf, InvalidFacts.Count).Tally(definition), new FcrModel(log, asOf, definition).Tally()));

    [Fact]
    public void Units_Tallied_AreTheTally() => Holds(FcrSamples.RichLogs, FcrSamples.Definitions, (log, definition, asOf) =>
    {
        FcrLinks links = Fcr.Link(log, asOf, InvalidFacts.Count);
        Breakdown<string, FcrTally> byTopic = links.Units(definition).TallyBy(definition, unit => unit.First.Topic);
        return Same(links.Units(definition).Tally(definition), links.Tally(definition)) && Same(byTopic.Total, links.Tally(definition));
    });

    [Fact]
    public void Units_OfAnyDefinition_HoldEveryInteractionOnce() => Holds(FcrSamples.RichLogs, FcrSamples.Definitions, (log, definition, asOf) =>
        Fcr.Link(log, asOf, InvalidFacts.Count).Units(definition).SelectMany(unit => unit.GetInteractions())
            .OrderBy(row => row.Id, StringComparer.Ordinal).SequenceEqual(log.OrderBy(row => row.Id, StringComparer.Ordinal)));

    [Fact]
    public void Units_OfAnyDefinition_StartAndEndWithTheirOwn() => Holds(FcrSamples.RichLogs, FcrSamples.Definitions, (log, definition, asOf) =>
        Fcr.Link(log, asOf, InvalidFacts.Count).Units(definition).All(unit =>
            unit.GetInteractions().Contains(unit.First) && unit.GetInteractions().Contains(unit.Last) && unit.IsCounted == (unit.Exclusion is null)));

    [Fact]
    public void Tally_AnotherOrderOfTheLog_IsTheSame() => Holds(
        from log in FcrSamples.RichLogs from shuffled in Gen.Shuffle(log) select (log, shuffled),
        FcrSamples.Definitions,
        (logs, definition, asOf) => Same(Fcr.Link(logs.log, asOf, InvalidFacts.Count).Tally(definition), Fcr.Link(logs.shuffled, asOf, InvalidFacts.Count).Tally(definition)));

    [Fact]
    public void Tally_SplitByCustomer_AddsUp() => Holds(FcrSamples.PlainLogs, FcrSamples.Definitions, (log, definition, asOf) =>
    {
        if (log.Length == 0 || definition.RepeatRule?.Key == FcrKey.Issue)
        {
            return true;
        }

        DateTimeOffset observedFrom = log.Min(row => row.Start);
        FcrTally sum = log.GroupBy(row => row.CustomerId, StringComparer.Ordinal)
            .Select(part => Fcr.Link(part, asOf, observedFrom: observedFrom).Tally(definition))
            .Aggregate(FcrTally.AdditiveIdentity, static (left, right) => left + right);
        return Same(sum, Fcr.Link(log, asOf, observedFrom: observedFrom).Tally(definition));
    });

    [Fact]
    public void Tally_ALongerWindow_NeverClosesMoreContacts() => Holds(FcrSamples.PlainLogs, FcrSamples.Rules, (log, rule, asOf) =>
    {
        FcrLinks links = Fcr.Link(log, asOf, InvalidFacts.Count);
        FcrResult shorter = NoRepeat(links, rule, rule.Window);
        FcrResult longer = NoRepeat(links, rule, rule.Window + TimeSpan.FromHours(3));
        return longer.Numerator <= shorter.Numerator && longer.Denominator == shorter.Denominator;
    });

    [Fact]
    public void Tally_Issues_HaveAllContactsAmongThem() => Holds(FcrSamples.PlainLogs, FcrSamples.Rules, (log, rule, asOf) =>
    {
        FcrRepeatRule all = new(rule.Window) { Key = rule.Key, Anchor = rule.Anchor, Repeats = rule.Repeats, Maturity = Maturity.All };
        FcrLinks links = Fcr.Link(log, asOf, InvalidFacts.Count);
        FcrTally issues = links.Tally(new FcrDefinition("i", FcrCounting.Issues, all));
        FcrTally contacts = links.Tally(new FcrDefinition("c", FcrCounting.LoneContacts, all));
        return issues.IssueLengths.Sum(length => length.Key * length.Value) == contacts.Denominator
            && issues.Numerator == contacts.Numerator;
    });

    [Fact]
    public void Columns_AnyLinkDefinition_AreTheRecords() => Holds(
        FcrSamples.OpenLogs,
        FcrSamples.LinkDefinitions.Where(definition => definition.RepeatRule!.Key is FcrKey.CustomerAndTopic or FcrKey.Customer),
        (log, definition, asOf) =>
        {
            FcrTally expected = Fcr.Link(log, asOf, InvalidFacts.Count).Tally(definition);
            return new int?[] { 1, 3, null }.All(threads =>
                Same(Fcr.Tally(FcrTestColumns.Of(log), asOf, definition, maxDegreeOfParallelism: threads), expected));
        });

    private static FcrResult NoRepeat(FcrLinks links, FcrRepeatRule rule, TimeSpan window) => Fcr.Calculate(links, new FcrDefinition(
        "n", FcrCounting.Contacts, new FcrRepeatRule(window) { Key = rule.Key, Repeats = rule.Repeats, Maturity = Maturity.All }));

    private static bool Same(FcrTally actual, FcrTally expected)
    {
        System.Text.Json.JsonSerializer.Serialize(actual).Should().Be(System.Text.Json.JsonSerializer.Serialize(expected));
        return actual.Equals(expected) && actual.GetHashCode() == expected.GetHashCode();
    }

    private static void Holds<TLog, TDefinition>(Gen<TLog> logs, Gen<TDefinition> definitions, Func<TLog, TDefinition, DateTimeOffset, bool> law) =>
        Check.One(
            Config,
            Prop.ForAll(
                (from log in logs from definition in definitions from asOf in AsOf select (log, definition, asOf)).ToArbitrary(),
                x => law(x.log, x.definition, x.asOf)));
}
