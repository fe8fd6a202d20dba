using System.Globalization;

namespace CxMetrics.Tests.Tallies;

/// <summary>Many tallies are added in blocks; that shows in nothing but the cost.</summary>
public sealed class BalancedSumTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(47)]
    [InlineData(48)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(99)]
    public void Sum_OneThatRefuses_IsNamed(int index)
    {
        DurationTally[] tallies = [.. Enumerable.Range(0, 100).Select(i => DurationTally.FromDurations([TimeSpan.FromSeconds(i)], i < index ? 0.01 : 0.02))];

        FluentActions.Invoking(() => Sum(tallies))
            .Should().Throw<ArgumentException>()
            .WithMessage(string.Create(CultureInfo.InvariantCulture, $"The tally at index {index}: Cannot add a tally of accuracy 0.02 to one of accuracy 0.01*"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void Sum_AnyNumber_IsTheTallyOfAll(int count)
    {
        TimeSpan[] durations = [.. Enumerable.Range(0, count).Select(i => TimeSpan.FromSeconds(i * i))];

        Sum([.. durations.Select(duration => DurationTally.FromDurations([duration]))])
            .Should().Be(count == 0 ? DurationTally.AdditiveIdentity : DurationTally.FromDurations(durations));
    }

    private static TTally Sum<TTally>(IReadOnlyList<TTally> tallies)
        where TTally : ITally<TTally> =>
        TTally.Sum(tallies);
}
