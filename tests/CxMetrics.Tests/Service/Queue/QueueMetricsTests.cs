using System.Globalization;
using System.Text.Json;
using static CxMetrics.Tests.Service.ServiceFacts;

namespace CxMetrics.Tests.Service;

public sealed class QueueMetricsTests
{
    [Fact]
    public void Calculate_WaitsOnTheLimits_ThresholdIsInclusiveAndShortIsNot()
    {
        QueueResult result = Queues.Calculate(
        [
            Queued(QueueOutcome.Answered, 20),
            Queued(QueueOutcome.Answered, 20.0000001),
            Queued(QueueOutcome.Abandoned, 20),
            Queued(QueueOutcome.Abandoned, 20.0000001),
            Queued(QueueOutcome.Abandoned, 5),
            Queued(QueueOutcome.Abandoned, 4.9999999),
            Queued(QueueOutcome.Abandoned, 0),
        ]);

        result.AnsweredWithin.Should().Be(1);
        result.AbandonedWithin.Should().Be(4);
        result.AbandonedAfter.Should().Be(1);
        result.ShortAbandons.Should().Be(2);
    }

    [Fact]
    public void Calculate_InteractionsThatNeverQueued_AreLeftOutByReason()
    {
        QueueResult result = Queues.Calculate(
        [
            Queued(QueueOutcome.Answered, 1),
            Queued(QueueOutcome.Answered, 1) with { Direction = ContactDirection.Outbound },
            Queued(null, 1),
            Queued(QueueOutcome.Answered, 0) with { HandledBy = ContactHandler.SelfService },
            Queued(QueueOutcome.Answered, 0) with { HandledBy = ContactHandler.AiAgent },
            Queued(QueueOutcome.Abandoned, 9) with { HandledBy = ContactHandler.SelfService },
            Queued(QueueOutcome.FlowedOut, 100),
        ]);

        (result.Offered, result.Answered, result.Abandoned, result.FlowedOut).Should().Be((2, 1, 1, 1));
        result.Excluded.Should().BeEquivalentTo(
            new Dictionary<string, long>(StringComparer.Ordinal) { ["outbound"] = 1, ["no queue"] = 1, ["self-service"] = 2 });
        result.Waits.Maximum.Should().Be(TimeSpan.FromSeconds(9), "who flowed out was not offered");
        result.ServiceLevel().Excluded["flowed out"].Should().Be(1);
    }

