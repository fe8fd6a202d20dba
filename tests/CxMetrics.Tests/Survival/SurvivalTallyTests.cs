using System.Globalization;
using System.Text.Json;
using CxMetrics.Survival;

namespace CxMetrics.Tests.Survival;

public class SurvivalTallyTests
{
    [Theory]
    [InlineData(1e308)]
    [InlineData(5e-324)]
    public void From_TimeBeyondReckoning_IsRefusedEveryWay(double time)
    {
        string text = time.ToString("R", CultureInfo.InvariantCulture);
        string json = $$$"""{"v":1,"times":[{{{text}}}],"causes":[1],"counts":[1],"entries":[],"entered":[],"excluded":{}}""";

        FluentActions.Invoking(() => SurvivalTally.FromColumns([time], [true])).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Row 0 has the time *");
        FluentActions.Invoking(() => SurvivalTally.FromCounts([time], [1], [0])).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Row 0 has the time *");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SurvivalTally>(json)).Should().Throw<JsonException>();
        SurvivalTally.FromColumns([time], [true], invalid: InvalidFacts.Count).Excluded[ExclusionReasons.InvalidTime].Should().Be(1);
    }

    [Theory]
    [InlineData(1e-100)]
    [InlineData(1e100)]
    public void Estimate_FarthestTimes_AreFiniteThroughout(double unit)
    {
        SurvivalCurve curve = KaplanMeier.Estimate(SurvivalTally.FromColumns([unit, unit, unit], [true, true, false]));

        // JSON has no infinity.
        FluentActions.Invoking(() => JsonSerializer.Serialize(curve)).Should().NotThrow();
        FluentActions.Invoking(() => JsonSerializer.Serialize(curve.Hazards(0, unit, 2 * unit))).Should().NotThrow();
        FluentActions.Invoking(() => JsonSerializer.Serialize(curve.RestrictedMean(unit))).Should().NotThrow();
    }

    [Fact]
    public void ByGroup_AnyColumns_IsTheTallyOfEachGroup()
    {
        Random random = new(7);
        int[] groups = [.. Enumerable.Range(0, 300_000).Select(_ => random.Next(-2, 5) * (random.Next(50) == 0 ? 1000 : 1))];
        double[] times = [.. groups.Select(_ => random.Next(20) == 0 ? random.Next(300) / 4.0 : random.Next(3000))];
        int[] causes = [.. groups.Select(_ => random.Next(5))];
        double[] entries = [.. times.Select(time => random.Next(3) == 0 ? Math.Floor(time / 2) : 0)];
        bool[] observed = [.. causes.Select(cause => cause > 0)];

        Breakdown<int, SurvivalTally> byCause = SurvivalTally.ByGroup(groups, times, causes, entries);
        Breakdown<int, SurvivalTally> all = SurvivalTally.ByGroup(groups, times, observed);

        byCause.Should().Be(SurvivalTally.ByGroup(groups, times, causes, entries, maxDegreeOfParallelism: 1));
        byCause.Groups.Select(group => group.Key).Should().Equal(0, 1, 2, 3, 4, 1000, 2000, 3000, 4000);
        foreach (int group in new[] { 0, 3, 2000 })
        {
            int[] rows = [.. Enumerable.Range(0, groups.Length).Where(row => groups[row] == group)];
            byCause[group].Should().Be(SurvivalTally.FromColumns(
                [.. rows.Select(row => times[row])], [.. rows.Select(row => causes[row])], [.. rows.Select(row => entries[row])]));
            all[group].Should().Be(SurvivalTally.FromColumns([.. rows.Select(row => times[row])], [.. rows.Select(row => observed[row])]));
        }

        byCause.NoKey.Count.Should().Be(groups.Count(group => group < 0));
        byCause.Total.Should().Be(SurvivalTally.FromColumns(times, causes, entries));
    }

    [Fact]
    public void ByGroup_InvalidRows_NamesTheFirstOrCountsAllOfThem()
    {
        int[] groups = [.. Enumerable.Range(0, 400_000).Select(row => row % 3)];
        double[] times = [.. groups.Select(_ => 1.0)];
        times[150_001] = double.NaN;
        times[390_000] = -1;
        bool[] observed = new bool[times.Length];

        Action refused = () => SurvivalTally.ByGroup(groups, times, observed);
        Breakdown<int, SurvivalTally> counted = SurvivalTally.ByGroup(groups, times, observed, invalid: InvalidFacts.Count);

        refused.Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("Row 150001 has the time NaN; expected 0, or 1e-100 to 1e100.*");
        counted.Total.Excluded.Should().Equal(ReasonCounts.None.With(ExclusionReasons.InvalidTime, 2));
        counted.Count.Should().Be(399_998);
        counted[groups[390_000]].Excluded.Total.Should().Be(1);
    }

    [Fact]
    public void FromColumns_WithCounts_IsAsManyRows()
    {
        SurvivalTally grouped = SurvivalTally.FromColumns([3, 3, 5], [1, 2, 0], [0, 1, 0], [2, 1, 3]);

        grouped.Should().Be(SurvivalTally.FromColumns([3, 3, 3, 5, 5, 5], [1, 1, 2, 0, 0, 0], [0, 0, 1, 0, 0, 0]));
        grouped.ToString().Should().Be("3 events of 6, 3 censored, 1 entered late, 0 excluded");
        grouped.Causes.Should().Equal(1, 2);
        grouped.OfCause(2).Should().Be(SurvivalTally.FromColumns([3, 3, 5], [0, 2, 0], [0, 1, 0], [2, 1, 3]));
    }

