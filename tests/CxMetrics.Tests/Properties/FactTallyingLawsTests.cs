using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>The pipeline against a model in LINQ, over arrays, lists and sequences, with and without a look at the ids.</summary>
public sealed class FactTallyingLawsTests
{
    private static readonly Periods Months = Periods.Months(TimeZoneInfo.Utc);
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Few ids, so that many appear twice; blocks of 64 and what remains of one.
    private static readonly Gen<SurveyResponse[]> Responses =
        (from id in Gen.Choose(0, 400)
         from kind in Gen.Elements(SurveyKind.Nps, SurveyKind.Nps, SurveyKind.Nps, SurveyKind.Csat)
         from score in Gen.Elements<int?>(0, 3, 6, 7, 8, 9, 10, 11, null)
         from agent in Gen.Elements("ann", "bob", "cat", null)
         from day in Gen.Choose(0, 100)
         select new SurveyResponse($"r{id}", kind, SurveyScale.ZeroToTen, score)
         {
             AgentId = agent,
             AnsweredAt = score is null ? null : Start.AddDays(day),
         })
        .ArrayOf(200);

    [Fact]
    public void TallyScores_AnySource_IsTheModel() => Holds(Responses, responses =>
    {
        Dictionary<string, ScoreTally> model = Model(responses, response => response.AgentId ?? "none");
        return Sources(responses).All(source =>
        {
            Breakdown<string, ScoreTally> tallied = source.TallyScores(SurveyKind.Nps, response => response.AgentId, InvalidFacts.Count);
            return Matches(tallied, model, "none")
                && tallied.Total.Equals(source.TallyScores(SurveyKind.Nps, InvalidFacts.Count))
                && tallied.Total.Received == responses.Length;
        });
    });

    [Fact]
    public void TallyScores_ByMonth_IsTheModel() => Holds(Responses, responses =>
    {
        Dictionary<Period, ScoreTally> model = Model(
            responses, response => response.AnsweredAt is { } at ? Period.Month(at.Year, at.Month) : Period.Month(1, 1));
        return Sources(responses).All(source =>
            Matches(source.TallyScores(SurveyKind.Nps, Months, invalid: InvalidFacts.Count), model, Period.Month(1, 1)));
    });

    [Fact]
    public void TrustIds_DistinctIds_ChangesNothing() => Holds(Responses, responses =>
    {
        SurveyResponse[] distinct = [.. responses.DistinctBy(response => response.Id, StringComparer.Ordinal)];
        Breakdown<string, ScoreTally> expected = distinct.TallyScores(SurveyKind.Nps, response => response.AgentId, InvalidFacts.Count);
        return Sources(distinct).All(source =>
            source.TrustIds().TallyScores(SurveyKind.Nps, response => response.AgentId, InvalidFacts.Count).Equals(expected));
    });

    [Fact]
    public void TallyScores_RowsOfTheCaller_AreTheModel() => Holds(Responses, responses =>
    {
        SurveyResponse[] rows = [.. responses.DistinctBy(response => response.Id, StringComparer.Ordinal).Where(response => response.Kind == SurveyKind.Nps)];
        return Sources(rows).All(source =>
            source.TallyScores(row => row.Score, SurveyScale.ZeroToTen, row => row.AgentId, InvalidFacts.Count)
                .Equals(rows.TallyScores(SurveyKind.Nps, row => row.AgentId, InvalidFacts.Count))
            && source.TallyScores(row => row.Score, SurveyScale.ZeroToTen, Months, row => row.AnsweredAt, InvalidFacts.Count)
                .Equals(rows.TallyScores(SurveyKind.Nps, Months, invalid: InvalidFacts.Count)));
    });

    private static IEnumerable<SurveyResponse>[] Sources(SurveyResponse[] responses) =>
        [responses, responses.ToList(), responses.Select(response => response)];

    private static bool Matches<TKey>(Breakdown<TKey, ScoreTally> tallied, Dictionary<TKey, ScoreTally> model, TKey noKey)
        where TKey : notnull =>
        tallied.NoKey.Equals(model.GetValueOrDefault(noKey, ScoreTally.AdditiveIdentity))
        && tallied.Groups.Count == model.Count - (model.ContainsKey(noKey) ? 1 : 0)
        && tallied.Groups.All(group => group.Tally.Equals(model[group.Key]));

    private static Dictionary<TKey, ScoreTally> Model<TKey>(SurveyResponse[] responses, Func<SurveyResponse, TKey> key)
        where TKey : notnull
    {
        HashSet<string> ids = [];
        var facts = responses.Select(response => (
            Response: response,
            Reason: response.Kind != SurveyKind.Nps ? ExclusionReasons.OtherKind
                : !ids.Add(response.Id) ? ExclusionReasons.Duplicate
                : response.Score is { } score && !response.Scale.Contains(score) ? ExclusionReasons.OffScale
                : null)).ToArray();
        return facts.GroupBy(fact => key(fact.Response)).ToDictionary(
            group => group.Key,
            group => new ScoreTally(
                group.Any(fact => fact.Reason is null or ExclusionReasons.OffScale) ? SurveyScale.ZeroToTen : null,
                group.Any(fact => fact.Reason is null or ExclusionReasons.OffScale)
                    ? [.. Enumerable.Range(0, 11).Select(point => group.LongCount(fact => fact.Reason is null && fact.Response.Score == point))]
                    : [],
                group.LongCount(fact => fact.Reason is null && fact.Response.Score is null),
                group.Where(fact => fact.Reason is not null)
                    .Aggregate(ReasonCounts.None, static (counts, fact) => counts.With(fact.Reason!, 1))));
    }

    private static void Holds<T>(Gen<T> gen, Func<T, bool> law) =>
        Prop.ForAll(gen.ToArbitrary(), law).Check(Laws.Times(100));
}
