using Rated = CxMetrics.RateTally<CxMetrics.ContactRateDefinition>;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Builders =>
    [
        new(
            "M:CxMetrics.ScoreTally.Builder.#ctor(CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => _ = new ScoreTally.Builder(default(SurveyScale))),
        new("M:CxMetrics.ScoreTally.Builder.Add(System.Int32) | ArgumentOutOfRangeException", () => Thumbs().Add(2)),
        new("M:CxMetrics.ScoreTally.Builder.Add(System.Int32) | OverflowException", () => Thumbs(MostDown).Add(0)),
        new("M:CxMetrics.ScoreTally.Builder.Add(System.Int32) | OverflowException", () => Thumbs(MostOffScale).Add(2)),
        new("M:CxMetrics.ScoreTally.Builder.Add(System.Nullable{System.Int32}) | ArgumentOutOfRangeException", () => Thumbs().Add((int?)2)),
        new("M:CxMetrics.ScoreTally.Builder.Add(System.Nullable{System.Int32}) | OverflowException", () => Thumbs(MostDown).Add((int?)0)),
        new(
            "M:CxMetrics.ScoreTally.Builder.Add(System.Nullable{System.Int32}) | OverflowException",
            () => Thumbs(MostUnanswered).Add((int?)null)),
        new("M:CxMetrics.ScoreTally.Builder.Exclude(System.String,System.Int64) | OverflowException", () => DuplicateTwice(Most)),
        new("M:CxMetrics.ScoreTally.Builder.AddUnanswered(System.Int64) | OverflowException", () => Thumbs(MostUnanswered).AddUnanswered()),
        new(
            "M:CxMetrics.ScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0}) | ArgumentOutOfRangeException",
            () => Thumbs().AddRange((ReadOnlySpan<byte>)[0, 2])),
        new(
            "M:CxMetrics.ScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0}) | OverflowException",
            () => Thumbs(MostDown).AddRange((ReadOnlySpan<byte>)[0])),
        new(
            "M:CxMetrics.ScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0}) | ArgumentOutOfRangeException",
            () => Thumbs().AddRange((ReadOnlySpan<int>)[0, 2])),
        new(
            "M:CxMetrics.ScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0}) | OverflowException",
            () => Thumbs(MostDown).AddRange((ReadOnlySpan<int>)[0])),
        new(
            "M:CxMetrics.ScoreTally.Builder.AddRange``1(System.Collections.Generic.IEnumerable{``0}) | ArgumentOutOfRangeException",
            () => Thumbs().AddRange(Listed(0, 2))),
        new(
            "M:CxMetrics.ScoreTally.Builder.AddRange``1(System.Collections.Generic.IEnumerable{``0}) | OverflowException",
            () => Thumbs(MostDown).AddRange(Listed(0))),
        new(
            "M:CxMetrics.ScoreTally.Builder.AddRange``1(System.Collections.Generic.IEnumerable{System.Nullable{``0}}) | ArgumentOutOfRangeException",
            () => Thumbs().AddRange(Listed(null, 2))),
        new(
            "M:CxMetrics.ScoreTally.Builder.AddRange``1(System.Collections.Generic.IEnumerable{System.Nullable{``0}}) | OverflowException",
            () => Thumbs(MostDown).AddRange(Listed(null, 0))),
        new("M:CxMetrics.ScoreTally.Builder.Add(CxMetrics.ScoreTally) | ArgumentException", () => Thumbs().Add(OneOfTen)),
        new("M:CxMetrics.ScoreTally.Builder.Add(CxMetrics.ScoreTally) | OverflowException", () => Thumbs(MostDown).Add(OneDown)),
        new("M:CxMetrics.ScoreTally.Builder.Add(CxMetrics.ScoreTally) | OverflowException", () => Thumbs(MostDown, MostUnanswered)),
        new("M:CxMetrics.ITallyBuilder`1.Add(`0) | ArgumentException", () => Thumbs().Add(OneOfTen)),
        new("M:CxMetrics.ITallyBuilder`1.Add(`0) | OverflowException", () => Thumbs(MostDown).Add(OneDown)),
        new(
            "M:CxMetrics.ITally`1.Sum(System.Collections.Generic.IEnumerable{`0}) | ArgumentNullException",
            () => SumOf((Rated[])null!)),
        new("M:CxMetrics.ITally`1.Sum(System.Collections.Generic.IEnumerable{`0}) | ArgumentException", () => SumOf(Net, Gross)),
        new("M:CxMetrics.ITally`1.Sum(System.Collections.Generic.IEnumerable{`0}) | OverflowException", () => SumOf(MostRated, OneMoreRated)),
    ];

    private static ScoreTally MostUnanswered => ScoreTally.FromCounts(SurveyScale.ZeroToOne, [0, 0], Most);

    private static ScoreTally MostOffScale => Read(
        new ScoreTallyJsonConverter(),
        """{"v":1,"scale":null,"counts":[],"unanswered":0,"excluded":{"off the scale":9223372036854775807}}""")!;

    /// <summary>A builder for thumbs up or down that holds what the tallies hold, and counts what is invalid where there are any.</summary>
    private static ScoreTally.Builder Thumbs(params IReadOnlyList<ScoreTally> tallies)
    {
        ScoreTally.Builder builder = new(SurveyScale.ZeroToOne, tallies.Count == 0 ? InvalidFacts.Throw : InvalidFacts.Count);
        foreach (ScoreTally tally in tallies)
        {
            builder.Add(tally);
        }

        return builder;
    }

    private static void DuplicateTwice(long count)
    {
        ScoreTally.Builder builder = Thumbs();
        builder.Exclude(ExclusionReasons.Duplicate, count);
        builder.Exclude(ExclusionReasons.Duplicate, count);
    }
}
