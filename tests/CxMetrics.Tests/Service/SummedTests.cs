using System.Text.Json;
using static CxMetrics.Tests.Service.ServiceFacts;

namespace CxMetrics.Tests.Service;

/// <summary>Counts and sums that other systems report.</summary>
public sealed class SummedTests
{
    [Fact]
    public void FromSum_TwoIntervals_HaveTheMeanOfAll()
    {
        DurationTally both = DurationTally.FromSum(40, TimeSpan.FromSeconds(480)) + DurationTally.FromSum(19, TimeSpan.FromSeconds(152));

        both.Mean!.Value.TotalSeconds.Should().BeApproximately(10.7, 0.02);
        (both.Count, both.Summed).Should().Be((59, 59));
        (both.Quantile(0.5), both.Minimum, both.Maximum).Should().Be((null, null, null));
        JsonSerializer.Deserialize<DurationTally>(JsonSerializer.Serialize(both)).Should().Be(both);
    }

    [Fact]
    public void FromSum_WithSingleDurations_KeepsWhatNeedsNoMore()
    {
        DurationTally.Builder builder = new();
        builder.Add(TimeSpan.FromSeconds(8));
        builder.Add(DurationTally.FromSum(2, TimeSpan.FromSeconds(4)));
        DurationTally mixed = builder.ToTally();

        (mixed.Mean, mixed.Count, mixed.Quantile(1)).Should().Be((TimeSpan.FromSeconds(4), 3, null));
        JsonSerializer.Deserialize<DurationTally>(JsonSerializer.Serialize(mixed)).Should().Be(mixed);
        FluentActions.Invoking(() => DurationTally.FromSum(0, TimeSpan.FromTicks(1))).Should().ThrowExactly<ArgumentException>();
        DurationTally.FromSum(0, TimeSpan.Zero).Mean.Should().BeNull();
    }

    [Fact]
    public void Queue_FromCountsWithSums_HasMeansAndNoPercentiles()
    {
        QueueTally tally = QueueTally.FromCounts(40, 5, 35, 1, 0, answeredWait: TimeSpan.FromSeconds(480))
            + QueueTally.FromCounts(19, 0, 19, 0, 0, answeredWait: TimeSpan.FromSeconds(152));
        QueueResult result = Queues.Calculate(tally);

        result.AverageSpeedOfAnswer!.Value.TotalSeconds.Should().BeApproximately(10.7, 0.02);
        (result.AverageTimeToAbandon, result.Waits.Median).Should().Be((null, null));
        result.ServiceLevel().Should().Match<RateResult>(level => level.Numerator == 54 && level.Denominator == 63);
        result.ToString().Should().Contain("mean wait of those answered 10.7 s");
        JsonSerializer.Deserialize<QueueTally>(JsonSerializer.Serialize(tally)).Should().Be(tally);
    }

    [Fact]
    public void Handling_FromSums_HasMeansAndNoPercentiles()
    {
        HandlingTally tally = HandlingTally.FromSums(40, TimeSpan.FromSeconds(400), TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(40), transferred: 4)
            + HandlingTally.FromSums(19, TimeSpan.FromSeconds(152), TimeSpan.Zero, TimeSpan.Zero);
        HandlingResult result = CxMetrics.Handling.Calculate(tally);

        result.AverageHandleTime!.Value.TotalSeconds.Should().BeApproximately(10.7, 0.02);
        (result.Handled, result.Held, result.AverageHoldWhenHeld, result.HandleTimes.P90).Should().Be((59, null, null, null));
        result.TransferRate.Should().Match<RateResult>(rate => rate.Numerator == 4 && rate.Denominator == 40 && rate.Excluded["transfers unknown"] == 19);
        result.HandleTimes.ToString().Should().Be("mean 10.7 s of 59");
        JsonSerializer.Deserialize<HandlingTally>(JsonSerializer.Serialize(tally)).Should().Be(tally);
        FluentActions.Invoking(() => HandlingTally.FromSums(1, default, default, default, 2)).Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("transferred");
    }

    [Fact]
    public void FlowOuts_InTheDenominatorByName_CountAsReceived()
    {
        QueueResult result = Queues.Calculate(QueueTally.FromCounts(35, 5, 30, 0, 0, flowedOut: 10));

        result.Abandonment(AbandonmentFormula.FlowedOutReceived).Should().Match<RateResult>(rate => rate.Numerator == 5 && rate.Denominator == 50 && rate.Excluded.Total == 0);
        result.ServiceLevel(ServiceLevelFormula.FlowedOutMissed).Should().Match<RateResult>(rate => rate.Numerator == 30 && rate.Denominator == 50);
        result.Abandonment().Denominator.Should().Be(40);
    }

    [Theory]
    [InlineData(60.0)]
    [InlineData(null)]
    public void TalkWrap_TalkThatIncludesHold_AddsTheHoldOnce(double? hold)
    {
        HandlingResult result = CxMetrics.Handling.Calculate([Handled(300, hold, 30)], HandlingDefinition.TalkIncludesHold);

        result.AverageHandleTime.Should().Be(TimeSpan.FromSeconds(330));
        result.AverageHold.Should().Be(Seconds(hold));
        CxMetrics.Handling.Calculate(HandlingTally.FromSums(1, TimeSpan.FromSeconds(300), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(30), definition: HandlingDefinition.TalkIncludesHold))
            .AverageHandleTime.Should().Be(TimeSpan.FromSeconds(330));
    }
}