    [Fact]
    public void ServiceLevel_UnknownWaits_AreLeftOutWhereTheFormulaAsksForThem()
    {
        QueueResult result = Queues.Calculate(
        [
            Queued(QueueOutcome.Answered, 10), Queued(QueueOutcome.Answered, 30), Queued(QueueOutcome.Answered, null),
            Queued(QueueOutcome.Abandoned, 2), Queued(QueueOutcome.Abandoned, 40), Queued(QueueOutcome.Abandoned, null),
        ]);

        result.Untimed.Should().Be(2);
        Counts(result.ServiceLevel()).Should().Be((1, 3));
        Counts(result.ServiceLevel(ServiceLevelFormula.AbandonedExcluded)).Should().Be((1, 2));
        Counts(result.ServiceLevel(ServiceLevelFormula.AbandonedMissed)).Should().Be((1, 5), "who abandons is a miss however long the wait");
        Counts(result.ServiceLevel(ServiceLevelFormula.AbandonedWithinMet)).Should().Be((2, 4));
        Counts(result.ServiceLevel(ServiceLevelFormula.ShortAbandonsExcluded)).Should().Be((1, 3));
        Counts(result.ServiceLevel(ServiceLevelFormula.ShortAbandonsMet)).Should().Be((2, 4));
        Counts(result.Abandonment()).Should().Be((3, 6));
        Counts(result.Abandonment(AbandonmentFormula.ShortExcluded)).Should().Be((1, 4));
        Counts(result.Abandonment(AbandonmentFormula.ShortNotAbandoned)).Should().Be((1, 5));
        result.ServiceLevel().Excluded.ToString().Should().Be(
            "abandoned after an unknown wait: 1, abandoned within the threshold: 1, answered after an unknown wait: 1");
        result.AverageSpeedOfAnswer.Should().Be(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void FromCounts_ShortAbandonsWhereNoneIsShort_IsRefused()
    {
        QueueDefinition none = QueueDefinition.Standard with { ShortAbandon = TimeSpan.Zero };

        FluentActions.Invoking(() => QueueTally.FromCounts(5, 5, 3, 4, 2, definition: none)).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithMessage("shortAbandons is 2; expected 0 to 0*").WithParameterName("shortAbandons");
        QueueTally.FromCounts(5, 5, 3, 4, 0, definition: none).ShortAbandons.Should().Be(0);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(20, 0)]
    [InlineData(20, 5)]
    [InlineData(5, 5)]
    [InlineData(5, 20)]
    public void FromCounts_CountsInTheirRanges_JsonReadsBack(int threshold, int shortAbandon)
    {
        QueueDefinition definition = new("ours", TimeSpan.FromSeconds(threshold), TimeSpan.FromSeconds(shortAbandon));
        for (int counts = 0; counts < 27; counts++)
        {
            int abandonedWithin = counts / 3 % 3;
            int shortAbandons = counts / 9;
            Func<QueueTally> take = () => QueueTally.FromCounts(2, 2, counts % 3, abandonedWithin, shortAbandons, definition: definition);
            bool isInRange = shortAbandon == 0 ? shortAbandons == 0
                : shortAbandon <= threshold ? shortAbandons <= abandonedWithin
                : shortAbandons >= abandonedWithin;

            if (isInRange)
            {
                QueueTally tally = take();
                JsonSerializer.Deserialize<QueueTally>(JsonSerializer.Serialize(tally)).Should().Be(tally);
            }
            else
            {
                take.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("shortAbandons");
            }
        }
    }

    [Fact]
    public void Calculate_Nothing_HasNoFigures()
    {
        QueueResult result = Queues.Calculate(QueueTally.AdditiveIdentity);

        result.ServiceLevels.Values.Concat(result.AbandonmentRates.Values).Should().HaveCount(11).And.OnlyContain(rate => rate.Rate == null);
        new[]
        {
            result.AverageSpeedOfAnswer, result.Waits.Mean, result.AverageTimeToAbandon, result.Waits.Median, result.Waits.P90, result.Waits.P95,
            result.Waits.Maximum,
        }.Should().OnlyContain(wait => wait == null);
        result.Definition.Should().BeSameAs(QueueDefinition.Standard);
        result.ToString().Should().Be(
            "queue: Service level, answered within 20 s of answered and abandoned later is not defined: nothing counted; "
            + "Abandonment is not defined: nothing counted");
    }

    [Fact]
    public void ToString_KnownContacts_IsOneSentence()
    {
        QueueResult result = Queues.Calculate([Queued(QueueOutcome.Answered, 10), Queued(QueueOutcome.Answered, 30.5), Queued(QueueOutcome.Abandoned, 60)]);

        result.ToString().Should().StartWith("queue: Service level, answered within 20 s of answered and abandoned later: 33.3%, 1 of 3, 95% interval ")
            .And.Contain("; Abandonment: 33.3%, 1 of 3, ").And.EndWith("; mean wait of those answered 20.3 s");
        result.ToString(new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } }).Should().EndWith("20,3 s");
    }

    [Fact]
    public void FromCounts_OfAQueueSystem_HasRatesAndNoWaits()
    {
        QueueResult result = Queues.Calculate(QueueTally.FromCounts(1000, 60, 860, 20, 10, flowedOut: 5));

        (result.Offered, result.AbandonedAfter, result.FlowedOut, result.Untimed).Should().Be((1060, 40, 5, 0));
        result.AverageSpeedOfAnswer.Should().BeNull();
        (result.Tally.AnsweredWaits.Missing + result.Tally.AbandonedWaits.Missing).Should().Be(1060);
        Counts(result.ServiceLevel()).Should().Be((860, 1040));
    }

