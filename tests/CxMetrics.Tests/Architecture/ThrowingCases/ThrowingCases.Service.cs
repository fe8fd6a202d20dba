namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Service =>
    [
        .. SentimentCases,
        .. ContactRateCases,
        .. ContactCostCases,
        .. ContactDriverCases,
        .. SelfServiceCases,
        .. BusinessCalendars,
        .. TicketDefinitions,
        .. TicketMeasuring,
        .. ServiceDefinitions,
        .. TicketTallies,
        .. QueueCases,
        .. Handlings,
        .. Occupancies,
        .. FcrCases,
    ];
}