    [Fact]
    public void FromCounts_RowsOfAGroupBy_IsTheTallyOfTheColumns() =>
        SurvivalTally.FromCounts([2, 1, 2], [1, 0, 2], [0, 3, 1], [0, 2, 0])
            .Should().Be(SurvivalTally.FromColumns([2, 2, 2, 2, 1, 1, 1], [true, true, true, false, false, false, false], [1, 1, 0, 0, 0, 0, 0]));

    [Theory]
    [InlineData(new long[] { 2, 0 }, new long[] { 0, 0 }, new long[] { 1, 0 }, "More leave or enter at 1 than there are*")]
    [InlineData(new long[] { 0, 0 }, new long[] { 0, 1 }, new long[] { 0, 1 }, "More leave or enter at 2 than there are*")]
    [InlineData(new long[] { 0, 0 }, new long[] { 0, 0 }, new long[] { 1, 0 }, "More leave or enter at 1 than there are*")]
    public void FromCounts_MoreLeaveThanAreAtRisk_IsRefused(long[] events, long[] censored, long[] entered, string message)
    {
        Action refused = () => SurvivalTally.FromCounts([1, 2], events, censored, entered);

        refused.Should().ThrowExactly<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void TallyBy_RecordsWithoutATimeOrWithAnInvalidOne_AreCountedByReason()
    {
        (string Plan, double? Months, bool HasLeft)[] rows = [("a", 3, true), ("a", null, false), ("b", -1, true), ("b", 2, false)];
        ITallyDefinition<(string Plan, double? Months, bool HasLeft), SurvivalTally> facts =
            SurvivalTally.Reading(((string Plan, double? Months, bool HasLeft) row) => row.Months, row => row.HasLeft);

        Breakdown<string, SurvivalTally> plans = rows.TallyBy(facts, row => row.Plan, InvalidFacts.Count);

        plans["a"].Excluded[ExclusionReasons.NoTime].Should().Be(1);
        plans["b"].Excluded[ExclusionReasons.InvalidTime].Should().Be(1);
        plans.Total.Should().BeEquivalentTo(new { Count = 2, Events = 1 });
        FluentActions.Invoking(() => rows.Tally(facts)).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithMessage("The fact at index 2: The fact has the time -1; expected 0, or 1e-100 to 1e100.*");
    }

    [Fact]
    public void Tally_RecordsWithIds_FindsTheRepeated()
    {
        (string Id, double Months)[] rows = [("c1", 3), ("c1", 4)];

        rows.Tally(SurvivalTally.Reading(((string Id, double Months) row) => row.Months, _ => true, id: row => row.Id), InvalidFacts.Count).Excluded[ExclusionReasons.Duplicate].Should().Be(1);
        rows.Tally(SurvivalTally.Reading(((string Id, double Months) row) => row.Months, _ => true)).Count.Should().Be(2);
    }

    [Fact]
    public void Serialize_Tally_IsTheStateThatIsDocumented() =>
        JsonSerializer.Serialize(SurvivalTally.FromColumns([1, 1, 2.5], [0, 1, 2], [0, 0.5, 0]))
            .Should().Be("""{"v":1,"times":[1,1,2.5],"causes":[0,1,2],"counts":[1,1,1],"entries":[0.5],"entered":[1],"excluded":{}}""");

    [Theory]
    [InlineData("""{"v":2,"times":[],"causes":[],"counts":[],"entries":[],"entered":[],"excluded":{}}""", "*version 2; expected version 1.")]
    [InlineData("""{"v":1,"times":[2,1],"causes":[0,0],"counts":[1,1],"entries":[],"entered":[],"excluded":{}}""", "*\"times\"*ascending order*")]
    [InlineData("""{"v":1,"times":[1,1],"causes":[1,1],"counts":[1,1],"entries":[],"entered":[],"excluded":{}}""", "*\"times\"*ascending order*")]
    [InlineData("""{"v":1,"times":[-1],"causes":[0],"counts":[1],"entries":[],"entered":[],"excluded":{}}""", "*\"times\"*")]
    [InlineData("""{"v":1,"times":[1],"causes":[0],"counts":[0],"entries":[],"entered":[],"excluded":{}}""", "*a count of at least 1*")]
    [InlineData("""{"v":1,"times":[1],"causes":[0,1],"counts":[1],"entries":[],"entered":[],"excluded":{}}""", "*\"times\"*")]
    [InlineData("""{"v":1,"times":[1],"causes":[0],"counts":[1],"entries":[0],"entered":[1],"excluded":{}}""", "*\"entries\"*")]
    [InlineData("""{"v":1,"times":[1],"causes":[0],"counts":[1],"entries":[1],"entered":[1],"excluded":{}}""", "*to leave later.")]
    [InlineData("""{"v":1,"times":[1],"causes":[2147483648],"counts":[1],"entries":[],"entered":[],"excluded":{}}""", "*\"causes\"*")]
    [InlineData("""{"v":1,"times":[1],"causes":[0],"counts":[9223372036854775807],"entries":[],"entered":[],"excluded":{"no time":1}}""", "*inconsistent*")]
    [InlineData("""{"v":1,"times":[],"causes":[],"counts":[],"entries":[],"excluded":{}}""", "*no member \"entered\".")]
    public void Deserialize_StateThatCannotBe_IsRefused(string json, string message)
    {
        Action read = () => JsonSerializer.Deserialize<SurvivalTally>(json);

        read.Should().Throw<JsonException>().WithMessage(message);
    }
}
