using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are a hit, a miss or the reason for being left out.</summary>
public sealed class RateTallyLawsTests : TallyLaws<string, RateTally>
{
    protected override Gen<string> Fact => Gen.Elements("hit", "hit", "miss", "not mature", "no customer");

    protected override RateTally Tally(IReadOnlyList<string> facts)
    {
        ReasonCounts excluded = ReasonCounts.None;
        foreach (string reason in facts.Where(fact => fact is not ("hit" or "miss")))
        {
            excluded = excluded.With(reason, 1);
        }

        long hits = facts.Count(fact => fact is "hit");
        return new RateTally(hits, hits + facts.Count(fact => fact is "miss"), excluded);
    }

    protected override ITallyBuilder<RateTally> Build(IReadOnlyList<string> facts)
    {
        RateTally.Builder builder = new();
        foreach (string fact in facts)
        {
            if (fact is "hit" or "miss")
            {
                builder.Add(fact is "hit");
            }
            else
            {
                builder.Exclude(fact);
            }
        }

        return builder;
    }

    [Fact]
    public void Total_AnyFacts_ReconcilesWithWhatCameIn() => Holds(
        Facts, facts => Tally(facts).Denominator + Tally(facts).Excluded.Total == facts.Length);
}
