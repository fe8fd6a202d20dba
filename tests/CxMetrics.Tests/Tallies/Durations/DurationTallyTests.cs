using System.Text.Json;

namespace CxMetrics.Tests.Tallies;

public sealed class DurationTallyTests
{
    private static readonly TimeSpan[] Waits = [Seconds(3), Seconds(0), Seconds(20), Seconds(7), Seconds(300)];

    [Fact]
    public void FromDurations_KnownDurations_HasTheirFigures()
    {
        DurationTally tally = DurationTally.FromDurations(Waits);

        tally.Count.Should().Be(5);
        tally.Accuracy.Should().Be(0.01);
        tally.SumOfTicks.Should().Be(330 * TimeSpan.TicksPerSecond);
        tally.Mean.Should().Be(Seconds(66));
        tally.Minimum.Should().Be(TimeSpan.Zero);
        tally.Maximum.Should().Be(Seconds(300));
        tally.Quantile(0).Should().Be(TimeSpan.Zero);
        tally.Quantile(0.2).Should().Be(TimeSpan.Zero);
        tally.Quantile(0.5)!.Value.TotalSeconds.Should().BeApproximately(7, 0.07);
        tally.Quantile(0.81).Should().Be(Seconds(300));
        tally.Quantile(1).Should().Be(Seconds(300));
        tally.ToString().Should().Be("5 durations, mean 1 min 6 s, 0 missing, 0 invalid");
    }

    [Fact]
    public void AdditiveIdentity_NoDurations_HasNoFigures()
    {
        DurationTally none = DurationTally.AdditiveIdentity;

        none.Accuracy.Should().BeNull();
        none.SumOfTicks.Should().Be(Int128.Zero);
        new TimeSpan?[] { none.Mean, none.Minimum, none.Maximum, none.Quantile(0), none.Quantile(0.5), none.Quantile(1) }
            .Should().AllSatisfy(value => value.Should().BeNull());
        DurationTally.FromDurations(ReadOnlySpan<TimeSpan>.Empty, 0.02).Quantile(0.5).Should().BeNull();
        none.ToString().Should().Be("0 durations, 0 missing, 0 invalid");
    }

    [Fact]
    public void Mean_OfTicks_IsRoundedToTheNearestHalfUp()
    {
        DurationTally.FromDurations([Ticks(1), Ticks(2)]).Mean.Should().Be(Ticks(2));
        DurationTally.FromDurations([Ticks(1), Ticks(1), Ticks(2)]).Mean.Should().Be(Ticks(1));
        DurationTally.FromDurations([TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue]).Mean.Should().Be(TimeSpan.MaxValue);
    }

    [Fact]
    public void Quantile_RankWholeButForRounding_IsThatRank()
    {
        DurationTally tally = DurationTally.FromDurations([.. Enumerable.Range(1, 100).Select(each => Ticks(each))]);

        tally.Quantile(0.07).Should().Be(Ticks(7), "0.07 * 100 is 7.000000000000001 as a double");
        tally.Quantile(0.29).Should().Be(Ticks(29));
        tally.Quantile(0.291).Should().Be(Ticks(30));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Quantile_ProbabilityOutOfRange_IsRefused(double probability)
    {
        FluentActions.Invoking(() => DurationTally.AdditiveIdentity.Quantile(probability))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName(nameof(probability)).WithMessage("*expected 0 to 1*");
        FluentActions.Invoking(() => DurationTally.FromDurations(Waits).Quantile(probability)).Should().ThrowExactly<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void FromDurations_NegativeDuration_ThrowsWithTheIndexOrIsCounted()
    {
        TimeSpan?[] durations = [Seconds(1), null, Seconds(-2), Seconds(3)];
        Action span = () => DurationTally.FromDurations([Seconds(1), Seconds(-2)]);
        Action nullable = () => DurationTally.FromDurations(durations);

        span.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("durations")
            .WithMessage("The duration at index 1 is -00:00:02; expected a duration of at least 0.*");
        nullable.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("durations").WithMessage("*at index 2 is*");
        DurationTally counted = DurationTally.FromDurations(durations, invalid: InvalidFacts.Count);
        (counted.Count, counted.Missing, counted.Invalid).Should().Be((2, 1, 1));
        counted.Mean.Should().Be(Seconds(2));
    }

    [Fact]
    public void Builder_OneAtATime_IsTheBatch()
    {
        DurationTally.Builder builder = new(0.05, InvalidFacts.Count);
        builder.Add(Seconds(5));
        builder.Add((TimeSpan?)Seconds(1));
        builder.Add((TimeSpan?)null);
        builder.AddMissing(2);
        builder.Add(Seconds(-1));

        builder.ToTally().Should().Be(DurationTally.FromDurations([null, Seconds(1), null, Seconds(-1), null, Seconds(5)], 0.05, InvalidFacts.Count));
    }

    [Fact]
    public void Builder_RefusedDuration_LeavesWhatWasThere()
    {
        DurationTally.Builder builder = new();
        builder.AddMissing(3);
        Action refuse = () => builder.AddRange([Seconds(1), Seconds(-1), Seconds(2)]);

        refuse.Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("*at index 4 is*");
        builder.ToTally().Should().Be(DurationTally.FromDurations([null, null, null]));
    }

    [Fact]
    public void Add_OtherAccuracies_AreRefusedNamingBoth()
    {
        DurationTally coarse = DurationTally.FromDurations([Seconds(1)], 0.02);
        DurationTally fine = DurationTally.FromDurations([Seconds(1)]);
        DurationTally.Builder builder = new(0.03);

        FluentActions.Invoking(() => coarse + fine).Should().ThrowExactly<ArgumentException>().WithParameterName("right")
            .WithMessage("Cannot add a tally of accuracy 0.01 to one of accuracy 0.02; expected one accuracy in a tally.*");
        FluentActions.Invoking(() => builder.Add(fine)).Should().ThrowExactly<ArgumentException>().WithParameterName("tally")
            .WithMessage("*0.01*0.03*");
        (coarse + DurationTally.AdditiveIdentity).Should().Be(coarse);
        builder.Add(DurationTally.AdditiveIdentity);
        builder.ToTally().Accuracy.Should().Be(0.03);
    }

    [Fact]
    public void Equals_AnotherAccuracyOrDuration_IsNot()
    {
        DurationTally tally = DurationTally.FromDurations([Seconds(1), Seconds(9)]);

        tally.Should().NotBe(DurationTally.FromDurations([Seconds(1), Seconds(9)], 0.02));
        tally.Should().NotBe(DurationTally.FromDurations([Seconds(1), Seconds(8)]));
        tally.Should().NotBe(DurationTally.FromDurations([Seconds(1), null, Seconds(9)]));
        tally.Equals((object)DurationTally.FromDurations([Seconds(9), Seconds(1)])).Should().BeTrue();
        tally.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Json_ManyDurations_KeepsTheSketchSmall()
    {
        DurationTally tally = DurationTally.FromDurations([.. Enumerable.Range(0, 100_000).Select(each => Seconds(each % 600))]);

        JsonSerializer.Serialize(tally).Length.Should().BeLessThan(4000);
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    private static TimeSpan Ticks(long ticks) => TimeSpan.FromTicks(ticks);
}
