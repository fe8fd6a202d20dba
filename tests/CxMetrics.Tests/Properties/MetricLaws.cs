using FsCheck;

namespace CxMetrics.Tests.Properties;

/// <summary>The laws of the tally of a metric, under one of its definitions; and that every reason it gives is one it lists.</summary>
public abstract class MetricLaws<TSelf, TFact, TTally, TResult>(TSelf definition, Gen<TFact> facts) : TallyLaws<TFact, TTally>
    where TSelf : MetricDefinition<TSelf, TFact, TTally, TResult>
    where TTally : DefinedTally<TTally, TSelf>, new()
{
    protected override Gen<TFact> Fact => facts;

    protected override TTally Tally(IReadOnlyList<TFact> facts) => Build(facts).ToTally();

    protected override ITallyBuilder<TTally> Build(IReadOnlyList<TFact> facts) => Build(facts, definition);

    [Fact]
    public void Reasons_AnyFacts_HoldThoseOfEveryFigure() => Holds(
        Facts, facts => GivenReasons.Of(definition.Calculate(Tally(facts))).All(reason => definition.Reasons.Contains(reason, StringComparer.Ordinal)));

    [Fact]
    public void Count_AnyFacts_ReconcilesWithWhatCameIn() => Holds(Facts, facts =>
    {
        TTally tally = Tally(facts);
        return tally.Count + tally.Excluded.Total + CountedApart(tally) == facts.Length;
    });

    /// <summary>The facts that the tally keeps beside what it counts.</summary>
    protected virtual long CountedApart(TTally tally) => 0;

    protected static ITallyBuilder<TFact, TTally> Build(IEnumerable<TFact> facts, TSelf definition)
    {
        ITallyBuilder<TFact, TTally> builder = definition.NewBuilder(InvalidFacts.Count);
        foreach (TFact fact in facts)
        {
            builder.Add(fact);
        }

        return builder;
    }
}
