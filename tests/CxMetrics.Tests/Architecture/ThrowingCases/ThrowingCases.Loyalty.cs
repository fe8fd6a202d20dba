namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Loyalty =>
    [
        .. ChurnCases,
        .. RevenueCases,
        .. ActivityChurn,
        .. Cohorts,
        .. RepeatPurchases,
    ];
}
