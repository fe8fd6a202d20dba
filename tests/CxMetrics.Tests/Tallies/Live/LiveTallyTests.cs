using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Tallies.Live;

public class LiveTallyTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Window_FactsOfMinutes_AreThoseOfWholeIntervalsThatEnded()
    {
        LiveTally<SurveyResponse, ScoreTally> live = new(NpsDefinition.Standard);
        foreach ((double minute, int score) in new[] { (0, 10), (0.99, 9), (1, 8), (4.5, 0), (5, 10) })
        {
            live.Add(Response($"{minute}", minute, score));
        }

        live.Window(Start.AddMinutes(5), TimeSpan.FromMinutes(5)).Should().Be(Tally(10, 9, 8, 0), "the minute from 9:05 on has not ended");
        live.Window(Start.AddMinutes(5), TimeSpan.FromMinutes(4)).Should().Be(Tally(8, 0));
        live.Window(Start.AddMinutes(5.9), TimeSpan.FromMinutes(1)).Should().Be(Tally(0));
        live.Window(new DateTimeOffset(2026, 3, 2, 10, 6, 0, TimeSpan.FromHours(1)), TimeSpan.FromMinutes(1)).Should().Be(Tally(10));
        live.Window(Start, TimeSpan.FromHours(1)).Should().Be(ScoreTally.AdditiveIdentity);
        live.ToTally().Should().Be(Tally(10, 9, 8, 0, 10));
        live.ToString().Should().StartWith("Live, in intervals of 00:01:00: 5 answered on 0 to 10");
    }

    [Fact]
    public void Add_UnansweredWithoutAMoment_CountsInTheTotalAlone()
    {
        LiveTally<SurveyResponse, ScoreTally> live = new(NpsDefinition.Standard);
        live.Add(new SurveyResponse("a", SurveyKind.Nps, SurveyScale.ZeroToTen));

        live.ToTally().Unanswered.Should().Be(1);
        live.ToBreakdown().NoKey.Unanswered.Should().Be(1);
        live.RemoveBefore(DateTimeOffset.MaxValue).Count.Should().Be(0);
        live.ToTally().Unanswered.Should().Be(1);
    }

    [Fact]
    public void Add_IdTwice_FollowsTheRule()
    {
        LiveTally<SurveyResponse, ScoreTally> strict = new(NpsDefinition.Standard);
        LiveTally<SurveyResponse, ScoreTally> counting = new(NpsDefinition.Standard, invalid: InvalidFacts.Count);
        LiveTally<SurveyResponse, ScoreTally> trusting = new(NpsDefinition.Standard, duplicates: DuplicateCheck.None);
        foreach (LiveTally<SurveyResponse, ScoreTally> live in new[] { strict, counting, trusting })
        {
            live.Add(Response("a", 0, 10));
        }

        strict.Invoking(live => live.Add(Response("a", 7, 9))).Should().Throw<ArgumentException>().WithMessage("The fact has the id \"a\", which was added before*");
        counting.Add(Response("a", 7, 9));
        trusting.Add(Response("a", 7, 9));

        strict.ToTally().Should().Be(Tally(10));
        (counting.ToTally().Count, counting.ToTally().Duplicates).Should().Be((1, 1));
        counting.Window(Start.AddMinutes(8), TimeSpan.FromMinutes(1)).Duplicates.Should().Be(1);
        trusting.ToTally().Should().Be(Tally(10, 9));
    }

    [Fact]
    public void Add_InvalidFact_ChangesNothing()
    {
        LiveTally<SurveyResponse, ScoreTally> live = new(NpsDefinition.Standard);

        live.Invoking(tally => tally.Add(Response("a", 0, 11))).Should().Throw<ArgumentException>();
        live.ToBreakdown().Groups.Should().BeEmpty();
        live.Add(Response("a", 0, 10));
        live.ToTally().Should().Be(Tally(10), "the id of a refused fact is free");
    }

    [Fact]
    public void ToBreakdown_ThroughJson_ComesBack()
    {
        LiveTally<SurveyResponse, ScoreTally> live = new(NpsDefinition.Standard, TimeSpan.FromMinutes(15));
        live.Add(Response("a", 0, 10));
        live.Add(Response("b", 40, 3));
        string json = JsonSerializer.Serialize(live.ToBreakdown(), CxMetricsJson.Breakdown<DateTimeOffset, ScoreTally>());

        LiveTally<SurveyResponse, ScoreTally> restarted = new(NpsDefinition.Standard, TimeSpan.FromMinutes(15));
        restarted.Add(JsonSerializer.Deserialize(json, CxMetricsJson.Breakdown<DateTimeOffset, ScoreTally>())!);
        restarted.Add(Response("c", 44, 5));

        json.Should().Contain("\"key\":\"2026-03-02T09:30:00+00:00\"");
        restarted.Window(Start.AddMinutes(45), TimeSpan.FromMinutes(15)).Should().Be(Tally(3, 5));
        restarted.ToTally().Should().Be(Tally(10, 3, 5));
    }

    [Fact]
    public void Add_SnapshotOfOtherIntervals_IsRefused()
    {
        LiveTally<SurveyResponse, ScoreTally> live = new(NpsDefinition.Standard, TimeSpan.FromMinutes(1));
        live.Add(Response("a", 1, 10));
        LiveTally<SurveyResponse, ScoreTally> coarse = new(NpsDefinition.Standard, TimeSpan.FromMinutes(5));

        coarse.Invoking(tally => tally.Add(live.ToBreakdown()))
            .Should().Throw<ArgumentException>().WithMessage("snapshot has the key 2026-03-02T09:01:00*expected starts of intervals of 00:05:00*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(-60)]
    public void Window_NotOfWholeIntervals_IsRefused(int seconds) =>
        new LiveTally<SurveyResponse, ScoreTally>(NpsDefinition.Standard).Invoking(live => live.Window(Start, TimeSpan.FromSeconds(seconds)))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*expected a whole number of intervals of 00:01:00*");

    /// <summary>Nothing is lost and nothing counts twice, whoever adds, reads and removes meanwhile.</summary>
    [Fact]
    public async Task Add_FromManyThreads_LosesNothing()
    {
        const int Threads = 8;
        const int Facts = 20_000;
        LiveTally<SurveyResponse, ScoreTally> live = new(NpsDefinition.Standard, TimeSpan.FromSeconds(10), InvalidFacts.Count);
        ScoreTally removed = ScoreTally.AdditiveIdentity;
        long seen = 0;
        using CancellationTokenSource done = new();
        Task reader = Task.Run(() =>
        {
            for (int minute = 1; !done.IsCancellationRequested; minute = (minute % 60) + 1)
            {
                removed += live.RemoveBefore(Start.AddMinutes(minute)).Total;
                long now = removed.Received + live.ToTally().Received;
                now.Should().BeGreaterThanOrEqualTo(seen);
                seen = now;
                live.Window(Start.AddMinutes(minute), TimeSpan.FromMinutes(1)).Received.Should().BeLessThanOrEqualTo(Threads * (Facts + 1));
            }
        });

        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(() =>
        {
            Random random = new(thread);
            for (int i = 0; i < Facts; i++)
            {
                live.Add(Response($"{thread}-{i}", 60 * random.NextDouble(), i % 12));
            }

            live.Add(new SurveyResponse($"{thread}", SurveyKind.Nps, SurveyScale.ZeroToTen));
        })));
        await done.CancelAsync();
        await reader;

        ScoreTally all = removed + live.ToTally();
        all.Unanswered.Should().Be(Threads);
        all.OffScale.Should().Be(Threads * Enumerable.Range(0, Facts).Count(i => i % 12 == 11));
        all.CountPerPoint.ToArray().Should().Equal(Enumerable.Range(0, 11).Select(score => (long)Threads * Enumerable.Range(0, Facts).Count(i => i % 12 == score)));
    }

    private static SurveyResponse Response(string id, double minute, int score) =>
        new(id, SurveyKind.Nps, SurveyScale.ZeroToTen, score) { AnsweredAt = Start.AddMinutes(minute) };

    private static ScoreTally Tally(params int[] scores) => ScoreTally.FromScores(scores, SurveyScale.ZeroToTen);
}
