namespace CxMetrics.Tests.Properties;

public sealed class HandlingTallyLawsTests()
    : MetricLaws<HandlingDefinition, Interaction, HandlingTally, HandlingResult>(HandlingDefinition.Standard, ContactSamples.Interaction)
{
    [Fact]
    public void Calculate_AnyInteractions_ReconcilesUnderEveryDefinition() => Holds(Facts, facts =>
        Definitions.All(definition =>
        {
            HandlingResult result = Handling.Calculate(Build(facts, definition).ToTally());
            return result.Handled + result.Excluded.Total == facts.Length
                && result.HandleTimes.Count + result.Incomplete.Total == result.Handled
                && result.TransferRate.Denominator + result.TransferRate.Excluded.Total == facts.Length
                && result.EscalationRate.Denominator + result.EscalationRate.Excluded.Total == facts.Length;
        }));

    [Fact]
    public void Calculate_AnyInteractions_TimesAreThoseOfLinq() => Holds(Facts, facts =>
        Definitions.All(definition =>
        {
            TimeSpan?[] times =
            [
                .. facts.Where(fact => fact.HandledBy == ContactHandler.Human && fact.QueueOutcome is null or QueueOutcome.Answered)
                    .Where(fact => definition.Direction is null || fact.Direction == definition.Direction)
                    .Where(fact => fact.Talk != TimeSpan.MaxValue || !IsTooLong(fact, definition))
                    .Select(fact => Expected(fact, definition)),
            ];
            HandlingResult result = Handling.Calculate(Build(facts, definition).ToTally());
            return result.Handled == times.Length && result.Tally.HandleTimes.Equals(DurationTally.FromDurations(times));
        }));

    private static readonly HandlingDefinition[] Definitions =
    [
        HandlingDefinition.Standard,
        HandlingDefinition.InboundOnly,
        HandlingDefinition.MissingTookNoTime,
        new("without wrap") { Parts = HandleTimeParts.TalkHold },
        new("talk, where it took place") { Parts = HandleTimeParts.Talk, Missing = MissingPart.TookNoTime, Direction = ContactDirection.Outbound },
        new("talk and hold, missing took no time") { Parts = HandleTimeParts.TalkHold, Missing = MissingPart.TookNoTime },
    ];

    private static TimeSpan?[] Parts(Interaction fact, HandlingDefinition definition) =>
        [.. new[] { fact.Talk, fact.Hold, fact.Wrap }.Take(definition.Parts switch { HandleTimeParts.Talk => 1, HandleTimeParts.TalkHold => 2, _ => 3 })];

    private static bool IsTooLong(Interaction fact, HandlingDefinition definition)
    {
        TimeSpan?[] parts = Parts(fact, definition);
        return (definition.Missing == MissingPart.TookNoTime || parts.All(part => part is not null))
            && parts.Sum(part => (decimal)(part?.Ticks ?? 0)) > long.MaxValue;
    }

    private static TimeSpan? Expected(Interaction fact, HandlingDefinition definition)
    {
        TimeSpan?[] parts = Parts(fact, definition);
        bool isKnown = definition.Missing == MissingPart.TookNoTime ? parts.Any(part => part is not null) : parts.All(part => part is not null);
        return isKnown ? TimeSpan.FromTicks(parts.Sum(part => part?.Ticks ?? 0)) : null;
    }
}
