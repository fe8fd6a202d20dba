using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Tallies;

public sealed class RollingWindowsTests
{
    public static TheoryData<Period, Period, Period> OddPeriods() => new()
    {
        { Period.Month(2026, 1), Period.Day(new DateOnly(2026, 1, 15)), Period.Month(2026, 2) },
        { Period.Month(2026, 1), Period.Month(2026, 2), Period.Quarter(2026, 2) },
        { Period.Week(new DateOnly(2026, 11, 15)), Period.Week(new DateOnly(2026, 11, 16)), Period.Week(new DateOnly(2026, 11, 22)) },
        { Period.Week(new DateOnly(2026, 11, 15)), Period.Week(new DateOnly(2026, 11, 22)), Period.Week(new DateOnly(2026, 11, 23)) },
        { Period.Quarter(2026, 1), Period.Quarter(2027, 1, 4), Period.Quarter(2026, 3) },
        { Period.Year(2025), Period.Year(2026), Period.Year(2026, 4) },
        { Period.Year(9998), Period.Year(9999), Period.Day(new DateOnly(9999, 12, 31)) },
    };

    [Fact]
    public void Pool_AnyLengthAndWidth_IsTheNaiveSumOfTheWindow()
    {
        for (int length = 0; length <= 25; length++)
        {
            ScoreTally[] series = [.. Enumerable.Range(0, length).Select(i => ScoreTally.FromCounts(SurveyScale.OneToThree, [1L << i, i, 1], i * i))];
            foreach (int width in Enumerable.Range(1, 27).Append(int.MaxValue))
            {
                IReadOnlyList<ScoreTally> pooled = Breakdown.Pool(series, width);

                ScoreTally[] naive =
                    [.. Enumerable.Range(0, length).Select(i => ScoreTally.Sum(series[(int)Math.Max(0, i - (long)width + 1)..(i + 1)]))];
                pooled.SequenceEqual(naive).Should().BeTrue("{0} tallies are pooled by {1}", length, width);
            }
        }
    }

