namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Experience => [.. JourneyCases, .. ActingCases, .. DriverCases, .. SignalCases];
}
