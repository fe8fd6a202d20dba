namespace CxMetrics.Tests.Properties;

public sealed class QueueTallyLawsTests()
    : MetricLaws<QueueDefinition, Interaction, QueueTally, QueueResult>(QueueDefinition.Standard, ContactSamples.Interaction)
{
    protected override long CountedApart(QueueTally tally) => tally.FlowedOut;

    [Fact]
    public void Calculate_AnyInteractions_EveryRateReconcilesWithWhatCameIn() => Holds(Facts, facts =>
    {
        QueueResult result = Queues.Calculate(Tally(facts));
        return result.Offered + result.FlowedOut + result.Excluded.Total == facts.Length
            && result.ServiceLevels.Values.Concat(result.AbandonmentRates.Values).All(rate => rate.Denominator + rate.Excluded.Total == facts.Length)
            && result.Waits.Count + result.Untimed == result.Offered;
    });

    [Fact]
    public void ServiceLevel_AnyInteractions_IsOrderedByHowAbandonsCount() => Holds(Facts, facts =>
    {
        // Where every wait is known, the formulas differ in a known direction.
        QueueResult result = Queues.Calculate(Tally([.. facts.Where(fact => fact.Queue is not null)]));
        double? strictest = result.ServiceLevel(ServiceLevelFormula.AbandonedMissed).Rate;
        return result.ServiceLevels.All(level => level.Key == ServiceLevelFormula.FlowedOutMissed || level.Value.Rate is null || strictest is null || level.Value.Rate >= strictest)
            && !(result.ServiceLevel(ServiceLevelFormula.AbandonedExcluded).Rate < result.ServiceLevel().Rate)
            && !(result.ServiceLevel(ServiceLevelFormula.FlowedOutMissed).Rate > strictest)
            && !(result.Abandonment(AbandonmentFormula.FlowedOutReceived).Rate > result.Abandonment().Rate)
            && !(result.Abandonment(AbandonmentFormula.ShortExcluded).Rate > result.Abandonment().Rate);
    });

    [Fact]
    public void Calculate_AnyInteractions_CountsAreThoseOfLinq() => Holds(Facts, facts =>
    {
        Interaction[] queued =
        [
            .. facts.Where(fact => fact.Direction == ContactDirection.Inbound
                && (fact.QueueOutcome is QueueOutcome.Abandoned or QueueOutcome.FlowedOut || fact.HandledBy is null or ContactHandler.Human)),
        ];
        Interaction[] answered = [.. queued.Where(fact => fact.QueueOutcome == QueueOutcome.Answered)];
        Interaction[] abandoned = [.. queued.Where(fact => fact.QueueOutcome == QueueOutcome.Abandoned)];
        QueueResult result = Queues.Calculate(Tally(facts));
        return result.Answered == answered.Length
            && result.Abandoned == abandoned.Length
            && result.FlowedOut == queued.Count(fact => fact.QueueOutcome == QueueOutcome.FlowedOut)
            && result.AnsweredWithin == answered.Count(fact => fact.Queue <= TimeSpan.FromSeconds(20))
            && result.AbandonedWithin == abandoned.Count(fact => fact.Queue <= TimeSpan.FromSeconds(20))
            && result.AbandonedAfter == abandoned.Count(fact => fact.Queue > TimeSpan.FromSeconds(20))
            && result.ShortAbandons == abandoned.Count(fact => fact.Queue < TimeSpan.FromSeconds(5))
            && result.Waits.Maximum == answered.Concat(abandoned).Max(fact => fact.Queue);
    });
}