    [Fact]
    public void Pool_NetPromoterTallies_IsTheScoreOfThePooledCounts() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(
            (from counts in Gen.Choose(0, 500).Three().ArrayOf()
             from width in Gen.Choose(1, 8)
             select (counts, width)).ToArbitrary(),
            x =>
            {
                ScoreTally[] series = [.. x.counts.Select(c => Scores(c.Item1, c.Item2, c.Item3))];
                IReadOnlyList<ScoreTally> pooled = Breakdown.Pool(series, x.width);
                return Enumerable.Range(0, series.Length).All(i =>
                {
                    (int P, int N, int D)[] window = x.counts[Math.Max(0, i - x.width + 1)..(i + 1)];
                    long responses = window.Sum(c => (long)c.P + c.N + c.D);
                    double? expected = responses == 0 ? null : 100 * ((double)window.Sum(c => (long)c.P - c.D) / responses);
                    return Nullable.Equals(Nps.Calculate(pooled[i]).Score, expected);
                });
            }));

    [Fact]
    public void Pool_PeriodsOfDifferentSize_DiffersFromTheMeanOfTheScores()
    {
        ScoreTally[] series = [Scores(1, 0, 0), Scores(0, 0, 99)];

        double? pooled = Nps.Calculate(Breakdown.Pool(series, 2)[1]).Score;

        pooled.Should().Be(-98);
        series.Average(tally => Nps.Calculate(tally).Score).Should().Be(0);
    }

    [Fact]
    public void Rolling_GapInTheCalendar_IsAWindowThatSpansIt()
    {
        Breakdown<Period, ScoreTally> months = Months((2025, 11, 1), (2025, 12, 2), (2026, 3, 4));

        IReadOnlyList<RollingWindow<ScoreTally>> windows = months.Rolling(3);

        windows.Select(window => window.Last.ToString()).Should().Equal("2025-11", "2025-12", "2026-01", "2026-02", "2026-03");
        windows.Select(window => window.First.ToString()).Should().Equal("2025-11", "2025-11", "2025-11", "2025-12", "2026-01");
        windows.Select(window => window.Periods).Should().Equal(1, 2, 3, 3, 3);
        windows.Select(window => window.IsComplete).Should().Equal(false, false, true, true, true);
        windows.Select(window => window.Tally.Count).Should().Equal(1, 3, 3, 2, 4);
    }

    [Fact]
    public void Rolling_WidthOne_IsEachPeriodAndEmptyGaps()
    {
        IReadOnlyList<RollingWindow<ScoreTally>> windows = Months((2025, 12, 2), (2026, 2, 4)).Rolling(1);

        windows.Select(window => window.Tally.Count).Should().Equal(2, 0, 4);
        windows.Should().OnlyContain(window => window.IsComplete && window.Periods == 1 && window.First == window.Last);
        windows[1].Tally.Should().Be(ScoreTally.AdditiveIdentity);
    }

    [Fact]
    public void Rolling_FactsWithoutAPeriod_AreInNoWindow()
    {
        Breakdown<Period, ScoreTally> months = Months((2026, 1, 5)) + Breakdown.From<Period, ScoreTally>([], Scores(100, 0, 0));

        months.Rolling(12).Should().ContainSingle().Which.Tally.Count.Should().Be(5);
        Breakdown.From<Period, ScoreTally>([], Scores(1, 0, 0)).Rolling(3).Should().BeEmpty();
    }

    [Fact]
    public void Rolling_ToTheLastPeriodOfTheCalendar_Ends() =>
        Breakdown.From([KeyValuePair.Create(Period.Year(9998), Scores(1, 0, 0)), KeyValuePair.Create(Period.Year(9999), Scores(1, 0, 0))])
            .Rolling(2)[1].Tally.Count.Should().Be(2);

    [Theory]
    [MemberData(nameof(OddPeriods))]
    public void Rolling_PeriodsThatAreNoSeries_ThrowsInsteadOfLosingFacts(Period first, Period second, Period third)
    {
        Breakdown<Period, ScoreTally> odd = Breakdown.From(
            new[] { first, second, third }.Select(period => KeyValuePair.Create(period, Scores(1, 0, 0))));
        Action roll = () => odd.Rolling(2);

        roll.Should().ThrowExactly<ArgumentException>().WithParameterName("breakdown").WithMessage("*not of one series*");
    }

    [Fact]
    public void Call_ArgumentThatCannotBe_IsRefusedByName()
    {
        (string Name, Action Call)[] calls =
        [
            ("breakdown", () => ((Breakdown<Period, ScoreTally>)null!).Rolling(1)),
            ("periods", () => Months((2026, 1, 5)).Rolling(0)),
            ("periods", () => Months((2026, 1, 5)).Rolling(int.MinValue)),
            ("series", () => Breakdown.Pool<ScoreTally>(null!, 1)),
            ("series", () => Breakdown.Pool([Scores(1, 0, 0), null!], 1)),
            ("width", () => Breakdown.Pool<ScoreTally>([], 0)),
        ];
        foreach ((string name, Action call) in calls)
        {
            call.Should().Throw<ArgumentException>().WithParameterName(name);
        }
    }

    [Fact]
    public void ToString_OfAWindow_NamesItsEnds() =>
        Months((2025, 12, 2), (2026, 1, 1)).Rolling(2)[1].ToString().Should().StartWith("2025-12 to 2026-01: 3 answered on 0 to 10");

    private static Breakdown<Period, ScoreTally> Months(params (int Year, int Month, int Promoters)[] months) =>
        Breakdown.From(months.Select(month => KeyValuePair.Create(Period.Month(month.Year, month.Month), Scores(month.Promoters, 0, 0))));

    private static ScoreTally Scores(int promoters, int passives, int detractors) =>
        ScoreTally.FromCounts(SurveyScale.ZeroToTen, [detractors, 0, 0, 0, 0, 0, 0, 0, passives, 0, promoters]);
}
