using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class BreakdownLawsTests : TallyLaws<AgentScore, Breakdown<string, ScoreTally>>
{
    protected override Gen<AgentScore> Fact =>
        from agent in Gen.Elements("ann", "Bob", "bob", "", null)
        from score in Gen.Choose(0, 10)
        select new AgentScore(agent, 0, score);

    protected override Breakdown<string, ScoreTally> Tally(IReadOnlyList<AgentScore> facts) =>
        Breakdown.From(
            facts.Where(fact => fact.Agent is not null)
                .GroupBy(fact => fact.Agent!, StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create(group.Key, Scores(group))),
            Scores(facts.Where(fact => fact.Agent is null)));

    protected override ITallyBuilder<Breakdown<string, ScoreTally>> Build(IReadOnlyList<AgentScore> facts)
    {
        BreakdownBuilder<string, ScoreTally, ScoreTally.Builder> builder = new(() => new ScoreTally.Builder(SurveyScale.ZeroToTen));
        foreach (AgentScore fact in facts)
        {
            (fact.Agent is { } agent ? builder.For(agent) : builder.NoKey).Add(fact.Score);
        }

        return new Adapter(builder);
    }

    private static ScoreTally Scores(IEnumerable<AgentScore> facts) =>
        ScoreTally.FromScores(facts.Select(fact => fact.Score), SurveyScale.ZeroToTen);

    private sealed class Adapter(BreakdownBuilder<string, ScoreTally, ScoreTally.Builder> builder)
        : ITallyBuilder<Breakdown<string, ScoreTally>>
    {
        public void Add(Breakdown<string, ScoreTally> tally) => builder.Add(tally);

        public Breakdown<string, ScoreTally> ToTally() => builder.ToBreakdown();
    }
}
