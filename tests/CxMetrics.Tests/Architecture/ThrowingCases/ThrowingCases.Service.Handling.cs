namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Handlings =>
    [
        new(
            "M:CxMetrics.HandlingDefinition.#ctor(System.String,CxMetrics.HandleTimeParts,CxMetrics.MissingPart,System.Nullable{CxMetrics.ContactDirection}) | ArgumentNullException",
            () => _ = new HandlingDefinition(null!)),
        new(
            "M:CxMetrics.HandlingDefinition.#ctor(System.String,CxMetrics.HandleTimeParts,CxMetrics.MissingPart,System.Nullable{CxMetrics.ContactDirection}) | ArgumentException",
            () => _ = new HandlingDefinition(" ")),
        new(
            "M:CxMetrics.HandlingDefinition.#ctor(System.String,CxMetrics.HandleTimeParts,CxMetrics.MissingPart,System.Nullable{CxMetrics.ContactDirection}) | ArgumentOutOfRangeException",
            () => _ = new HandlingDefinition("h", (HandleTimeParts)3)),
        new(
            "M:CxMetrics.HandlingDefinition.#ctor(System.String,CxMetrics.HandleTimeParts,CxMetrics.MissingPart,System.Nullable{CxMetrics.ContactDirection}) | ArgumentOutOfRangeException",
            () => _ = new HandlingDefinition("h", missing: (MissingPart)2)),
        new(
            "M:CxMetrics.HandlingDefinition.#ctor(System.String,CxMetrics.HandleTimeParts,CxMetrics.MissingPart,System.Nullable{CxMetrics.ContactDirection}) | ArgumentOutOfRangeException",
            () => _ = new HandlingDefinition("h", direction: (ContactDirection)9)),
        new(
            "M:CxMetrics.HandlingDefinition.IdOf(CxMetrics.Interaction) | ArgumentNullException",
            () => HandlingDefinition.Standard.IdOf(NoInteraction!)),
    ];
}
