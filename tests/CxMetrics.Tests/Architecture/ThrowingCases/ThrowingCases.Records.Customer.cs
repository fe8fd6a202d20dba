namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] CustomersAndTouchpoints =>
    [
        new("P:CxMetrics.Touchpoint.Channel | ArgumentException", () => _ = Checkout with { Channel = default(ContactChannel) }),
    ];

    private static Touchpoint Checkout => new("t", "Checkout");
}
