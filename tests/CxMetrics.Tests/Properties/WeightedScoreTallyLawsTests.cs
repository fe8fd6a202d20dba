using CxMetrics.Internal;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class WeightedScoreTallyLawsTests : TallyLaws<WeightedScore, WeightedScoreTally>
{
    private const double Tolerance = 1e-12;

    /// <summary>Weights from 1e-60 to 1e60, so that a plain sum would forget most of them, and facts that cannot be.</summary>
    protected override Gen<WeightedScore> Fact =>
        from score in Gen.Frequency(
            (9, Gen.Choose(0, 10).Select(score => (int?)score)), (1, Gen.Elements<int?>(null, -1, 11, int.MinValue)))
        from weight in Gen.Frequency(
            (5, from mantissa in Gen.Choose(1, 999_999) from exponent in Gen.Choose(-60, 60) select mantissa * Math.Pow(10, exponent)),
            (4, Gen.Choose(0, 4).Select(weight => weight / 2.0)),
            (1, Gen.Elements(-1, double.NaN, double.PositiveInfinity, -0.0)))
        select new WeightedScore(score, weight);

    protected override WeightedScoreTally Tally(IReadOnlyList<WeightedScore> facts)
    {
        WeightedScoreTally.Builder builder = new(SurveyScale.ZeroToTen, InvalidFacts.Count);
        foreach (WeightedScore fact in facts)
        {
            builder.Add(fact.Score, fact.Weight);
        }

        return builder.ToTally();
    }

    protected override ITallyBuilder<WeightedScoreTally> Build(IReadOnlyList<WeightedScore> facts)
    {
        WeightedScoreTally.Builder builder = new(SurveyScale.ZeroToTen, InvalidFacts.Count);
        WeightedScore[] answered = [.. facts.Where(fact => fact.Score is not null)];
        builder.AddRange([.. answered.Select(fact => fact.Score!.Value)], [.. answered.Select(fact => fact.Weight)]);
        builder.AddUnanswered(facts.Count - answered.Length);
        return builder;
    }

    protected override bool Same(WeightedScoreTally left, WeightedScoreTally right, IReadOnlyList<WeightedScore> facts) =>
        left.Scale == right.Scale
        && left.Count == right.Count
        && left.ZeroWeights == right.ZeroWeights
        && left.Unanswered == right.Unanswered
        && left.Excluded.Equals(right.Excluded)
        && left.Range == right.Range
        && left.Points.Length == right.Points.Length
        && Enumerable.Range(0, left.Points.Length).All(point =>
            left.Points[point].Count == right.Points[point].Count
            && Near(left.Points[point].Sum, right.Points[point].Sum)
            && Near(left.Points[point].Squares, right.Points[point].Squares));

    [Fact]
    public void Received_AnyFacts_ReconcilesWithWhatCameIn() => Holds(Facts, facts =>
    {
        WeightedScoreTally tally = Tally(facts);
        WeightedScore[] valid = [.. facts.Where(fact => fact.Score is >= 0 and <= 10 && fact.Weight >= 0 && double.IsFinite(fact.Weight))];
        return tally.Received == facts.Length
            && tally.Received == tally.Count + tally.Unanswered + tally.OtherKind + tally.Invalid
            && tally.Invalid == tally.OffScale + tally.Duplicates + tally.InvalidWeights
            && tally.Count == valid.Length
            && tally.ZeroWeights == valid.Count(fact => fact.Weight == 0)
            && Nullable.Equals(tally.SmallestWeight, valid.Length == 0 ? null : valid.Min(fact => fact.Weight))
            && Nullable.Equals(tally.LargestWeight, valid.Length == 0 ? null : valid.Max(fact => fact.Weight))
            && Enumerable.Range(0, 11).All(point => tally.CountOf(point) == valid.Count(fact => fact.Score == point));
    });

    [Fact]
    public void From_UnweightedTally_IsTheTallyOfWeightOne() => Holds(Gen.Choose(0, 10).ArrayOf(), scores =>
        WeightedScoreTally.From(ScoreTally.FromScores(scores, SurveyScale.ZeroToTen))
            .Equals(WeightedScoreTally.FromScores(scores, [.. scores.Select(_ => 1.0)], SurveyScale.ZeroToTen)));

    [Fact]
    public void Calculate_WeightsScaled_ChangesNoEstimate() => Holds(
        from facts in Facts
        from scale in Gen.Choose(1, 1000)
        select (facts: facts.Where(fact => fact.Weight is >= 0 and < 10).ToArray(), scale),
        x =>
        {
            WeightedResult<NpsDefinition> one = Nps.Calculate(Tally(x.facts));
            WeightedResult<NpsDefinition> other = Nps.Calculate(Tally([.. x.facts.Select(fact => fact with { Weight = fact.Weight * x.scale })]));
            return Near(one.Score, other.Score, 1e-10)
                && Near(one.StandardError, other.StandardError, 1e-10)
                && Near(one.EffectiveResponses, other.EffectiveResponses, 1e-9);
        });

    [Fact]
    public void EffectiveResponses_AnyWeights_IsBetweenOneAndTheResponses() => Holds(Facts, facts =>
    {
        WeightedResult<NpsDefinition> result = Nps.Calculate(Tally(facts));
        return result.EffectiveResponses is null || (result.EffectiveResponses >= 1 - Tolerance && result.EffectiveResponses <= result.Responses * (1 + Tolerance));
    });

    private static bool Near(DoubleDouble left, DoubleDouble right) => Math.Abs(left.Value - right.Value) <= Tolerance * Math.Abs(left.Value);

    private static bool Near(double? left, double? right, double tolerance) =>
        left is null ? right is null : right is not null && Math.Abs(left.Value - right.Value) <= tolerance * Math.Max(1, Math.Abs(left.Value));
}
