using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// Counts and rates exact to 1e-15. Means approximate: the reference is a double, and a <see cref="TimeSpan"/> rounds to ticks of 1e-7 s;
/// the exact sums behind them agree to 1e-15.
/// </summary>
public class PhoneQueueTests
{
    private static readonly JsonElement Expected = OperationsLog.Expected("phone_queue");

    private static readonly IReadOnlyList<Interaction> Phone =
        [.. OperationsLog.Interactions.Where(interaction => interaction.Channel == ContactChannel.Phone)];

    private static readonly QueueResult Result = Queues.Calculate(Phone);

    [Fact]
    public void Definition_Standard_IsTheReferenceRule()
    {
        QueueDefinition.Standard.Threshold.TotalSeconds.Should().Be(Expected.Double("target_s"));
        QueueDefinition.Standard.ShortAbandon.TotalSeconds.Should().Be(Expected.Double("short_abandon_lt_s"));
    }

    [Fact]
    public void Calculate_PhoneContacts_EveryCountAgrees()
    {
        JsonElement counts = Expected.GetProperty("counts");

        Result.Offered.Should().Be(counts.GetProperty("offered").GetInt64());
        Result.Answered.Should().Be(counts.GetProperty("answered").GetInt64());
        Result.Abandoned.Should().Be(counts.GetProperty("abandoned").GetInt64());
        Result.ShortAbandons.Should().Be(counts.GetProperty("short").GetInt64());
        Result.AnsweredWithin.Should().Be(counts.GetProperty("ans_in_T").GetInt64());
        Result.AbandonedWithin.Should().Be(counts.GetProperty("ab_in_T").GetInt64());
        Result.AbandonedAfter.Should().Be(counts.GetProperty("ab_after_T").GetInt64());
        Result.Tally.AnsweredWaits.SumOfTicks.Should().Be((Int128)counts.GetProperty("sq_ans").GetInt64() * TimeSpan.TicksPerSecond);
        Result.Tally.AbandonedWaits.SumOfTicks.Should().Be((Int128)counts.GetProperty("sq_ab").GetInt64() * TimeSpan.TicksPerSecond);
        (Result.Tally.AnsweredWaits + Result.Tally.AbandonedWaits).SumOfTicks.Should().Be((Int128)counts.GetProperty("sq_all").GetInt64() * TimeSpan.TicksPerSecond);
        (Result.Offered + Result.FlowedOut + Result.Excluded.Total).Should().Be(Phone.Count);
        Result.Excluded["outbound"].Should().Be(Phone.Count - Result.Offered);
    }

    [Theory]
    [InlineData(ServiceLevelFormula.AbandonedExcluded, "answered_in_T_over_answered")]
    [InlineData(ServiceLevelFormula.AbandonedMissed, "answered_in_T_over_offered")]
    [InlineData(ServiceLevelFormula.AbandonedWithinMet, "plus_abandoned_in_T_over_offered")]
    [InlineData(ServiceLevelFormula.AbandonedWithinExcluded, "answered_in_T_over_answered_plus_abandoned_after_T")]
    [InlineData(ServiceLevelFormula.ShortAbandonsExcluded, "answered_in_T_over_offered_less_short")]
    [InlineData(ServiceLevelFormula.ShortAbandonsMet, "plus_short_over_offered")]
    public void ServiceLevel_EachFormula_Agrees(ServiceLevelFormula formula, string key)
    {
        Expected.GetProperty("service_level").EnumerateObject().Should().HaveCount(Enum.GetValues<ServiceLevelFormula>().Length - 1, "the reference has no flow-outs");
        ShouldBe(Result.ServiceLevel(formula), Expected.GetProperty("service_level").GetProperty(key));
    }

    [Theory]
    [InlineData(AbandonmentFormula.All, "all")]
    [InlineData(AbandonmentFormula.ShortExcluded, "excluding_short")]
    [InlineData(AbandonmentFormula.ShortNotAbandoned, "numerator_only_excluding_short")]
    public void Abandonment_EachFormula_Agrees(AbandonmentFormula formula, string key)
    {
        Expected.GetProperty("abandon_rate").EnumerateObject().Should().HaveCount(Enum.GetValues<AbandonmentFormula>().Length - 1, "the reference has no flow-outs");
        ShouldBe(Result.Abandonment(formula), Expected.GetProperty("abandon_rate").GetProperty(key));
    }

    [Fact]
    public void Calculate_PhoneContacts_EveryWaitAgrees()
    {
        ShouldBe(Result.AverageSpeedOfAnswer, Result.Tally.AnsweredWaits, Expected.Double("asa_s"));
        ShouldBe(Result.AverageTimeToAbandon, Result.Tally.AbandonedWaits, Expected.Double("average_time_to_abandon_s"));
        ShouldBe(Result.Waits.Mean, Result.Tally.AnsweredWaits + Result.Tally.AbandonedWaits, Expected.Double("average_wait_all_offered_s"));
        Result.Waits.Maximum!.Value.TotalSeconds.Should().Be(Expected.Double("longest_wait_s"));
    }

    [Fact]
    public void TallyBy_HourOfTheDay_EveryHourAgrees()
    {
        ClockIntervals hours = ClockIntervals.Hours(TimeZoneInfo.Utc);
        Breakdown<ClockInterval, QueueTally> byHour = Phone.TallyBy(QueueDefinition.Standard, interaction => hours.Of(interaction.Start));

        JsonProperty[] expected = [.. Expected.GetProperty("by_hour_of_day_utc").EnumerateObject()];
        byHour.Groups.Select(group => group.Key).Should().Equal(hours.All());
        byHour.Groups.Should().HaveSameCount(expected);
        foreach (JsonProperty hour in expected)
        {
            QueueResult result = Queues.Calculate(
                byHour[new ClockInterval(new TimeOnly(int.Parse(hour.Name, CultureInfo.InvariantCulture), 0), 60)]);
            result.Offered.Should().Be(hour.Value.GetProperty("offered").GetInt64(), "the hour is {0}", hour.Name);
            result.Answered.Should().Be(hour.Value.GetProperty("answered").GetInt64(), "the hour is {0}", hour.Name);
            result.AnsweredWithin.Should().Be(hour.Value.GetProperty("answered_in_T").GetInt64(), "the hour is {0}", hour.Name);
        }

        Queues.Calculate(byHour.Total).Should().Be(Result);
    }

    private static void ShouldBe(RateResult actual, JsonElement expected)
    {
        actual.Numerator.Should().Be(expected.GetProperty("numerator").GetInt64());
        actual.Denominator.Should().Be(expected.GetProperty("denominator").GetInt64());
        actual.Rate.ShouldBeNear(expected.Double("value"), 1e-15, 0, actual.Name);
        (actual.Denominator + actual.Excluded.Total).Should().Be(Phone.Count, "what is left out is counted");
    }

    private static void ShouldBe(TimeSpan? actual, DurationTally waits, double expected)
    {
        actual!.Value.TotalSeconds.Should().BeApproximately(expected, 0.51 / TimeSpan.TicksPerSecond);
        ((double?)waits.SumOfTicks / waits.Count / TimeSpan.TicksPerSecond).ShouldBeNear(expected, 1e-15, 0, "exact sum");
    }
}
