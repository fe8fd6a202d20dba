using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Surveys;

/// <summary>Breakdowns to compare the segments of.</summary>
internal static class SegmentSamples
{
    /// <summary>Up to seven segments on 1 to 5, some of them empty, and sometimes answers without a key.</summary>
    public static Arbitrary<Breakdown<string, ScoreTally>> Any =>
        (from size in Gen.Choose(0, 7)
         from segments in Tally.ListOf(size)
         from noKey in Tally
         select Breakdown.From(
             segments.Select((tally, i) => KeyValuePair.Create("s" + i.ToString(CultureInfo.InvariantCulture), tally)), noKey)).ToArbitrary();

    private static Gen<ScoreTally> Tally =>
        Gen.OneOf(
            Gen.Choose(0, 30).ArrayOf(5).Select(counts => ScoreTally.FromCounts(SurveyScale.OneToFive, [.. counts.Select(count => (long)count)])),
            Gen.Choose(0, 1).ArrayOf(5).Select(counts => ScoreTally.FromCounts(SurveyScale.OneToFive, [.. counts.Select(count => (long)count)])),
            Gen.Constant(ScoreTally.AdditiveIdentity),
            Gen.Constant(ScoreTally.FromCounts(SurveyScale.OneToFive, [0, 0, 0, 0, 0])));

    public static Breakdown<string, ScoreTally> Of(SurveyScale scale, params (string Key, long[] Counts)[] segments) =>
        Breakdown.From(segments.Select(segment => KeyValuePair.Create(segment.Key, ScoreTally.FromCounts(scale, segment.Counts))));

    /// <summary>NPS counts on 0 to 10.</summary>
    public static long[] Nps(long promoters, long passives, long detractors) => [detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters];

    /// <summary>The pooled answers of everybody but one segment, by addition.</summary>
    public static ScoreTally RestOf(Breakdown<string, ScoreTally> segments, string key) =>
        ScoreTally.Sum(segments.Groups.Where(group => !string.Equals(group.Key, key, StringComparison.Ordinal)).Select(group => group.Tally).Append(segments.NoKey));
}
