using CxMetrics.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Surveys;

/// <summary>Many comparisons at once are the single comparisons, with their p-values adjusted as one family.</summary>
public class SegmentComparisonsLawsTests
{
    private static readonly CesDefinition OneToFive = CesDefinition.Ces2OneToFive;

    private static readonly Func<Breakdown<string, ScoreTally>, PValueAdjustment, SegmentComparisons<string>>[] Kinds =
    [
        (segments, adjustment) => Nps.CompareSegments(segments, NpsDefinition.OneToFive, adjustment),
        (segments, adjustment) => Csat.CompareSegments(segments, null, adjustment),
        (segments, adjustment) => Ces.CompareSegments(segments, OneToFive, adjustment),
        (segments, adjustment) => Nps.CompareSegmentsWithBenchmark(segments, 10, NpsDefinition.OneToFive, adjustment),
        (segments, adjustment) => Csat.CompareSegmentsWithBenchmark(segments, 60, null, adjustment),
        (segments, adjustment) => Ces.CompareSegmentsWithBenchmark(segments, 3.5, OneToFive, adjustment),
    ];

    [Fact]
    public void Compare_AnyBreakdown_AdjustsTheDefinedPValuesAsOneFamily() => Holds(segments => Kinds.All(compare =>
        Enum.GetValues<PValueAdjustment>().All(adjustment =>
        {
            SegmentComparisons<string> found = compare(segments, adjustment);
            double[] raw = [.. found.Segments.Select(segment => segment.PValue).OfType<double>()];
            double[] adjusted = [.. found.Segments.Select(segment => segment.AdjustedPValue).OfType<double>()];

            return found.Tests == raw.Length
                && adjusted.SequenceEqual(PValues.Adjust(raw, adjustment))
                && found.Segments.All(segment => segment.PValue is null == segment.AdjustedPValue is null);
        })));

    [Fact]
    public void Compare_AnyBreakdown_KeepsItsOrderAndResponses() => Holds(segments => Kinds.All(compare =>
    {
        SegmentComparisons<string> found = compare(segments, PValueAdjustment.Holm);

        return found.Segments.Select(segment => segment.Key).SequenceEqual(segments.Groups.Select(group => group.Key), StringComparer.Ordinal)
            && found.Segments.Select(segment => segment.Responses).SequenceEqual(segments.Groups.Select(group => group.Tally.Count))
            && found.Significant.SequenceEqual(found.Segments.Where(segment => segment.AdjustedPValue < 0.05));
    }));

    [Fact]
    public void Compare_NoResponsesOrNobodyElse_IsNoTest() => Holds(segments => Kinds.Take(3).All(compare =>
        compare(segments, PValueAdjustment.Holm).Segments.All(segment =>
        {
            bool alone = SegmentSamples.RestOf(segments, segment.Key).Count == 0;

            return segment.Responses == 0 == segment.Score is null
                && alone == segment.ReferenceScore is null
                && (segment.Difference is null) == (alone || segment.Responses == 0)
                && (segment.Difference is not null || (segment.PValue is null && segment.Interval.Lower is null));
        })));

    [Fact]
    public void NpsCompareSegments_AnyBreakdown_IsCompareWithThePooledRest() => Holds(segments =>
        Nps.CompareSegments(segments, NpsDefinition.OneToFive, confidence: 0.9).Segments.All(segment =>
        {
            NpsComparison single = Nps.Compare(
                Nps.Calculate(SegmentSamples.RestOf(segments, segment.Key), NpsDefinition.OneToFive),
                Nps.Calculate(segments[segment.Key], NpsDefinition.OneToFive),
                0.9);
            return segment.Difference == single.Difference && segment.PValue == single.PValue && segment.Interval == single.Interval;
        }));

    [Fact]
    public void CsatCompareSegments_AnyBreakdown_IsCompareWithThePooledRest() => Holds(segments =>
        Csat.CompareSegments(segments, confidence: 0.9).Segments.All(segment =>
        {
            ScoreComparison<CsatResult> single = Csat.Compare(
                Csat.Calculate(SegmentSamples.RestOf(segments, segment.Key)), Csat.Calculate(segments[segment.Key]), 0.9);
            return Near(segment.Difference, single.Difference) && segment.PValue == single.Test.PValue && segment.Interval == single.Interval;
        }));

    [Fact]
    public void CesCompareSegments_AnyBreakdown_IsCompareWithThePooledRest() => Holds(segments =>
        Ces.CompareSegments(segments, OneToFive, confidence: 0.9).Segments.All(segment =>
        {
            ScoreComparison<CesResult> single = Ces.Compare(
                Ces.Calculate(SegmentSamples.RestOf(segments, segment.Key), OneToFive), Ces.Calculate(segments[segment.Key], OneToFive), 0.9);
            return Near(segment.Difference, single.Difference) && segment.PValue == single.Test.PValue && segment.Interval == single.Interval;
        }));

    [Fact]
    public void CompareSegments_TwoSegments_MirrorEachOther() => Holds(segments => Kinds.Take(3).All(compare =>
    {
        Breakdown<string, ScoreTally> two = Breakdown.From(segments.Groups.Take(2).Select(group => KeyValuePair.Create(group.Key, group.Tally)));
        IReadOnlyList<SegmentComparison<string>> found = compare(two, PValueAdjustment.Holm).Segments;

        return found.Count < 2
            || (Near(found[0].Difference, -found[1].Difference)
                && Near(found[0].PValue, found[1].PValue)
                && Near(found[0].Interval.Lower, -found[1].Interval.Upper));
    }));

    [Fact]
    public void CompareSegmentsWithBenchmark_TestAndInterval_Agree() => Holds(segments => Kinds.Skip(3).All(compare =>
        compare(segments, PValueAdjustment.None).Segments.All(segment =>
            segment.PValue is not { } p || Math.Abs(p - 0.05) < 1e-9 || segment.Interval.Contains(0) == p > 0.05)));

    private static void Holds(Func<Breakdown<string, ScoreTally>, bool> law) =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(SegmentSamples.Any, law));

    private static bool Near(double? actual, double? expected) =>
        actual is { } a && expected is { } e ? Math.Abs(a - e) <= 1e-9 * Math.Max(1, Math.Abs(e)) : actual is null && expected is null;
}
