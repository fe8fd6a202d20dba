using System.Globalization;
using System.Text.Json;
using CxMetrics.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Tallies;

public sealed class DurationSummaryTests
{
    [Fact]
    public void Of_EmptyCollectionExpression_IsNoDurations()
    {
        DurationSummary.Of([]).Count.Should().Be(0);
        DurationTally.FromDurations([]).Count.Should().Be(0);
        DurationSummary.Of([TimeSpan.Zero, null]).Missing.Should().Be(1);
    }

    [Fact]
    public void Of_KnownDurations_HasTheirFigures()
    {
        DurationSummary summary = DurationSummary.Of([Seconds(40), Seconds(15), Seconds(50), Seconds(20), Seconds(35)]);

        summary.Count.Should().Be(5);
        summary.Mean.Should().Be(Seconds(32));
        summary.Median.Should().Be(Seconds(35));
        summary.P90.Should().Be(Seconds(46));
        summary.P95.Should().Be(Seconds(48));
        summary.Minimum.Should().Be(Seconds(15));
        summary.Maximum.Should().Be(Seconds(50));
        summary.Percentile(0.4, PercentileType.NearestRank).Should().Be(Seconds(20));
        summary.ToString().Should().Be("Median 35 s, mean 32 s, 90th percentile 46 s, longest 50 s of 5 durations");
        DurationSummary.Of([Seconds(1.26)]).ToString(new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } })
            .Should().Be("Median 1,3 s, mean 1,3 s, 90th percentile 1,3 s, longest 1,3 s of 1 duration");
    }

    [Fact]
    public void Of_NoDurations_HasNoFigures()
    {
        DurationSummary none = DurationSummary.Of([null, null]);

        (none.Count, none.Missing, none.Invalid).Should().Be((0, 2, 0));
        new TimeSpan?[] { none.Mean, none.Median, none.P90, none.P95, none.Minimum, none.Maximum, none.Percentile(1) }
            .Should().AllSatisfy(value => value.Should().BeNull());
        none.ToString().Should().Be("No durations");
        JsonSerializer.Serialize(none, CxMetricsJson.TypeInfo<DurationSummary>()).Should().Be(
            """{"count":0,"missing":2,"invalid":0,"mean":null,"median":null,"p90":null,"p95":null,"minimum":null,"maximum":null}""");
    }

    [Fact]
    public void Json_Durations_AreTimeSpans() =>
        JsonSerializer.Serialize(DurationSummary.Of([Seconds(1.5)]), CxMetricsJson.TypeInfo<DurationSummary>())
            .Should().Contain("\"mean\":\"00:00:01.5000000\"");

    [Fact]
    public void Of_NegativeDuration_ThrowsWithTheIndexOrIsCounted()
    {
        Action span = () => DurationSummary.Of([Seconds(1), Seconds(-2)]);
        Action nullable = () => DurationSummary.Of([null, Seconds(1), Seconds(-2)]);

        span.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("durations").WithMessage("*index 1 is -00:00:02*");
        nullable.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("durations").WithMessage("*index 2 is -00:00:02*");
        DurationSummary counted = DurationSummary.Of([null, Seconds(1), Seconds(-2)], InvalidFacts.Count);
        (counted.Count, counted.Missing, counted.Invalid).Should().Be((1, 1, 1));
        DurationSummary.Of([Seconds(-2), Seconds(1)], InvalidFacts.Count).Invalid.Should().Be(1);
    }

    [Fact]
    public void Percentile_LargestDurations_DoNotOverflow()
    {
        DurationSummary summary = DurationSummary.Of([TimeSpan.Zero, TimeSpan.MaxValue, TimeSpan.MaxValue]);

        summary.Percentile(0.5).Should().Be(TimeSpan.MaxValue);
        summary.Percentile(0.4999999999999999)!.Value.Should().BeLessThanOrEqualTo(TimeSpan.MaxValue).And.BeGreaterThan(TimeSpan.FromDays(10_000_000));
        summary.Mean!.Value.Ticks.Should().Be((long)((Int128)long.MaxValue * 2 / 3) + 1);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Percentile_ProbabilityOutOfRange_IsRefused(double probability) =>
        FluentActions.Invoking(() => DurationSummary.Of(ReadOnlySpan<TimeSpan>.Empty).Percentile(probability))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName(nameof(probability));

    [Fact]
    public void Percentile_AnyDurations_IsThatOfTheNumbers() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(
            (from seconds in Gen.Choose(0, 100_000).NonEmptyListOf()
             from probability in Gen.Choose(0, 1000)
             from type in Gen.Elements(Enum.GetValues<PercentileType>())
             select (seconds, probability: probability / 1000.0, type)).ToArbitrary(),
            x =>
            {
                double expected = Percentile.Of([.. x.seconds.Select(each => (double)each)], x.probability, x.type).Value!.Value;
                TimeSpan? found = DurationSummary.Of([.. x.seconds.Select(each => Seconds(each))]).Percentile(x.probability, x.type);
                return Math.Abs(found!.Value.TotalSeconds - expected) <= 1e-7;
            }));

    [Fact]
    public void Equals_SameDurationsInAnotherOrder_IsEqual()
    {
        DurationSummary one = DurationSummary.Of([Seconds(1), Seconds(2)]);

        one.Should().Be(DurationSummary.Of([Seconds(2), Seconds(1)]));
        one.GetHashCode().Should().Be(DurationSummary.Of([Seconds(2), Seconds(1)]).GetHashCode());
        one.Should().NotBe(DurationSummary.Of([Seconds(2), Seconds(1), null]));
        one.Should().NotBe(DurationSummary.Of([Seconds(2), Seconds(2)]));
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
