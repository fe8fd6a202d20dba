using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class ScoreTallyLawsTests : TallyLaws<int?, ScoreTally>
{
    protected override Gen<int?> Fact =>
        Gen.Frequency(
            (8, Gen.Choose(0, 10).Select(score => (int?)score)),
            (1, Gen.Elements<int?>(-1, 11, int.MinValue, int.MaxValue)),
            (1, Gen.Constant<int?>(null)));

    protected override ScoreTally Tally(IReadOnlyList<int?> facts) =>
        ScoreTally.FromScores(facts, SurveyScale.ZeroToTen, InvalidFacts.Count);

    protected override ITallyBuilder<ScoreTally> Build(IReadOnlyList<int?> facts)
    {
        ScoreTally.Builder builder = new(SurveyScale.ZeroToTen, InvalidFacts.Count);
        builder.AddRange([.. facts.OfType<int>()]);
        builder.AddUnanswered(facts.Count(fact => fact is null));
        return builder;
    }

    [Fact]
    public void Received_AnyFacts_ReconcilesWithWhatCameIn() => Holds(Facts, facts =>
    {
        ScoreTally tally = Tally(facts);
        return tally.Received == facts.Length
            && tally.Received == tally.Count + tally.Unanswered + tally.OtherKind + tally.Invalid
            && tally.OffScale == facts.Count(fact => fact is < 0 or > 10)
            && Enumerable.Range(0, 11).All(point => tally.CountOf(point) == facts.Count(fact => fact == point));
    });

    [Fact]
    public void Total_HugeCounts_AreExact() => Holds(
        Gen.Choose(0, int.MaxValue).Select(count => count * 4_000_000L).ArrayOf(11),
        counts =>
        {
            ScoreTally tally = ScoreTally.FromCounts(SurveyScale.ZeroToTen, counts);
            return tally.Count == counts.Sum() && (tally + tally).Count == 2 * counts.Sum();
        });
}
