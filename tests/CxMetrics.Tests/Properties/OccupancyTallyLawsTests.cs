using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts of two kinds in one tally: an interaction, or the staffing of an agent.</summary>
public sealed class OccupancyTallyLawsTests : TallyLaws<object, OccupancyTally>
{
    protected override Gen<object> Fact => Gen.OneOf(
        ContactSamples.Interaction.Where(fact => fact.Talk != TimeSpan.MaxValue).Select(fact => (object)fact),
        ContactSamples.Staffing.Select(fact => (object)fact));

    protected override OccupancyTally Tally(IReadOnlyList<object> facts) => Build(facts).ToTally();

    protected override ITallyBuilder<OccupancyTally> Build(IReadOnlyList<object> facts)
    {
        ITallyBuilder<Interaction, OccupancyTally> handling = OccupancyDefinition.Standard.NewBuilder(InvalidFacts.Count);
        ITallyBuilder<AgentStaffing, OccupancyTally> staffing = OccupancyDefinition.Standard.Staffing.NewBuilder(InvalidFacts.Count);
        foreach (object fact in facts)
        {
            if (fact is Interaction interaction)
            {
                handling.Add(interaction);
            }
            else
            {
                staffing.Add((AgentStaffing)fact);
            }
        }

        handling.Add(staffing.ToTally());
        return handling;
    }

    [Fact]
    public void Reasons_AnyFacts_HoldThoseOfEveryFigure() => Holds(
        Facts, facts => GivenReasons.Of(Occupancy.Calculate(Tally(facts))).All(reason => OccupancyDefinition.Standard.Reasons.Contains(reason, StringComparer.Ordinal)));

    [Fact]
    public void ByAgent_AnyFacts_IsTheTallyOfEachAgentAndOfAll() => Holds(Facts, facts =>
    {
        Interaction[] interactions = [.. facts.OfType<Interaction>().DistinctBy(fact => fact.Id, StringComparer.Ordinal)];
        AgentStaffing[] staffing = [.. facts.OfType<AgentStaffing>()];
        Breakdown<string, OccupancyTally> byAgent = Occupancy.ByAgent(interactions, staffing);
        return byAgent.Groups.All(group => group.Tally.Equals(Tally(
            [
                .. interactions.Where(fact => string.Equals(fact.AgentId, group.Key, StringComparison.Ordinal)),
                .. staffing.Where(fact => string.Equals(fact.AgentId, group.Key, StringComparison.Ordinal)),
            ])))
            && (facts.Length == 0 || byAgent.Total.Equals(Tally([.. interactions, .. staffing])))
            && UnstaffedOf(byAgent) == Occupancy.Calculate(interactions, staffing).UnstaffedContacts;
    });

    private static long UnstaffedOf(Breakdown<string, OccupancyTally> byAgent) =>
        byAgent.Groups.Select(group => group.Tally).Append(byAgent.NoKey).Where(tally => tally.Staffings == 0).Sum(tally => tally.Contacts);

    [Fact]
    public void Calculate_AnyFacts_Reconciles() => Holds(Facts, facts =>
    {
        OccupancyResult result = Occupancy.Calculate(Tally(facts));
        return result.Contacts + result.Incomplete.Total + result.Staffings + result.Excluded.Total == facts.Length
            && result.ExceedsAvailable == (result.Occupancy is { } rate ? rate > 1 : null)
            && (result.Occupancy is null) == (result.AvailableTime == TimeSpan.Zero);
    });
}
