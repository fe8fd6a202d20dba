namespace CxMetrics.Tests.Architecture;

/// <content>Definitions of the service room, changed by <c>with</c>.</content>
internal static partial class ThrowingCases
{
    private static FcrDefinition OfTransfersAlone => new("not handed on", FcrCounting.Contacts, transfers: FcrTransfers.NotAllowed);

    private static ThrowingCase[] ServiceDefinitions =>
    [
        new("P:CxMetrics.SentimentDefinition.PositiveAbove | ArgumentOutOfRangeException", () => _ = SentimentDefinition.Standard with { PositiveAbove = -0.5 }),
        new("P:CxMetrics.SentimentDefinition.NegativeBelow | ArgumentOutOfRangeException", () => _ = SentimentDefinition.Standard with { NegativeBelow = double.NaN }),
        new("P:CxMetrics.SlaPolicy.Targets | ArgumentException", () => _ = Promise with { Targets = [.. Promise.Targets, .. Promise.Targets] }),
        new("P:CxMetrics.FcrDefinition.RepeatRule | ArgumentException", () => _ = FcrDefinition.Standard with { RepeatRule = null }),
        new("P:CxMetrics.FcrDefinition.Transfers | ArgumentException", () => _ = OfTransfersAlone with { Transfers = FcrTransfers.Allowed }),
        new("P:CxMetrics.FcrDefinition.Verdict | ArgumentException", () => _ = FcrDefinition.Survey with { Verdict = FcrVerdict.NotAsked }),
    ];
}