    [Fact]
    public void FromCounts_AddedToFacts_AddUp()
    {
        QueueTally sum = QueueTally.FromCounts(10, 2, 8, 1, 1) + new[] { Queued(QueueOutcome.Answered, 40) }.Tally(QueueDefinition.Standard);
        QueueResult result = Queues.Calculate(sum);

        Counts(result.ServiceLevel()).Should().Be((8, 12));
        result.AverageSpeedOfAnswer.Should().Be(TimeSpan.FromSeconds(40), "the other waits are not known");
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, 0, 0, "answered")]
    [InlineData(0, -1, 0, 0, 0, 0, "abandoned")]
    [InlineData(5, 5, 6, 0, 0, 0, "answeredWithin")]
    [InlineData(5, 5, -1, 0, 0, 0, "answeredWithin")]
    [InlineData(5, 5, 5, 6, 0, 0, "abandonedWithin")]
    [InlineData(5, 5, 5, 3, 4, 0, "shortAbandons")]
    [InlineData(5, 5, 5, 3, -1, 0, "shortAbandons")]
    [InlineData(5, 5, 5, 3, 1, -1, "flowedOut")]
    public void FromCounts_CountThatCannotBe_IsRefusedByName(
        long answered, long abandoned, long answeredWithin, long abandonedWithin, long shortAbandons, long flowedOut, string name) =>
        FluentActions.Invoking(() => QueueTally.FromCounts(answered, abandoned, answeredWithin, abandonedWithin, shortAbandons, flowedOut))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName(name);

    [Fact]
    public void FromCounts_ShortLongerThanTheThreshold_HasAtLeastThoseWithin()
    {
        QueueDefinition odd = new("short is long", TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30));

        QueueTally.FromCounts(5, 5, 5, 3, 4, definition: odd).ShortAbandons.Should().Be(4);
        FluentActions.Invoking(() => QueueTally.FromCounts(5, 5, 5, 3, 2, definition: odd))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("shortAbandons is 2; expected 3 to 5.*");
    }

    [Fact]
    public void Add_OtherDefinitions_AreRefusedEvenUnderTheSameName()
    {
        QueueDefinition other = new(QueueDefinition.Standard.Name, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(5));
        QueueTally standard = QueueTally.FromCounts(1, 0, 1, 0, 0);
        QueueTally thirty = QueueTally.FromCounts(1, 0, 1, 0, 0, definition: other);

        FluentActions.Invoking(() => standard + thirty).Should().ThrowExactly<ArgumentException>().WithParameterName("right")
            .WithMessage("*30 s*20 s*expected one definition*");
        FluentActions.Invoking(() => QueueDefinition.Standard.NewBuilder().Add(thirty)).Should().ThrowExactly<ArgumentException>().WithParameterName("tally");
        FluentActions.Invoking(() => Queues.Calculate(thirty, QueueDefinition.Standard)).Should().ThrowExactly<ArgumentException>()
            .WithParameterName("tally").WithMessage("*Pass the definition that it was tallied under*");
        Queues.Calculate(thirty).Definition.Should().Be(other);
        (thirty + QueueTally.AdditiveIdentity).Should().Be(thirty);
    }

    [Fact]
    public void Calculate_IdSeenBefore_ThrowsOrIsCounted()
    {
        Interaction once = Queued(QueueOutcome.Answered, 1);
        Action refuse = () => Queues.Calculate([once, once]);

        refuse.Should().ThrowExactly<ArgumentException>().WithMessage($"*index 1*\"{once.Id}\"*");
        QueueResult counted = Queues.Calculate([once, once], invalid: InvalidFacts.Count);
        (counted.Offered, counted.Excluded["duplicate"]).Should().Be((1, 1));
    }

    [Fact]
    public void ToString_AnotherThresholdOrName_SaysThose()
    {
        QueueDefinition later = QueueDefinition.Standard with { Threshold = TimeSpan.FromSeconds(30) };
        Interaction[] waits = [Queued(QueueOutcome.Answered, 25)];

        Queues.Calculate(waits, later).ToString().Should().StartWith("queue: Service level, answered within 30 s of");
        Queues.Calculate(waits, later with { Name = "night" }).ToString().Should().StartWith("night: Service level, answered within 30 s of");
        Queues.Calculate(waits, QueueDefinition.Within(TimeSpan.FromSeconds(20.01))).ToString().Should().Contain("within 20.01 s of");
        Queues.Calculate(waits, QueueDefinition.Within(TimeSpan.FromSeconds(20.04))).ToString().Should().Contain("within 20.04 s of");
    }

    [Fact]
    public void QueueDefinition_Within_IsTheStandardWithAnotherThreshold()
    {
        QueueDefinition.Within(TimeSpan.FromMinutes(1)).Should().Be(
            new QueueDefinition("queue", TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(5)));
        QueueDefinition.Within(TimeSpan.FromMinutes(1)).Should().Be(QueueDefinition.Standard with { Threshold = TimeSpan.FromMinutes(1) });
    }

    private static (long Numerator, long Denominator) Counts(RateResult rate) => (rate.Numerator, rate.Denominator);
}
