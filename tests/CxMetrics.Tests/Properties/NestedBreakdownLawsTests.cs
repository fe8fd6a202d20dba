using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class NestedBreakdownLawsTests : TallyLaws<AgentScore, Breakdown<string, Breakdown<Period, ScoreTally>>>
{
    protected override Gen<AgentScore> Fact =>
        from agent in Gen.Elements("ann", "bob", null)
        from month in Gen.Choose(0, 3)
        from score in Gen.Choose(0, 10)
        select new AgentScore(agent, month, score);

    protected override Breakdown<string, Breakdown<Period, ScoreTally>> Tally(IReadOnlyList<AgentScore> facts) =>
        Breakdown.From(
            facts.Where(fact => fact.Agent is not null)
                .GroupBy(fact => fact.Agent!, StringComparer.Ordinal)
                .Select(group => KeyValuePair.Create(group.Key, Months(group))),
            Months(facts.Where(fact => fact.Agent is null)));

    protected override ITallyBuilder<Breakdown<string, Breakdown<Period, ScoreTally>>> Build(IReadOnlyList<AgentScore> facts)
    {
        Collector collector = new();
        foreach (AgentScore fact in facts)
        {
            collector.Add(Tally([fact]));
        }

        return collector;
    }

    /// <summary>Facts without a month are in the inner breakdown's own group without a key.</summary>
    private static Breakdown<Period, ScoreTally> Months(IEnumerable<AgentScore> facts)
    {
        ILookup<int, int> byMonth = facts.ToLookup(fact => fact.Month, fact => fact.Score);
        return Breakdown.From(
            byMonth.Where(month => month.Key > 0).Select(month => KeyValuePair.Create(
                Period.Month(2026, month.Key), ScoreTally.FromScores(month, SurveyScale.ZeroToTen))),
            byMonth.Contains(0) ? ScoreTally.FromScores(byMonth[0], SurveyScale.ZeroToTen) : null);
    }

    private sealed class Collector : ITallyBuilder<Breakdown<string, Breakdown<Period, ScoreTally>>>
    {
        private readonly List<Breakdown<string, Breakdown<Period, ScoreTally>>> _parts = [];

        public void Add(Breakdown<string, Breakdown<Period, ScoreTally>> tally) => _parts.Add(tally);

        public Breakdown<string, Breakdown<Period, ScoreTally>> ToTally() => Breakdown<string, Breakdown<Period, ScoreTally>>.Sum(_parts);
    }
}
