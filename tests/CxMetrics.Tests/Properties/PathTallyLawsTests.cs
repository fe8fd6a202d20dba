using CxMetrics.Experience;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Facts are journeys of random logs.</summary>
public sealed class PathTallyLawsTests : TallyLaws<Journey, PathTally>
{
    private static readonly PathDefinition Definition = PathDefinition.Standard with { Depth = 3, Gap = TimeSpan.FromHours(1) };

    protected override Gen<Journey> Fact =>
        JourneyLogs.Log.Select(log => log.Units().ToArray()).Where(units => units.Length > 0).SelectMany(units => Gen.Elements(units));

    protected override PathTally Tally(IReadOnlyList<Journey> facts) => Build(facts).ToTally();

    protected override ITallyBuilder<PathTally> Build(IReadOnlyList<Journey> facts)
    {
        ITallyBuilder<Journey, PathTally> builder = Definition.NewBuilder(InvalidFacts.Count);
        foreach (Journey fact in facts)
        {
            builder.Add(fact);
        }

        return builder;
    }
}
